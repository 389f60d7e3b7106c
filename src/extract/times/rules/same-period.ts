import type { TimeUnit } from '../../../lexicon/times.js'
import { addMonths, fromDay } from '../calendar.js'
import { yearAt } from '../dates.js'
import { lookUp } from '../look-up.js'
import { periodOf } from '../resolve.js'
import type { Reading, TimeRule } from '../rule.js'
import type { Scope } from '../scope.js'

const sameWords = new Set(['same', 'corresponding', 'comparable', 'equivalent'])
const sameUnits: Readonly<Record<string, TimeUnit>> = {
  quarter: 'quarter',
  month: 'month',
  week: 'week',
  day: 'day',
  period: 'year',
  time: 'year',
}

/** "the same quarter last year", "the same period a year earlier", "this day last year". */
export const samePeriod: TimeRule = {
  id: 'same-period',
  read(scope, at) {
    const start = scope.word(at) === 'the' ? at + 1 : at
    const yearAgo = yearAgoPeriod(scope, start)
    if (yearAgo) return yearAgo
    if (!sameWords.has(scope.word(start)) && scope.word(at) !== 'this') return undefined
    const unit = lookUp(sameUnits, scope.word(start + 1))
    const year = unit && unit !== 'day' && unit !== 'week' ? yearNamed(scope, start + 2) : undefined
    if (unit && year) return { to: year.to, type: 'DATE', value: ofYear(scope, unit, start + 1, year.value) }
    const to = unit && yearBack(scope, start + 2)
    if (!unit || to === undefined) return undefined
    return { to, type: 'DATE', value: yearBefore(scope, unit, scope.word(start + 1)) }
  },
  examples: [
    {
      text: 'It sold more than in the same month last year.',
      published: '2009-02-10',
      finds: ['the same month last year = 2008-02'],
    },
    {
      text: 'Sales in February rose from the same period last year.',
      published: '2010-03-03',
      finds: ['February = 2010-02', 'the same period last year = 2009-02'],
    },
    {
      text: 'They fell on this day last year.',
      published: '2009-02-10',
      finds: ['this day last year = 2008-02-10'],
    },
    {
      text: 'It lost less than in the year-ago quarter.',
      published: '2013-03-22',
      finds: ['the year-ago quarter = 2012-Q1'],
    },
    {
      text: 'Sales rose in the third quarter from the year-ago quarter.',
      published: '2013-03-22',
      finds: ['the third quarter = 2012-Q3', 'the year-ago quarter = 2011-Q3'],
    },
    {
      text: 'Sales fell in the first quarter from the year-ago period and from the same period of 2010.',
      published: '2013-04-22',
      finds: [
        'the first quarter = 2013-Q1',
        'the year-ago period = 2012-Q1',
        'the same period of 2010 = 2010-Q1',
      ],
    },
    { text: 'They sang at the same time.', published: '2009-02-10', finds: [] },
  ],
}

/** "the year-ago quarter", "the year-earlier period". */
function yearAgoPeriod(scope: Scope, at: number): Reading | undefined {
  const isTied = scope.word(at) === 'year' && scope.word(at + 1) === '-'
  if (!isTied || !['ago', 'earlier'].includes(scope.word(at + 2))) return undefined
  const unit = lookUp(sameUnits, scope.word(at + 3))
  if (scope.word(at + 3) === 'period')
    return { to: at + 4, type: 'DATE', value: yearBefore(scope, 'year', 'period') }
  const spoken = unit && scope.period?.unit === unit ? scope.period.day : scope.published
  const day = spoken === null ? null : addMonths(spoken, -12)
  return { to: unit ? at + 4 : at + 3, type: 'DATE', value: periodOf(unit ?? 'year', day) }
}

/** "the same period" is the month or quarter this sentence speaks of, else the year. */
function spokenHere(scope: Scope, word: string): Scope['period'] {
  const period = scope.isSpokenHere ? scope.period : null
  return period && period.unit !== 'day' && (word === 'period' || word === period.unit) ? period : null
}

function yearBefore(scope: Scope, unit: TimeUnit, word: string): string {
  const spoken = spokenHere(scope, word)
  const day = spoken?.day ?? scope.published
  return periodOf(spoken?.unit ?? unit, day === null ? null : addMonths(day, -12))
}

/** "of 2011", "in 2011". */
const yearNamed = (scope: Scope, at: number) =>
  ['of', 'in'].includes(scope.word(at)) ? yearAt(scope, at + 1) : undefined

/** "the same period of 2011". */
function ofYear(scope: Scope, unit: TimeUnit, at: number, year: number): string {
  const spoken = spokenHere(scope, scope.word(at))
  const day = spoken?.day ?? scope.published
  return periodOf(spoken?.unit ?? unit, day === null ? null : addMonths(day, 12 * (year - fromDay(day).year)))
}

function yearBack(scope: Scope, at: number): number | undefined {
  const start = ['of', 'in'].includes(scope.word(at)) ? at + 1 : at
  const the = scope.word(start) === 'the' ? start + 1 : start
  if (['last', 'previous', 'prior'].includes(scope.word(the)) && scope.word(the + 1) === 'year')
    return the + 2
  const one = scope.word(start) === 'a' || scope.word(start) === 'one'
  if (one && scope.word(start + 1) === 'year' && ['ago', 'earlier', 'before'].includes(scope.word(start + 2)))
    return start + 3
  return undefined
}
