import { type Amount, type AmountRule, extentEnd } from '../amount.js'
import { lower } from '../words.js'
import { properFraction } from '../written.js'

/** "two years and a half", "an hour and a quarter": the part behind the unit. */
export const partAfterUnit: AmountRule = {
  id: 'part-after-unit',
  apply({ tokens }, amount) {
    if (amount.unitEnd === amount.unitFirst || !isWhole(amount)) return amount
    if (amount.kind === 'percent' || lower(tokens, amount.unitEnd) !== 'and') return amount
    const part = properFraction(tokens, amount.unitEnd + 1)
    if (!part || !Number.isInteger(4 * part.value) || lower(tokens, part.end) === 'of') return amount
    const value = (amount.low as number) + part.value
    return { ...amount, low: value, high: value, unitEnd: part.end }
  },
  examples: [
    { text: 'It ran two miles and a half, or 3 km.', finds: ['two = 2.5 [mi_i]', '3 = 3 km'] },
    { text: 'It ate two pounds and a quarter of a loaf.', finds: ['two = 2 [lb_av]', 'a quarter = 0.25'] },
  ],
}

const isWhole = ({ low, high }: Amount): boolean => low !== null && low === high && Number.isInteger(low)

/** "20 degrees below zero", "10 below zero". */
export const belowZero: AmountRule = {
  id: 'below-zero',
  apply({ tokens }, amount) {
    const end = extentEnd(amount)
    if (lower(tokens, end) !== 'below') return amount
    const degrees = amount.kind === 'number' || /^(?:deg|Cel|\[degF\])$/u.test(amount.unit ?? '')
    if (!degrees || lower(tokens, end + 1) !== 'zero') return amount
    if (amount.low === null || amount.low !== amount.high || amount.low < 0) return amount
    return {
      ...amount,
      low: -amount.low,
      high: -amount.low,
      unit: amount.unit ?? 'deg',
      kind: 'measurement',
      property: amount.property ?? 'temperature',
    }
  },
  examples: [
    { text: 'It was 20 degrees below zero, even 25 below zero.', finds: ['20 = -20 deg', '25 = -25 deg'] },
    { text: 'It was 20 below the mark.', finds: ['20 = 20'] },
  ],
}
