import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ruleWords } from '../../src/cli/rule-words.js'
import { extractClaims, rules, timeRules } from '../../src/extract/index.js'
import { type Claim, type Evidence, type EvidenceField, type Source, toRaw } from '../../src/model/index.js'
import { readSource } from '../../src/read/index.js'
import { cases } from '../cases/read.js'
import { root } from '../cli/program.js'

const own = [
  {
    folder: 'sources',
    articles: readdirSync(join(root, 'sources')).map((name) => articleOf('sources', name)),
  },
  ...cases.map(({ name, articles }) => ({
    folder: name,
    articles: articles.map(({ doc, text }) => [doc, text] as const),
  })),
].map(({ folder, articles }) => ({
  folder,
  sources: articles.map(([name, text]) => readSource(text, { path: `${folder}/${name}` })),
}))

function articleOf(folder: string, name: string): readonly [name: string, text: string] {
  return [name, readFileSync(join(root, folder, name), 'utf8')]
}

const read = (text: string, published: string | null = '2024-05-06') =>
  readSource(text, { path: 'a.txt', type: 'text', ...(published && { published }) })

const stepsOf = ({ evidence }: Claim, field: EvidenceField): readonly Evidence[] =>
  evidence.filter((step) => step.field === field)

/** What the claim says on each field, as its evidence must repeat it; null where it says nothing. */
function saidOf(claim: Claim): Partial<Record<EvidenceField, readonly string[] | null>> {
  const { event, quantity } = claim
  return {
    kind: [claim.kind],
    measure: [claim.measure],
    modality: [claim.modality],
    speaker: claim.speaker === null ? null : [claim.speaker],
    asOf: claim.asOf.value === null ? null : [claim.asOf.value],
    partOf: claim.partOf === null ? null : [claim.partOf.cue],
    ...(event && {
      'event.trigger': event.trigger === null ? null : [event.trigger],
      'event.date': event.date === null ? null : [event.date],
      'event.places': event.places.length === 0 ? null : event.places,
      'event.role': [event.role],
      ...(event.actors.length > 0 && { 'event.actors': event.actors }),
      ...(event.trigger === null && event.text !== '' && { 'event.text': [event.text] }),
    }),
    ...(quantity && {
      unit: quantity.unit === null ? null : [quantity.unit],
      increment: [quantity.increment ? 'an addition' : 'a total'],
      ...(quantity.trend && { trend: [quantity.trend] }),
      population: claim.population === null ? null : [claim.population.text],
    }),
    ...(claim.time && { time: [claim.time.value] }),
    ...(claim.site.length > 0 && { site: claim.site }),
  }
}

/** Whether the words stand in the reading text at a place that the position is the file's side of. */
function quotes(source: Source, { position, words }: Evidence): boolean {
  for (let at = source.text.indexOf(words); at >= 0; at = source.text.indexOf(words, at + 1)) {
    const { start, end } = toRaw(source, { start: at, end: at + words.length })
    if (start === position?.start && end === position.end) return true
  }
  return false
}

describe.each(own)('the evidence of $folder', ({ sources }) => {
  const all = sources.flatMap((source) => extractClaims(source).map((claim) => ({ source, claim })))

  it('accounts for every field with what the claim says', () => {
    expect(all.length).toBeGreaterThan(5)
    for (const { claim } of all) {
      for (const [field, values] of Object.entries(saidOf(claim))) {
        const steps = stepsOf(claim, field as EvidenceField)
        const at = `${claim.source} "${claim.quote.exact}" ${field}`
        expect(steps.length, at).toBeGreaterThan(0)
        if (values === null)
          expect(
            steps.map(({ position }) => position),
            at,
          ).toEqual([null])
        else expect([...new Set(steps.map(({ value }) => value))], at).toEqual([...new Set(values)])
      }
      if (claim.quantity)
        for (const field of ['quantity', 'hedge'] as const) expect(stepsOf(claim, field)).toHaveLength(1)
    }
  })

  it('quotes its words, or names the default that stands for them', () => {
    for (const { source, claim } of all) {
      for (const step of claim.evidence) {
        const at = `${claim.source} "${claim.quote.exact}" ${JSON.stringify(step)}`
        if (step.position) expect(step.words !== '' && quotes(source, step), at).toBe(true)
        else
          expect({ words: step.words, isDefault: defaults.has(step.rule) }, at).toEqual({
            words: '',
            isDefault: true,
          })
      }
    }
  })

  it('names rules that explain knows', () => {
    const known = new Set([
      ...Object.keys(ruleWords),
      ...rules.map(({ id }) => id),
      ...timeRules.map(({ id }) => id),
    ])
    const named = new Set(all.flatMap(({ claim }) => claim.evidence.map(({ rule }) => rule)))
    expect([...named].filter((rule) => !known.has(rule))).toEqual([])
  })
})

/** Rules that stand for words that are not there. */
const defaults = new Set(
  (
    'counts-people headline main-event no-addition no-cue no-date no-event no-hedge no-noun no-part no-place no-unit ' +
    'own-voice published speaker-not-read unknown'
  ).split(' '),
)

describe('evidence', () => {
  const rows: readonly (readonly [
    text: string,
    measure: string,
    field: EvidenceField,
    rule: string,
    words: string,
  ])[] = [
    ['At least 30 sailors drowned.', 'killed', 'hedge', 'hedge', 'At least'],
    ['The toll came to 30 or more.', 'killed', 'hedge', 'hedge', 'or more'],
    ['Another 12 miners were killed.', 'killed', 'increment', 'addition', 'Another'],
    ['The mill lost 40 million euros.', 'money', 'unit', 'money', 'euros'],
    ['Sales fell by 12 percent in June.', 'percent', 'trend', 'trend', 'fell'],
    ['Up to 90 miners may have been killed.', 'killed', 'modality', 'clause', 'may have been killed'],
    ['The union denied that 40 guards were killed.', 'killed', 'modality', 'clause', 'denied'],
    ['The toll stood at 40, up from 31.', 'killed', 'modality', 'clause', 'from'],
    ['Forty guards were killed, the coroner said.', 'killed', 'speaker', 'citation', 'coroner said'],
    ['As of Saturday, 40 guards had been killed.', 'killed', 'asOf', 'stated', 'Saturday'],
    ['The fire killed 40 people, including six guards.', 'killed', 'partOf', 'part', 'including'],
    ['The blast killed 40 people in Port Mercy.', 'killed', 'site', 'near-place', 'Port Mercy'],
    ['The blast killed 40 harbour pilots.', 'killed', 'population', 'counted-noun', 'harbour pilots'],
    ['The blast on May 3 killed 40.', 'killed', 'event.date', 'own-clause', 'May 3'],
    ['The talks will resume on May 9.', 'event_date', 'modality', 'clause', 'will resume'],
  ]
  it.each(rows)('of "%s" (%s): %s by %s from "%s"', (text, measure, field, rule, words) => {
    const claims = extractClaims(read(text)).filter((claim) => claim.measure === measure)
    const steps = claims.flatMap((claim) => stepsOf(claim, field))
    expect(steps.map((step) => [step.rule, step.words])).toContainEqual([rule, words])
  })

  it('leads a pronoun back to the name it stands for', () => {
    const text =
      'The coroner spoke in Port Mercy. Ana Brandt said the blast killed 40 people. She said 12 were injured.'
    const injured = extractClaims(read(text)).find(({ measure }) => measure === 'injured')
    expect(injured && stepsOf(injured, 'speaker').map(({ rule, words }) => [rule, words])).toEqual([
      ['pronoun', 'She said'],
      ['citation', 'Ana Brandt'],
    ])
  })

  it('says which date stands for a day that is not stated, and that none does', () => {
    const [dated] = extractClaims(read('The blast killed 40 people.'))
    const [undated] = extractClaims(read('The blast killed 40 people.', null))
    expect(dated && stepsOf(dated, 'asOf')).toMatchObject([
      { rule: 'published', value: '2024-05-06', position: null },
    ])
    expect(undated && stepsOf(undated, 'asOf')).toMatchObject([{ rule: 'unknown', position: null }])
  })
})
