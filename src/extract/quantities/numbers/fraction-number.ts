import { halvedUnits, multipliers } from '../../../lexicon/numbers.js'
import { amount, type NumberRule } from '../amount.js'
import { isHyphen, isTight, lower, type Tokens } from '../words.js'
import { properFraction } from '../written.js'

/** "half a million", "half-billion", "a quarter of a million", "half a dozen". */
export const partOfMultiplier: NumberRule = {
  id: 'part-of-multiplier',
  read({ tokens }, at) {
    const part = partAt(tokens, at)
    if (!part) return null
    let end = isHyphen(tokens, part.end) ? part.end + 1 : part.end
    if (lower(tokens, end) === 'of') end++
    if (/^an?$/u.test(lower(tokens, end))) end++
    const factor = multipliers.get(lower(tokens, end))
    if (factor === undefined) return null
    return amount({ form: 'written', first: at, end: end + 1, low: part.value * factor, scale: factor })
  },
  examples: [
    {
      text: 'Half a million fled and a quarter of a million stayed.',
      finds: ['Half a million = 500000', 'a quarter of a million = 250000'],
    },
    {
      text: 'The half-billion dollars went to half a dozen towns.',
      finds: ['half-billion = 500000000 USD', 'half a dozen = 6'],
    },
    {
      text: 'Two thirds of a million eggs and three quarters of a billion dollars.',
      finds: ['Two thirds of a million = 666667', 'three quarters of a billion = 750000000 USD'],
    },
    { text: 'A third million-dollar prize was won.', finds: ['million = 1000000 USD'] },
  ],
}

/** "half", "a half", "quarter" before a multiplier; any other fraction before "of a". */
function partAt(tokens: Tokens, at: number): { value: number; end: number } | null {
  const word = lower(tokens, at)
  if (word === 'half') return { value: 0.5, end: at + 1 }
  if (word === 'quarter' && multipliers.has(lower(tokens, at + 1))) return { value: 0.25, end: at + 1 }
  const part = properFraction(tokens, at)
  if (!part) return null
  return Number.isInteger(4 * part.value) || lower(tokens, part.end) === 'of' ? part : null
}

/** "two thirds", "a quarter of", "half of": the plain ratio, no unit. */
export const writtenFraction: NumberRule = {
  id: 'written-fraction',
  read({ tokens }, at) {
    const half = halfAt(tokens, at)
    if (half)
      return amount({
        form: 'fraction',
        first: at,
        end: half,
        low: lower(tokens, at) === 'half' ? 0.5 : 0.25,
      })
    const part = properFraction(tokens, at)
    if (!part) return null
    const one = !lower(tokens, part.end - 1).endsWith('s')
    return one && !isShare(tokens, at, part.end)
      ? null
      : amount({ form: 'fraction', first: at, end: part.end, low: part.value })
  },
  examples: [
    {
      text: 'Two-thirds of voters and a quarter of members agreed.',
      finds: ['Two-thirds = 0.666667', 'a quarter = 0.25'],
    },
    { text: 'Nearly half of the crew left.', finds: ['Nearly half = <0.5'] },
    { text: 'A half-litre bottle, a quarter-point cut.', finds: ['half = 0.5 L', 'quarter = 0.25 down'] },
    { text: 'They rose a quarter point in the last quarter point by point.', finds: ['quarter = 0.25 up'] },
    { text: 'It was only a third full.', finds: ['a third = 0.333333'] },
    { text: 'A third man came in the second half.', finds: [] },
  ],
}

/** "a third of", "by a third", "one-fifth", "above one quarter": not "a third man", "a quarter final". */
function isShare(tokens: Tokens, at: number, end: number): boolean {
  const next = lower(tokens, end)
  const alone = at === 0 && next === ''
  const limited = /^(?:by|about|nearly|almost|than|over|to|up|down|above|below|under|least|most)$/u.test(
    lower(tokens, at - 1),
  )
  if (!/^an?$/u.test(lower(tokens, at)))
    return (
      isHyphen(tokens, end - 2) ||
      limited ||
      /^(?:|of|the|[.,;]|did|do|does|were|was|are|is|had|have|has|said|say|would|will)$/u.test(next)
    )
  return (
    alone ||
    next === 'of' ||
    (/^an?$/u.test(lower(tokens, at)) && /^(?:full|empty|complete|finished)$/u.test(next)) ||
    (limited && /^(?:|[.,;]|more|less|higher|lower|off|since|from|to|in)$/u.test(next))
  )
}

/** "half of", "half its", "half a mile", "half-mile", "quarter-point", "nearly half"; where it ends. */
function halfAt(tokens: Tokens, at: number): number | null {
  const word = lower(tokens, at)
  if (isUnitPart(tokens, at)) return at + 1
  if (word !== 'half') return null
  const before = lower(tokens, at - 1)
  const next = lower(tokens, at + 1)
  if (/^an?$/u.test(next) && (halvedUnits.has(lower(tokens, at + 2)) || longUnits.has(lower(tokens, at + 2))))
    return at + 1
  if (
    /^(?:of|its|their|the|his|her|those|all)$/u.test(next) &&
    !/^(?:first|second|the|other|this|that|last|a|better)$/u.test(before)
  )
    return at + 1
  if (next === 'as' && /^(?:much|many|big|large|long|high|far|fast|likely)$/u.test(lower(tokens, at + 2)))
    return at + 1
  return /^(?:by|in|nearly|almost|than|about|over|only|below|above)$/u.test(before) &&
    !isHyphen(tokens, at + 1) &&
    !/^(?:an?|hour)$/u.test(next)
    ? at + 1
    : null
}

const longUnits = new Set(['day', 'year', 'decade', 'century'])

/** What "a quarter" without hyphen may be of; not "$2 a quarter per share". */
const quarteredUnits = new Set(['point', 'percentage', 'percent', 'mile', 'inch', 'acre', 'pound', 'ton'])

/** "half-mile", "half mile", "quarter-point": not "a second-half point", "the last quarter point". */
function isUnitPart(tokens: Tokens, at: number): boolean {
  const hyphen = isHyphen(tokens, at + 1) && isTight(tokens, at + 1)
  const word = lower(tokens, at)
  const aQuarter = lower(tokens, at - 1) === 'a' && quarteredUnits.has(lower(tokens, at + 1))
  if (word !== 'half' && !(word === 'quarter' && (hyphen || aQuarter))) return false
  return (
    halvedUnits.has(lower(tokens, hyphen ? at + 2 : at + 1)) &&
    !/^(?:first|second|third|fourth|last|other|-)$/u.test(lower(tokens, at - 1))
  )
}
