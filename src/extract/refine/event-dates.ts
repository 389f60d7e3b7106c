import { eventNouns } from '../../lexicon/events.js'
import type { Chunk } from '../clause/chunk.js'
import type { Word } from '../clause/words.js'
import { elementAt } from '../element.js'
import { type EventMention, eventTime } from './events.js'

/** A time expression's chunk and the day, month or year it means. */
export interface DatedBy {
  readonly chunk: number
  readonly value: string
}

/** Prepositions that put what a clause tells into an event, so that the clause's time is the event's. */
const inEvent = new Set(['in', 'by', 'during'])

/**
 * The time that dates an event where a clause names it. "Ten died in a crash on Monday" does; "raised on Monday for
 * victims of the flood" and "crash investigators said on Monday" do not.
 */
export function timeOfEvent(
  words: readonly Word[],
  chunks: readonly Chunk[],
  event: EventMention,
): DatedBy | null {
  const own = timeBeside(words, chunks, event.chunk)
  if (own) return own
  const time = eventTime(words, chunks, event.chunk)
  if (!time || event.verbal) return time
  const head = chunks[event.chunk]?.np?.head
  if (head == null || !eventNouns.has(head)) return null
  const before = chunks[leadOf(words, chunks, event.chunk)]
  return before?.kind === 'prep' && !inEvent.has(before.key) ? null : time
}

/** The chunk before a noun phrase and its owner: "of" in "survivors of India's worst crash". */
export const leadOf = (words: readonly Word[], chunks: readonly Chunk[], at: number): number =>
  /['’]s?$/u.test(words[chunks[at - 1]?.last ?? -1]?.text ?? '') ? at - 2 : at - 1

/** "1995: Trains collide; 358 dead", "June 3, 1998 _ A train derails": the date of all that a line of a chronicle tells. */
export function datedAhead(words: readonly Word[], chunks: readonly Chunk[]): DatedBy | null {
  const at = chunks[0]?.kind === 'dash' ? 1 : 0
  const after = chunks[at + 1]
  if (chunks[at]?.kind !== 'time' || !(after?.key === ':' || after?.kind === 'dash')) return null
  const time = words[chunks[at]?.first ?? -1]?.time
  return time?.type === 'DATE' && /^\d{4}[^/]*$/u.test(time.value) ? { chunk: at, value: time.value } : null
}

/** "the January 12 earthquake", "the crash on Monday", "the attacks of July 7"; but "the deadliest fire since 1998". */
export function timeBeside(words: readonly Word[], chunks: readonly Chunk[], at: number): DatedBy | null {
  const next = chunks[at + 1]?.kind === 'prep' && chunks[at + 1]?.key !== 'since' ? at + 2 : at + 1
  for (const index of [at - 1, next]) {
    const chunk = elementAt(chunks, index)
    const time = chunk?.kind === 'time' ? words[chunk.first]?.time : undefined
    if (time?.type === 'DATE' && /\d{4}|XXXX-/u.test(time.value))
      return { chunk: index, value: time.value.replace(/T.*$/u, '') }
  }
  return null
}
