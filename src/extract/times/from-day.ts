import { weekdays } from '../../lexicon/times.js'
import { type Day, parseDay } from './calendar.js'
import { writtenDate, writtenValue } from './dates.js'
import type { Length, Stretch } from './lengths.js'
import { periodOf, shift, weekdayDay } from './resolve.js'
import type { Reading } from './rule.js'
import type { Scope } from './scope.js'

/** "a week from Friday", "two days from tomorrow"; not "for two days from Monday". */
export function fromDay(scope: Scope, at: number, { to, parts }: Stretch): Reading | undefined {
  const origin = dayNamed(scope, to + 1)
  const isLength = lengthOpeners.has(scope.word(at - 1)) || spans.has(scope.word(origin?.to ?? to))
  if (!origin || isLength || parts.length === 0) return undefined
  return { ...stepped(origin.to, parts, 1, origin.day), value: dayOf(parts, 1, origin.day) }
}

const isNow = (scope: Scope, at: number): boolean => ['now', 'today'].includes(scope.word(at))

/** Behind these words a length that starts on a day stays a length. */
const lengthOpeners = new Set(
  'for of last lasts lasted take takes took the next first over within'.split(' '),
)
const spans = new Set(['to', 'until', 'till', 'through'])

/** "tomorrow", "Friday", "next Friday", "January 15": the day that a length is counted from. */
function dayNamed(scope: Scope, at: number): { to: number; day: Day | null } | undefined {
  const { published } = scope
  if (isNow(scope, at)) return { to: at + 1, day: published }
  if (scope.word(at) === 'tomorrow') return { to: at + 1, day: published === null ? null : published + 1 }
  const date = writtenDate(scope, at)
  if (date) return { to: date.to, day: parseDay(writtenValue(scope, at, date)) }
  const isNext = scope.word(at) === 'next' ? 1 : 0
  const weekday = weekdays.get(scope.word(at + isNext))
  return weekday ? { to: at + 1 + isNext, day: weekdayDay(published, weekday, 'future') } : undefined
}

const dayOf = (parts: readonly Length[], sign: 1 | -1, origin: Day | null): string =>
  periodOf('day', origin === null ? null : step(parts, sign, origin))

const step = (parts: readonly Length[], sign: 1 | -1, origin: Day): Day =>
  parts.reduce((day, { unit, value }) => shift(day, unit, sign * value), origin)

/** "two weeks and two days ago": as fine as its smallest unit. */
export function stepped(to: number, parts: readonly Length[], sign: 1 | -1, origin: Day | null): Reading {
  const { unit } = parts.at(-1) as Length
  const grain = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'day' : unit
  const value = periodOf(grain, origin === null ? null : step(parts, sign, origin))
  return { to, type: 'DATE', value, takesHedge: true }
}
