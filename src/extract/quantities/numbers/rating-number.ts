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
    if (!isAlone.test(lower(tokens, most.end))) return null
    const isDecimal = !Number.isInteger(points)
    const isSaid = most.isSpoken && ((isDecimal && !isShare(tokens, at)) || isGiven(tokens, at))
    if (!isSaid && !isRated(tokens, at, isDecimal)) return null
    return amount({ form: 'digits', first: at, end: most.end, low: points })
  },
  examples: [
    { text: 'It has an average rating of 5.6/10 and scored 7/10.', finds: ['5.6/10 = 5.6', '7/10 = 7'] },
    {
      text: 'He gave it 9 out of 10 in May; she got 9 out of 10 votes and 9 out of 10 from her own.',
      finds: ['9 out of 10 = 9', '9 out of 10 = 90 %', '9 out of 10 = 90 %'],
    },
    {
      text: 'About 6.5 out of 10 homes own one; the mark was 3/4 inch on an average 1/4 acre lot.',
      finds: ['About 6.5 out of 10 = ~65 %', '3/4 = 0.75 [in_i]', '1/4 = 0.25 [acr_us]'],
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

/** Nothing behind that the figure could be a share of: "3/4 inch", "9 out of 10 votes". */
const isAlone = /^(?:|from|by|and|in|for|on|at|with|stars?|points?|[^\p{L}\p{N}%-])$/u

/** "About 6.5 out of 10 in the survey". */
const isShare = (tokens: Tokens, at: number): boolean =>
  at === 0 || /^(?:about|around|nearly|almost|roughly|some)$/u.test(lower(tokens, at - 1))

/** "gave it 9 out of 10", "scored 3 out of 5"; not "got 9 out of 10". */
const isGiven = (tokens: Tokens, at: number): boolean =>
  lower(tokens, at - 1) === 'scored' ||
  (/^(?:it|film|album|game|book|show)$/u.test(lower(tokens, at - 1)) &&
    [at - 2, at - 3].some((back) =>
      /^(?:g[ai]ve|gives|given|giving|rated|rates|awarded)$/u.test(lower(tokens, back)),
    ))

/** A word of rating right before; an average of whole points may be a fraction. */
function isRated(tokens: Tokens, at: number, isDecimal: boolean): boolean {
  if (lower(tokens, at + 1) !== '/') return false
  const between = /^(?:of|a|an|at|it|is|was|to)$/u
  let back = at - 1
  while (back > at - 4 && between.test(lower(tokens, back))) back--
  const word = lower(tokens, back)
  return (
    /^(?:rating|scores?|scored|rated)$/u.test(word) || (isDecimal && /^(?:average|grade|mark)$/u.test(word))
  )
}
