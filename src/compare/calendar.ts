import { isDay } from '../model/index.js'

const DAY_MS = 86_400_000
const WEEK = 7

/** Days since 1970-01-01, both ends in. */
export interface Days {
  readonly first: number
  readonly last: number
}

/**
 * The days an ISO 8601/EDTF value covers: a day, week, month, year, decade, or "from/to". Null where a part is not known
 * (X) or the value is none of these.
 */
export function daysOf(value: string): Days | null {
  const slash = value.indexOf('/')
  if (slash < 0) return daysOfOne(value)
  const from = daysOfOne(value.slice(0, slash))
  const to = daysOfOne(value.slice(slash + 1))
  return from && to && from.first <= to.last ? { first: from.first, last: to.last } : null
}

function daysOfOne(value: string): Days | null {
  if (isDay(value)) return daysOfDay(value)
  const week = /^(\d{4})-W(\d\d)(?:-([1-7]))?/.exec(value)
  if (week) return daysOfWeek(Number(week[1]), Number(week[2]), week[3] ? Number(week[3]) : null)
  if (/^\d{3}$/.test(value))
    return { first: dayNumber(Number(value) * 10, 1, 1), last: dayNumber(Number(value) * 10 + 10, 1, 0) }
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T[^/]*)?$/.exec(value) ?? []
  if (!year) return null
  if (!month) return { first: dayNumber(Number(year), 1, 1), last: dayNumber(Number(year) + 1, 1, 0) }
  if (Number(month) < 1 || Number(month) > 12) return null
  if (!day)
    return {
      first: dayNumber(Number(year), Number(month), 1),
      last: dayNumber(Number(year), Number(month) + 1, 0),
    }
  return daysOfDay(value)
}

/** A value that begins with a full day. */
function daysOfDay(value: string): Days | null {
  const [year, month, day] = [
    Number(value.slice(0, 4)),
    Number(value.slice(5, 7)),
    Number(value.slice(8, 10)),
  ]
  if (month < 1 || month > 12) return null
  const only = dayNumber(year, month, day)
  return { first: only, last: only }
}

/** ISO weeks: the first holds 4 January and starts on its Monday. */
function daysOfWeek(year: number, week: number, weekday: number | null): Days {
  const fourth = dayNumber(year, 1, 4)
  const monday = fourth - weekdayOf(fourth) + (week - 1) * WEEK
  return weekday === null
    ? { first: monday, last: monday + WEEK - 1 }
    : { first: monday + weekday - 1, last: monday + weekday - 1 }
}

/** Day 0 of a month is the last of the month before. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / DAY_MS)

/** Monday is 0. */
export const weekdayOf = (day: number): number => (((day + 3) % WEEK) + WEEK) % WEEK

const SECONDS = { Y: 31_557_600, M: 2_629_800, W: 604_800, D: 86_400, TH: 3600, TM: 60, TS: 1 } as const

/** Seconds of an ISO duration ("P1W", "PT1H30M"); null where a count is X or the value is no duration. */
export function secondsOf(value: string): number | null {
  const parts =
    /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(
      value,
    )
  if (!parts || value.length < 3) return null
  const counts = Object.values(SECONDS).map((seconds, index) => seconds * Number(parts[index + 1] ?? 0))
  const total = counts.reduce((sum, part) => sum + part, 0)
  return Number.isFinite(total) ? total : null
}
