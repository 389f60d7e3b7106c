import { amount, type NumberRule, type Sentence } from '../amount.js'
import { readDigits } from '../digits.js'
import { isHyphen, lower, type Tokens } from '../words.js'
import { readWritten } from '../written.js'

/** "one in five", "three out of four", "4 in 10": a percentage. */
export const ratio: NumberRule = {
  id: 'ratio',
  read(sentence, at) {
    const { tokens } = sentence
    if (tokens[at]?.kind === 'number' && linkEnd(tokens, at + 1) === tokensEnd) return null
    const above = wholeAt(sentence, at)
    if (!above) return null
    const below = wholeAt(sentence, linkEnd(tokens, above.end))
    if (
      !below ||
      below.end === above.end ||
      above.value < 1 ||
      above.value >= below.value ||
      !isWhole(tokens, above, below)
    )
      return null
    if (
      notARatio.has(lower(tokens, at - 1)) ||
      (lower(tokens, below.end) === 'of' && !isShareOf(tokens, above, below)) ||
      /^(?:percent|%|[-/]|million|billion|seconds|minutes|hours|days|weeks|months|years|decades|games|matches|starts|attempts|meetings|innings|cities|countries|states|provinces|districts)$/u.test(
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
    {
      text: 'One in 37 children; two out of five hundred sets.',
      finds: ['One in 37 = 2.7027 %', 'two out of five hundred = 0.4 %'],
    },
    {
      text: 'Fewer than one in ten of the patients fell ill, one in two of these homes burned.',
      finds: ['Fewer than one in ten = <10 %', 'one in two = 50 %'],
    },
    { text: 'The raids killed one in two days.', finds: ['one = 1', 'two = 2 d'] },
    { text: 'The toll is six out of 14 cases.', finds: ['six = 6', '14 = 14'] },
    { text: 'The toll is six out of 14 known cases.', finds: ['six = 6', '14 = 14'] },
  ],
}

/** "One in ten of the patients": not "two out of three of them". */
const isShareOf = (tokens: Tokens, above: Whole, below: Whole): boolean =>
  above.value === 1 &&
  lower(tokens, above.end) === 'in' &&
  /^(?:the|its|their|his|her|all|those|these)$/u.test(lower(tokens, below.end + 1))

interface Whole {
  readonly value: number
  readonly end: number
}

/** Any whole after "out of" and, below a few hundred, after "one in"; else the round ones. */
const isWhole = (tokens: Tokens, above: Whole, below: Whole): boolean =>
  ratioWholes.has(below.value) ||
  (lower(tokens, above.end) === 'out' &&
    (below.value % 10 === 0 ||
      !countsThem.has(
        lower(tokens, adjectives.has(lower(tokens, below.end)) ? below.end + 1 : below.end),
      ))) ||
  (above.value === 1 && (below.value < 400 || (below.value < 1500 && below.value % 100 === 0))) ||
  (above.value === 1 && lower(tokens, below.end - 1).includes(','))

/** "six out of 14 cases": two figures. */
const countsThem = new Set(
  'cases patients victims hostages survivors passengers people men women children soldiers miners prisoners bodies'.split(
    ' ',
  ),
)

const adjectives = new Set(['known', 'confirmed', 'suspected', 'reported', 'recorded', 'registered'])

const ratioWholes = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 50, 100, 1000, 10_000, 100_000, 1_000_000,
])
const notARatio = new Set(
  'killing killed wounded injured wounding injuring kills wounds injures won lost scored'.split(' '),
)

const linkEnd = (tokens: Tokens, at: number): number => {
  if (isHyphen(tokens, at) && lower(tokens, at + 1) === 'in' && isHyphen(tokens, at + 2)) return at + 3
  const first = lower(tokens, at)
  if (first === 'in') return at + (lower(tokens, at + 1) === 'every' ? 2 : 1)
  if (first === 'out' && lower(tokens, at + 1) === 'of')
    return at + (lower(tokens, at + 2) === 'every' ? 3 : 2)
  return first === 'of' && lower(tokens, at + 1) === 'every' ? at + 2 : tokensEnd
}
const tokensEnd = 2 ** 30

function wholeAt({ tokens, language }: Sentence, at: number): { value: number; end: number } | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'number') {
    const value = readDigits(token.text, language)
    const isShare = lower(tokens, at + 1) === 'out' && lower(tokens, at + 2) === 'of'
    return value !== null && (isShare || Number.isInteger(value)) ? { value, end: at + 1 } : null
  }
  return readWritten(tokens, at)
}
