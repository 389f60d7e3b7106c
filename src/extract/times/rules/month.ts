import { ambiguousMonths, weekdays } from '../../../lexicon/times.js'
import { timePrepositions } from '../../../lexicon/times-cues.js'
import { fromDay } from '../calendar.js'
import { monthAt, yearOrShort } from '../dates.js'
import { isEndOfSpan, yearAfterMonth, yearBehindMonths } from '../day-ranges.js'
import { lastThisNext, lookUp } from '../look-up.js'
import { dateValue, yearOfMonth } from '../resolve.js'
import type { TimeRule } from '../rule.js'
import type { Scope } from '../scope.js'
import { yearPhrase } from '../years.js'

/** "June 2010", "June of last year", "in June". */
export const month: TimeRule = {
  id: 'month',
  read(scope, at) {
    const name = monthAt(scope, at)
    if (!name) return undefined
    const year = yearBehind(scope, name.to)
    if (year)
      return { to: year.to, type: 'DATE', value: dateValue(year.value, name.value), takesModifier: true }
    if (!standsAlone(scope, at, name)) return undefined
    const shared = yearAfterMonth(scope, at, name.value) ?? yearBehindMonths(scope, at, name.to, name.value)
    const direction = isDelivery(scope, name.to)
      ? 'future'
      : isReported(scope, at)
        ? 'past'
        : scope.direction(at)
    const value = dateValue(shared ?? yearOfMonth(scope, name.value, direction), name.value)
    return { to: name.dotted ? name.to : at + 1, type: 'DATE', value, takesModifier: true }
  },
  examples: [
    { text: 'It opened in June 2010.', published: null, finds: ['June 2010 = 2010-06'] },
    { text: 'It was expected since early June.', published: '2009-07-01', finds: ['early June = 2009-06'] },
    {
      text: 'Rain fell in the month of June.',
      published: '2009-07-01',
      finds: ['the month of June = 2009-06'],
    },
    { text: 'It opened in early June.', published: '2009-07-01', finds: ['early June = 2009-06'] },
    { text: 'It will open in March.', published: '2009-07-01', finds: ['March = 2010-03'] },
    { text: 'It opened in May last year.', published: '2009-07-01', finds: ['May last year = 2008-05'] },
    { text: 'Late November was cold.', published: null, finds: ['Late November = XXXX-11'] },
    {
      text: 'It ran from November to March 2010.',
      published: null,
      finds: ['November = 2009-11', 'March 2010 = 2010-03'],
    },
    {
      text: 'Crude for May delivery gained.',
      published: '2013-03-22',
      finds: ['May = 2013-05'],
    },
    {
      text: 'Figures for February are due soon.',
      published: '2013-03-12',
      finds: ['February = 2013-02', 'soon = FUTURE_REF'],
    },
    {
      text: 'It ran from May to September and was shut from November until the end of March.',
      published: '2018-07-02',
      finds: ['May = 2017-05', 'September = 2017-09', 'November = 2017-11', 'the end of March = 2018-03'],
    },
    {
      text: 'It rains May to October 2018, and Jan-Feb 2017 was dry.',
      published: '2018-07-02',
      finds: ['May = 2018-05', 'October 2018 = 2018-10', 'Jan = 2017-01', 'Feb 2017 = 2017-02'],
    },
    {
      text: 'It will rain between May and August.',
      published: '2018-07-02',
      finds: ['May = 2018-05', 'August = 2018-08'],
    },
    {
      text: 'Sales from April to June in 2017 fell.',
      published: '2018-07-02',
      finds: ['April = 2017-04', 'June in 2017 = 2017-06'],
    },
    { text: 'It was the coldest March.', published: '2009-07-01', finds: ['March = 2009-03'] },
    {
      text: 'Thousands join the protest March in Paris, the coldest March home, and the honest May admitted the wettest May had lied.',
      published: '2009-07-01',
      finds: [],
    },
    { text: 'They march and may sing.', published: '2009-07-01', finds: [] },
    { text: 'Mrs. May met April Jones.', published: '2009-07-01', finds: [] },
  ],
}

/** ", 2010", "of 2010", "in 2010", "'10", "last year", "of this year" behind a month. */
function yearBehind(scope: Scope, at: number): { to: number; value: number | null } | undefined {
  const skip = [',', 'of', 'in'].includes(scope.word(at)) ? 1 : 0
  const year = yearOrShort(scope, at + skip)
  if (year) return year
  if (skip === 1 && scope.word(at) !== 'of') return undefined
  return yearPhrase(scope, at + skip)
}

/** "oil for May delivery", "the June contract". */
const isDelivery = (scope: Scope, at: number): boolean =>
  ['delivery', 'settlement', 'futures', 'contract', 'contracts'].includes(scope.word(at))

/** "figures for February": what is told of a month is told once it is over. */
const isReported = (scope: Scope, at: number): boolean =>
  scope.word(at - 1) === 'for' &&
  ['figures', 'data', 'results', 'numbers', 'report', 'reports', 'statistics', 'reading'].includes(
    scope.word(at - 2),
  )

/** "the coldest March", "the wettest May on record"; not "the protest March", "the honest May admitted". */
const isRanked = (scope: Scope, at: number): boolean => {
  const next = scope.items[at + 1]
  return (
    scope.word(at - 2) === 'the' &&
    ranks.has(scope.word(at - 1)) &&
    (next?.kind !== 'word' || ['on', 'in', 'since', 'for', 'ever'].includes(next.lower))
  )
}

const ranks = new Set(
  'coldest warmest hottest coolest wettest driest sunniest dullest snowiest mildest busiest'.split(' '),
)

function standsAlone(
  scope: Scope,
  at: number,
  { short, dotted }: { short: boolean; dotted: boolean },
): boolean {
  const before = scope.word(at - 1)
  const after = scope.items[at + 1]
  const isSpan = isEndOfSpan(scope, at)
  const asked =
    isSpan ||
    timePrepositions.has(before) ||
    before === '-' ||
    before === '/' ||
    weekdays.has(before) ||
    isRanked(scope, at)
  const word = scope.word(at)
  if (word === 'may' && after?.kind === 'word' && at === 0) return false
  if (short && word !== 'sept') return (dotted || isSpan) && asked
  if (ambiguousMonths.has(word))
    return (
      asked &&
      !['every', 'each'].includes(before) &&
      !(after?.capital && after.kind === 'word' && !['of'].includes(after.lower))
    )
  return true
}

/** "last June", "next March", "this May". */
export const relativeMonth: TimeRule = {
  id: 'relative-month',
  read(scope, at) {
    const nearest = scope.word(at) === 'this' ? lookUp(thisWay, scope.word(at + 1)) : undefined
    const shift = nearest ?? lookUp(lastThisNext, scope.word(at))
    const name = shift === undefined ? undefined : monthAt(scope, at + (nearest ? 2 : 1))
    if (shift === undefined || !name || (name.short && !name.dotted)) return undefined
    if (scope.published === null) return { to: name.to, type: 'DATE', value: dateValue(null, name.value) }
    const { year, month: now } = fromDay(scope.published)
    const found =
      shift < 0
        ? name.value < now
          ? year
          : year - 1
        : shift > 0
          ? name.value > now
            ? year
            : year + 1
          : year
    return { to: name.to, type: 'DATE', value: dateValue(found, name.value), takesModifier: true }
  },
  examples: [
    { text: 'It sank last November.', published: '2008-05-13', finds: ['last November = 2007-11'] },
    {
      text: 'It sank this past April, and they marry this coming June.',
      published: '2008-05-13',
      finds: ['this past April = 2008-04', 'this coming June = 2008-06'],
    },
    { text: 'It sails next March.', published: '2008-05-13', finds: ['next March = 2009-03'] },
    { text: 'It was the last march home.', published: '2008-05-13', finds: [] },
  ],
}

/** "this past April", "this coming June". */
const thisWay: Readonly<Record<string, number>> = { past: -1, coming: 1 }
