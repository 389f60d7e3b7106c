import type { Chunk } from '../clause/chunk.js'
import { skipAdjuncts } from '../clause/object.js'

/** The one value of a chunk's figure, or null. */
export const exactly = (chunk: Chunk | undefined): number | null => {
  const quantity = chunk?.np?.quantity
  return quantity && quantity.low === quantity.high ? quantity.low : null
}

/** The figures that stand side by side after a chunk, each with a place or an adverb at most. */
export function itemsAfter(chunks: readonly Chunk[], from: number): number[] {
  const items: number[] = []
  for (let i = from + 1; i < chunks.length; i++) {
    if (!chunks[i]?.np?.quantity) break
    items.push(i)
    while (chunks[i + 1]?.kind === 'adverb') i++
    i = skipAdjuncts(chunks, i + 1) - 1
    while (chunks[i + 1]?.kind === 'adverb') i++
    if (chunks[i + 1]?.kind !== 'comma' && chunks[i + 1]?.kind !== 'and') break
    i++
    if (chunks[i + 1]?.kind === 'and') i++
  }
  return items
}
