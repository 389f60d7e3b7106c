import { type TimeUnit, timeUnits, weekdays } from '../../../lexicon/times.js'
import { type Day, daysInMonth, nthWeekday, toDay, weekdayOf } from '../calendar.js'
import { monthAt, yearAt } from '../dates.js'
import { ordinal } from '../numbers.js'
import { periodOf, yearOfMonth } from '../resolve.js'
import type { TimeRule } from '../rule.js'

/** "the last week of March", "the first weekend in June", "the second day of May". */
export const weekOfMonth: TimeRule = {
  id: 'week-of-month',
  read(scope, at) {
    const start = scope.word(at) === 'the' ? at + 1 : at
    const isLast = ['last', 'final'].includes(scope.word(start))
    const nth = isLast ? { to: start + 1, value: -1 } : ordinal(scope, start)
    if (!nth) return undefined
    const weekday = scope.items[nth.to]?.capital ? weekdays.get(scope.word(nth.to)) : undefined
    const unit = weekday ? 'day' : timeUnits.get(scope.word(nth.to))
    if (!unit || !['week', 'weekend', 'day'].includes(unit)) return undefined
    if (!['of', 'in'].includes(scope.word(nth.to + 1))) return undefined
    const month = monthAt(scope, nth.to + 2)
    if (!month || nth.value > 31) return undefined
    const year = yearAt(scope, month.to)
    const ofYear = year?.value ?? yearOfMonth(scope, month.value, scope.direction(at))
    const day =
      ofYear === null
        ? null
        : weekday
          ? nthWeekday(ofYear, month.value, weekday, nth.value)
          : dayIn(ofYear, month.value, unit, nth.value)
    return { to: year?.to ?? month.to, type: 'DATE', value: periodOf(unit, day) }
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
    { text: 'It was the last chapter of March.', published: '2009-04-01', finds: ['March = 2009-03'] },
  ],
}

/** Weeks are counted by their Thursday: the first week of a month is the one with its first Thursday. */
function dayIn(year: number, month: number, unit: TimeUnit, nth: number): Day {
  const first = toDay(year, month, 1)
  const last = first + daysInMonth(year, month) - 1
  if (unit === 'day') return nth < 0 ? last : first + nth - 1
  const anchor = unit === 'week' ? 4 : 6
  if (nth < 0) return last - ((weekdayOf(last) - anchor + 7) % 7)
  return first + ((anchor - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
}
