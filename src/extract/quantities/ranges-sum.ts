import { subunits } from '../../lexicon/currencies.js'
import { smallerUnits } from '../../lexicon/units.js'
import { type Amount, extentEnd } from './amount.js'
import type { RangeRule } from './ranges.js'
import { isHyphen, isTight, lower, type Tokens } from './words.js'

/** "7 feet 10 inches", "two years and three months", "$20 and 43 cents", "6-foot-2": one figure in the larger unit. */
const sum: RangeRule = {
  id: 'sum',
  join({ tokens }, left, right) {
    if (!isSummand(tokens, left, right)) return null
    const gap = gapOf(tokens, left, right)
    if (gap === null) return null
    const inches = gap !== 'and' ? inchesEnd(tokens, left, right, gap) : null
    const ratio = inches ? 12 : ratioOf(left, right)
    if (ratio === undefined || (right.low as number) < 0 || (right.low as number) >= ratio) return null
    const value = (left.low as number) + (right.low as number) / ratio
    return {
      ...left,
      end: right.end,
      numberEnd: right.numberEnd,
      low: value,
      high: value,
      unitFirst: right.numberEnd,
      unitEnd: inches ?? right.unitEnd,
      property: right.property === 'age' ? 'age' : left.property,
    }
  },
  examples: [
    {
      text: 'A hole 7 feet 10 inches deep cost five dollars and 25 cents.',
      finds: ['7 feet 10 = 7.83333 [ft_i]', 'five dollars and 25 = 5.25 USD'],
    },
    {
      text: 'The 6-foot-3 guard stood beside one of 5 ft 6 in.',
      finds: ['6-foot-3 = 6.25 [ft_i]', '5 ft 6 = 5.5 [ft_i]'],
    },
    { text: 'It grew 3 feet and 14 inches.', finds: ['3 = 3 [ft_i] up', '14 = 14 [in_i]'] },
    { text: 'A leap of 6 metres, 7 centimetres short.', finds: ['6 = 6 m up', '7 = 7 cm'] },
  ],
}

const isExact = ({ low, high, approx }: Amount): boolean => low !== null && low === high && !approx

const markWords = new Set(
  'short above below more less off behind ahead from longer shorter higher lower'.split(' '),
)

/** Whole, and no distance from a mark of its own: "6 metres, 7 centimetres short of it". */
const isSummand = (tokens: Tokens, left: Amount, right: Amount): boolean =>
  isExact(left) &&
  isExact(right) &&
  !lower(tokens, left.numberEnd - 1).includes('.') &&
  !(lower(tokens, extentEnd(left)) === ',' && markWords.has(lower(tokens, extentEnd(right))))

/** What stands between the two: nothing, a comma or "and", or the hyphen of "6-foot-2"; null for anything else. */
function gapOf(tokens: Tokens, left: Amount, right: Amount): '' | 'and' | '-' | null {
  const end = extentEnd(left)
  if (left.unitEnd === left.unitFirst && left.kind !== 'money') return null
  if (right.first === end) return ''
  if (right.first === end + 1 && isHyphen(tokens, end)) return isTight(tokens, end) ? '-' : null
  const comma = lower(tokens, end) === ',' ? end + 1 : end
  const link = lower(tokens, comma) === 'and' ? comma + 1 : comma
  return right.first === link ? 'and' : null
}

function ratioOf(left: Amount, right: Amount): number | undefined {
  if (left.kind === 'money') return isSubunit(left, right) ? 100 : undefined
  return left.kind === 'measurement' && right.unit !== null
    ? smallerUnits[left.unit ?? '']?.[right.unit]
    : undefined
}

const isSubunit = (left: Amount, right: Amount): boolean =>
  /^[A-Z]{3}$/u.test(left.unit ?? '') && right.unit !== null && subunitCodes.has(right.unit)

const subunitCodes: ReadonlySet<string> = new Set(subunits.values())

/** "6-foot-2", "5 ft 7 in": a bare number of inches; where its unit ends. */
function inchesEnd(tokens: Tokens, left: Amount, right: Amount, gap: '' | '-'): number | null {
  if (left.unit !== '[ft_i]' || right.kind !== 'number' || right.form !== 'digits') return null
  if (lower(tokens, right.end) === 'in') return right.end + 1
  return gap === '-' && isTight(tokens, right.first) ? right.end : null
}

/** "forty-five (45)": the number once in words and once in digits. */
const restated: RangeRule = {
  id: 'restated',
  join({ tokens }, left, right) {
    const bracketed = lower(tokens, left.end) === '(' && lower(tokens, right.end) === ')'
    const same = isExact(left) && left.low === right.low && right.low === right.high
    const written = [left.form, right.form].filter((form) => form === 'written').length === 1
    if (!bracketed || !same || !written || right.first !== left.end + 1 || right.kind !== 'number')
      return null
    const end = right.end + 1
    return { ...left, end, numberEnd: end, unitFirst: end, unitEnd: end }
  },
  examples: [
    { text: 'They freed forty-five (45) men.', finds: ['forty-five (45) = 45'] },
    { text: 'They freed five (4) men.', finds: ['five = 5', '4 = 4'] },
  ],
}

export const sumRules: readonly RangeRule[] = [sum, restated]
