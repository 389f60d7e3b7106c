import type { Chunk } from '../clause/chunk.js'
import type { Clause, Reading } from './rule.js'

/** "up from 38 on Tuesday", "from 62 a day earlier": right for its own day. */
export function isDatedApart(chunks: readonly Chunk[], at: number): boolean {
  let i = at + 1
  if (chunks[i]?.vg?.bare) i++
  if (chunks[i]?.kind === 'prep') i++
  return chunks[i]?.kind === 'time'
}

/** Figures that a read one replaces: "54 killed, up from 38", "12, rather than the 17 announced", "16, not 19". */
export function formers({ chunks }: Clause, read: ReadonlyMap<number, Reading>): Reading[] {
  const found: Reading[] = []
  for (const [at, model] of read) {
    for (let i = at + 1; i < Math.min(chunks.length - 1, at + 24); i++) {
      const chunk = chunks[i]
      const next = chunks[i + 1]
      if (!chunk || chunk.kind === 'stop') break
      if (chunk.np?.quantity && i > at + 1 && read.has(i)) break
      const former =
        (chunk.key === 'from' && ['up', 'down'].includes(chunks[i - 1]?.key ?? '')) ||
        (chunk.key === 'than' && chunks[i - 1]?.key === 'rather') ||
        (chunk.key === 'not' && ['comma', 'and'].includes(chunks[i - 1]?.kind ?? ''))
      const compared =
        chunk.key === 'with' && chunks[i - 1]?.vg?.lemma === 'compare' && isDatedApart(chunks, i + 1)
      if (i > at + 8 && chunks[i - 2]?.kind !== 'comma') continue
      if (!(former || compared) || !next?.np?.quantity || read.has(i + 1)) continue
      found.push({
        ...model,
        chunk: i + 1,
        cue: i,
        rule: 'former',
        strength: 5,
        modality: isDatedApart(chunks, i + 1) ? undefined : 'retracted',
      })
      break
    }
  }
  return found
}
