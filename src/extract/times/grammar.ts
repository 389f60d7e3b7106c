import type { TimeRule } from './rule.js'
import { calendarDate, dayOfMonth, numericDate } from './rules/calendar-date.js'
import { clock, dayPart, noon } from './rules/clock.js'
import { deictic } from './rules/deictic.js'
import { distance } from './rules/distance.js'
import { bareDuration, duration } from './rules/duration.js'
import { holiday } from './rules/holiday.js'
import { month, relativeMonth } from './rules/month.js'
import { fiscalYear, half, quarter, samePeriod } from './rules/quarter.js'
import { rangeEnd } from './rules/range-end.js'
import { reference } from './rules/reference.js'
import { anaphoric, bareUnit, relativeUnit } from './rules/relative-unit.js'
import { season } from './rules/season.js'
import { set } from './rules/set.js'
import { weekOfMonth } from './rules/week-of-month.js'
import { weekday } from './rules/weekday.js'
import { century, decade, year } from './rules/year.js'

/** Every family of time expressions. The longest reading wins; of equally long ones the first listed. */
export const timeRules: readonly TimeRule[] = [
  clock,
  noon,
  dayPart,
  calendarDate,
  numericDate,
  rangeEnd,
  holiday,
  relativeMonth,
  month,
  quarter,
  half,
  fiscalYear,
  samePeriod,
  season,
  decade,
  century,
  year,
  weekday,
  weekOfMonth,
  deictic,
  relativeUnit,
  anaphoric,
  bareUnit,
  distance,
  set,
  duration,
  bareDuration,
  dayOfMonth,
  reference,
]
