import { countedUnits } from '../../../lexicon/units.js'
import { amount, type NumberRule } from '../amount.js'
import { readDigits } from '../digits.js'
import { isTight, lower, type Tokens } from '../words.js'
import { properFraction } from '../written.js'

/** "an hour and a half", "a dollar and 42 cents": "a" is one where more of the unit follows. */
export const articleUnit: NumberRule = {
  id: 'article-unit',
  read({ tokens }, at) {
    if (!/^an?$/u.test(lower(tokens, at)) || !countedUnits.has(lower(tokens, at + 1))) return null
    if (lower(tokens, at + 2) !== 'and') return null
    const rest = properFraction(tokens, at + 3)
    const half = rest !== null && Number.isInteger(4 * rest.value)
    const figure =
      tokens[at + 3]?.kind === 'number' && countedUnits.has(lower(tokens, at + 4).replace(/s$/u, ''))
    return half || figure ? amount({ form: 'written', first: at, end: at + 1, low: 1 }) : null
  },
  examples: [
    { text: 'It is a mile and a half long.', finds: ['a = 1.5 [mi_i]'] },
    { text: 'It cost a dollar and 42 cents.', finds: ['a dollar and 42 = 1.42 USD'] },
    { text: 'He gave a dollar and a smile.', finds: [] },
  ],
}

/** "5'11\"", "6′2″": feet and inches. */
export const feetAndInches: NumberRule = {
  id: 'feet-and-inches',
  read({ tokens }, at) {
    if (tokens[at]?.kind !== 'number' || !isTight(tokens, at + 1) || !isTight(tokens, at + 2)) return null
    const prime = /^['\u2019\u2032]$/u.test(lower(tokens, at + 1))
    const feet = figureAt(tokens, at)
    const inches = figureAt(tokens, at + 2)
    if (!prime || feet === null || inches === null || inches >= 12) return null
    const closed = closeAt(tokens, at + 3)
    if (closed === at + 3) return null
    return {
      ...amount({ form: 'digits', first: at, end: closed, low: feet + inches / 12 }),
      kind: 'measurement',
      unit: '[ft_i]',
      property: 'distance',
    }
  },
  examples: [
    {
      text: `The 5'11" guard and a 6\u20322\u2033 forward.`,
      finds: [`5'11" = 5.91667 [ft_i]`, '6\u20322\u2033 = 6.16667 [ft_i]'],
    },
    { text: `In 5'13" and '98 it was not.`, finds: ['5 = 5', '13 = 13'] },
  ],
}

const figureAt = (tokens: Tokens, at: number): number | null =>
  tokens[at]?.kind === 'number' ? readDigits(tokens[at]?.text ?? '', 'en') : null

/** Behind the sign of inches, one character or two quotes; the same place where there is none. */
const closeAt = (tokens: Tokens, at: number): number => {
  if (/^["\u201D\u2033]$/u.test(lower(tokens, at)) && isTight(tokens, at)) return at + 1
  const two = /^['\u2019\u2032]$/u
  return two.test(lower(tokens, at)) && two.test(lower(tokens, at + 1)) && isTight(tokens, at) ? at + 2 : at
}
