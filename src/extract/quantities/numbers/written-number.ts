import { amount, type NumberRule } from '../amount.js'
import { isHyphen, isTight, lower, type Tokens } from '../words.js'
import { readWritten } from '../written.js'
import { isMargin } from './digits-number.js'

/** "twenty-six", "a hundred and fifty", "two and a half million", "two dozen". */
export const writtenNumber: NumberRule = {
  id: 'written',
  read({ tokens }, at) {
    const negative = /^(?:minus|negative)$/u.test(lower(tokens, at))
    const written = readWritten(tokens, negative ? at + 1 : at)
    if (!written) return null
    const { value, end, scale, year } = written
    const refused = year ? 'a year in words' : isOrdinal(tokens, end, value) ? 'an ordinal' : undefined
    return amount({
      form: 'written',
      first: at,
      end,
      low: negative && !isMargin(tokens, at) ? -value : value,
      scale,
      ...(refused ? { refused } : {}),
    })
  },
  examples: [
    { text: 'Fifty-two ships and twenty-six boats left.', finds: ['Fifty-two = 52', 'twenty-six = 26'] },
    {
      text: 'It needs one hundred and fifty doctors, two and a half million doses and a dozen tents.',
      finds: ['one hundred and fifty = 150', 'two and a half million = 2500000', 'a dozen = 12'],
    },
    { text: 'It is minus five, plus or minus three.', finds: ['minus five = -5', 'minus three = 3'] },
    { text: 'The twenty-first guest came in nineteen ninety.', finds: [] },
  ],
}

const ordinals = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth hundredth thousandth'.split(' '),
)

function isOrdinal(tokens: Tokens, end: number, value: number): boolean {
  if (isHyphen(tokens, end) && isTight(tokens, end)) return ordinals.has(lower(tokens, end + 1))
  const word = lower(tokens, end)
  return value >= 20 && value % 10 === 0 && ordinals.has(word) && word !== 'second'
}
