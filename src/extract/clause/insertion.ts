import type { Chunk } from './chunk.js'

/** "Two dozen people -- no one is sure -- are missing": the figure before what two dashes insert. */
export function beforeDashes(chunks: readonly Chunk[], close: number, limit: number): number {
  for (let i = close - 1; i > limit; i--) {
    if (chunks[i]?.kind === 'stop') return -1
    if (chunks[i]?.kind !== 'dash' || widthOf(chunks[i]) !== widthOf(chunks[close])) continue
    if (chunks[i - 1]?.np?.pronoun && chunks[i - 2]?.key === 'of' && chunks[i - 3]?.np?.quantity) return i - 3
    if (chunks[i - 2]?.key === 'of' && !chunks[i - 1]?.np?.quantity && chunks[i - 3]?.np?.quantity)
      return i - 3
    return chunks[i - 1]?.np?.quantity ? i - 1 : -1
  }
  return -1
}

/** A hyphen is no dash of two. */
const widthOf = (chunk: Chunk | undefined): number => (chunk ? chunk.last - chunk.first : -1)
