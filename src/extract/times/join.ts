import { timeZones, weekdays } from '../../lexicon/times.js'
import { isoDay, isoWeek, parseDay, weekdayOf } from './calendar.js'
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
  return spreadDay(scope, joined).filter(({ needsDate }) => !needsDate)
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
  return (
    partAndClock(last, next, gap) ??
    dayAndTime(last, next, gap) ??
    timeAndDay(last, next, gap) ??
    dayOfWeek(scope, last, next, gap) ??
    partOfDay(last, next, gap) ??
    clockAndPart(scope, last, next, gap)
  )
}

/** "Thursday morning", "Sunday at 9 p.m.". */
function dayAndTime(last: Found, next: Found, gap: string): Found | undefined {
  if (!isDay(last) || !isTimeOfDay(next) || !dayThenTime.has(gap)) return undefined
  if (gap === ',' && next.rule === 'day-part') return undefined
  return {
    ...next,
    from: last.from,
    value: onDay(last.value, next.value),
    needsDate: false,
    aside: false,
    hasDay: true,
  }
}

/** "tonight at 8 o'clock", "Friday evening at 7:30": the part says which half of the day. */
function partAndClock(last: Found, next: Found, gap: string): Found | undefined {
  const part = /^(.{10})T(MO|AF|EV|NI)$/.exec(last.value)
  const time = /T(\d\d)(:\d\d)$/.exec(next.value)
  if (!part || !time || next.rule !== 'clock' || next.hasDay || !clockBehind.has(gap)) return undefined
  const isLate = part[2] !== 'MO' && Number(time[1]) < 12
  const hour = String(Number(time[1]) + (isLate ? 12 : 0)).padStart(2, '0')
  const isNight = part[2] === 'NI' && !(Number(time[1]) > 5 && Number(time[1]) < 12) && Number(time[1]) < 18
  if (isNight) return undefined
  return {
    ...last,
    to: next.to,
    rule: 'clock',
    value: `${part[1]}T${hour}${time[2]}`,
    aside: false,
    hasDay: true,
  }
}

const clockBehind = new Set(['at', ', at', 'at about', 'at around', 'around'])

/** "8 p.m. on Friday", "the morning of July 7"; "Thursday evening, April 18" says its day twice. */
function timeAndDay(last: Found, next: Found, gap: string): Found | undefined {
  if (!isTimeOfDay(last) || !isDay(next) || !timeThenDay.has(gap)) return undefined
  const isSameDay = gap === ',' && isSameWeekday(last.value, next.value)
  const isFree = last.hasDay !== true && (gap !== ',' || last.rule === 'clock')
  if (!isFree && !(isSameDay && last.hasDay)) return undefined
  return {
    ...last,
    to: next.to,
    value: onDay(next.value, last.value),
    needsDate: false,
    aside: false,
    hasDay: true,
  }
}

/** "Wednesday evening next week", "next week on Tuesday": a weekday of the week said beside it. */
function dayOfWeek(scope: Scope, last: Found, next: Found, gap: string): Found | undefined {
  const isBehind = next.rule === 'relative-unit' && (gap === '' || gap === 'of')
  const isBefore = last.rule === 'relative-unit' && gap === 'on'
  const [week, day] = isBehind ? [next, last] : [last, next]
  const { published } = scope
  const of = isBehind || isBefore ? parseDay(day.value) : null
  if (of === null || published === null || !weekdays.has(scope.word(day.from))) return undefined
  const away = weeksAway.find((count) => isoWeek(published + 7 * count) === week.value)
  if (away === undefined) return undefined
  const inWeek = published - weekdayOf(published) + weekdayOf(of) + 7 * away
  const value = isoDay(inWeek) + day.value.slice(10)
  return { ...day, from: last.from, to: next.to, value, hasDay: day.type === 'TIME' }
}

/** "late in the day on Thursday". */
const partOfDay = (last: Found, next: Found, gap: string): Found | undefined =>
  last.rule === 'bare-unit' &&
  isDay(last) &&
  next.rule === 'weekday' &&
  isDay(next) &&
  (gap === '' || gap === 'on')
    ? { ...next, from: last.from }
    : undefined

const weeksAway = [-2, -1, 0, 1, 2]

function isSameWeekday(one: string, other: string): boolean {
  const [a, b] = [parseDay(one), parseDay(other)]
  return a !== null && b !== null && weekdayOf(a) === weekdayOf(b)
}

/** "2:28 p.m. (0628 GMT) on Monday": the day belongs to both clocks, which stay apart. */
function spreadDay(scope: Scope, found: readonly Found[]): Found[] {
  return found.map((clock, index) => {
    if (clock.rule !== 'clock' || clock.hasDay) return clock
    const other = found[index + 1]
    if (other?.rule === 'clock' && other.hasDay && isTill(scope, clock.to, other.from))
      return { ...clock, value: onDay(other.value.slice(0, other.value.indexOf('T')), clock.value) }
    const opens = scope.word(clock.to) === '('
    const inner = opens ? found[index + 1] : clock
    const day = found[opens ? index + 2 : index + 1]
    if (!inner || !day || inner.rule !== 'clock' || !isDay(day)) return clock
    const isClosed = scope.word(inner.to) === ')'
    const from = scope.word(inner.to + 1) === 'on' ? inner.to + 2 : inner.to + 1
    return isClosed && day.from === from ? { ...clock, value: onDay(day.value, clock.value) } : clock
  })
}

/** "between 9:30 and 11 a.m. on Thursday": the day belongs to both. */
const isTill = (scope: Scope, at: number, to: number): boolean =>
  to === at + 1 && ['and', 'to', '-', '–', 'till', 'until'].includes(scope.word(at))

/** "8:30 p.m. Tuesday night", "11 p.m. last night", "7 o'clock this morning". */
function clockAndPart(scope: Scope, last: Found, next: Found, gap: string): Found | undefined {
  if (last.rule !== 'clock' || gap !== '' || next.type !== 'TIME' || next.rule === 'clock') return undefined
  const half = isHalfOpen(scope, last) ? inHalf : (clock: string) => clock
  if (next.needsDate)
    return last.hasDay ? { ...last, to: next.to, value: half(last.value, next.value) } : undefined
  if (last.hasDay || next.rule === 'noon') return undefined
  return {
    ...last,
    to: next.to,
    value: half(onDay(next.value.slice(0, next.value.indexOf('T')), last.value), next.value),
    hasDay: true,
  }
}

/** A clock of twelve hours that says neither half nor zone: not "0730 GMT", "6:10 a.m.", "09:15". */
const isHalfOpen = (scope: Scope, { from, to }: Found): boolean =>
  !/^(?:0|\d{4})/.test(scope.word(from)) &&
  scope.items
    .slice(from, to)
    .every(({ lower }) => !timeZones.has(lower.replaceAll('.', '')) && !halves.has(lower))

const halves = new Set(['a', 'p', 'am', 'pm', 'a.m.', 'p.m.', 'time', 'hours', 'hrs'])

/** "9 o'clock last night": at 21:00; "two o'clock Friday night" is left as it is. */
function inHalf(clock: string, part: string): string {
  const hour = Number(/T(\d\d):/.exec(clock)?.[1] ?? 24)
  const isLate = /T(?:AF|EV)$/.test(part) || (part.endsWith('TNI') && hour > 5)
  return isLate && hour < 12 ? clock.replace(/T\d\d/, `T${hour + 12}`) : clock
}

const isDay = ({ type, value }: Found): boolean =>
  type === 'DATE' && (parseDay(value) !== null || /^XXXX-(?:WXX-[1-7]|[\dX]{2}-[\dX]{2})$/.test(value))

const isTimeOfDay = ({ type, value, rule }: Found): boolean =>
  type === 'TIME' && value.includes('T') && (rule === 'clock' || rule === 'noon' || rule === 'day-part')

const onDay = (day: string, time: string): string => day + time.slice(time.indexOf('T'))
