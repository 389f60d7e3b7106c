import { measureNouns } from '../../lexicon/measures.js'
import type { Chunk } from '../clause/chunk.js'
import type { Clause, Reading } from './rule.js'

/**
 * Figures of places that a noun without a figure of its own counts: "Deaths were reported in Aceh (eight) and Riau
 * (four)", "with the victims in the islands - 33 in Cuba and three in Haiti -".
 */
export function listed({ chunks }: Clause, read: ReadonlyMap<number, Reading>): Reading[] {
  const items = [...bracketed(chunks), ...dashed(chunks), ...paired(chunks)].filter((at) => !read.has(at))
  if (items.length < 2) return []
  const [first] = items as [number]
  for (let cue = first - 1; cue >= 0; cue--) {
    const chunk = chunks[cue] as Chunk
    if (chunk.kind === 'stop') return []
    const model = read.get(cue)
    const measure = model?.measure ?? chunk.measure ?? namedBy(chunk)
    if (!measure) continue
    return items.map((at) => ({ chunk: at, measure, rule: 'gapping', cue, strength: 5, counts: 'people' }))
  }
  return []
}

const namedBy = ({ np }: Chunk): string | undefined =>
  np?.head && np.plural && !np.quantity
    ? np.head === 'victim'
      ? 'killed'
      : measureNouns.get(np.head)
    : undefined

const isAlone = (chunk: Chunk | undefined): boolean =>
  chunk?.np?.quantity?.kind === 'number' && chunk.np.head === null

/** "in Aceh (eight), Riau (four)": a place before each bracket, the first one after a preposition. */
function* bracketed(chunks: readonly Chunk[]): Generator<number> {
  let placed = false
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind === 'stop') placed = false
    if (chunk.kind !== 'open' || !isAlone(chunks[at + 1]) || chunks[at + 2]?.kind !== 'close') continue
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
  for (const [at, chunk] of chunks.entries()) {
    const lead = chunks[at - 2]?.kind
    const name = chunks[at - 1]?.np
    const after = chunks[at + 1]?.kind
    if (!isAlone(chunk) || (lead !== 'comma' && lead !== 'and')) continue
    if (!name?.head || name.quantity || name.plural || name.determiner) continue
    if (after === undefined || ['comma', 'and', 'stop'].includes(after)) yield at
  }
}

/** "- 33 in Cuba and three in Haiti". */
function* dashed(chunks: readonly Chunk[]): Generator<number> {
  for (const [at, chunk] of chunks.entries()) {
    if ((chunk.kind !== 'dash' && chunk.key !== ':') || !chunks[at - 1]?.np || chunks[at - 1]?.np?.quantity)
      continue
    let item = at + 1
    while (isAlone(chunks[item]) && chunks[item + 1]?.key === 'in' && chunks[item + 2]?.np) {
      yield item
      item += 3
      while (chunks[item]?.kind === 'comma' || chunks[item]?.kind === 'and') item++
    }
  }
}
