import { ambiguousMonths, months, shortMonths, shortWeekdays, weekdays } from '../../lexicon/times.js'
import { isDate, toDay, weekdayOf } from './calendar.js'
import { digits, ordinal } from './numbers.js'
import { dateValue, fullYear, yearOfMonthDay } from './resolve.js'
import type { Scope } from './scope.js'

/** A date as read from its words; `year` null where they name none. */
export interface DateParts {
  readonly to: number
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly weekday: number | null
}

export interface Named {
  readonly to: number
  readonly value: number
}

/** A month name (capitalised where it is also another word), or a short one with or without its dot. */
export function monthAt(scope: Scope, at: number): (Named & { short: boolean; dotted: boolean }) | undefined {
  const item = scope.items[at]
  const value = item && months.get(item.lower)
  if (!item || value === undefined) return undefined
  const short = shortMonths.has(item.lower)
  if (!item.capital && (short || ambiguousMonths.has(item.lower))) return undefined
  const dotted = short && scope.word(at + 1) === '.' && !scope.items[at + 1]?.spaced
  return { to: dotted ? at + 2 : at + 1, value, short, dotted }
}

/** "Friday", or "Fri." where a date follows; the comma after it is read too. */
export function weekdayBefore(scope: Scope, at: number): Named | undefined {
  const item = scope.items[at]
  const value =
    item && (weekdays.get(item.lower) ?? (item.capital ? shortWeekdays.get(item.lower) : undefined))
  if (value === undefined) return undefined
  let to = at + 1
  if (scope.word(to) === '.') to++
  if (scope.word(to) === ',') to++
  else if (scope.word(to) === 'the') to++
  return { to, value }
}

/** Four digits of a year between 1000 and 2199. */
export function yearAt(scope: Scope, at: number): Named | undefined {
  const item = scope.items[at]
  if (item?.kind !== 'number' || !/^(?:1\d|20|21)\d\d$/.test(item.lower)) return undefined
  return { to: at + 1, value: Number(item.lower) }
}

/** "2023", "'23". */
export function yearOrShort(scope: Scope, at: number): Named | undefined {
  const year = yearAt(scope, at)
  if (year) return year
  const short = scope.items[at + 1]
  const isShort = short?.kind === 'number' && !short.spaced && /^\d\d$/.test(short.lower)
  if (!isShort || !["'", '’', '‘'].includes(scope.word(at))) return undefined
  return { to: at + 2, value: fullYear(scope, Number(short.lower)) }
}

/** ", 2023", "2023", "of 2023", "in 2023", "'23" after a day or a month. */
function yearAfter(scope: Scope, at: number): Named | undefined {
  const skip = [',', 'of', 'in'].includes(scope.word(at)) ? 1 : 0
  const year = skip === 1 ? yearAt(scope, at + 1) : yearOrShort(scope, at)
  return year && !isUnitOf(scope, year.to) ? year : undefined
}

/** "June 10, 2000 people": the number counts what follows. */
const isUnitOf = (scope: Scope, at: number): boolean =>
  scope.word(at) === 'people' || scope.word(at) === 'gmt' || scope.word(at) === 'utc'

function dayNumber(scope: Scope, at: number): Named | undefined {
  const read = ordinal(scope, at)
  if (read && read.value >= 1 && read.value <= 31 && (read.to > at + 1 || scope.items[at]?.kind === 'word'))
    return read
  const value = digits(scope, at)
  if (value === undefined || !Number.isInteger(value) || value < 1 || value > 31) return undefined
  return scope.items[at]?.lower.length === 1 || /^\d\d$/.test(scope.items[at]?.lower ?? '')
    ? { to: at + 1, value }
    : undefined
}

/** "October 7th, 2023", "Oct. 7". */
function monthDay(scope: Scope, at: number): DateParts | undefined {
  const month = monthAt(scope, at)
  if (!month) return undefined
  const the = scope.word(month.to) === 'the' ? 1 : 0
  const day = dayNumber(scope, month.to + the)
  if (!day || (the && day.to === month.to + 2 && scope.items[month.to + 1]?.kind === 'number'))
    return undefined
  if (isClockAfter(scope, day.to)) return undefined
  const year = yearAfter(scope, day.to)
  return {
    to: year?.to ?? day.to,
    year: year?.value ?? null,
    month: month.value,
    day: day.value,
    weekday: null,
  }
}

/** "7 October 2023", "the 7th of October". */
function dayMonth(scope: Scope, at: number): DateParts | undefined {
  const start = scope.word(at) === 'the' ? at + 1 : at
  const day = dayNumber(scope, start)
  if (!day) return undefined
  const isOrdinal = scope.items[start]?.kind === 'word' || day.to > start + 1
  const isSpan = spanWords.has(scope.word(at - 1)) && scope.items[at - 2] !== undefined
  if (start > at && !isOrdinal && !isSpan) return undefined
  const ofAt = scope.word(day.to) === 'of' ? day.to + 1 : day.to
  if (ofAt > day.to && !isOrdinal && !isSpan) return undefined
  if (currencySigns.has(scope.word(at - 1))) return undefined
  if (scope.word(at - 1) === ':' && !scope.items[at]?.spaced) return undefined
  const month = monthAt(scope, ofAt)
  if (!month) return undefined
  const year = yearAfter(scope, month.to)
  return {
    to: year?.to ?? month.to,
    year: year?.value ?? null,
    month: month.value,
    day: day.value,
    weekday: null,
  }
}

/** "from the 13th to 15 of July": what stands before the second day. */
const spanWords = new Set(['to', '-', '–', 'through', 'until', 'till'])
const currencySigns = new Set(['$', '€', '£', '¥'])

const isClockAfter = (scope: Scope, at: number): boolean =>
  ((scope.word(at) === ':' && scope.items[at + 1]?.kind === 'number' && !scope.items[at + 1]?.spaced) ||
    ['am', 'pm', 'a.m.', 'p.m.'].includes(scope.word(at))) &&
  scope.word(at - 1) !== ','

/** Any date with month and day in words; a weekday before it is read too. */
export function writtenDate(scope: Scope, at: number): DateParts | undefined {
  const weekday = weekdayBefore(scope, at)
  const start = weekday?.to ?? at
  const date = monthDay(scope, start) ?? dayMonth(scope, start)
  if (!date || !isDate(date.year, date.month, date.day)) return undefined
  return { ...date, weekday: weekday?.value ?? null }
}

/** So near its article a date is of the article's year, whatever weekday stands before it: there the weekday is the slip. */
const NEAR = 45

/** A day far from publication that the text has given with its year before is that day. */
function yearNear(scope: Scope, month: number, day: number, at: number): number | null {
  const direction = scope.direction(at)
  const guess = yearOfMonthDay(scope, month, day, direction)
  if (direction === 'future') return guess
  const { published, named } = scope
  const isFar = guess === null || published === null || Math.abs(toDay(guess, month, day) - published) > NEAR
  return (isFar ? named.get(dateValue(2000, month, day).slice(5)) : undefined) ?? guess
}

/** The value of a date; a missing year is found by weekday where that can matter, else by the clause's direction. */
export function writtenValue(scope: Scope, at: number, { year, month, day, weekday }: DateParts): string {
  if (year !== null) return dateValue(year, month, day)
  const guess = yearNear(scope, month, day, at)
  if (guess === null || weekday === null) return dateValue(guess, month, day)
  const { published } = scope
  if (published !== null && Math.abs(toDay(guess, month, day) - published) <= NEAR)
    return dateValue(guess, month, day)
  const fits = [guess, guess - 1, guess + 1].find(
    (candidate) => isDate(candidate, month, day) && weekdayOf(toDay(candidate, month, day)) === weekday,
  )
  return dateValue(fits ?? guess, month, day)
}
