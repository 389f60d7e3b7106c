import type { TimeUnit } from '../../../lexicon/times.js'
import { speedNouns } from '../../../lexicon/times-cues.js'
import { durationValue } from '../duration-value.js'
import { longAfter, measured } from '../measured.js'
import { amount } from '../numbers.js'
import type { Reading, TimeRule } from '../rule.js'
import type { Scope } from '../scope.js'
import { unitAt } from '../units.js'

/** Words between a determiner and a length. */
export const leads: ReadonlySet<string> = new Set([
  'past',
  'last',
  'next',
  'coming',
  'first',
  'final',
  'previous',
  'following',
  'preceding',
  'recent',
  'latest',
  'ensuing',
  'entire',
  'whole',
  'full',
  'opening',
  'closing',
  'intervening',
  'prior',
])

/** "two weeks", "the past decade", "20-year", "nearly five months". */
export const duration: TimeRule = {
  id: 'duration',
  read(scope, at) {
    const lead = leadAt(scope, at)
    const start = lead ?? at
    const read = amount(scope, start)
    const range = read && rangeEnd(scope, read.to)
    const unit = unitAt(scope, range?.to ?? read?.to ?? start)
    if (!unit || isAge(scope, unit.to) || isCoordinate(scope, unit.to) || agedBefore.has(scope.word(at - 1)))
      return undefined
    if (lead !== undefined && unit.tied && !read) return undefined
    if (!read) return lead === undefined ? undefined : withoutNumber(scope, at, lead, unit)
    if (lead === at + 1 && isBareDeterminer(scope, at) && unit.tied) return undefined
    const isArticle = ['a', 'an'].includes(scope.word(start))
    if (isArticle && read.to === start + 1 && (unit.plural || longAfter(scope, unit.to) > unit.to))
      return undefined
    if (unit.tied && unit.plural && scope.items[start]?.kind !== 'number') return undefined
    if (!isMeasure(scope, start, unit.to, unit, read.value, lead !== undefined)) return undefined
    return measured(scope, { read, range, unit, isLed: lead !== undefined })
  },
  examples: [
    { text: 'It lasted one week.', published: null, finds: ['one week = P1W'] },
    { text: 'Winds blew at 120 miles an hour.', published: null, finds: [] },
    { text: 'Over the past two weeks it rose.', published: null, finds: ['the past two weeks = P2W'] },
    { text: 'A 20-year lease.', published: null, finds: ['20-year = P20Y'] },
    {
      text: 'It took nearly two and a half years.',
      published: null,
      finds: ['nearly two and a half years = P2.5Y'],
    },
    { text: 'It fell in the last decade.', published: null, finds: ['the last decade = P10Y'] },
    { text: 'It takes at least another week.', published: null, finds: ['at least another week = P1W'] },
    {
      text: 'He ruled for a quarter of a century and spoke for three quarters of an hour.',
      published: null,
      finds: ['a quarter of a century = P25Y', 'three quarters of an hour = PT45M'],
    },
    {
      text: 'He served two years and three months for a film of 1 hour 40 minutes.',
      published: null,
      finds: ['two years and three months = P2Y3M', '1 hour 40 minutes = PT1H40M'],
    },
    {
      text: 'It took two days and three weeks, fell in the last three months and two days ago rose.',
      published: '2013-03-22',
      finds: [
        'two days = P2D',
        'three weeks = P3W',
        'the last three months = P3M',
        'two days ago = 2013-03-20',
      ],
    },
    {
      text: 'It took a day or two, and six months or more to mend; a day or two men rested.',
      published: null,
      finds: ['a day or two = P1D', 'six months or more = P6M', 'a day = P1D'],
    },
    {
      text: 'It fell by half over two years and has stood for over ten years.',
      published: null,
      finds: ['two years = P2Y', 'over ten years = P10Y'],
    },
    {
      text: 'It fell in the first and last three months.',
      published: null,
      finds: ['last three months = P3M'],
    },
    { text: 'Talks went on for several months.', published: null, finds: ['several months = PXM'] },
  ],
}

const isBareDeterminer = (scope: Scope, at: number): boolean =>
  ['the', 'these', 'those'].includes(scope.word(at))

/** "expected to last six weeks": the verb. */
const isVerbLast = (scope: Scope, at: number): boolean =>
  scope.word(at) === 'last' && beforeVerb.has(scope.word(at - 1))
const beforeVerb = new Set('to will would could may might can should must not usually typically'.split(' '))

/** Index after "the past", "the first", "the whole"; undefined without such words. */
function leadAt(scope: Scope, at: number): number | undefined {
  const determined = ['the', 'these', 'those', 'its', 'his', 'her', 'their', 'our', 'a', 'an'].includes(
    scope.word(at),
  )
  const index = determined ? at + 1 : at
  if (determined && leads.has(scope.word(index))) return index + 1
  if (
    !determined &&
    !isVerbLast(scope, at) &&
    ['past', 'last', 'next', 'coming', 'recent', 'previous', 'following'].includes(scope.word(at))
  )
    return at + 1
  return determined &&
    ['the', 'these', 'those'].includes(scope.word(at)) &&
    amount(scope, index) &&
    !['a', 'an'].includes(scope.word(index))
    ? index
    : undefined
}

const wholes = new Set(['past', 'entire', 'whole', 'full'])
const backward = new Set(['last', 'coming'])
const forward = new Set(['next', 'following', 'previous'])
const throughout = new Set(['over', 'in', 'within', 'during', 'for', 'through', 'throughout'])

/** "the past decade", "recent years", "the entire year"; "the first day" is no length. */
function withoutNumber(
  scope: Scope,
  at: number,
  lead: number,
  unit: { to: number; unit: TimeUnit; plural: boolean },
): Reading | undefined {
  const word = scope.word(lead - 1)
  if (unit.plural) {
    if (['first', 'final', 'full', 'opening', 'entire', 'whole', 'closing', 'latest'].includes(word))
      return undefined
    return { to: unit.to, type: 'DURATION', value: durationValue('X', unit.unit) }
  }
  if (unit.unit === 'quarter') return undefined
  const isThrough = throughout.has(scope.word(at - 1))
  const isLength =
    wholes.has(word) || (scope.word(at) === 'the' && (backward.has(word) || (forward.has(word) && isThrough)))
  return isLength ? { to: unit.to, type: 'DURATION', value: durationValue(1, unit.unit) } : undefined
}

/** "two to three weeks", "10-15 years", "one or two days". */
function rangeEnd(scope: Scope, at: number): { to: number; value: number | 'X' } | undefined {
  const word = scope.word(at)
  if (word !== 'to' && word !== '-' && word !== 'or' && word !== '–') return undefined
  const next = scope.word(at + 1)
  return next === 'a' || next === 'an' ? undefined : amount(scope, at + 1)
}

const agedBefore = new Set(['aged', 'age', 'ages'])

const isAge = (scope: Scope, at: number): boolean => {
  const next = scope.word(at) === '-' ? scope.word(at + 1) : scope.word(at)
  return ['old', 'olds', 'older'].includes(next) || (next === 'of' && scope.word(at + 1) === 'age')
}

/** "50 minutes north": an angle. */
const isCoordinate = (scope: Scope, at: number): boolean =>
  ['north', 'south', 'east', 'west', 'n', 's', 'e', 'w'].includes(scope.word(at))

/** "a second", "four quarters of", "a quarter of", "a minute" as measures of other things. */
function isMeasure(
  scope: Scope,
  start: number,
  to: number,
  unit: { unit: TimeUnit; plural: boolean; tied: boolean },
  value: number | 'X',
  isLed: boolean,
): boolean {
  if (
    unit.unit === 'quarter' &&
    ((scope.word(to) === 'of' && to === start + 2 && !isLed) || (!unit.plural && value !== 'X'))
  )
    return false
  if (unit.unit === 'second' && !unit.plural && !unit.tied) return false
  if (scope.word(start) === 'one' && unit.unit === 'day' && ['last', 'this', 'next'].includes(scope.word(to)))
    return false
  if (unit.unit === 'night' && !unit.plural) return false
  if (unit.unit === 'hour' && scope.word(start) === 'an' && speedNouns.has(scope.word(start - 1)))
    return false
  if (
    !unit.plural &&
    !unit.tied &&
    typeof value === 'number' &&
    value > 1 &&
    scope.items[start]?.kind === 'number'
  ) {
    return Number.isInteger(value) && scope.items[to]?.kind === 'word'
  }
  if (value === 'X' && !unit.plural) return false
  return !(['.', '-', '/', ':'].includes(scope.word(start - 1)) && !scope.items[start]?.spaced)
}
