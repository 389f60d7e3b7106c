import { eventNouns } from '../../lexicon/events.js'
import type { Chunk } from '../clause/chunk.js'
import { isSpeechVerb } from '../clause/speech-verb.js'
import type { Word } from '../clause/words.js'
import { elementAt } from '../element.js'

/** What a time expression of a sentence dates: the saying of it, the state of the figure, or what happened. */
export type TimeRole = 'report' | 'as-of' | 'event'

const toDate = new Set(['as of', 'by', 'until', 'up to', 'late on', 'so far'])

/** The role of the time expression in chunk `at`. */
export function timeRole(words: readonly Word[], chunks: readonly Chunk[], at: number): TimeRole {
  const chunk = chunks[at] as Chunk
  if (isEventNoun(chunks[at + 1])) return 'event'
  const lead = [elementAt(words, chunk.first - 2)?.lower, elementAt(words, chunk.first - 1)?.lower]
  if ((lead[0] === 'as' && lead[1] === 'of') || toDate.has(lead[1] ?? '')) return 'as-of'
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const before = chunks[i] as Chunk
    if (before.vg) {
      if (isSpeechVerb(chunks, i)) return 'report'
      break
    }
    if (before.kind === 'prep' && before.key !== 'on' && before.key !== 'in' && before.key !== 'late') break
    if (
      before.kind === 'np' &&
      i > 0 &&
      isSpeechVerb(chunks, i - 1) &&
      !before.np?.quantity &&
      /^(?:statement|report|interview|briefing|conference)$/u.test(before.key)
    )
      return 'report'
    if (before.kind === 'np') {
      if (chunks[i - 1]?.vg && isSpeechVerb(chunks, i - 1) && isInverted(chunks, i)) return 'report'
      if (/^(?:statement|report|figure|count|tally|toll|data|update)$/u.test(before.key)) return 'report'
      break
    }
    if (before.kind === 'stop') break
  }
  for (let i = at + 1; i <= Math.min(chunks.length - 1, at + 5); i++) {
    const after = chunks[i] as Chunk
    if (after.kind === 'stop' || after.kind === 'rel') break
    if (after.vg) return isSpeechVerb(chunks, i) && opensSpeech(chunks, at, i) ? 'report' : 'event'
  }
  return 'event'
}

/** "the January 12 earthquake": a date before an event's name belongs to it. */
export const isEventNoun = (chunk: Chunk | undefined): boolean =>
  chunk?.np?.head != null &&
  (eventNouns.has(chunk.np.head) || chunk.np.modifiers.some((word) => eventNouns.has(word)))

/** "said police on Monday": verb, speaker, time. */
const isInverted = (chunks: readonly Chunk[], speaker: number): boolean =>
  chunks[speaker]?.np?.quantity === null && chunks[speaker - 1]?.kind === 'vg'

/**
 * "On Monday, police said …": only the speaker stands between the time and the verb. After a clause of its own the time
 * belongs to that: "ten were hurt in a crash on Monday, police said".
 */
function opensSpeech(chunks: readonly Chunk[], time: number, verb: number): boolean {
  for (let i = time + 1; i < verb; i++) if (chunks[i]?.np?.quantity) return false
  if (chunks[time + 1]?.kind !== 'comma') return true
  for (let i = time - 1; i >= 0 && chunks[i]?.kind !== 'stop'; i--) if (chunks[i]?.vg) return false
  return true
}
