import { timeUnits } from '../../../lexicon/times.js'
import { lookUp } from '../look-up.js'
import { isWhole, periodUnits, toPrevious } from '../periods.js'
import { shiftedPeriod } from '../resolve.js'
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

const sorts = new Set(['fiscal', 'financial', 'calendar', 'school', 'academic'])

/** "last week", "this year", "next month", "the previous year". */
export const relativeUnit: TimeRule = {
  id: 'relative-unit',
  read(scope, at) {
    const beyond = beyondNext(scope, at)
    if (beyond) return beyond
    const the = scope.word(at) === 'the' ? 1 : 0
    const word = scope.word(at + the)
    const isBarePrevious = !the && word === 'previous'
    const fromNow = word === 'this' && scope.word(at + 1) === 'past' ? -1 : lookUp(toPublished, word)
    const shift = fromNow ?? (the || isBarePrevious ? lookUp(toPrevious, word) : undefined)
    if (shift === undefined || (!the && scope.word(at - 1) === 'the')) return undefined
    const isPast = word === 'this' && scope.word(at + 1) === 'past'
    let index = at + the + (isPast ? 2 : 1)
    const isFiscal = scope.word(index) === 'fiscal' || scope.word(index) === 'financial'
    if (sorts.has(scope.word(index))) index++
    const unit = timeUnits.get(scope.word(index))
    if (!unit || !periodUnits.has(unit) || !isWhole(scope, index)) return undefined
    if (the && ['last', 'this', 'next'].includes(word) && unit !== 'quarter') return undefined
    if (the && word === 'coming' && unit !== 'quarter' && unit !== 'weekend') return undefined
    const spoken = unit === 'week' || unit === 'weekend' ? scope.previous : scope.period?.day
    const origin = fromNow === undefined ? (spoken ?? scope.published) : scope.published
    const period = shiftedPeriod(origin, unit, shift)
    const value = isFiscal && unit === 'year' ? `FY${period}` : period
    return { to: index + 1, type: 'DATE', value, takesModifier: true }
  },
  examples: [
    { text: 'It sank last week.', published: '2004-11-24', finds: ['last week = 2004-W47'] },
    { text: 'It opens later this year.', published: '2006-10-05', finds: ['later this year = 2006'] },
    { text: 'It fell from the previous year.', published: '2009-10-05', finds: ['the previous year = 2008'] },
    {
      text: 'It rose in the current fiscal year.',
      published: '2009-10-05',
      finds: ['the current fiscal year = FY2009'],
    },
    {
      text: 'One day last week he spent one day there.',
      published: '2009-10-08',
      finds: ['One day last week = 2009-W40', 'one day = P1D'],
    },
    { text: 'It fell from previous month.', published: '2009-10-05', finds: ['previous month = 2009-09'] },
    { text: 'It opens this weekend.', published: '2010-01-27', finds: ['this weekend = 2010-W04-WE'] },
    {
      text: 'It opened in June 1994 and closed the following year.',
      published: '2009-10-05',
      finds: ['June 1994 = 1994-06', 'the following year = 1995'],
    },
    {
      text: 'It sank this past weekend.',
      published: '2010-01-27',
      finds: ['this past weekend = 2010-W03-WE'],
    },
    {
      text: 'It shut the week before last and opens the month after next.',
      published: '2010-01-27',
      finds: ['the week before last = 2010-W02', 'the month after next = 2010-03'],
    },
    { text: 'A last month-old copy.', published: '2010-01-27', finds: ['month-old = P1M'] },
  ],
}

/** "the week after next", "the year before last". */
function beyondNext(scope: Scope, at: number): Reading | undefined {
  if (scope.word(at) !== 'the') return undefined
  const unit = timeUnits.get(scope.word(at + 1))
  const shift = lookUp(beyond, `${scope.word(at + 2)} ${scope.word(at + 3)}`)
  if (!unit || !periodUnits.has(unit) || shift === undefined) return undefined
  return { to: at + 4, type: 'DATE', value: shiftedPeriod(scope.published, unit, shift) }
}

const beyond: Readonly<Record<string, number>> = { 'after next': 2, 'before last': -2 }
