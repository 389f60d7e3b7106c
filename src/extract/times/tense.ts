import {
  clauseBreaks,
  commitments,
  determiners,
  futureCues,
  notPast,
  pastCues,
} from '../../lexicon/times-cues.js'
import { lastings, movings, schedules, shifters, shiftings } from '../../lexicon/times-schedules.js'
import { markWhere } from '../marks.js'
import { withoutPossessive } from '../tokens-words.js'
import type { Item } from './items.js'
import { lookUp } from './look-up.js'

export type Direction = 'past' | 'future'

/** No cue farther away than this speaks about a time; it also keeps long lines linear. */
const reach = 14

const deadlines = new Set(['until', 'till', 'by'])
const modifiers = new Set([
  'early',
  'late',
  'mid',
  '-',
  'next',
  'end',
  'of',
  'beginning',
  'start',
  'at',
  'least',
])

/**
 * Which way the clause around item `at` looks: the nearest verb form before it decides, else the nearest behind it.
 * A form right before a bare weekday ("said Thursday he will") belongs to it, so nearness is all that counts.
 * "until" and "by" look ahead unless the clause is in the past perfect or passive past, or they open a sentence about the past.
 */
export function directionAt(items: readonly Item[], at: number): Direction | null {
  if (isOrigin(items, at)) return 'past'
  if (isSubject(items, at) || isDeadline(items, at) || isFromNow(items, at)) return 'future'
  if (isCopula(items, at)) return 'future'
  if (isMovedTo(items, at)) return isPerfect(items, at) ? 'past' : 'future'
  const deadline = deadlineBefore(items, at)
  if (deadline !== undefined)
    return isPastBefore(items, deadline) || (deadline === 0 && isPastBehind(items, at)) ? 'past' : 'future'
  return search(items, at, -1) ?? search(items, at, 1) ?? search(items, at, -1, true)
}

/** "said this Thursday will be": the verb right behind a day speaks of it. */
function isSubject(items: readonly Item[], at: number): boolean {
  const isLed = leads.has(items[at]?.lower ?? '')
  const next = items[at + (isLed ? 2 : 1)]?.lower
  return next === 'will' || next === 'would'
}

const leads = new Set(['this', 'next', 'coming'])

/** "is Monday", "are on April 3", "rain is likely Friday"; "is accused of firing on Monday" is not. */
function isCopula(items: readonly Item[], at: number): boolean {
  const day = beforeClock(items, at)
  const before = ['on', 'in'].includes(items[day - 1]?.lower ?? '') ? day - 2 : day - 1
  if (['is', 'are', 'likely', 'possible'].includes(items[before]?.lower ?? '')) return true
  const from = parts.has(items[at - 1]?.lower ?? '') ? at - 2 : at - 1
  return items[from]?.lower === 'from' && ['likely', 'possible'].includes(items[from - 1]?.lower ?? '')
}

/** Before the clock time of "is at 7:15 a.m. Saturday"; the same place where there is none. */
function beforeClock(items: readonly Item[], at: number): number {
  const index = beforeHour(items, at)
  return index < at - 1 && items[index]?.lower === 'at' ? index : at
}

/** Before the hour of "by 5 p.m. on Friday"; else right before the day. */
function beforeHour(items: readonly Item[], at: number): number {
  const last = items[at - 1]?.lower === 'on' ? at - 2 : at - 1
  let index = last
  while (index > last - 6 && (items[index]?.kind === 'number' || clockWords.has(items[index]?.lower ?? '')))
    index--
  return index < last ? index : at - 1
}

const clockWords = new Set('a.m. p.m. am pm a p m . : noon midnight'.split(' '))

/** "moved to Sunday", "a strike called for Friday", "put off until May". */
function isMovedTo(items: readonly Item[], at: number): boolean {
  const verbs = lookUp(movings, items[at - 1]?.lower ?? '')
  if (!verbs) return false
  const last = items[at - 2]?.lower ?? ''
  return shifters.has(last) ? shiftings.has(items[at - 3]?.lower ?? '') : verbs.has(last)
}

/** "had been moved to Sunday": by now it is over. */
const isPerfect = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 6), at).some(({ lower }) => lower === 'had')

/** "since Monday", "since early January", "as of Tuesday". */
function isOrigin(items: readonly Item[], at: number): boolean {
  const before = parts.has(items[at - 1]?.lower ?? '') ? at - 2 : at - 1
  return items[before]?.lower === 'since' || (items[at - 1]?.lower === 'of' && items[at - 2]?.lower === 'as')
}

const parts = new Set(['early', 'late', 'mid'])

/** "a Saturday deadline", "a deadline of Saturday". */
const isDeadline = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.lower === 'deadline' ||
  (items[at - 1]?.lower === 'of' && items[at - 2]?.lower === 'deadline')

/** "From Monday, drivers caught speeding will pay": the main verb decides, whatever stands before it. */
function isFromNow(items: readonly Item[], at: number): boolean {
  if (at !== 1 || items[0]?.lower !== 'from' || items[2]?.kind !== 'punctuation') return false
  return items.slice(at, at + reach).some(({ lower }) => lower === 'will')
}

/** "by", "until" right before, or before "the end of", "early", "next": "by the May 5 storm" names who did it. */
function deadlineBefore(items: readonly Item[], at: number): number | undefined {
  let index = beforeHour(items, at)
  let isLandmark = false
  while (index > at - 5 && modifiers.has(items[index]?.lower ?? '')) {
    if (items[index]?.lower === 'of') isLandmark = true
    index--
  }
  if (isLandmark && items[index]?.lower === 'the') index--
  return deadlines.has(items[index]?.lower ?? '') ? index : undefined
}

/** "had risen by Tuesday", "rose to 57 by Tuesday"; but "said it will go by Friday", "agreed to go by Friday". */
function isPastBefore(items: readonly Item[], at: number): boolean {
  const isBy = items[at]?.lower === 'by'
  let isFirst = true
  for (let index = at - 1; index >= 0 && index > at - reach; index--) {
    const word = (items[index] as Item).lower
    if (futureCues.has(word) || (word === 'to' && isInfinitive(items[index + 1]))) return false
    if (word === 'had' || word === 'was' || word === 'were') return true
    if (cueOf(items, index) !== 'past') continue
    if (isBy) return !commitments.has(word)
    if (isFirst && lastings.has(word)) return true
    isFirst = false
  }
  return false
}

/** "By Tuesday, rescuers reached the village"; not "By Tuesday, he said, it will go". */
function isPastBehind(items: readonly Item[], at: number): boolean {
  for (let index = at + 1; index < items.length && index < at + reach; index++) {
    const word = (items[index] as Item).lower
    if (commitments.has(word)) continue
    const cue = cueOf(items, index)
    if (cue || word === 'was' || word === 'were') return cue !== 'future'
  }
  return false
}

/** "to" before a verb, not before a number, a name or a noun phrase. */
const isInfinitive = (next: Item | undefined): boolean =>
  next?.kind === 'word' && !next.capital && !determiners.has(next.lower)

/** `through`: past the word that opens the clause, to the clause it hangs on. */
function search(items: readonly Item[], at: number, step: -1 | 1, through = false): Direction | null {
  for (let index = at + step, left = reach; left > 0; index += step, left--) {
    if (index < 0 || index >= items.length) return null
    const item = items[index] as Item
    if ((item.marks & turning) === 0) continue
    if (item.lower === ';' || (!through && clauseBreaks.has(item.lower) && index !== at - 1)) return null
    const found = cueOf(items, index)
    if (found) return found
  }
  return null
}

function cueOf(items: readonly Item[], index: number): Direction | null {
  const { lower, kind, capital } = items[index] as Item
  if (kind !== 'word') return null
  if (isUnable(items, index)) return 'past'
  if (isCause(items, lower === 'to' ? index - 1 : index)) return null
  if (futureCues.has(lower) && !(lower === 'may' && capital)) return 'future'
  if (lower.endsWith("'ll") || lower.endsWith('’ll')) return 'future'
  const before = items[index - 1]?.lower ?? ''
  if (before === 'to' && lower === 'be') return 'future'
  if (lower === 'to') return copulas.has(before) ? 'future' : null
  if (before === 'to' && pastCues.has(lower)) return null
  const isOver = items[index - 2]?.lower === 'had'
  if (!isOver && lookUp(schedules, lower)?.has(items[index + 1]?.lower ?? '')) return 'future'
  return isPast(lower) && !present.has(before) && !modals.has(before) ? 'past' : null
}

/** "due to the storm", "due to Sunday storms"; not "due to open". */
const isCause = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === 'due' && items[at + 1]?.lower === 'to' && !isInfinitive(items[at + 2])

/** "could not be reached for comment Sunday": what did not happen, not what may. */
function isUnable(items: readonly Item[], index: number): boolean {
  const word = (items[index] as Item).lower
  return /^couldn['’]t$/u.test(word) || (word === 'could' && items[index + 1]?.lower === 'not')
}

const isPast = (lower: string): boolean =>
  pastCues.has(lower) || (lower.length > 3 && lower.endsWith('ed') && !notPast.has(lower))

/** Every word that may end the search or answer it. */
const turning = markWhere((word) => {
  const lower = withoutPossessive(word)
  if (/^(?:;|be|to)$|['’]ll$/u.test(lower) || Object.hasOwn(schedules, lower)) return true
  return clauseBreaks.has(lower) || futureCues.has(lower) || isPast(lower)
})

/** "is reached", "to be held", "get paid". */
const present = new Set(['is', 'are', 'be', 'being', 'get', 'stay', 'stays', 'remain', 'remains'])

/** "would cut", "could put": no past forms. */
const modals = new Set('will would shall should can could may might must cannot'.split(' '))

/** "is to visit", "are to meet", "due to open", "forecast to reach". */
const copulas = new Set(
  'is are due set expected scheduled slated planned forecast likely unlikely poised supposed bound certain ready about'.split(
    ' ',
  ),
)
