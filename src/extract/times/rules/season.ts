import { seasons } from '../../../lexicon/times.js'
import { fromDay, pad } from '../calendar.js'
import { yearOrShort } from '../dates.js'
import { lookUp } from '../look-up.js'
import type { TimeRule } from '../rule.js'
import type { Scope } from '../scope.js'
import { yearPhrase } from '../years.js'

const shifts: Readonly<Record<string, number>> = { last: -1, past: -1, this: 0, that: 0, next: 1, coming: 1 }

/** "the summer of 2010", "last winter", "this spring", "in the fall". */
export const season: TimeRule = {
  id: 'season',
  read(scope, at) {
    const isLed = ['this', 'the'].includes(scope.word(at)) && ['past', 'coming'].includes(scope.word(at + 1))
    const first = scope.word(isLed ? at + 1 : at)
    const shift = lookUp(shifts, first)
    const whole = first === 'the' && ['whole', 'entire'].includes(scope.word(at + 1)) ? 1 : 0
    const start = isLed ? at + 2 : shift !== undefined || first === 'the' ? at + 1 + whole : at
    const word = scope.word(start)
    const code = seasons.get(word)
    if (!code) return undefined
    const of = scope.word(start + 1) === 'of' ? 1 : 0
    const year = yearOrShort(scope, start + 1 + of) ?? yearPhrase(scope, start + 1 + of)
    if (year) return { to: year.to, type: 'DATE', value: seasonValue(year.value, code), takesModifier: true }
    if (of || (shift === undefined && !isBareSeason(scope, at, start))) return undefined
    return {
      to: start + 1,
      type: 'DATE',
      value: seasonValue(nearYear(scope, at, code, shift), code),
      takesModifier: true,
    }
  },
  examples: [
    { text: 'It burned in the summer of 2010.', published: null, finds: ['the summer of 2010 = 2010-SU'] },
    {
      text: 'It burned in the summer of ’68.',
      published: '2010-02-01',
      finds: ['the summer of ’68 = 1968-SU'],
    },
    { text: 'It burned last summer.', published: '2010-02-01', finds: ['last summer = 2009-SU'] },
    {
      text: 'They return this coming summer.',
      published: '2010-02-01',
      finds: ['this coming summer = 2010-SU'],
    },
    { text: 'They return in the spring.', published: null, finds: ['the spring = XXXX-SP'] },
    { text: 'Prices fall and the fall of the wall shook them.', published: '2010-02-01', finds: [] },
  ],
}

const seasonValue = (year: number | null, code: string): string =>
  `${year === null ? 'XXXX' : pad(year, 4)}-${code}`

const before = new Set([
  'in',
  'during',
  'by',
  'since',
  'until',
  'through',
  'throughout',
  'over',
  'before',
  'after',
  'late',
  'early',
  'mid',
])

const isBareSeason = (scope: Scope, at: number, start: number): boolean => {
  if (!before.has(scope.word(at - 1))) return false
  const isPlain = scope.word(start) === 'spring' || scope.word(start) === 'fall'
  const next = scope.items[start + 1]
  return start > at || !isPlain || next === undefined || next.kind === 'punctuation'
}

/** First month of each season in the north, where news English is at home. */
const startMonth: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

function nearYear(scope: Scope, at: number, code: string, shift: number | undefined): number | null {
  if (scope.published === null) return null
  const { year, month } = fromDay(scope.published)
  const start = startMonth[code] as number
  if (shift === 0) return year
  const isAhead = shift === 1 || (shift === undefined && scope.direction(at) === 'future')
  if (isAhead) return start > month || (shift === undefined && start + 2 >= month) ? year : year + 1
  return start + 2 < month || (shift === undefined && start <= month) ? year : year - 1
}
