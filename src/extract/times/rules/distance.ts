import { type TimeUnit, timeUnits, weekdays } from '../../../lexicon/times.js'
import { type Day, isoDay, pad, weekdayOf } from '../calendar.js'
import { fromDay, stepped } from '../from-day.js'
import { stretchAt } from '../lengths.js'
import { lookUp } from '../look-up.js'
import { amount } from '../numbers.js'
import { periodOf, shift } from '../resolve.js'
import type { Reading, TimeRule } from '../rule.js'
import type { Scope } from '../scope.js'

interface Turn {
  readonly sign: -1 | 1
  readonly from: 'published' | 'previous'
}

/** Words that turn a length into a point: sign and whether publication or the last date is its origin. */
const turns: Readonly<Record<string, Turn>> = {
  ago: { sign: -1, from: 'published' },
  hence: { sign: 1, from: 'published' },
  back: { sign: -1, from: 'published' },
  earlier: { sign: -1, from: 'previous' },
  before: { sign: -1, from: 'previous' },
  previously: { sign: -1, from: 'previous' },
  later: { sign: 1, from: 'previous' },
  after: { sign: 1, from: 'previous' },
  afterwards: { sign: 1, from: 'previous' },
}

/** "a year ago", "two days later", "ten days from now". */
export const distance: TimeRule = {
  id: 'distance',
  read(scope, at) {
    const length = stretchAt(scope, at)
    if (!length) return weekdaysAgo(scope, at)
    const { to, unit, value } = length
    if (scope.word(to) === 'from') {
      const isRough = scope.word(to + 1) === 'now' || (scope.word(to + 1) === 'today' && !isOfDays(unit))
      const isSimple = isRough && length.parts.length < 2
      return isSimple ? valued(scope, to + 2, value, unit, turns.hence as Turn) : fromDay(scope, at, length)
    }
    const word = scope.word(to)
    const turn = lookUp(turns, word)
    if (!turn || ((word === 'before' || word === 'after') && !endsClause(scope, to + 1))) return undefined
    if (scope.word(to + 1) === 'than' && (word === 'earlier' || word === 'later')) return undefined
    if (word === 'back' && !endsClause(scope, to + 1)) return undefined
    const on = word === 'ago' ? weekdays.get(scope.word(to + 1)) : undefined
    if (length.parts.length > 1) return stepped(to + 1, length.parts, turn.sign, originOf(scope, unit, turn))
    const grain = word === 'ago' && value !== 'X' ? agoThis(scope, to + 1) : undefined
    if (grain && value !== 'X')
      return {
        ...valued(scope, grain.to, value, unit, turn),
        value: shiftedTo(scope, grain.unit, unit, value),
      }
    const reading = valued(scope, on ? to + 2 : to + 1, value, unit, turn)
    return on && value !== 'X' ? { ...reading, value: onWeekday(scope, unit, value, on) } : reading
  },
  examples: [
    { text: 'It sank a year ago.', published: '2008-05-13', finds: ['a year ago = 2007'] },
    { text: 'It sank two days ago.', published: '2008-05-13', finds: ['two days ago = 2008-05-11'] },
    {
      text: 'It sank more than 30 years ago.',
      published: '2008-05-13',
      finds: ['more than 30 years ago = 1978'],
    },
    {
      text: 'On May 5 he fell and two days later died.',
      published: '2008-05-13',
      finds: ['May 5 = 2008-05-05', 'two days later = 2008-05-07'],
    },
    {
      text: 'It fell in January from a month earlier.',
      published: '2013-03-22',
      finds: ['January = 2013-01', 'a month earlier = 2012-12'],
    },
    {
      text: 'It rang at 8:50 a.m. and again an hour later.',
      published: '2013-03-22',
      finds: ['8:50 a.m. = 2013-03-22T08:50', 'an hour later = 2013-03-22T09:50'],
    },
    { text: 'It sank several years ago.', published: '2008-05-13', finds: ['several years ago = PAST_REF'] },
    {
      text: 'It sank a year ago Friday.',
      published: '2013-03-22',
      finds: ['a year ago Friday = 2012-03-23'],
    },
    {
      text: 'It sank ten years ago this week, 50 years ago today and a year ago this month.',
      published: '2013-03-22',
      finds: [
        'ten years ago this week = 2003-W12',
        '50 years ago today = 1963-03-22',
        'a year ago this month = 2012-03',
      ],
    },
    {
      text: 'A week from today it was sold two years ago this way.',
      published: '2013-03-22',
      finds: ['A week from today = 2013-03-29', 'two years ago = 2011'],
    },
    { text: 'It ran a week later than usual.', published: '2008-05-13', finds: ['a week = P1W'] },
    {
      text: 'It ends a week from Friday, ten days from now or three weeks from March 28.',
      published: '2013-03-19',
      finds: [
        'a week from Friday = 2013-03-29',
        'ten days from now = 2013-03-29',
        'three weeks from March 28 = 2013-04-18',
      ],
    },
    {
      text: 'It shut for two days from Friday.',
      published: '2013-03-24',
      finds: ['two days = P2D', 'Friday = 2013-03-22'],
    },
    {
      text: 'It sank two weeks and two days ago.',
      published: '2013-03-22',
      finds: ['two weeks and two days ago = 2013-03-06'],
    },
    {
      text: 'It sank a year and a half ago, an hour and a half later.',
      published: '2013-03-22',
      finds: ['a year and a half ago = 2011-09', 'an hour and a half later = 2013-03-22'],
    },
    { text: 'It sank two Fridays ago.', published: '2013-03-22', finds: ['two Fridays ago = 2013-03-08'] },
    { text: 'Two boats sank.', published: '2008-05-13', finds: [] },
  ],
}

/** "a week from today" is a day, "a month from today" may be meant as a month. */
const isOfDays = (unit: TimeUnit): boolean => unit === 'day' || unit === 'week' || unit === 'fortnight'

/** "ten years ago [this week]", "50 years ago [today]": as fine as that. */
function agoThis(scope: Scope, at: number): { to: number; unit: TimeUnit } | undefined {
  if (scope.word(at) === 'today') return { to: at + 1, unit: 'day' }
  const unit = scope.word(at) === 'this' ? timeUnits.get(scope.word(at + 1)) : undefined
  return unit === 'week' || unit === 'month' ? { to: at + 2, unit } : undefined
}

const shiftedTo = (scope: Scope, grain: TimeUnit, unit: TimeUnit, count: number): string =>
  periodOf(grain, scope.published === null ? null : shift(scope.published, unit, -count))

/** "two Saturdays ago": the last one before today is one ago. */
function weekdaysAgo(scope: Scope, at: number): Reading | undefined {
  const count = amount(scope, at)
  const weekday = count && weekdays.get(scope.word(count.to).replace(/s$/, ''))
  if (!weekday || typeof count.value !== 'number' || scope.word(count.to + 1) !== 'ago') return undefined
  const { published } = scope
  const last = published === null ? null : published - (((weekdayOf(published) - weekday + 6) % 7) + 1)
  const value = last === null ? `XXXX-WXX-${weekday}` : isoDay(last - 7 * (count.value - 1))
  return { to: count.to + 2, type: 'DATE', value }
}

/** "a year ago Friday": the Friday nearest to that day. */
function onWeekday(scope: Scope, unit: TimeUnit, value: number, weekday: number): string {
  if (scope.published === null) return `XXXX-WXX-${weekday}`
  const middle = shift(scope.published, unit, -value)
  const offset = (weekday - weekdayOf(middle) + 7) % 7
  return isoDay(middle + (offset > 3 ? offset - 7 : offset))
}

const endsClause = (scope: Scope, at: number): boolean => {
  const next = scope.items[at]
  return next === undefined || next.kind === 'punctuation'
}

/** What "earlier" and "later" count from: a full date for days and weeks, any period for longer units. */
const spokenOf = (scope: Scope, unit: TimeUnit): Day | null =>
  unit === 'month' || unit === 'quarter' || unit === 'year'
    ? (scope.period?.day ?? scope.previous)
    : scope.previous

const originOf = (scope: Scope, unit: TimeUnit, { from }: Pick<Turn, 'from'>): Day | null =>
  from === 'published' ? scope.published : (spokenOf(scope, unit) ?? scope.published)

const minutesOf = (unit: TimeUnit): number => (unit === 'hour' ? 60 : unit === 'minute' ? 1 : 1 / 60)

/** "an hour later" than a clock time of the sentence. */
function clockValue(day: Day, minutes: number): string {
  const whole = Math.floor(minutes)
  const ofDay = ((whole % 1440) + 1440) % 1440
  const date = isoDay(day + Math.floor(whole / 1440))
  return `${date}T${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}`
}

/** "half a century ago" is a year. */
const finer: Readonly<Partial<Record<TimeUnit, TimeUnit>>> = {
  century: 'year',
  decade: 'year',
  year: 'month',
}

function valued(
  scope: Scope,
  to: number,
  value: number | 'X',
  unit: TimeUnit,
  { sign, from }: Turn,
): Reading {
  const isClock = unit === 'second' || unit === 'minute' || unit === 'hour'
  const base = { to, type: isClock ? ('TIME' as const) : ('DATE' as const), takesHedge: true }
  if (value === 'X') return { ...base, type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' }
  const day = originOf(scope, unit, { from })
  if (day === null) return { ...base, value: periodOf(unit, null) }
  if (isClock && from === 'previous' && scope.clock !== null)
    return { ...base, value: clockValue(day, scope.clock + sign * value * minutesOf(unit)) }
  if (isClock) return { ...base, value: isoDay(day) }
  const grain = Number.isInteger(value) ? unit : (finer[unit] ?? unit)
  return { ...base, value: periodOf(grain, shift(day, unit, sign * value)) }
}
