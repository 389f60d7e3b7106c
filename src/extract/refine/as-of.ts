import { eventNouns } from '../../lexicon/events.js'
import { speechVerbs } from '../../lexicon/speech.js'
import type { Chunk } from '../clause/chunk.js'
import type { Word } from '../clause/words.js'

/** What a time expression of a sentence dates: the saying of it, the state of the figure, or what happened. */
export type TimeRole = 'report' | 'as-of' | 'event'

const toDate = new Set(['as of', 'by', 'until', 'up to', 'late on', 'so far'])

/** The role of the time expression in chunk `at`. */
export function timeRole(words: readonly Word[], chunks: readonly Chunk[], at: number): TimeRole {
  const chunk = chunks[at] as Chunk
  if (isEventNoun(chunks[at + 1])) return 'event'
  const lead = [words[chunk.first - 2]?.lower, words[chunk.first - 1]?.lower]
  if ((lead[0] === 'as' && lead[1] === 'of') || toDate.has(lead[1] ?? '')) return 'as-of'
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const before = chunks[i] as Chunk
    if (before.vg) {
      if (isSpeech(before)) return 'report'
      break
    }
    if (before.kind === 'prep' && before.key !== 'on' && before.key !== 'in' && before.key !== 'late') break
    if (
      before.kind === 'np' &&
      i > 0 &&
      isSpeech(chunks[i - 1] as Chunk) &&
      !before.np?.quantity &&
      /^(?:statement|report|interview|briefing|conference)$/u.test(before.key)
    )
      return 'report'
    if (before.kind === 'np') {
      if (chunks[i - 1]?.vg && isSpeech(chunks[i - 1] as Chunk) && isInverted(chunks, i)) return 'report'
      if (/^(?:statement|report|figure|count|tally|toll|data|update)$/u.test(before.key)) return 'report'
      break
    }
    if (before.kind === 'stop') break
  }
  for (let i = at + 1; i <= Math.min(chunks.length - 1, at + 5); i++) {
    const after = chunks[i] as Chunk
    if (after.kind === 'stop') break
    if (after.kind === 'comma' && isInside(chunks, at)) return 'event'
    if (after.vg) return isSpeech(after) && subjectIsNear(chunks, at, i) ? 'report' : 'event'
  }
  return 'event'
}

/** "killed 12 people on Tuesday, police said": the time ends a clause that has a figure and a verb of its own. */
function isInside(chunks: readonly Chunk[], time: number): boolean {
  const lead = chunks[time - 1]?.kind === 'prep' ? time - 2 : time - 1
  if (lead < 0 || ['comma', 'stop', 'and', 'sub', 'quote', 'dash'].includes(chunks[lead]?.kind ?? ''))
    return false
  const from = chunks.findLastIndex((chunk, i) => i < time && chunk.kind === 'stop') + 1
  const clause = chunks.slice(from, time)
  return clause.some((chunk) => chunk.np?.quantity) && clause.some((chunk) => chunk.vg && !isSpeech(chunk))
}

/** "the January 12 earthquake": a date before an event's name belongs to it. */
export const isEventNoun = (chunk: Chunk | undefined): boolean =>
  chunk?.np?.head != null &&
  (eventNouns.has(chunk.np.head) || chunk.np.modifiers.some((word) => eventNouns.has(word)))

const isSpeech = (chunk: Chunk): boolean =>
  chunk.vg !== undefined && speechVerbs.has(chunk.vg.lemma) && !chunk.vg.passive

/** "said police on Monday": verb, speaker, time. */
const isInverted = (chunks: readonly Chunk[], speaker: number): boolean =>
  chunks[speaker]?.np?.quantity === null && chunks[speaker - 1]?.kind === 'vg'

/** "On Monday, police said …": only the speaker stands between the time and the verb. */
function subjectIsNear(chunks: readonly Chunk[], time: number, verb: number): boolean {
  for (let i = time + 1; i < verb; i++) if (chunks[i]?.np?.quantity) return false
  return true
}
