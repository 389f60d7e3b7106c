import { shortWeekdays, weekdays } from '../../../lexicon/times.js'
import { type Day, fromDay, isDate, isoDay, toDay, weekdayOf } from '../calendar.js'
import { monthAt } from '../dates.js'
import { digits, ordinal } from '../numbers.js'
import { dateValue, yearOfMonthDay } from '../resolve.js'
import type { Reading, TimeRule } from '../rule.js'
import type { Scope } from '../scope.js'

/** "on the 7th", "Friday the 26th" with no month: the month of publication, or one before or after as the clause looks. */
export const dayOfMonth: TimeRule = {
  id: 'day-of-month',
  read: (scope, at) => withWeekday(scope, at) ?? alone(scope, at),
  examples: [
    { text: 'They met on the 7th.', published: '2004-12-28', finds: ['the 7th = 2004-12-07'] },
    {
      text: 'On Tuesday the first of them saw Monday the 3rd Infantry.',
      published: null,
      finds: ['Tuesday = XXXX-WXX-2', 'Monday = XXXX-WXX-1'],
    },
    { text: 'They met on the 7th floor.', published: '2004-12-28', finds: [] },
    {
      text: 'They met on Friday the 26th.',
      published: '2004-12-28',
      finds: ['Friday the 26th = 2004-11-26'],
    },
    {
      text: 'Opening day is Monday the 3rd.',
      published: '2005-01-01',
      finds: ['Monday the 3rd = 2005-01-03'],
    },
  ],
}

function alone(scope: Scope, at: number): Reading | undefined {
  if (scope.word(at) !== 'the' || scope.word(at - 1) !== 'on') return undefined
  const value = digits(scope, at + 1)
  const suffix = scope.word(at + 2)
  if (value === undefined || value < 1 || value > 31 || !['st', 'nd', 'rd', 'th'].includes(suffix))
    return undefined
  const next = scope.items[at + 3]
  if (next && next.kind !== 'punctuation') return undefined
  return { to: at + 3, type: 'DATE', value: ofMonth(scope, at, value) }
}

function withWeekday(scope: Scope, at: number): Reading | undefined {
  const item = scope.items[at]
  const weekday = item && (weekdays.get(item.lower) ?? (item.capital && shortWeekdays.get(item.lower)))
  if (!weekday) return undefined
  const the = scope.word(at + 1) === 'the' ? 1 : 0
  const day = ordinal(scope, at + 1 + the)
  if (!day || day.value > 31 || (!the && scope.items[at + 1]?.kind !== 'number') || monthAt(scope, day.to))
    return undefined
  const next = scope.items[day.to]
  const isSpelt = scope.items[at + 1 + the]?.kind !== 'number'
  if (next?.kind === 'word' && (!the || isSpelt || next.capital)) return undefined
  const found = nearest(scope, at, day.value, weekday)
  const value = found === null ? `XXXX-XX-${String(day.value).padStart(2, '0')}` : isoDay(found)
  return { to: day.to, type: 'DATE', value, takesModifier: true }
}

/** A day of the month falls on each weekday at least once in any stretch of that many months. */
const reach = 14

/** The nearest such day that falls on the weekday, on the side the clause looks to. */
function nearest(scope: Scope, at: number, day: number, weekday: number): Day | null {
  if (scope.published === null) return null
  const { year, month } = fromDay(scope.published)
  const direction = scope.direction(at)
  const origin = scope.published
  const after = direction === 'past' ? null : nextSuch(origin, year * 12 + month - 1, day, weekday, 1)
  const before = direction === 'future' ? null : nextSuch(origin, year * 12 + month - 1, day, weekday, -1)
  if (after === null || before === null) return after ?? before
  return after - origin < origin - before ? after : before
}

function nextSuch(origin: Day, month: number, day: number, weekday: number, sign: 1 | -1): Day | null {
  for (let count = 0; count <= reach; count++) {
    const index = month + sign * count
    const [ofYear, ofMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
    if (!isDate(ofYear, ofMonth, day)) continue
    const candidate = toDay(ofYear, ofMonth, day)
    if (weekdayOf(candidate) === weekday && (candidate - origin) * sign >= 0) return candidate
  }
  return null
}

function ofMonth(scope: Scope, at: number, day: number): string {
  if (scope.published === null) return `XXXX-XX-${String(day).padStart(2, '0')}`
  const today = new Date(scope.published * 86_400_000)
  const shift =
    scope.direction(at) === 'future' ? Number(day < today.getUTCDate()) : -Number(day > today.getUTCDate())
  const month = today.getUTCMonth() + shift
  const year = today.getUTCFullYear() + Math.floor(month / 12)
  const wrapped = ((month % 12) + 12) % 12
  return dateValue(yearOfMonthDay(scope, wrapped + 1, day, null) === null ? null : year, wrapped + 1, day)
}
