import { type Amount, type AmountRule, extentEnd } from '../amount.js'
import { lower, type Tokens } from '../words.js'

/** "(105 mph)" after "at least 165 km/h": a conversion says the same with the same hedge. */
export const conversion: AmountRule = {
  id: 'conversion',
  apply({ tokens }, amount, before) {
    if (!before || !isExact(amount) || !isConverted(before, amount) || !isLinked(tokens, before, amount))
      return amount
    const { lowOpen, highOpen, approx } = before
    const low = before.low === null ? null : amount.low
    const high = before.high === null ? null : amount.high
    return { ...amount, low, high, lowOpen, highOpen, approx }
  },
  examples: [
    {
      text: 'Gusts of at least 165 km/h (105 mph) blew.',
      finds: ['at least 165 = 165.. km/h', '105 = 105.. [mi_i]/h'],
    },
    {
      text: 'It costs up to $2 million, or 1.8 million euros.',
      finds: ['up to $2 million = ..2000000 USD', '1.8 million = ..1800000 EUR'],
    },
    {
      text: 'At least 165 km/h (and 12 waves) came.',
      finds: ['At least 165 = 165.. km/h', '12 = 12'],
    },
  ],
}

const isExact = ({ hedge, approx, low, high }: Amount): boolean =>
  hedge === null && !approx && low !== null && low === high

/** The same kind of thing in another unit; a range before it is no hedge to pass on. */
function isConverted(before: Amount, amount: Amount): boolean {
  if (before.kind !== amount.kind || before.unit === amount.unit) return false
  if (before.low !== null && before.high !== null && before.low !== before.high) return false
  return amount.kind === 'money' || (amount.kind === 'measurement' && before.property === amount.property)
}

/** A bracket or ", or" right after the first, the second right after that. */
function isLinked(tokens: Tokens, before: Amount, amount: Amount): boolean {
  const end = extentEnd(before)
  if (amount.first - end > 4) return false
  if (lower(tokens, end) === ',' && lower(tokens, end + 1) === 'or') return amount.first === end + 2
  for (let at = end; at < amount.first && at < end + 3; at++) if (lower(tokens, at) === '(') return true
  return false
}
