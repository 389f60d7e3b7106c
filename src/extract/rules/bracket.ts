import { measureNouns } from '../../lexicon/measures.js'
import { type Chunk, isBareNumber } from '../clause/chunk.js'
import { elementAt } from '../element.js'
import type { Clause, Reading } from './rule.js'

/**
 * Figures of places that a noun without a figure of its own counts: "Deaths were reported in Aceh (eight) and Riau
 * (four)", "with the victims in the islands - 33 in Cuba and three in Haiti -".
 */
export function listed(clause: Clause, read: ReadonlyMap<number, Reading>): Reading[] {
  const { chunks } = clause
  const repeated = pairsOf(chunks, read)
  if (repeated.length > 0) return repeated
  const items = [...bracketed(chunks), ...dashed(chunks), ...paired(chunks), ...entered(chunks)].filter(
    (at) => !read.has(at),
  )
  if (items.length < 2) return []
  const [first] = items as [number]
  const rest = restOf(clause, first)
  if (rest)
    return items.map((at) => ({
      chunk: at,
      measure: rest,
      rule: 'gapping',
      cue: 0,
      strength: 5,
      counts: 'people',
    }))
  for (let cue = first - 1; cue >= 0; cue--) {
    const chunk = chunks[cue] as Chunk
    if (chunk.kind === 'stop' && chunk.key !== ':') return []
    const model = read.get(cue)
    const measure = model?.measure ?? chunk.measure ?? namedBy(chunk)
    if (!measure) continue
    return items.map((at) => ({ chunk: at, measure, rule: 'gapping', cue, strength: 5, counts: 'people' }))
  }
  return []
}

/** "Guinea (862 cases; 555 deaths), Liberia (2,046; 1,224)": bare figures in the order of the first bracket. */
function pairsOf(chunks: readonly Chunk[], read: ReadonlyMap<number, Reading>): Reading[] {
  const found: Reading[] = []
  let models: Reading[] | null = null
  for (let at = 0; at < chunks.length; at++) {
    if (chunks[at]?.kind !== 'open') continue
    const inside: number[] = []
    let close = at + 1
    while (close < at + 9 && chunks[close] && chunks[close]?.kind !== 'close') {
      if (chunks[close]?.np?.quantity?.kind === 'number') inside.push(close)
      close++
    }
    const known = inside.flatMap((i) => read.get(i) ?? [])
    if (inside.length >= 2 && known.length === inside.length) models = known
    else if (models?.length === inside.length && inside.every((i) => isBareNumber(chunks[i]) && !read.has(i)))
      for (const [i, chunk] of inside.entries())
        found.push({ ...(models[i] as Reading), chunk, rule: 'gapping', strength: 5 })
  }
  return found
}

/** "The remainder are from Riau (83) and Jambi (67)": of what the sentence before counted. */
function restOf({ chunks, previous }: Clause, first: number): string | null {
  const opens = chunks[0]?.np
  const isRest = opens?.determiner === 'the' && ['remainder', 'rest', 'other'].includes(opens.head ?? '')
  const isAlone = chunks.slice(1, first).every(({ np, measure }) => !np?.quantity && !measure)
  return isRest && isAlone && previous !== 'count' && previous !== 'money' ? previous : null
}

const namedBy = ({ np }: Chunk): string | undefined =>
  np?.head && np.plural && !np.quantity
    ? np.head === 'victim'
      ? 'killed'
      : measureNouns.get(np.head)
    : undefined

/** "in Aceh (eight), Riau (four)": a place before each bracket, the first one after a preposition. */
function* bracketed(chunks: readonly Chunk[]): Generator<number> {
  let placed = false
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk
    if (chunk.kind === 'stop') placed = false
    if (chunk.kind !== 'open' || !isBareNumber(chunks[at + 1]) || chunks[at + 2]?.kind !== 'close') continue
    const name = chunks[at - 1]
    if (!name?.np || name.np.quantity) continue
    const lead = chunks[at - 2]
    placed =
      (lead?.kind === 'prep' && ['in', 'from', 'of', 'at'].includes(lead.key)) ||
      (placed && (lead?.kind === 'comma' || lead?.kind === 'and' || lead?.kind === 'prep'))
    if (placed) yield at + 1
  }
}

/** "12 dead, Myanmar eight and Laos two": a name and its figure, with no verb. */
function* paired(chunks: readonly Chunk[]): Generator<number> {
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk
    if (!isBareNumber(chunk)) continue
    const lead = elementAt(chunks, at - 2)?.kind
    const name = elementAt(chunks, at - 1)?.np
    const after = chunks[at + 1]?.kind
    if (lead !== 'comma' && lead !== 'and') continue
    if (!name?.head || name.quantity || name.plural || name.determiner) continue
    if (after === undefined || ['comma', 'and', 'stop'].includes(after)) yield at
  }
}

/** "- 33 in Cuba and three in Haiti". */
function* dashed(chunks: readonly Chunk[]): Generator<number> {
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk
    if ((chunk.kind !== 'dash' && chunk.key !== ':') || !chunks[at - 1]?.np || chunks[at - 1]?.np?.quantity)
      continue
    let item = at + 1
    while (isBareNumber(chunks[item]) && chunks[item + 1]?.key === 'in' && chunks[item + 2]?.np) {
      yield item
      item += 3
      while (chunks[item]?.kind === 'comma' || chunks[item]?.kind === 'and') item++
    }
  }
}

/** "Danes, 62; Swedes, 14; others, three": names and figures that commas tie, in a row that semicolons part. */
function* entered(chunks: readonly Chunk[]): Generator<number> {
  for (let at = 0; at < chunks.length; at++) {
    if (!isEntry(chunks, at)) continue
    if (
      chunks[at + 3]?.key === ';'
        ? isEntry(chunks, at + 4)
        : chunks[at - 1]?.key === ';' && isEntry(chunks, at - 4)
    )
      yield at + 2
  }
}

const isEntry = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.np?.head != null &&
  !chunks[at]?.np?.quantity &&
  chunks[at + 1]?.kind === 'comma' &&
  isBareNumber(chunks[at + 2]) &&
  [undefined, 'stop'].includes(chunks[at + 3]?.kind)
