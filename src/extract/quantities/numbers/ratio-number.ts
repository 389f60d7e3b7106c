import { amount, type NumberRule, type Sentence } from '../amount.js'
import { readDigits } from '../digits.js'
import { lower, type Tokens } from '../words.js'
import { readWritten } from '../written.js'

/** "one in five", "three out of four", "4 in 10": a percentage. */
export const ratio: NumberRule = {
  id: 'ratio',
  read(sentence, at) {
    const { tokens } = sentence
    const above = wholeAt(sentence, at)
    if (!above) return null
    const below = wholeAt(sentence, linkEnd(tokens, above.end))
    if (
      !below ||
      below.end === above.end ||
      above.value < 1 ||
      above.value >= below.value ||
      !ratioWholes.has(below.value)
    )
      return null
    if (
      notARatio.has(lower(tokens, at - 1)) ||
      /^(?:of|percent|%|[-/]|million|billion|minutes|hours|days|weeks|months|years|games|matches)$/u.test(
        lower(tokens, below.end),
      )
    )
      return null
    return amount({
      form: 'fraction',
      first: at,
      end: below.end,
      low: (100 * above.value) / below.value,
      unit: '%',
    })
  },
  examples: [
    {
      text: 'One in five adults and three out of four children read.',
      finds: ['One in five = 20 %', 'three out of four = 75 %'],
    },
    { text: 'The raids killed one in two days.', finds: ['one = 1', 'two = 2 d'] },
  ],
}

const ratioWholes = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 50, 100, 1000, 10_000, 100_000, 1_000_000,
])
const notARatio = new Set(
  'killing killed wounded injured wounding injuring kills wounds injures won lost scored'.split(' '),
)

const linkEnd = (tokens: Tokens, at: number): number => {
  const first = lower(tokens, at)
  if (first === 'in') return at + (lower(tokens, at + 1) === 'every' ? 2 : 1)
  if (first === 'out' && lower(tokens, at + 1) === 'of')
    return at + (lower(tokens, at + 2) === 'every' ? 3 : 2)
  return first === 'of' && lower(tokens, at + 1) === 'every' ? at + 2 : tokensEnd
}
const tokensEnd = Number.MAX_SAFE_INTEGER

function wholeAt({ tokens, language }: Sentence, at: number): { value: number; end: number } | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'number') {
    const value = readDigits(token.text, language)
    return value !== null && Number.isInteger(value) ? { value, end: at + 1 } : null
  }
  return readWritten(tokens, at)
}
