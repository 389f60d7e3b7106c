import { amount, type NumberRule } from '../amount.js'
import { readDigits } from '../digits.js'
import { isTight, lower, type Tokens } from '../words.js'

/** "a rating of 5.6/10", "gave it 8.5 out of 10": points, and the most there are. */
export const rating: NumberRule = {
  id: 'rating',
  read({ tokens }, at) {
    if (tokens[at]?.kind !== 'number') return null
    const most = mostAt(tokens, at)
    const points = most === null ? null : readDigits(tokens[at]?.text ?? '', 'en')
    if (most === null || points === null || points > most.value) return null
    const isDecimal = !Number.isInteger(points) && most.value >= 4
    if (!isRated(tokens, at) && !(most.isSpoken && (isDecimal || isGiven(tokens, at, most.end)))) return null
    return amount({ form: 'digits', first: at, end: most.end, low: points })
  },
  examples: [
    { text: 'It has an average rating of 5.6/10 and scored 7/10.', finds: ['5.6/10 = 5.6', '7/10 = 7'] },
    {
      text: 'It received 9 out of 10 from a critic, and got 9 out of 10 votes.',
      finds: ['9 out of 10 = 9', '9 out of 10 = 90 %'],
    },
    { text: 'One site gave it 8.5 out of 10.', finds: ['One = 1', '8.5 out of 10 = 8.5'] },
    { text: 'He rated 3/4 of the inns, for 7/10 of the price.', finds: ['3/4 = 0.75', '7/10 = 0.7'] },
  ],
}

/** Where "/10" and "out of 10" end. */
function mostAt(tokens: Tokens, at: number): { value: number; end: number; isSpoken: boolean } | null {
  const isSpoken = lower(tokens, at + 1) === 'out' && lower(tokens, at + 2) === 'of'
  const isSlash = lower(tokens, at + 1) === '/' && isTight(tokens, at + 1) && isTight(tokens, at + 2)
  const last = isSpoken ? at + 3 : at + 2
  const value = scales.get(lower(tokens, last))
  if ((!isSpoken && !isSlash) || value === undefined) return null
  return lower(tokens, last + 1) === '/' ? null : { value, end: last + 1, isSpoken }
}

const scales: ReadonlyMap<string, number> = new Map(
  ['4', '5', '10', '20'].map((most) => [most, Number(most)]),
)

/** "gave it 9 out of 10", "received 9 out of 10 from a magazine"; not "got 9 out of 10 votes". */
const isGiven = (tokens: Tokens, at: number, end: number): boolean =>
  /^(?:received|scored|awarded|it|film|album|game|book|show)$/u.test(lower(tokens, at - 1)) &&
  /^(?:|from|by|and|in|for|on|stars?|points?|[.,;:])$/u.test(lower(tokens, end))

/** A word of rating right before, with no share of anything behind. */
function isRated(tokens: Tokens, at: number): boolean {
  if (lower(tokens, at + 1) !== '/' || lower(tokens, at + 3) === 'of') return false
  const between = /^(?:of|a|an|at|it|is|was|to)$/u
  let back = at - 1
  while (back > at - 4 && between.test(lower(tokens, back))) back--
  return /^(?:rating|score|scores|scored|average|grade|mark|rated)$/u.test(lower(tokens, back))
}
