import { singular } from '../../lexicon/people.js'
import type { Chunk } from '../clause/chunk.js'

const hearsay = new Set(['report', 'claim', 'rumour', 'rumor', 'story', 'news', 'figure', 'post'])
const mistaken = /^(?:wrong|false|untrue|incorrect|unfounded|baseless|fake|inaccurate|untruthful)$/u

/** "A report of 42 dead was plain wrong", "Reports that 200 had died were untrue": the chunk that says so, or -1. */
export function refutedBy(chunks: readonly Chunk[], at: number): number {
  let noun = -1
  for (let i = at - 1; i >= Math.max(0, at - 8) && chunks[i]?.kind !== 'stop'; i--) {
    const after = chunks[i + 1]
    if (
      hearsay.has(singular(chunks[i]?.np?.head ?? '')) &&
      (after?.key === 'of' || after?.key === 'that' || after?.kind === 'prep')
    ) {
      noun = i
      break
    }
  }
  if (noun < 0) return -1
  for (let i = at + 1; i < Math.min(chunks.length, at + 9); i++) {
    const chunk = chunks[i] as Chunk
    if (chunk.kind === 'stop' || chunk.kind === 'comma') return -1
    if (chunk.vg?.lemma !== 'be') continue
    let said = i + 1
    while (chunks[said]?.kind === 'adverb') said++
    const word = chunks[said]?.key ?? ''
    if (chunk.vg.negated ? word === 'true' || word === 'correct' : mistaken.test(word)) return said
  }
  return -1
}
