import { timeUnitPlurals, timeUnits } from '../../../lexicon/times.js'
import { durationValue } from '../duration-value.js'
import type { Reading, TimeRule } from '../rule.js'
import type { Scope } from '../scope.js'

/** "week-long", "weeklong", "decades-long", "years of talks", "for hours". */
export const bareDuration: TimeRule = {
  id: 'bare-duration',
  read(scope, at) {
    const word = scope.word(at)
    const ahead = unitsAhead(scope, at)
    if (ahead) return ahead
    const whole = word === 'all' ? wholeUnit(scope, at + 1) : undefined
    if (whole) return { to: at + 2, type: 'DURATION', value: whole, aside: true }
    const long = longWord(word)
    if (long) return { to: at + 1, type: 'DURATION', value: long }
    const plural = timeUnitPlurals.get(word)
    const unit = plural ?? timeUnits.get(word)
    if (!unit) return undefined
    const isLong = scope.word(at + 1) === '-' && scope.word(at + 2) === 'long'
    if (isLong) return { to: at + 3, type: 'DURATION', value: durationValue(plural ? 'X' : 1, unit) }
    if (!plural || !barePlural(scope, at)) return undefined
    return { to: at + 1, type: 'DURATION', value: durationValue('X', unit) }
  },
  examples: [
    { text: 'A week-long truce.', published: null, finds: ['week-long = P1W'] },
    {
      text: 'A daylong siege and a decades-long feud.',
      published: null,
      finds: ['daylong = P1D', 'decades-long = PXDE'],
    },
    { text: 'They waited for hours.', published: null, finds: ['hours = PTXH'] },
    { text: 'It sank in a matter of days, not of hours.', published: null, finds: ['days = PXD'] },
    { text: 'It rained all day.', published: null, finds: ['all day = P1D'] },
    {
      text: 'In the weeks ahead and the months to come, over hours and days, as in the years since, it may sink.',
      published: null,
      finds: [
        'the weeks ahead = PXW',
        'the months to come = PXM',
        'hours = PTXH',
        'days = PXD',
        'the years = PXY',
      ],
    },
    {
      text: 'In the weeks since the quake, the days after the raid and the months leading up to it, it took weeks, even months.',
      published: null,
      finds: ['the weeks = PXW', 'the days = PXD', 'the months = PXM', 'weeks = PXW', 'months = PXM'],
    },
    { text: 'In the early years of the war the months since passed, or weeks.', published: null, finds: [] },
    { text: 'The opening hours changed.', published: null, finds: [] },
  ],
}

/** "all day", "all year"; not "all day trips". */
function wholeUnit(scope: Scope, at: number): string | undefined {
  const unit = timeUnits.get(scope.word(at))
  const next = scope.word(at + 1)
  if (!unit || !wholeUnits.has(unit) || next === '-' || next === 'long') return undefined
  return durationValue(1, unit)
}

const wholeUnits = new Set(['day', 'week', 'month', 'year', 'weekend', 'night'])

/** "weeklong", "monthslong". */
function longWord(word: string): string | undefined {
  if (!word.endsWith('long')) return undefined
  const stem = word.slice(0, -4)
  const [one, many] = [timeUnits.get(stem), timeUnitPlurals.get(stem)]
  return one ? durationValue(1, one) : many ? durationValue('X', many) : undefined
}

const plurals = new Set(
  'for in over after within of took takes take taking through during lasted last spent spend spends following before than despite until by just mere'.split(
    ' ',
  ),
)

function barePlural(scope: Scope, at: number): boolean {
  const next = scope.word(at + 1)
  if (scope.word(at - 1) === 'and' && timeUnitPlurals.has(scope.word(at - 2))) return true
  if (plurals.has(scope.word(at - 1)))
    return scope.word(at - 1) !== 'of' || ['after', 'because', 'matter'].includes(scope.word(at - 2))
  if (isOrMore(scope, at)) return true
  return (
    (next === 'of' &&
      scope.word(at + 2) !== 'age' &&
      !['the', 'these', 'those', ...stages].includes(scope.word(at - 1))) ||
    next === 'after' ||
    (next === 'until' && scope.word(at - 1) === 'be') ||
    next === 'before'
  )
}

/** "the early years of the war": a part of it, no length. */
const stages = ['early', 'later', 'late', 'closing', 'final', 'first', 'last']

/** "weeks, even months", "months if not years": either. */
function isOrMore(scope: Scope, at: number): boolean {
  const isJoint = (from: number): boolean => {
    const start = scope.word(from) === ',' ? from + 1 : from
    const isIfNot = scope.word(start) === 'if' && scope.word(start + 1) === 'not'
    const more = scope.word(start) === 'even' ? start + 1 : isIfNot ? start + 2 : -1
    return more > 0 && timeUnitPlurals.has(scope.word(more))
  }
  const joint = scope.word(at - 1)
  const back = joint === 'even' ? at - 1 : joint === 'not' ? at - 2 : -1
  if (back < 0) return isJoint(at + 1)
  const before = scope.word(back - 1) === ',' ? back - 2 : back - 1
  return timeUnitPlurals.has(scope.word(before)) && isJoint(before + 1)
}

/** "the days after the raid", "the months leading up to the vote": right before or behind what is named. */
const isAround = (scope: Scope, at: number): boolean =>
  ['after', 'before', 'following', 'preceding'].includes(scope.word(at)) ||
  (scope.word(at) === 'leading' && ['up', 'to'].includes(scope.word(at + 1)))

/** "the weeks ahead", "months to come", "in the years since". */
function unitsAhead(scope: Scope, at: number): Reading | undefined {
  const start = scope.word(at) === 'the' ? at + 1 : at
  const unit = timeUnitPlurals.get(scope.word(start))
  const isAhead = scope.word(start + 1) === 'ahead' && scope.word(start + 2) !== 'of'
  const isToCome = scope.word(start + 1) === 'to' && scope.word(start + 2) === 'come'
  const end = scope.items[start + 2]
  const isSince =
    start > at &&
    (scope.word(start + 1) === 'since'
      ? !end || end.kind === 'punctuation' || scope.word(at - 1) === 'in'
      : isAround(scope, start + 1))
  if (unit && isSince) return { to: start + 1, type: 'DURATION', value: durationValue('X', unit) }
  if (!unit || !(isAhead || isToCome)) return undefined
  return { to: start + (isAhead ? 2 : 3), type: 'DURATION', value: durationValue('X', unit) }
}
