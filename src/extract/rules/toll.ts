import { raisingVerbs } from '../../lexicon/function-words.js'
import { measureNouns, measureVerbs, tollNouns, tollVerbs } from '../../lexicon/measures.js'
import { speechVerbs } from '../../lexicon/speech.js'
import type { Chunk } from '../clause/chunk.js'
import type { Clause, MeasureRule, Reading } from './rule.js'

/** "the death toll rose to 163", "the number of injured stood at 57", "a toll of 80". */
export const tollRule: MeasureRule = {
  id: 'toll',
  description:
    'A noun that stands for a total (toll, number of dead, count) takes the figure its verb or preposition gives it.',
  examples: [
    { text: 'The death toll rose from 30 to 57.', finds: ['30 killed', '57 killed'] },
    { text: 'The number of injured stood at about 200.', finds: ['at about 200 injured'] },
    { text: 'The death toll could reach 1,000.', finds: ['1,000 killed'] },
    { text: 'The number of visitors rose to 300.', finds: [] },
  ],
  *read(clause) {
    for (const [at, chunk] of clause.chunks.entries()) {
      yield* labelled(clause.chunks, at, chunk)
      const total = totalAt(clause, at, chunk)
      const before = clause.chunks[at - 1]
      if (total && before?.np?.quantity && clause.chunks[at - 2]?.key === 'to')
        yield {
          chunk: at - 1,
          measure: total.measure,
          rule: 'toll',
          cue: at,
          strength: 8.2,
          counts: 'people',
        }
      if (total) yield* values(clause, at, total)
    }
  },
}

/** "Dead: 12. Wounded: 34." */
function* labelled(chunks: readonly Chunk[], at: number, chunk: Chunk): Generator<Reading> {
  if (chunks[at + 1]?.key !== ':' || !chunks[at + 2]?.np?.quantity || chunks[at + 2]?.np?.head) return
  const measure =
    chunk.measure ??
    (chunk.np?.head ? measureNouns.get(chunk.np.head) : undefined) ??
    (chunk.vg ? measureVerbs.get(chunk.vg.lemma)?.measure : undefined)
  if (measure && !notOutcomes.has(measure))
    yield { chunk: at + 2, measure, rule: 'toll', cue: at, strength: 8.2, counts: 'people' }
}

interface Total {
  readonly measure: string
  /** Chunk after which the value is looked for. */
  readonly from: number
}

function totalAt({ chunks }: Clause, at: number, chunk: Chunk): Total | undefined {
  const { np } = chunk
  if (chunk.kind === 'rel' && chunk.key === 'that' && chunks[at + 1]?.key === 'of')
    return measuredPhrase(chunks, at + 2)
  if (!np?.head || np.quantity) return undefined
  const named = nameOfTotal(np.modifiers)
  if (!tollNouns.has(np.head)) {
    const plain = measureNouns.get(np.head)
    return plain && np.plural && plain !== 'involved' && np.head !== 'case' && tollVerbFollows(chunks, at + 1)
      ? { measure: plain, from: at }
      : undefined
  }
  if (
    chunks[at + 1]?.kind === 'prep' &&
    ['of', 'from', 'in', 'for', 'among'].includes(chunks[at + 1]?.key ?? '')
  ) {
    const of = measuredPhrase(chunks, at + 2)
    if (of) return of
  }
  if (named) return { measure: named, from: at }
  if (np.head === 'toll') return { measure: 'killed', from: at }
  const spoken =
    np.determiner === 'the' && ['total', 'number', 'tally', 'count', 'figure'].includes(np.head)
      ? measureBefore(chunks, at)
      : undefined
  return spoken ? { measure: spoken, from: at } : undefined
}

/** "218 new infections …, lifting the total to 2,649": the total of what was counted just before. */
function measureBefore(chunks: readonly Chunk[], at: number): string | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 16); i--) {
    const chunk = chunks[i]
    if (chunk?.kind === 'stop') return undefined
    if (chunk?.kind === 'state') return chunk.measure
    if (chunk?.vg && !chunk.vg.infinitive) {
      const measure = measureVerbs.get(chunk.vg.lemma)?.measure
      if (measure) return measure
    }
    const noun = chunk?.np?.quantity && chunk.np.head ? measureNouns.get(chunk.np.head) : undefined
    if (noun && noun !== 'involved') return noun
  }
  return undefined
}

const nameOfTotal = (modifiers: readonly string[]): string | undefined => {
  for (const word of modifiers) {
    if (
      word === 'death' ||
      word === 'body' ||
      word === 'fatality' ||
      word === 'casualty' ||
      word === 'dead' ||
      word === 'deaths'
    )
      return 'killed'
    if (word === 'injury' || word === 'injured' || word === 'wounded') return 'injured'
    if (word === 'infection' || word === 'case') return 'infected'
    if (word === 'evacuee') return 'evacuated'
  }
  return undefined
}

const notOutcomes = new Set(['involved', 'explosions', 'aftershocks'])

/** "of deaths", "of people killed", "of those who died", "of injured and missing". */
function measuredPhrase(chunks: readonly Chunk[], at: number): Total | undefined {
  const chunk = chunks[at]
  if (chunk?.kind === 'state' && chunk.measure) return { measure: chunk.measure, from: at }
  if (chunk?.kind === 'vg' && chunk.vg?.bare && measureVerbs.has(chunk.vg.lemma))
    return { measure: measureVerbs.get(chunk.vg.lemma)?.measure as string, from: at }
  if (chunk?.kind !== 'np' || !chunk.np || chunk.np.quantity) return undefined
  const own =
    chunk.np.head === 'victim'
      ? 'killed'
      : chunk.np.head
        ? (measureNouns.get(chunk.np.head) ?? chunk.np.measure)
        : null
  if (own && !notOutcomes.has(own)) return { measure: own, from: at }
  for (let i = at + 1; i <= at + 4; i++) {
    const next = chunks[i]
    if (next?.kind === 'state' && next.measure) return { measure: next.measure, from: i }
    if (next?.vg && measureVerbs.has(next.vg.lemma) && !next.vg.ing)
      return { measure: measureVerbs.get(next.vg.lemma)?.measure as string, from: i }
    if (next?.kind !== 'rel' && next?.kind !== 'adverb' && next?.kind !== 'vg') break
  }
  return undefined
}

const overtaking = /^(?:top|pass|exceed|surpass|reach|near|approach|hit|cross)/u

function tollVerbFollows(chunks: readonly Chunk[], from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    const chunk = chunks[i]
    if (chunk?.np?.quantity && overtaking.test(chunk.np.quantity.hedge ?? '')) return true
    if (chunk?.vg)
      return (
        tollVerbs.has(chunk.vg.lemma) &&
        ![
          'say',
          'report',
          'be',
          'have',
          'give',
          'go',
          'take',
          'count',
          'include',
          'bring',
          'become',
        ].includes(chunk.vg.lemma)
      )
    if (chunk?.kind === 'comma' || chunk?.kind === 'stop') return false
  }
  return false
}

/** Figures to the right, as long as only totals' verbs, adverbs, places and times stand between. */
function* values({ chunks }: Clause, at: number, total: Total): Generator<Reading> {
  let feared = false
  let verb: Chunk | undefined
  for (let i = total.from + 1; i < Math.min(chunks.length, total.from + 22); i++) {
    const chunk = chunks[i] as Chunk
    if (chunk.kind === 'vg' && chunk.vg) {
      const { vg } = chunk
      if (
        !tollVerbs.has(vg.lemma) &&
        !speechVerbs.has(vg.lemma) &&
        !raisingVerbs.has(vg.lemma) &&
        !chunks.slice(i - 1, i).some((c) => c?.kind === 'rel') &&
        verb
      )
        return
      feared ||=
        ['may', 'might', 'could', 'would', 'will'].includes(vg.modal ?? '') ||
        ['fear', 'expect'].includes(vg.lemma)
      verb = chunk
      continue
    }
    if (chunk.kind === 'stop' && chunk.key !== ':') return
    if (chunk.kind === 'sub' && verb) return
    if (chunk.kind !== 'np' || !chunk.np?.quantity || chunk.np.quantity.kind !== 'number') continue
    const { head } = chunk.np
    if (chunks[i + 1]?.key === 'of' && !head) return
    const before = chunks[i - 1]
    if (head && !isTotalled(head, chunk)) {
      if (before?.kind === 'prep' && before.key !== 'to' && before.key !== 'at') continue
      return
    }
    const earlier = before?.kind === 'prep' && before.key === 'from'
    yield {
      chunk: i,
      measure: total.measure,
      rule: 'toll',
      cue: at,
      strength: 8.2,
      counts: 'people',
      modality: earlier ? 'retracted' : feared ? 'feared' : undefined,
    }
    const inserted =
      chunks[i + 1]?.kind === 'comma' && ['comma', 'time', 'adverb'].includes(before?.kind ?? '')
    if (!earlier && !inserted) {
      yield* formerValue(chunks, i, at, total.measure)
      return
    }
  }
}

/** "…, up from 32 the day before": the figure that the new one replaces. */
function* formerValue(
  chunks: readonly Chunk[],
  value: number,
  cue: number,
  measure: string,
): Generator<Reading> {
  for (let i = value + 1; i < Math.min(chunks.length, value + 14); i++) {
    if (chunks[i]?.kind === 'stop') return
    if (chunks[i]?.key !== 'from' || !chunks[i + 1]?.np?.quantity) continue
    const lead = chunks[i - 1]
    if (
      ['up', 'down'].includes(lead?.key ?? '') ||
      lead?.vg?.lemma === 'rise' ||
      lead?.vg?.lemma === 'revise'
    )
      yield {
        chunk: i + 1,
        measure,
        rule: 'toll',
        cue,
        strength: 8.2,
        counts: 'people',
        modality: 'retracted',
      }
    return
  }
}

const isTotalled = (head: string, chunk: Chunk): boolean =>
  [
    'person',
    'people',
    'dead',
    'death',
    'fatality',
    'victim',
    'other',
    'soldier',
    'civilian',
    'life',
    'injured',
    'wounded',
    'case',
    'body',
  ].includes(head) || (chunk.np?.modifiers.length ?? 0) === 0
