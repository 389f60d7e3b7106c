import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareAll, compareQuestion, type LinkedQuestion } from '../../src/compare/index.js'
import type { Claim } from '../../src/model/index.js'
import { claim, date, figure } from './claim.js'

const sources = new Map([
  ['a.md', { outlet: 'Harbour Post', published: '2023-12-26' }],
  ['b.md', { outlet: 'Morning Wire', published: null }],
  ['c.md', { outlet: 'Caspian Daily', published: '2024-10-24' }],
  ['d.md', { outlet: 'Caspian Daily', published: '2024-10-25' }],
])
const context = { sources }

const count = (written: string, source: string, parts: Parameters<typeof claim>[0] = {}) =>
  claim({
    quantity: figure(written),
    exact: written,
    source,
    asOf: sources.get(source)?.published ?? null,
    ...parts,
  })

const ask = (claims: readonly Claim[], cumulative = false, id = 'q'): LinkedQuestion => ({
  id,
  text: 'How many people were killed?',
  measure: 'killed',
  cumulative,
  claims,
})

describe('a question', () => {
  it('differs where one pair of articles differs, with the span of the figures', () => {
    const result = compareQuestion(
      ask([count('1200', 'a.md'), count('~1140', 'b.md'), count('>1400', 'c.md')]),
      context,
    )
    expect(result).toMatchObject({ verdict: 'differ', low: 1140, high: 1400, unit: 'person', pairs: 3 })
    expect(result.discrepancies.map(({ level }) => level)).toEqual(['conflict', 'conflict', 'conflict'])
    expect(result.levels).toEqual({ conflict: 3 })
  })

  it('is undetermined where a growing figure has no date, and says which article needs one', () => {
    const result = compareQuestion(
      ask([count('>20000', 'a.md'), count('24762', 'b.md'), count('>42700', 'c.md')], true),
      context,
    )
    expect(result.verdict).toBe('undetermined')
    expect(result.advice).toEqual([
      'Add `published:` to b.md to tell whether "24762" is an earlier, a later or another figure.',
    ])
    expect(result.discrepancies).toHaveLength(1)
  })

  it('takes a figure of the day of publication as of its hour', () => {
    const timed = {
      sources: new Map([
        ['a.md', { outlet: 'Harbour Post', published: '2024-10-24T09:00' }],
        ['c.md', { outlet: 'Caspian Daily', published: '2024-10-24T18:00' }],
      ]),
    }
    const [early, late] = ['2024-10-24', '2024-10-24T18:00']
    const claims = [count('214', 'a.md', { asOf: early }), count('328', 'c.md', { asOf: late })]
    expect(compareQuestion(ask(claims, true), timed).discrepancies[0]?.level).toBe('update')
    const undated = { sources: new Map([['c.md', { outlet: null, published: late }]]) }
    expect(compareQuestion(ask(claims, true), undated).discrepancies[0]?.level).toBe('conflict')
  })

  it('has changed where the later article has more', () => {
    const result = compareQuestion(ask([count('42700', 'c.md'), count('24762', 'a.md')], true), context)
    expect(result.verdict).toBe('changed')
    expect(result.discrepancies[0]).toMatchObject({
      level: 'update',
      severity: 'info',
      says: 'Caspian Daily has "42700" later, 24 October 2024: a higher figure than Harbour Post\'s "24762" of 26 December 2023.',
    })
  })

  it('says of a later, lower figure what it is and no more', () => {
    const [{ says, severity } = { says: '', severity: '' }] = compareQuestion(
      ask([count('57', 'c.md'), count('80', 'a.md')], true),
      context,
    ).discrepancies
    expect(severity).toBe('warning')
    expect(says).toContain(
      'later, 24 October 2024: a lower figure than Harbour Post\'s "80" of 26 December 2023',
    )
  })

  it('names the files where one outlet has both articles', () => {
    const [first] = compareQuestion(ask([count('57', 'c.md'), count('80', 'd.md')]), context).discrepancies
    expect(first?.says).toBe(
      'Caspian Daily (c.md) has "57", Caspian Daily (d.md) has "80": no number satisfies both.',
    )
  })

  it('agrees on a single claim', () => {
    expect(compareQuestion(ask([count('57', 'a.md')]), context)).toMatchObject({ verdict: 'agree', pairs: 0 })
  })

  it('is open where nothing could be compared', () => {
    const feared = count('57', 'b.md', { modality: 'feared' })
    expect(compareQuestion(ask([count('80', 'a.md'), feared]), context)).toMatchObject({
      verdict: 'undetermined',
      low: 80,
      high: 80,
    })
    expect(compareQuestion(ask([count('80', 'a.md'), count('80', 'c.md'), feared]), context).verdict).toBe(
      'agree',
    )
  })

  it('advises a date for a bare weekday of an article without one', () => {
    const monday = date('XXXX-WXX-1', { source: 'b.md', exact: 'on Monday' })
    const result = compareQuestion(ask([monday, date('2024-10-23', { source: 'c.md' })]), context)
    expect(result).toMatchObject({
      verdict: 'undetermined',
      low: null,
      advice: ['Add `published:` to b.md to place "on Monday" in time.'],
    })
  })

  it('counts every pair, and marks those that say the same again', () => {
    const claims = [count('57', 'a.md'), count('57', 'a.md'), count('80', 'c.md')]
    const { discrepancies, pairs } = compareQuestion(ask(claims), context)
    expect(pairs).toBe(2)
    expect(discrepancies.map(({ repeats }) => repeats)).toEqual([undefined, discrepancies[0]?.id])
  })
})

describe('inside one article', () => {
  it('two figures that cannot both hold are a note, never a discrepancy', () => {
    const result = compareQuestion(ask([count('57', 'b.md'), count('80', 'b.md')], true), context)
    expect(result.discrepancies).toEqual([])
    expect(result.verdict).toBe('undetermined')
    expect(result.notes[0]).toMatchObject({
      kind: 'two-figures-one-question',
      source: 'b.md',
      says: 'Morning Wire has both "57" and "80" for one question: no number satisfies both.',
    })
  })

  it('many figures make one note, on the two that are widest apart', () => {
    const { notes } = compareQuestion(
      ask(['57', '80', '58', '79'].map((written) => count(written, 'a.md'))),
      context,
    )
    expect(notes.map(({ says }) => says)).toEqual([
      'Harbour Post has both "57" and "80" for one question: no number satisfies both.',
    ])
  })

  it('a headline is told apart', () => {
    const result = compareQuestion(
      ask([count('<60', 'a.md'), count('80', 'a.md', { zone: 'headline' })]),
      context,
    )
    expect(result.notes[0]).toMatchObject({
      kind: 'headline-not-borne-out',
      says: 'Harbour Post has "80" in the headline and "<60" in the text: no number satisfies both.',
    })
  })

  it.each([
    ['a retracted figure', { modality: 'retracted' as const }],
    ['an addition', { quantity: { ...figure('80'), increment: true } }],
    ['a teaser', { zone: 'teaser' as const }],
    ['a copy of the figure', { quantity: figure('57') }],
  ])('%s is no contradiction', (_, parts) => {
    expect(compareQuestion(ask([count('57', 'a.md'), count('80', 'a.md', parts)]), context).notes).toEqual([])
  })

  it('a toll that rose within the article has changed', () => {
    const earlier = count('57', 'a.md', { asOf: '2023-12-20' })
    expect(compareQuestion(ask([earlier, count('80', 'a.md')], true), context)).toMatchObject({
      verdict: 'changed',
      notes: [],
    })
  })
})

describe('all questions', () => {
  const pool = ['57', '80', '>80', '~1140', '1200', '<230'].flatMap((written) =>
    ['a.md', 'b.md', 'c.md', 'd.md'].map((source) => count(written, source)),
  )

  it('come out the same in whatever order claims and questions come in', () => {
    const first = [ask(pool.slice(0, 12), true, 'q1'), ask(pool.slice(12), false, 'q2')]
    const expected = JSON.stringify(compareAll(first, context))
    fc.assert(
      fc.property(fc.shuffledSubarray(pool, { minLength: pool.length }), fc.boolean(), (shuffled, turned) => {
        const claims = (ids: ReadonlySet<Claim>) => shuffled.filter((one) => ids.has(one))
        const questions = first.map((question) => ({ ...question, claims: claims(new Set(question.claims)) }))
        expect(JSON.stringify(compareAll(turned ? questions.reverse() : questions, context))).toBe(expected)
      }),
      { numRuns: 30 },
    )
  })

  it('stand in order of severity, then gap', () => {
    const near = ask([count('100', 'a.md'), count('101', 'c.md')], false, 'near')
    const wide = ask([count('100', 'a.md'), count('900', 'c.md')], false, 'wide')
    const later = ask([count('9', 'a.md'), count('900', 'c.md')], true, 'later')
    const { questions, discrepancies } = compareAll([later, near, wide], context)
    expect(questions.map(({ id }) => id)).toEqual(['wide', 'near', 'later'])
    expect(discrepancies.map(({ question }) => question)).toEqual(['wide', 'near', 'later'])
  })

  it('never say who is right', () => {
    const { discrepancies } = compareAll([ask(pool, true, 'q1'), ask(pool, false, 'q2')], context)
    for (const { says, id } of discrepancies) {
      expect(says).not.toMatch(/\b(error|false|wrong|correct|right)\b/i)
      expect(id).toMatch(/^[0-9a-f]{12}$/)
    }
    expect(discrepancies.length).toBeGreaterThan(50)
  })
})
