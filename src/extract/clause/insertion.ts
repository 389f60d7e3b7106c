import type { Chunk } from './chunk.js'

/** "Two dozen people -- no one is sure -- are missing": the figure before what two dashes insert. */
export function beforeDashes(chunks: readonly Chunk[], close: number, limit: number): number {
  for (let i = close - 1; i > limit; i--) {
    if (chunks[i]?.kind === 'stop') return -1
    if (chunks[i]?.kind === 'dash') return chunks[i - 1]?.np?.quantity ? i - 1 : -1
  }
  return -1
}
