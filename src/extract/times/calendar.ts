/** A day as whole days since 1970-01-01 in the proleptic Gregorian calendar. No clock, no zone. */
export type Day = number

const millisecondsADay = 86_400_000

export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

export const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

/** `month` is 1 to 12; a day beyond the month's counts on. Years begin in March here, so that leap days end them. */
export function toDay(year: number, month: number, day: number): Day {
  const marchYear = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + dayOfYear - 719_468
}

export function fromDay(day: Day): CalendarDate {
  const date = new Date(day * millisecondsADay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export function isoDay(day: Day): string {
  const { year, month, day: ofMonth } = fromDay(day)
  return `${pad(year, 4)}-${pad(month)}-${pad(ofMonth)}`
}

/** Monday 1 to Sunday 7. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1

export const daysInMonth = (year: number, month: number): number =>
  toDay(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - toDay(year, month, 1)

/** The date is one that exists; an unknown year is taken as a leap year. */
export const isDate = (year: number | null, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month)

/** "2008-W42": ISO 8601 weeks start on Monday, and the week with the first Thursday is week 1. */
export function isoWeek(day: Day): string {
  const thursday = day - weekdayOf(day) + 4
  const { year } = fromDay(thursday)
  const week = Math.floor((thursday - toDay(year, 1, 1)) / 7) + 1
  return `${pad(year, 4)}-W${pad(week)}`
}

/** The same day of another month; the last of the month where that has no such day. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, day: ofMonth } = fromDay(day)
  const index = year * 12 + (month - 1) + count
  const toYear = Math.floor(index / 12)
  const toMonth = index - toYear * 12 + 1
  return toDay(toYear, toMonth, Math.min(ofMonth, daysInMonth(toYear, toMonth)))
}

/** The day of "2008-05-13" or of a date-time that starts so; null for anything else. */
export function parseDay(value: string | null | undefined): Day | null {
  if (!value || value.charCodeAt(4) !== hyphen || value.charCodeAt(7) !== hyphen) return null
  const year = digitsIn(value, 0, 4)
  const month = digitsIn(value, 5, 7)
  const day = digitsIn(value, 8, 10)
  if (year < 0 || month < 0 || day < 0 || digitsIn(value, 10, 11) >= 0) return null
  return isDate(year, month, day) ? toDay(year, month, day) : null
}

const hyphen = 45

/** The number that value[from, to) writes; -1 where it is not all digits. */
function digitsIn(value: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) {
    const digit = value.charCodeAt(at) - 48
    if (!(digit >= 0 && digit <= 9)) return -1
    number = number * 10 + digit
  }
  return number
}

/** Western Easter Sunday (Meeus, Jones and Butcher). */
export function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor((8 * b + 13) / 25)
  const e = (19 * a + b - Math.floor(b / 4) - d + 15) % 30
  const f = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - e - (c % 4)) % 7
  const g = Math.floor((a + 11 * e + 22 * f) / 451)
  const month = Math.floor((e + f - 7 * g + 114) / 31)
  return toDay(year, month, ((e + f - 7 * g + 114) % 31) + 1)
}

/** The nth given weekday of a month; -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth > 0) {
    const first = toDay(year, month, 1)
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
  }
  const last = toDay(year, month, daysInMonth(year, month))
  return last - ((weekdayOf(last) - weekday + 7) % 7)
}
