import type { TimeUnit } from '../../lexicon/times.js'
import { type Day, isoDay } from './calendar.js'
import type { Reading } from './rule.js'
import type { Scope } from './scope.js'

/** Units that name a stretch of the calendar. */
export const periodUnits: ReadonlySet<TimeUnit> = new Set<TimeUnit>([
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
])

/** Periods counted from the date mentioned last. */
export const toPrevious: Readonly<Record<string, number>> = {
  same: 0,
  following: 1,
  next: 1,
  previous: -1,
  preceding: -1,
  prior: -1,
}

/** Not the head of "last week-long", "this year-old". */
export const isWhole = (scope: Scope, at: number): boolean =>
  !(scope.word(at + 1) === '-' && !scope.items[at + 1]?.spaced && !scope.items[at + 2]?.spaced)

/** A reading of one day; unknown where `day` is null. */
export const atDay = (to: number, day: Day | null): Reading => ({
  to,
  type: 'DATE',
  value: day === null ? 'XXXX-XX-XX' : isoDay(day),
  takesModifier: true,
})
