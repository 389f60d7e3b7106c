import type { RefusalRule } from '../amount.js'
import { isHyphen, lower, type Tokens } from '../words.js'

/** "7-6 (5)": what a score of points stands behind. */
export const tieBreak: RefusalRule = {
  id: 'tie-break',
  refuses: ({ tokens }, amount, before) =>
    before?.refused === 'score' && before.end === amount.first - 1 && lower(tokens, amount.first - 1) === '(',
  examples: [
    { text: 'She won 6-4, 7-6 (5).', finds: [] },
    { text: 'They sang (5 of them).', finds: ['5 = 5'] },
  ],
}

/** "a 3-under 69", "at 12-under", "13-over par": scores of golf; not "a 50-over match". */
export const golf: RefusalRule = {
  id: 'golf',
  refuses: ({ tokens }, { kind, form, numberFirst, numberEnd, first }) =>
    kind === 'number' &&
    form === 'digits' &&
    (isToPar(tokens, numberEnd) || (first === numberFirst && isRoundBehind(tokens, numberFirst))),
  examples: [
    {
      text: 'A 3-under 69 left her at 12-under, 5 shots back in a 50-over match.',
      finds: ['5 = 5', '50 = 50'],
    },
    { text: 'His 13-over 275 was 4-over par.', finds: [] },
  ],
}

function isToPar(tokens: Tokens, at: number): boolean {
  if (!isHyphen(tokens, at) || !/^(?:over|under)$/u.test(lower(tokens, at + 1))) return false
  const next = tokens[at + 2]
  return (
    next?.kind === 'number' || next?.lower === 'par' || (lower(tokens, at + 1) === 'under' && !isNoun(next))
  )
}

const isNoun = (token: Tokens[number] | undefined): boolean =>
  token?.kind === 'word' && !/^(?:after|for|with|through|and|to|on|at|in)$/u.test(token.lower)

const isRoundBehind = (tokens: Tokens, at: number): boolean =>
  /^(?:over|under)$/u.test(lower(tokens, at - 1)) &&
  isHyphen(tokens, at - 2) &&
  tokens[at - 3]?.kind === 'number'

/** "a two-for-one split": the second half of an exchange. */
export const exchange: RefusalRule = {
  id: 'exchange',
  refuses: ({ tokens }, { first, form }) =>
    form === 'written' &&
    isHyphen(tokens, first - 1) &&
    lower(tokens, first - 2) === 'for' &&
    isHyphen(tokens, first - 3),
  examples: [
    { text: 'A two-for-one split and a three-for-two offer.', finds: [] },
    { text: 'He swapped five for two.', finds: ['five = 5', 'two = 2'] },
  ],
}
