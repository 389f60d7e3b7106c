import { type TimeUnit, timeUnits } from '../../../lexicon/times.js'
import { type Day, parseDay, weekdayOf } from '../calendar.js'
import { writtenDate, writtenValue } from '../dates.js'
import { atDay, isWhole, periodUnits } from '../periods.js'
import { periodOf, shiftedPeriod } from '../resolve.js'
import type { Reading, TimeRule } from '../rule.js'
import type { Scope } from '../scope.js'

/** "the weekend", "the year", "the end of the week": bare units after words that make them a date. */
export const bareUnit: TimeRule = {
  id: 'bare-unit',
  read(scope, at) {
    const yearEnd = yearEndAt(scope, at)
    if (yearEnd) return { to: yearEnd, type: 'DATE', value: periodOf('year', scope.published) }
    const bare = bareLandmark(scope, at) ?? endedOn(scope, at)
    if (bare) return bare
    if (scope.word(at) !== 'the') return undefined
    if (scope.word(at - 1) === 'for' && wholeWords.has(scope.word(at + 1)) && scope.word(at + 2) === 'year')
      return {
        to: at + 3,
        type: 'DATE',
        value: periodOf('year', periodMeant(scope, 'year') ?? scope.published),
      }
    const unit = timeUnits.get(scope.word(at + 1))
    if (!unit || !isWhole(scope, at + 1)) return undefined
    const isLandmark = scope.word(at - 1) === 'of' && landmarks.has(scope.word(at - 2))
    const isWeekend = unit === 'weekend'
    const lately =
      ['earlier', 'later', 'late', 'early'].includes(scope.word(at - 2)) && scope.word(at - 1) === 'in'
    const closing = closers.has(scope.word(at - 1)) && !tied.has(scope.word(at + 2))
    const isSpan = isLandmark || lately || closing
    if (!isWeekend && !(isSpan && (periodUnits.has(unit) || unit === 'day'))) return undefined
    if (unit === 'day') return atDay(at + 2, dayMeant(scope))
    const shift = isWeekend && isOver(scope, at) ? -1 : 0
    const spoken = scope.word(at - 1) === 'for' ? periodMeant(scope, unit) : null
    return {
      to: at + 2,
      type: 'DATE',
      value: shiftedPeriod(spoken ?? scope.published, unit, shift),
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
    {
      text: 'It is due by end of year, not by end of day.',
      published: '2010-01-27',
      finds: ['end of year = 2010', 'end of day = 2010-01-27'],
    },
    {
      text: 'It fell in the fourth quarter and for the year.',
      published: '2013-04-10',
      finds: ['the fourth quarter = 2012-Q4', 'the year = 2012'],
    },
    {
      text: 'It is up in the year to date and sees a loss for the full year.',
      published: '2013-04-10',
      finds: ['year to date = 2013', 'the full year = 2013'],
    },
    {
      text: 'They voted late in the day on Thursday.',
      published: '2010-01-30',
      finds: ['late in the day on Thursday = 2010-01-28'],
    },
    {
      text: 'For the year ended Dec. 31 it lost money, as in the quarter that ended June 30, 2012.',
      published: '2013-04-10',
      finds: [
        'the year = 2012',
        'Dec. 31 = 2012-12-31',
        'the quarter = 2012-Q2',
        'June 30, 2012 = 2012-06-30',
      ],
    },
    { text: 'He won man of the year.', published: '2010-01-27', finds: [] },
  ],
}

/** "the year ended Dec. 31", "the quarter that ended June 30": the one of that day. */
function endedOn(scope: Scope, at: number): Reading | undefined {
  if (scope.word(at) !== 'the') return undefined
  const unit = timeUnits.get(scope.word(at + 1))
  if (unit !== 'year' && unit !== 'quarter') return undefined
  const ended = scope.word(at + 2) === 'that' ? at + 3 : at + 2
  if (!['ended', 'ending'].includes(scope.word(ended))) return undefined
  const date = writtenDate(scope, scope.word(ended + 1) === 'on' ? ended + 2 : ended + 1)
  const day = date && parseDay(writtenValue(scope, ended, date))
  return day ? { to: at + 2, type: 'DATE', value: periodOf(unit, day) } : undefined
}

/** "by end of year", "the beginning of previous week". */
function bareLandmark(scope: Scope, at: number): Reading | undefined {
  if (scope.word(at - 1) !== 'of' || !landmarks.has(scope.word(at - 2))) return undefined
  const shift = ['past', 'previous'].includes(scope.word(at)) ? 1 : 0
  const unit = timeUnits.get(scope.word(at + shift))
  if (!unit || !['day', 'week', 'month', 'year'].includes(unit) || !isWhole(scope, at + shift))
    return undefined
  const value = shiftedPeriod(scope.published, unit, -shift)
  return { to: at + shift + 1, type: 'DATE', value, takesModifier: true }
}

/** "year-end", "year's end", "year to date". */
const yearEndAt = (scope: Scope, at: number): number | undefined => {
  if (scope.word(at) !== 'year') return undefined
  const tie = scope.word(at + 1) === '-' ? 1 : 0
  if (scope.word(at + 1 + tie) === 'to' && scope.word(at + 2 + 2 * tie) === 'date') return at + 3 + 2 * tie
  if (scope.word(at + 1) === '-' && scope.word(at + 2) === 'end') return at + 3
  return scope.items[at]?.possessive && scope.word(at + 1) === 'end' ? at + 2 : undefined
}

/** Results "for the month" are of the month spoken of, those "for the year" of the year whose quarter or month was. */
const periodMeant = ({ period }: Scope, unit: TimeUnit): Day | null => {
  if (period === null) return null
  const fits = period.unit === unit || (unit === 'year' && period.unit !== 'day')
  return fits && (unit === 'month' || unit === 'quarter' || unit === 'year') ? period.day : null
}

/** "the day" is the one mentioned last if that was this week, else publication. */
function dayMeant({ previous, published }: Scope): Day | null {
  if (previous === null || published === null) return previous ?? published
  return Math.abs(published - previous) < 7 ? previous : published
}

/** On Monday to Friday "the weekend" of a clause in the past is the one before. */
const isOver = (scope: Scope, at: number): boolean =>
  scope.published !== null && weekdayOf(scope.published) < 6 && scope.direction(at) !== 'future'

/** Forecasts "for the full year" are of a calendar year. */
const wholeWords = new Set(['full', 'whole', 'entire'])

/** Markets "end the day" and are up "for the week". */
const closers = new Set(
  'end ended ending finish finished finishing close closed closing start started begin began for'.split(' '),
)

/** "for the day that", "for the year before": about something else. */
const tied = new Set(['after', 'before', 'when', 'that', 'of', 'he', 'she', 'they'])

const landmarks = new Set(['end', 'beginning', 'start', 'middle', 'rest', 'remainder', 'close', 'turn'])
