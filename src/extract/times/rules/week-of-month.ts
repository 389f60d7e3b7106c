import { type TimeUnit, timeUnits, weekdays } from '../../../lexicon/times.js'
import {
  addMonths,
  type Day,
  daysInMonth,
  fromDay,
  isDate,
  isoWeek,
  nthWeekday,
  parseDay,
  toDay,
  weekdayOf,
} from '../calendar.js'
import { monthAt, type Named, writtenDate, writtenValue, yearAt } from '../dates.js'
import { lastThisNext, lookUp } from '../look-up.js'
import { ordinal } from '../numbers.js'
import { dateValue, periodOf, yearOfMonth } from '../resolve.js'
import type { Reading, TimeRule } from '../rule.js'
import type { Scope } from '../scope.js'
import { yearRef } from '../years.js'
import { holiday } from './holiday.js'

/** "the last week of March", "the first weekend in June", "the second day of May". */
export const weekOfMonth: TimeRule = {
  id: 'week-of-month',
  read(scope, at) {
    const start = scope.word(at) === 'the' ? at + 1 : at
    const weekOf = weekOfDay(scope, start) ?? dayOfPhrase(scope, start)
    if (weekOf) return weekOf
    const isLast = ['last', 'final'].includes(scope.word(start))
    const nth = isLast ? { to: start + 1, value: -1 } : ordinal(scope, start)
    if (!nth) return undefined
    const weekday = scope.items[nth.to]?.capital ? weekdays.get(scope.word(nth.to)) : undefined
    const unit = weekday ? 'day' : timeUnits.get(scope.word(nth.to))
    if (unit === 'month') return monthOfYear(scope, nth)
    if (!unit || !['week', 'weekend', 'day'].includes(unit)) return undefined
    if (!['of', 'in'].includes(scope.word(nth.to + 1))) return undefined
    const ofYear = unit === 'week' && !weekday ? yearAt(scope, nth.to + 2) : undefined
    if (ofYear) return { to: ofYear.to, type: 'DATE', value: weekOfYear(ofYear.value, nth.value) }
    const month = monthMeant(scope, nth.to + 2)
    if (!month || nth.value > 31) return undefined
    const { year } = month
    const day =
      year === null
        ? null
        : weekday
          ? nthWeekday(year, month.value, weekday, nth.value)
          : dayIn(year, month.value, unit, nth.value)
    return { to: month.to, type: 'DATE', value: periodOf(unit, day) }
  },
  examples: [
    {
      text: 'It rose in the last week of March.',
      published: '2009-04-01',
      finds: ['the last week of March = 2009-W13'],
    },
    {
      text: 'Schools open on the second Monday in September.',
      published: '2009-10-01',
      finds: ['the second Monday in September = 2009-09-14'],
    },
    {
      text: 'They meet on the 20th of this month and in the week of April 8.',
      published: '2013-03-22',
      finds: ['the 20th of this month = 2013-03-20', 'the week of April 8 = 2013-W15'],
    },
    {
      text: 'It fell on the first Monday of last month and in the last week of 2012.',
      published: '2013-03-22',
      finds: ['the first Monday of last month = 2013-02-04', 'the last week of 2012 = 2012-W52'],
    },
    {
      text: 'It shut in the week starting on March 4 and over the weekend of March 9.',
      published: '2013-03-22',
      finds: ['the week starting on March 4 = 2013-W10', 'the weekend of March 9 = 2013-W10-WE'],
    },
    {
      text: 'The weekend of Thanksgiving 2011 was wet, unlike the weekend of talks.',
      published: '2013-03-22',
      finds: ['The weekend of Thanksgiving 2011 = 2011-W47-WE', 'the weekend = 2013-W11-WE'],
    },
    {
      text: 'It rose in the first month of the year and on the 20th this month.',
      published: '2013-03-22',
      finds: ['the first month of the year = 2013-01', 'the 20th this month = 2013-03-20'],
    },
    { text: 'It was the last chapter of March.', published: '2009-04-01', finds: ['March = 2009-03'] },
  ],
}

/** "the week of Oct. 6", "the week starting on Oct. 6", "the weekend of Oct. 6", "the weekend of Thanksgiving". */
function weekOfDay(scope: Scope, at: number): Reading | undefined {
  const unit = timeUnits.get(scope.word(at))
  if (unit !== 'week' && unit !== 'weekend') return undefined
  const isOpened = unit === 'week' && weekOpeners.has(scope.word(at + 1))
  if (scope.word(at + 1) !== 'of' && !isOpened) return undefined
  const start = isOpened && scope.word(at + 2) === 'on' ? at + 3 : at + 2
  const date = writtenDate(scope, start)
  const named = date ? undefined : holiday.read(scope, start)
  const day = parseDay(date ? writtenValue(scope, start, date) : named?.value)
  const to = date?.to ?? named?.to
  return to !== undefined && day !== null ? { to, type: 'DATE', value: periodOf(unit, day) } : undefined
}

const weekOpeners = new Set(['beginning', 'starting', 'commencing'])

/** "the first month of 2012", "the last month of this year". */
function monthOfYear(scope: Scope, { to, value }: Named): Reading | undefined {
  const year = scope.word(to + 1) === 'of' ? yearRef(scope, to + 1) : undefined
  const month = value < 0 ? 12 : value
  return year && month <= 12 ? { to: year.to, type: 'DATE', value: dateValue(year.value, month) } : undefined
}

/** "the 20th of this month", "the 15th day of last month". */
function dayOfPhrase(scope: Scope, at: number): Reading | undefined {
  const day = ordinal(scope, at)
  const of = day && scope.word(day.to) === 'day' ? day.to + 1 : day?.to
  const isOf = of !== undefined && ['of', 'in'].includes(scope.word(of))
  const isTied =
    of !== undefined &&
    scope.items[at]?.kind === 'number' &&
    lookUp(lastThisNext, scope.word(of)) !== undefined
  if (!day || of === undefined || day.value > 31 || !(isOf || isTied)) return undefined
  const month = monthPhrase(scope, isOf ? of + 1 : of)
  if (!month) return undefined
  const { year, value } = month
  const isReal = year === null || isDate(year, value, day.value)
  return isReal ? { to: month.to, type: 'DATE', value: dateValue(year, value, day.value) } : undefined
}

interface MonthOfYear {
  readonly to: number
  readonly value: number
  readonly year: number | null
}

/** "March", "March 2010", "this month". */
function monthMeant(scope: Scope, at: number): MonthOfYear | undefined {
  const month = monthAt(scope, at)
  if (!month) return monthPhrase(scope, at)
  const year = yearAt(scope, month.to)
  const ofYear = year?.value ?? yearOfMonth(scope, month.value, scope.direction(at))
  return { to: year?.to ?? month.to, value: month.value, year: ofYear }
}

const monthShifts: Readonly<Record<string, number>> = { ...lastThisNext, current: 0, previous: -1, the: 0 }

/** "last month", "the current month", "the month"; unknown without publication. */
function monthPhrase(scope: Scope, at: number): MonthOfYear | undefined {
  const the = scope.word(at) === 'the' && scope.word(at + 1) !== 'month' ? 1 : 0
  const shift = lookUp(monthShifts, scope.word(at + the))
  if (shift === undefined || scope.word(at + the + 1) !== 'month' || scope.published === null)
    return undefined
  const { year, month } = fromDay(addMonths(scope.published, shift))
  return { to: at + the + 2, value: month, year }
}

/** ISO week: the first holds January 4, the last December 28. */
const weekOfYear = (year: number, nth: number): string =>
  isoWeek(nth < 0 ? toDay(year, 12, 28) : toDay(year, 1, 4) + (nth - 1) * 7)

/** Weeks are counted by their Thursday: the first week of a month is the one with its first Thursday. */
function dayIn(year: number, month: number, unit: TimeUnit, nth: number): Day {
  const first = toDay(year, month, 1)
  const last = first + daysInMonth(year, month) - 1
  if (unit === 'day') return nth < 0 ? last : first + nth - 1
  const anchor = unit === 'week' ? 4 : 6
  if (nth < 0) return last - ((weekdayOf(last) - anchor + 7) % 7)
  return first + ((anchor - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
}
