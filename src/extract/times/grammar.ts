import type { TimeRule } from './rule.js'
import { age } from './rules/age.js'
import { anaphoric } from './rules/anaphoric.js'
import { bareDuration } from './rules/bare-duration.js'
import { bareUnit } from './rules/bare-unit.js'
import { calendarDate } from './rules/calendar-date.js'
import { clock, noon } from './rules/clock.js'
import { dayOfMonth } from './rules/day-of-month.js'
import { dayPart } from './rules/day-part.js'
import { deictic } from './rules/deictic.js'
import { distance } from './rules/distance.js'
import { duration } from './rules/duration.js'
import { holiday } from './rules/holiday.js'
import { month, relativeMonth } from './rules/month.js'
import { numericDate } from './rules/numeric-date.js'
import { fiscalYear, half, quarter } from './rules/quarter.js'
import { rangeEnd } from './rules/range-end.js'
import { reference, vagueReference } from './rules/reference.js'
import { relativeUnit } from './rules/relative-unit.js'
import { running } from './rules/running.js'
import { samePeriod } from './rules/same-period.js'
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
  running,
  duration,
  bareDuration,
  age,
  dayOfMonth,
  reference,
  vagueReference,
]
