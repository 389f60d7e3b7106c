import { type TimeUnit, timeUnits } from '../../../lexicon/times.js'
import { isoDay, weekdayOf } from '../calendar.js'
import { lookUp } from '../look-up.js'
import { periodOf, shiftedPeriod } from '../resolve.js'
import type { Reading, TimeRule } from '../rule.js'
import type { Scope } from '../scope.js'

const toPublished: Readonly<Record<string, number>> = {
  last: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
}
const toPrevious: Readonly<Record<string, number>> = {
  same: 0,
  following: 1,
  next: 1,
  previous: -1,
  preceding: -1,
  prior: -1,
}
const units = new Set<TimeUnit>(['week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century'])
const sorts = new Set(['fiscal', 'financial', 'calendar', 'school', 'academic'])

/** "last week", "this year", "next month", "the previous year". */
export const relativeUnit: TimeRule = {
  id: 'relative-unit',
  read(scope, at) {
    const the = scope.word(at) === 'the' ? 1 : 0
    const word = scope.word(at + the)
    const shift = lookUp(toPublished, word) ?? (the ? lookUp(toPrevious, word) : undefined)
    if (shift === undefined || (!the && scope.word(at - 1) === 'the')) return undefined
    let index = at + the + 1
    if (sorts.has(scope.word(index))) index++
    const unit = timeUnits.get(scope.word(index))
    if (!unit || !units.has(unit) || !isWhole(scope, index)) return undefined
    if (the && ['last', 'this', 'next'].includes(word) && unit !== 'quarter') return undefined
    const value = shiftedPeriod(scope.published, unit, shift)
    return { to: index + 1, type: 'DATE', value, takesModifier: true }
  },
  examples: [
    { text: 'It sank last week.', published: '2004-11-24', finds: ['last week = 2004-W47'] },
    { text: 'It opens later this year.', published: '2006-10-05', finds: ['later this year = 2006'] },
    { text: 'It fell from the previous year.', published: '2009-10-05', finds: ['the previous year = 2008'] },
    { text: 'It opens this weekend.', published: '2010-01-27', finds: ['this weekend = 2010-W04-WE'] },
    { text: 'A last month-old copy.', published: '2010-01-27', finds: [] },
  ],
}

/** Not the head of "last week-long", "this year-old". */
const isWhole = (scope: Scope, at: number): boolean =>
  !(scope.word(at + 1) === '-' && !scope.items[at + 1]?.spaced && !scope.items[at + 2]?.spaced)

/** "the weekend", "the year", "the end of the week": bare units after words that make them a date. */
export const bareUnit: TimeRule = {
  id: 'bare-unit',
  read(scope, at) {
    const yearEnd = yearEndAt(scope, at)
    if (yearEnd) return { to: yearEnd, type: 'DATE', value: periodOf('year', scope.published) }
    if (scope.word(at) !== 'the') return undefined
    const unit = timeUnits.get(scope.word(at + 1))
    if (!unit || !isWhole(scope, at + 1)) return undefined
    const isLandmark = scope.word(at - 1) === 'of' && landmarks.has(scope.word(at - 2))
    const isWeekend = unit === 'weekend'
    const lately =
      ['earlier', 'later', 'late', 'early'].includes(scope.word(at - 2)) && scope.word(at - 1) === 'in'
    const closing = closers.has(scope.word(at - 1)) && !tied.has(scope.word(at + 2))
    const isSpan = isLandmark || lately || closing
    if (!isWeekend && !(isSpan && (units.has(unit) || unit === 'day'))) return undefined
    if (unit === 'day') return atDay(at + 2, scope.sentenceDay ?? scope.published)
    const shift = isWeekend && isOver(scope, at) ? -1 : 0
    return {
      to: at + 2,
      type: 'DATE',
      value: shiftedPeriod(scope.published, unit, shift),
      takesModifier: true,
    }
  },
  examples: [
    {
      text: 'They leave by the end of the year.',
      published: '2010-01-27',
      finds: ['the end of the year = 2010'],
    },
    { text: 'They met over the weekend.', published: '2008-10-20', finds: ['the weekend = 2008-W42-WE'] },
    { text: 'He won man of the year.', published: '2010-01-27', finds: [] },
  ],
}

/** "year-end", "year's end". */
const yearEndAt = (scope: Scope, at: number): number | undefined => {
  if (scope.word(at) !== 'year') return undefined
  if (scope.word(at + 1) === '-' && scope.word(at + 2) === 'end') return at + 3
  return scope.items[at]?.possessive && scope.word(at + 1) === 'end' ? at + 2 : undefined
}

/** On Monday to Friday "the weekend" of a clause in the past is the one before. */
const isOver = (scope: Scope, at: number): boolean =>
  scope.published !== null && weekdayOf(scope.published) < 6 && scope.direction(at) !== 'future'

/** Markets "end the day" and are up "for the week". */
const closers = new Set(
  'end ended ending finish finished finishing close closed closing start started begin began for'.split(' '),
)

/** "for the day that", "for the year before": about something else. */
const tied = new Set(['after', 'before', 'when', 'that', 'of', 'he', 'she', 'they'])

const landmarks = new Set(['end', 'beginning', 'start', 'middle', 'rest', 'remainder', 'close', 'turn'])

/** "that day", "the same day", "the next day", "the following month": from the date mentioned last. */
export const anaphoric: TimeRule = {
  id: 'anaphoric',
  read(scope, at) {
    const before = besides(scope, at)
    if (before) return before
    const that = scope.word(at) === 'that' || scope.word(at) === 'same'
    const the = scope.word(at) === 'the'
    const shift = that ? 0 : the ? lookUp(toPrevious, scope.word(at + 1)) : undefined
    if (shift === undefined) return undefined
    const index = that ? at + 1 : at + 2
    const unit = timeUnits.get(scope.word(index))
    if (!unit || !isWhole(scope, index)) return undefined
    const day = scope.previous ?? scope.published
    if (unit === 'day') return atDay(index + 1, day === null ? null : day + shift)
    if (!units.has(unit) || (!that && scope.previous === null)) return undefined
    return { to: index + 1, type: 'DATE', value: shiftedPeriod(day, unit, shift), takesModifier: true }
  },
  examples: [
    {
      text: 'It fell on May 5 and rose the next day.',
      published: '2008-05-08',
      finds: ['May 5 = 2008-05-05', 'the next day = 2008-05-06'],
    },
    {
      text: 'They sang on May 5 and the night before.',
      published: '2008-05-08',
      finds: ['May 5 = 2008-05-05', 'the night before = 2008-05-04TNI'],
    },
    { text: 'He said that money mattered.', published: '2008-05-08', finds: [] },
  ],
}

const besideSigns: Readonly<Record<string, number>> = { before: -1, earlier: -1, previous: -1, after: 1 }

/** "the night before", "the day after", "the year before" at the end of a clause. */
function besides(scope: Scope, at: number): Reading | undefined {
  if (scope.word(at) !== 'the') return undefined
  const unit = timeUnits.get(scope.word(at + 1))
  const sign = lookUp(besideSigns, scope.word(at + 2))
  const next = scope.items[at + 3]
  if (!unit || !sign || (next && next.kind !== 'punctuation')) return undefined
  if (unit !== 'day' && unit !== 'night' && !units.has(unit)) return undefined
  const value = shiftedPeriod(scope.previous ?? scope.published, unit, sign)
  return { to: at + 3, type: unit === 'night' ? 'TIME' : 'DATE', value }
}

const atDay = (to: number, day: number | null): Reading => ({
  to,
  type: 'DATE',
  value: day === null ? 'XXXX-XX-XX' : isoDay(day),
  takesModifier: true,
})
