import { armedStrikes, walkoutModifiers, walkoutVerbs, walkoutWords } from '../../lexicon/events.js'
import type { Chunk } from '../clause/chunk.js'
import type { Word } from '../clause/words.js'

const harming = new Set(['kill', 'wound', 'injure', 'hit', 'destroy', 'target', 'level', 'damage'])

/** "Called a one-day strike", "on strike", "a strike by 400 drivers over pay": of workers, not of arms. */
export function isWalkout(words: readonly Word[], chunks: readonly Chunk[], at: number): boolean {
  const np = chunks[at]?.np
  if (!np || !/^strikes?$/u.test(np.head ?? '') || np.modifiers.some((word) => armedStrikes.has(word)))
    return false
  if (np.modifiers.some((word) => walkoutModifiers.has(word))) return true
  if (chunks[at - 1]?.key === 'on' && np.determiner === null && np.modifiers.length === 0) return true
  if (harming.has(chunks[at + 1]?.vg?.lemma ?? '')) return false
  if (chunks[at + 1]?.key === 'on' || chunks[at + 1]?.key === 'against') return false
  return (
    walkoutVerbs.has(chunks[at - 1]?.vg?.lemma ?? '') || words.some(({ lower }) => walkoutWords.has(lower))
  )
}
