import { timeUnits } from '../../../lexicon/times.js'
import { lookUp } from '../look-up.js'
import { isWhole, periodUnits, toPrevious } from '../periods.js'
import { shiftedPeriod } from '../resolve.js'
import type { TimeRule } from '../rule.js'

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
    const the = scope.word(at) === 'the' ? 1 : 0
    const word = scope.word(at + the)
    const isBarePrevious = !the && word === 'previous'
    const fromNow = word === 'this' && scope.word(at + 1) === 'past' ? -1 : lookUp(toPublished, word)
    const shift = fromNow ?? (the || isBarePrevious ? lookUp(toPrevious, word) : undefined)
    if (shift === undefined || (!the && scope.word(at - 1) === 'the')) return undefined
    const isPast = word === 'this' && scope.word(at + 1) === 'past'
    let index = at + the + (isPast ? 2 : 1)
    if (sorts.has(scope.word(index))) index++
    const unit = timeUnits.get(scope.word(index))
    if (!unit || !periodUnits.has(unit) || !isWhole(scope, index)) return undefined
    if (the && ['last', 'this', 'next'].includes(word) && unit !== 'quarter') return undefined
    if (the && word === 'coming' && unit !== 'quarter' && unit !== 'weekend') return undefined
    const spoken = unit === 'week' || unit === 'weekend' ? scope.previous : scope.period?.day
    const origin = fromNow === undefined ? (spoken ?? scope.published) : scope.published
    const value = shiftedPeriod(origin, unit, shift)
    return { to: index + 1, type: 'DATE', value, takesModifier: true }
  },
  examples: [
    { text: 'It sank last week.', published: '2004-11-24', finds: ['last week = 2004-W47'] },
    { text: 'It opens later this year.', published: '2006-10-05', finds: ['later this year = 2006'] },
    { text: 'It fell from the previous year.', published: '2009-10-05', finds: ['the previous year = 2008'] },
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
    { text: 'A last month-old copy.', published: '2010-01-27', finds: ['month-old = P1M'] },
  ],
}
