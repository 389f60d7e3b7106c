import { eventNouns } from '../../lexicon/events.js'
import { changingVerb, correctingVerb, figureNoun } from '../../lexicon/speech.js'
import type { Chunk } from '../clause/chunk.js'
import { isSpeechVerb } from '../clause/speech-verb.js'
import type { Word } from '../clause/words.js'
import { elementAt } from '../element.js'

/** What a time expression of a sentence dates: the article, the saying of it, the state of the figure, or what happened. */
export type TimeRole = 'filed' | 'report' | 'as-of' | 'event'

const toDate = new Set(['as of', 'by', 'until', 'up to', 'late on', 'so far', 'dated'])

/** The role of the time expression in chunk `at`. */
export function timeRole(words: readonly Word[], chunks: readonly Chunk[], at: number): TimeRole {
  const chunk = chunks[at] as Chunk
  if (isEventNoun(chunks[at + 1])) return 'event'
  if (isDateline(words, chunks, at)) return 'filed'
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
      if (chunks[i - 1]?.key === 'according to') return 'report'
      if (isOccasion(chunks, i)) return 'report'
      if (chunks[i - 1]?.vg && isSpeechVerb(chunks, i - 1) && isInverted(chunks, i)) return 'report'
      if (/^(?:statement|report|figure|count|tally|toll|data|update)$/u.test(before.key)) return 'report'
      break
    }
    if (before.kind === 'stop') break
  }
  for (let i = at + 1; i <= Math.min(chunks.length - 1, at + 5); i++) {
    const after = chunks[i] as Chunk
    if (after.kind === 'stop' || after.kind === 'rel') break
    if (after.vg)
      return (isSpeechVerb(chunks, i) || isRevision(chunks, i)) && opensSpeech(chunks, at, i)
        ? 'report'
        : 'event'
  }
  return 'event'
}

/**
 * "BERNE, March 3 (Agency) - …": the day on which the article was sent. "Bali, October 12, 2002 - Bombs kill 202" is a line
 * of a chronology: a dateline has a year only before its agency.
 */
export function isDateline(words: readonly Word[], chunks: readonly Chunk[], at: number): boolean {
  let next = chunks[at + 1]?.kind === 'close' ? at + 2 : at + 1
  const isAgency = chunks[next]?.kind === 'open' && chunks[next + 2]?.kind === 'close'
  if (isAgency) next += 3
  if (chunks[next]?.kind !== 'dash') return false
  const isShort = /^[^\d]*\d{1,2}$/u.test(words[chunks[at]?.first ?? -1]?.text ?? '')
  if (!isAgency && !(at > 0 && isShort)) return false
  return chunks
    .slice(0, Math.max(0, at))
    .every(({ kind, np }) => /^(?:np|comma|open)$/u.test(kind) && !np?.quantity && !np?.determiner)
}

/** "The ministry on Wednesday lowered its estimate": what it says now. */
function isRevision(chunks: readonly Chunk[], at: number): boolean {
  const lemma = chunks[at]?.vg?.lemma ?? ''
  return (
    (correctingVerb.test(lemma) || changingVerb.test(lemma)) &&
    figureNoun.test(chunks[at + 1]?.np?.head ?? '')
  )
}

/** "said at a news conference Tuesday": where it is said. */
const isOccasion = (chunks: readonly Chunk[], at: number): boolean =>
  /^(?:statement|report|interview|briefing|conference|speech|address)$/u.test(chunks[at]?.key ?? '') &&
  chunks[at - 1]?.kind === 'prep' &&
  chunks[at - 2]?.vg !== undefined &&
  isSpeechVerb(chunks, at - 2)

/**
 * "The toll rose to 57 on Monday", "On Thursday the number of cases passed a million": the day of the toll, and of no other
 * figure beside it.
 */
export function isTollOf(chunks: readonly Chunk[], at: number, figure: number): boolean {
  if (isPassedOn(chunks, at, figure)) return true
  const verb = mountingVerb(chunks, at)
  return verb >= 0 && isObject(chunks, verb, figure)
}

/**
 * "The toll of the attack rose to 59 on Sunday": no day of the attack; but that of what is told behind it, "when a second
 * bomb went off". `event`: the chunk of what it may date.
 */
export function isTollDay(
  words: readonly Word[],
  chunks: readonly Chunk[],
  at: number,
  event: number,
): boolean {
  const day = words[chunks[at]?.first ?? -1]?.time?.value ?? ''
  if (!/^(?:\d{4}-\d\d-\d\d|XXXX-W)/u.test(day) || isEventNoun(chunks[at + 1])) return false
  const verb = mountingVerb(chunks, at)
  return verb >= 0 && !(verb < at && event > at)
}

/** The verb by which a toll mounts in the clause that a time opens or closes; -1 where there is none. */
function mountingVerb(chunks: readonly Chunk[], at: number): number {
  const verb = nearVerb(chunks, at)
  // "Grew by one on Monday": the day on which the one died.
  if (verb < 0 || !mounting.has(chunks[verb]?.vg?.lemma ?? '') || chunks[verb + 1]?.key === 'by') return -1
  for (let i = verb - 1; i >= Math.max(0, verb - longestSubject); i--) {
    const chunk = chunks[i] as Chunk
    if (isToll(chunk)) return verb
    const isRelative = chunk.vg !== undefined && chunks[i - 1]?.kind === 'rel'
    if (!isRelative && !ofSubject.has(chunk.kind)) return -1
  }
  return -1
}

const longestSubject = 14
/** "The number of those who died in Monday's blast". */
const ofSubject: ReadonlySet<string> = new Set(['np', 'prep', 'time', 'state', 'adverb', 'rel'])

/** "On Thursday, the number of cases surpassed 900": the verb is the figure's hedge. */
function isPassedOn(chunks: readonly Chunk[], at: number, figure: number): boolean {
  if (chunks[at + 1]?.kind !== 'comma' || figure > at + 8 || !isToll(chunks[at + 2])) return false
  return (
    chunks.slice(at + 3, figure).every(({ kind }) => ['np', 'prep'].includes(kind)) &&
    /^(?:surpass|exceed|pass|top)/u.test(chunks[figure]?.np?.quantity?.hedge ?? '')
  )
}

/** "rose to 57", "passed a million", "stood at 12". */
const isObject = (chunks: readonly Chunk[], verb: number, figure: number): boolean =>
  verb < figure &&
  chunks.slice(verb + 1, figure).every(({ kind, key }) => kind === 'adverb' || key === 'to' || key === 'at')

/** "The number of cases"; "a number of gunmen" are the gunmen. */
const isToll = (chunk: Chunk | undefined): boolean =>
  tolls.test(chunk?.np?.head ?? '') && !indefinite.test(chunk?.np?.determiner ?? '')
const indefinite = /^(?:an?|any|some|no|another|each|every)$/u

/** The verb of a clause that a time opens or closes: nothing but phrases stands between. */
function nearVerb(chunks: readonly Chunk[], at: number): number {
  const isPhrase = (i: number): boolean => ['np', 'prep', 'adverb', 'state'].includes(chunks[i]?.kind ?? '')
  let before = at - 1
  while (before >= at - 4 && isPhrase(before)) before--
  if (chunks[before]?.vg) return before
  let after = chunks[at + 1]?.kind === 'comma' ? at + 2 : at + 1
  const opens = at === 0 || (at === 1 && chunks[0]?.kind === 'prep')
  while (opens && after <= at + 8 && isPhrase(after)) after++
  return opens && chunks[after]?.vg ? after : -1
}

const mounting: ReadonlySet<string> = new Set(
  'rise climb reach surpass pass exceed top stand jump grow mount'.split(' '),
)
const tolls = /^(?:tolls?|number|total|count|tally)$/u

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
  if (chunks[time + 1]?.kind === 'and' && !chunks[time + 2]?.vg) return false
  for (let i = time + 1; i < verb; i++) if (chunks[i]?.np?.quantity) return false
  if (chunks[time + 1]?.kind !== 'comma') return true
  for (let i = time - 1; i >= 0 && chunks[i]?.kind !== 'stop'; i--) if (chunks[i]?.vg) return false
  return true
}
