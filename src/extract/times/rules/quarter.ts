import { fromDay, pad } from '../calendar.js'
import { monthAt, yearAt } from '../dates.js'
import { ordinal } from '../numbers.js'
import type { Reading, TimeRule } from '../rule.js'
import type { Scope } from '../scope.js'
import { yearRef } from '../years.js'

/** "the first quarter of 2009", "third-quarter", "Q3 2009". */
export const quarter: TimeRule = {
  id: 'quarter',
  read(scope, at) {
    const named = namedByMonths(scope, at)
    if (named) return ofYear(scope, at, named.to, `Q${named.part}`)
    const label = /^q([1-4])$/.exec(scope.word(at))
    if (scope.word(at) === 'q' && /^[1-4]$/.test(scope.word(at + 1)) && !scope.items[at + 1]?.spaced) {
      return ofYear(scope, at, at + 2, `Q${scope.word(at + 1)}`)
    }
    if (label) return ofYear(scope, at, at + 1, `Q${label[1]}`)
    const found = counted(scope, at, 'quarter')
    if (!found) return undefined
    const part = found.value === 'last' ? 4 : found.value
    const whose = yearRef(scope, found.to)
    if (found.value === 'last' && !whose) return undefined
    return part <= 4 ? ofYear(scope, at, found.to, `Q${part}`) : undefined
  },
  examples: [
    {
      text: 'Profit fell in the first quarter of 2009.',
      published: null,
      finds: ['the first quarter of 2009 = 2009-Q1'],
    },
    { text: 'A third-quarter loss.', published: '2009-10-20', finds: ['third-quarter = 2009-Q3'] },
    {
      text: 'It fell in the fourth quarter.',
      published: '2007-01-20',
      finds: ['the fourth quarter = 2006-Q4'],
    },
    {
      text: 'It rose in the July-to-September quarter, unlike the March quarter.',
      published: '2012-11-08',
      finds: ['the July-to-September quarter = 2012-Q3', 'the March quarter = 2012-Q1'],
    },
    {
      text: 'It will post first-quarter results in April.',
      published: '2013-04-10',
      finds: ['first-quarter = 2013-Q1', 'April = 2013-04'],
    },
    { text: 'One quarter of voters stayed home.', published: '2007-01-20', finds: [] },
  ],
}

/** "the July-September quarter", "the October to December period", "the March quarter". */
function namedByMonths(scope: Scope, at: number): { to: number; part: number } | undefined {
  const start = scope.word(at) === 'the' ? at + 1 : at
  const first = monthAt(scope, start)
  if (!first) return undefined
  const hyphen = scope.word(first.to) === '-' && scope.word(first.to + 1) === 'to' ? 1 : 0
  const isSpan = hyphen === 1 || ['-', '–', 'to', 'through'].includes(scope.word(first.to))
  const last = isSpan ? monthAt(scope, first.to + 1 + 2 * hyphen) : first
  if (!last || (isSpan && (last.value % 3 !== 0 || last.value - first.value !== 2))) return undefined
  const word = scope.word(last.to)
  const asked = word === 'quarter' || (isSpan && word === 'period')
  return asked ? { to: last.to + 1, part: Math.ceil(last.value / 3) } : undefined
}

/** "the first half of 2010". Alone it may be half a match. */
export const half: TimeRule = {
  id: 'half',
  read(scope, at) {
    const found = counted(scope, at, 'half')
    if (!found || found.value === 'last' || found.value > 2) return undefined
    if (!yearRef(scope, found.to) && !isOfResults(scope, found.to)) return undefined
    return ofYear(scope, at, found.to, `H${found.value}`)
  },
  examples: [
    {
      text: 'Sales rose in the first half of 2011.',
      published: null,
      finds: ['the first half of 2011 = 2011-H1'],
    },
    { text: 'First-half profit rose.', published: '2011-08-01', finds: ['First-half = 2011-H1'] },
    { text: 'He scored in the first half, a first-half goal.', published: '2011-01-01', finds: [] },
  ],
}

/** "first-half profit": what companies have, and matches have not. */
const isOfResults = (scope: Scope, at: number): boolean =>
  scope.word(at - 2) === '-' && results.has(scope.items[at]?.lower ?? '')

const results = new Set(
  'profit profits net earnings results result sales revenue revenues loss losses operating pretax pre income figures turnover'.split(
    ' ',
  ),
)

/** "the first quarter", "first-quarter", "final quarter". */
function counted(scope: Scope, at: number, unit: string): { to: number; value: number | 'last' } | undefined {
  let index = scope.word(at) === 'the' ? at + 1 : at
  if (['fiscal', 'financial'].includes(scope.word(index))) index++
  const last = ['final', 'last'].includes(scope.word(index))
  const read = last ? { to: index + 1, value: 'last' as const } : ordinal(scope, index)
  if (!read) return undefined
  let to = scope.word(read.to) === '-' ? read.to + 1 : read.to
  if (['fiscal', 'financial', 'calendar'].includes(scope.word(to))) to++
  return scope.word(to) === unit ? { to: to + 1, value: read.value } : undefined
}

function ofYear(scope: Scope, at: number, to: number, part: string): Reading {
  const whose = yearRef(scope, to)
  if (whose) {
    const text = whose.value === null ? 'XXXX' : pad(whose.value, 4)
    return { to: whose.to, type: 'DATE', value: `${text}-${part}`, takesModifier: true }
  }
  return { to, type: 'DATE', value: `${implied(scope, at, to, part)}-${part}`, takesModifier: true }
}

/** The year whose quarter is nearest on the side the clause looks to. */
function implied(scope: Scope, at: number, to: number, part: string): string {
  if (scope.published === null) return scope.year === null ? 'XXXX' : pad(scope.year, 4)
  const { year, month } = fromDay(scope.published)
  const now = part.startsWith('H') ? Math.ceil(month / 6) : Math.ceil(month / 3)
  const asked = Number(part.slice(1))
  const isReported = asked <= now && ['results', 'figures', 'report', 'reports'].includes(scope.word(to))
  const direction = isReported ? 'past' : scope.direction(at)
  if (direction === 'future') return pad(asked >= now ? year : year + 1, 4)
  if (direction === 'past') return pad(asked <= now ? year : year - 1, 4)
  return pad(asked - now > 2 ? year - 1 : now - asked > 2 ? year + 1 : year, 4)
}

/** "fiscal 2012", "the fiscal year 2012", "financial year 2012-13". */
export const fiscalYear: TimeRule = {
  id: 'fiscal-year',
  read(scope, at) {
    let index = scope.word(at) === 'the' ? at + 1 : at
    const label = /^fy(\d{4})?$/.exec(scope.word(index))
    const isNamed = ['fiscal', 'financial'].includes(scope.word(index))
    if (!label && !isNamed) return undefined
    index++
    const hasYear = scope.word(index) === 'year'
    if (hasYear) index++
    const named = yearAt(scope, index)
    if (named) return { to: named.to, type: 'DATE', value: `FY${named.value}`, takesModifier: true }
    if (!hasYear || label || index === at + 2) return undefined
    const value = scope.published === null ? 'XXXX' : pad(fromDay(scope.published).year, 4)
    return { to: index, type: 'DATE', value: `FY${value}`, takesModifier: true }
  },
  examples: [
    { text: 'In fiscal 2012 it lost.', published: null, finds: ['fiscal 2012 = FY2012'] },
    { text: 'The fiscal policy changed.', published: '2012-01-01', finds: [] },
  ],
}
