import { parseDay } from './calendar.js'
import type { Found } from './scan.js'
import type { Scope } from './scope.js'

/**
 * A day and a time of it that stand together are one expression: "Thursday morning", "8 p.m. on Friday",
 * "the morning of July 7". Parts of a day with no day beside them are dropped where they asked for one.
 */
export function joinDayAndTime(scope: Scope, found: readonly Found[]): Found[] {
  const joined: Found[] = []
  for (const next of found) {
    const last = joined.at(-1)
    const merged = last && merge(scope, last, next)
    if (merged) joined[joined.length - 1] = merged
    else joined.push(next)
  }
  return joined.filter(({ needsDate }) => !needsDate)
}

const dayThenTime = new Set([
  '',
  'at',
  ', at',
  ',',
  'in the',
  'at about',
  'at around',
  'around',
  'shortly before',
  'shortly after',
])
const timeThenDay = new Set(['', 'on', 'of', ',', 'of the'])

function merge(scope: Scope, last: Found, next: Found): Found | undefined {
  if (next.from - last.to > 2) return undefined
  const gap = scope.items
    .slice(last.to, next.from)
    .map(({ lower }) => lower)
    .join(' ')
  if (isDay(last) && isTimeOfDay(next) && dayThenTime.has(gap)) {
    if (gap === ',' && next.needsDate) return undefined
    return {
      ...next,
      from: last.from,
      value: onDay(last.value, next.value),
      rule: next.rule,
      needsDate: false,
    }
  }
  if (isTimeOfDay(last) && isDay(next) && timeThenDay.has(gap)) {
    return { ...last, to: next.to, value: onDay(next.value, last.value), needsDate: false }
  }
  return undefined
}

const isDay = ({ type, value }: Found): boolean =>
  type === 'DATE' && (parseDay(value) !== null || /^XXXX-(?:WXX-[1-7]|[\dX]{2}-[\dX]{2})$/.test(value))

const isTimeOfDay = ({ type, value, rule }: Found): boolean =>
  type === 'TIME' && value.includes('T') && (rule === 'clock' || rule === 'noon' || rule === 'day-part')

const onDay = (day: string, time: string): string => day + time.slice(time.indexOf('T'))
