import type { TimeUnit } from '../../lexicon/times.js'
import { addMonths, type Day, fromDay, isDate, isoDay, isoWeek, pad, toDay, weekdayOf } from './calendar.js'
import type { Scope } from './scope.js'
import type { Direction } from './tense.js'

const unknown: Readonly<Record<TimeUnit, string>> = {
  second: 'XXXX-XX-XXTXX:XX',
  minute: 'XXXX-XX-XXTXX:XX',
  hour: 'XXXX-XX-XXTXX',
  night: 'XXXX-XX-XXTNI',
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  fortnight: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
}

/** The calendar unit that holds a day, as TIMEX3: "2008-W42", "2008-05", "200". */
export function periodOf(unit: TimeUnit, day: Day | null): string {
  if (day === null) return unknown[unit]
  const { year, month } = fromDay(day)
  switch (unit) {
    case 'week':
    case 'fortnight':
      return isoWeek(day)
    case 'weekend':
      return `${isoWeek(day)}-WE`
    case 'month':
      return `${pad(year, 4)}-${pad(month)}`
    case 'quarter':
      return `${pad(year, 4)}-Q${Math.ceil(month / 3)}`
    case 'year':
      return pad(year, 4)
    case 'decade':
      return pad(Math.floor(year / 10), 3)
    case 'century':
      return pad(Math.floor(year / 100))
    case 'night':
      return `${isoDay(day)}TNI`
    default:
      return isoDay(day)
  }
}

const daysOf: Readonly<Partial<Record<TimeUnit, number>>> = {
  night: 1,
  day: 1,
  weekend: 7,
  week: 7,
  fortnight: 14,
}
const monthsOf: Readonly<Partial<Record<TimeUnit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
}

/** A day that many units away; seconds to hours leave the day as it is. */
export function shift(day: Day, unit: TimeUnit, count: number): Day {
  const ofMonths = monthsOf[unit]
  if (ofMonths) return addMonths(day, Math.round(ofMonths * count))
  return day + Math.round((daysOf[unit] ?? 0) * count)
}

/** "last week", "next month": the period that many units from the one of `day`. */
export const shiftedPeriod = (day: Day | null, unit: TimeUnit, count: number): string =>
  periodOf(unit, day === null ? null : shift(day, unit, count))

/** The weekday nearest to publication on the side the clause looks to, publication day included. */
export function weekdayValue(scope: Scope, weekday: number, direction: Direction | null): string {
  const day = weekdayDay(scope.published, weekday, direction)
  return day === null ? `XXXX-WXX-${weekday}` : isoDay(day)
}

export function weekdayDay(anchor: Day | null, weekday: number, direction: Direction | null): Day | null {
  if (anchor === null) return null
  const today = weekdayOf(anchor)
  return direction === 'future' ? anchor + ((weekday - today + 7) % 7) : anchor - ((today - weekday + 7) % 7)
}

/** A date without a year is near: eleven months back in the past tense is next month's after all. */
const soon = 45
const longAgo = 300

/** News looks back: without a hint, a day ahead must be this many times nearer than one behind. */
const pastBias = 4

/** A month and day without a year: by direction, else the one nearest to publication. */
export function yearOfMonthDay(
  scope: Scope,
  month: number,
  day: number,
  direction: Direction | null,
): number | null {
  const { published } = scope
  if (published === null) return scope.year
  const here = fromDay(published).year
  const candidates = [here - 1, here, here + 1]
    .filter((year) => isDate(year, month, day))
    .map((year) => ({ year, distance: toDay(year, month, day) - published }))
  const ahead = candidates.find(({ distance }) => distance >= 0)
  const behind = candidates.findLast(({ distance }) => distance <= 0)
  if (!ahead || !behind) return (ahead ?? behind)?.year ?? null
  if (direction === 'future') return ahead.year
  if (direction === 'past') {
    return ahead.distance <= soon && behind.distance < -longAgo ? ahead.year : behind.year
  }
  return ahead.distance <= soon && ahead.distance * pastBias <= -behind.distance ? ahead.year : behind.year
}

/** A month without a year: this year's unless the clause looks the other way; without a hint up to three ahead. */
export function yearOfMonth(scope: Scope, month: number, direction: Direction | null): number | null {
  if (scope.published === null) return scope.year
  const { year, month: now } = fromDay(scope.published)
  if (direction === 'future') return month >= now ? year : year + 1
  if (direction === 'past') return month <= now ? year : year - 1
  const ahead = month - now
  return ahead > 3 ? year - 1 : ahead < -9 ? year + 1 : year
}

/** "1982" for "82": the century that puts it at or before publication, else the last one. */
export function fullYear(scope: Scope, twoDigits: number): number {
  const limit = scope.published === null ? 2030 : fromDay(scope.published).year + 10
  return 2000 + twoDigits > limit ? 1900 + twoDigits : 2000 + twoDigits
}

/** Text of a date with unknown parts: year null gives "XXXX-10-07". */
export const dateValue = (year: number | null, month: number, day?: number): string =>
  `${year === null ? 'XXXX' : pad(year, 4)}-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`

/** The day of a part of the day that names none: the one this sentence speaks of, else publication. */
export const dayAtHand = (scope: Scope): string => periodOf('day', scope.sentenceDay ?? scope.published)

/** The day of a clock time that names none: also one spoken of before, if publication came within a week of it. */
export function dayOfClock(scope: Scope): string {
  const { sentenceDay, previous, published } = scope
  const isRecent =
    previous !== null && published !== null && previous <= published && published - previous < 7
  return periodOf('day', sentenceDay ?? (isRecent ? previous : published))
}
