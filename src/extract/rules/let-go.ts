import type { Chunk } from '../clause/chunk.js'

/** "let 26 women and babies go on Thursday", "let 12 of them leave". */
export function letsGo(chunks: readonly Chunk[], at: number): boolean {
  if (!chunks[at + 1]?.np) return false
  for (let i = at + 2; i < Math.min(chunks.length, at + 9); i++) {
    const chunk = chunks[i] as Chunk
    if (chunk.vg)
      return (
        !chunk.vg.infinitive &&
        (['go', 'leave'].includes(chunk.vg.lemma) ||
          (['walk', 'get'].includes(chunk.vg.lemma) &&
            ['out', 'off', 'free', 'away'].includes(chunks[i + 1]?.key ?? '')))
      )
    if (chunk.key === 'off' && i === at + 2) return chunks[at + 1]?.np?.quantity != null
    if (!['np', 'and', 'comma', 'prep'].includes(chunk.kind)) return false
  }
  return false
}

/** "57 of whom they later let go". */
export const isLetGoBy = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at + 1]?.key === 'go' &&
  chunks.slice(Math.max(0, at - 4), at).some(({ key }) => key === 'whom' || key === 'that')
