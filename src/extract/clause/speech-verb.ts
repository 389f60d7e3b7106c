import { speechVerbs } from '../../lexicon/speech.js'
import type { Chunk } from './chunk.js'

/** Verbs of speaking that do something else to what is counted: a quake claims lives, captors release hostages. */
const ambiguous: ReadonlySet<string> = new Set(['claim', 'release', 'issue'])

/** The verb in chunk `at` says what somebody says; a passive or "claimed 40 lives" does not. */
export function isSpeechVerb(chunks: readonly Chunk[], at: number): boolean {
  const vg = chunks[at]?.vg
  if (!vg || vg.passive || !speechVerbs.has(vg.lemma)) return false
  const object = chunks[at + 1]?.np
  return !(
    ambiguous.has(vg.lemma) &&
    object?.quantity &&
    (object.head !== null || chunks[at + 2]?.key === 'of')
  )
}
