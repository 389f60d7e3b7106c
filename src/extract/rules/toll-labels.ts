import { measureNouns, measureVerbs } from '../../lexicon/measures.js'
import { type Chunk, isBareNumber } from '../clause/chunk.js'
import type { Reading } from './rule.js'
import { notOutcomes } from './total.js'

/** "16 infections and 12 deaths, pushing its totals to 1,527 and 133": two totals in the order of what was counted. */
export function* pairOfTotals(chunks: readonly Chunk[], at: number): Generator<Reading> {
  const values = [at + 2, at + 4]
  if (
    chunks[at + 3]?.kind !== 'and' ||
    !values.every((i) => chunks[i]?.np?.quantity && chunks[i]?.np?.head === null)
  )
    return
  const named = chunks
    .slice(0, at)
    .flatMap(({ np }) => (np?.quantity && np.head ? (measureNouns.get(np.head) ?? []) : []))
  const last = named.slice(-2)
  if (last.length < 2) return
  for (const [i, chunk] of values.entries()) yield totalOf(chunk, last[i] as string, at)
}

/** "The dead numbered 31 and the injured more than 60": the verb is said once. */
export function* alsoTotalled(
  chunks: readonly Chunk[],
  at: number,
  { np, measure }: Chunk,
): Generator<Reading> {
  const value = chunks[at + 1]?.np
  if (!['and', 'comma'].includes(chunks[at - 1]?.kind ?? '') || !value?.quantity || value.head !== null)
    return
  if (!['stop', 'comma', 'and', undefined].includes(chunks[at + 2]?.kind)) return
  const named =
    np?.determiner === 'the' && !np.quantity && np.plural ? measureNouns.get(np.head ?? '') : measure
  const first = chunks[at - 2]?.np
  if (!named || notOutcomes.has(named) || !first?.quantity || first.head !== null) return
  yield totalOf(at + 1, named, at)
}

const statistic = (chunk: Chunk | undefined): string | undefined => {
  const measure =
    chunk?.measure ??
    (chunk?.key === 'critical' ? 'injured' : undefined) ??
    (chunk?.np?.head && !chunk.np.quantity ? measureNouns.get(chunk.np.head) : undefined) ??
    (chunk?.vg ? measureVerbs.get(chunk.vg.lemma)?.measure : undefined)
  return measure && !notOutcomes.has(measure) ? measure : undefined
}

/** A figure that a total is put at. */
export const totalOf = (chunk: number, measure: string, cue: number): Reading => ({
  chunk,
  measure,
  rule: 'toll',
  cue,
  strength: 8.2,
  counts: 'people',
})

/** "Dead: 12. Wounded: 34." */
export function* labelled(chunks: readonly Chunk[], at: number, chunk: Chunk): Generator<Reading> {
  yield* tabled(chunks, at)
  const end = chunk.key === 'unaccounted' && chunks[at + 1]?.key === 'for' ? at + 1 : at
  const bracket = chunks[end + 1]?.kind === 'open' && chunks[end + 3]?.kind === 'close'
  if ((chunks[end + 1]?.key !== ':' && !bracket) || !isBareNumber(chunks[end + 2])) return
  const measure = statistic(chunk)
  if (measure) yield totalOf(end + 2, measure, at)
}

/** "killed, 18; wounded, 44; missing, 7": words and figures that commas tie, in a row of two or more. */
function* tabled(chunks: readonly Chunk[], at: number): Generator<Reading> {
  if (!isEntry(chunks, at) || (at > 0 && chunks[at - 1]?.kind !== 'stop')) return
  const before = chunks[at - 1]?.key === ';' && isEntry(chunks, at - 4)
  const after = chunks[at + 3]?.key === ';' && isEntry(chunks, at + 4)
  if (before || after) yield totalOf(at + 2, statistic(chunks[at]) as string, at)
}

const isEntry = (chunks: readonly Chunk[], at: number): boolean =>
  statistic(chunks[at]) !== undefined &&
  chunks[at + 1]?.kind === 'comma' &&
  isBareNumber(chunks[at + 2]) &&
  [undefined, 'stop'].includes(chunks[at + 3]?.kind)

/** "Death toll: 88 (police), 104 (Red Crescent)": who gives each figure stands in brackets. */
export function* bracketedSources(chunks: readonly Chunk[], value: number): Generator<number> {
  let at = value
  while (chunks[at + 1]?.kind === 'open') {
    let close = at + 2
    while (close < at + 8 && chunks[close] && chunks[close]?.kind !== 'close') close++
    if (chunks[close]?.kind !== 'close') return
    const next = ['comma', 'stop', 'and'].includes(chunks[close + 1]?.kind ?? '') ? close + 2 : -1
    if (!isBareNumber(chunks[next]) || chunks[next + 1]?.kind !== 'open') return
    yield next
    at = next
  }
}
