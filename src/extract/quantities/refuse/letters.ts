import { type Amount, extentEnd, type RefusalRule } from '../amount.js'
import { isCapital, isHyphen, isPlural, isTight, isWord, lower, type Tokens } from '../words.js'

/** "AK-47", "G8", "F-16", "5th", "1990s", "3D": letters tight to the digits that are no unit. */
export const lettered: RefusalRule = {
  id: 'letters',
  refuses({ tokens }, amount, before) {
    if (amount.form !== 'digits') return false
    const { first, numberFirst } = amount
    if (isGroup(tokens, amount, before)) return true
    const ranged = before !== null && before.refused === null && extentEnd(before) === first - 1
    if (first === numberFirst && isTight(tokens, first) && !ranged) {
      if (isWord(tokens, first - 1)) return true
      if (
        /^[-\u2010\u2011_@.]$/u.test(lower(tokens, first - 1)) &&
        isTight(tokens, first - 1) &&
        isWord(tokens, first - 2) &&
        !/^(?:magnitude|minus)$/u.test(lower(tokens, first - 2))
      )
        return true
    }
    if (isTrademark(tokens, amount) || isParagraph(tokens, amount) || isCodeNumber(tokens, amount))
      return true
    const end = Math.max(amount.numberEnd, amount.unitEnd)
    return isTight(tokens, end) && isWord(tokens, end) && end === amount.numberEnd && !isFactor(tokens, end)
  },
  examples: [
    {
      text: 'The G8 met on the 5th about the AK-47 and COVID-19 in the 1990s on a 4K screen and two 8K displays.',
      finds: ['two = 2'],
    },
    {
      text: 'It sold 10K cameras and 10K TVs, deleted 8K videos.',
      finds: ['10K = 10000', '10K = 10000', '8K = 8000'],
    },
    { text: 'The part 24703L202 of kx2-173m in a 401(k).', finds: [] },
    { text: 'It grew 1.5x on a 4x4 track.', finds: ['1.5 = 1.5'] },
    { text: 'It ran 5km with 25k fans.', finds: ['5 = 5 km', '25k = 25000'] },
    { text: 'A magnitude-6.3 quake struck.', finds: ['6.3 = 6.3'] },
    { text: 'It sold 5k-20k on 3km-5km.', finds: ['5k-20k = 5000..20000', '3km-5 = 3..5 km'] },
  ],
}

/** "the P5+1": letters, and figures tied by a plus. */
const isGroup = (tokens: Tokens, { first, numberEnd }: Amount, before: Amount | null): boolean => {
  const tied = lower(tokens, numberEnd) === '+' && isTight(tokens, numberEnd + 1)
  if (tied && tokens[numberEnd + 1]?.kind === 'number')
    return isWord(tokens, first - 1) && isTight(tokens, first)
  return lower(tokens, first - 1) === '+' && before?.refused === 'letters' && before.end === first - 1
}

/** "1.5x", "10x faster". */
const isFactor = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.text === 'x' && !isTight(tokens, at + 1) && !isCapital(tokens, at + 1)

/** "401(k)", "501(c)(3)". */
const isParagraph = (tokens: Tokens, { numberEnd, kind }: Amount): boolean =>
  kind === 'number' &&
  lower(tokens, numberEnd) === '(' &&
  isTight(tokens, numberEnd) &&
  isTight(tokens, numberEnd + 1) &&
  /^[a-z]$/u.test(tokens[numberEnd + 1]?.text ?? '') &&
  lower(tokens, numberEnd + 2) === ')'

/** "24703L202", "kx2-173m": a letter that would be a unit runs on, or the figure hangs on one that hangs on letters. */
function isCodeNumber(tokens: Tokens, { first, unitFirst, unitEnd, numberEnd }: Amount): boolean {
  const letter = unitFirst === numberEnd && unitEnd === numberEnd + 1 && lower(tokens, numberEnd).length < 3
  const runsOn = letter && isTight(tokens, unitEnd)
  const hyphen = isHyphen(tokens, unitEnd) && isTight(tokens, unitEnd + 1) && isCapital(tokens, numberEnd)
  const next = tokens[hyphen ? unitEnd + 1 : unitEnd]
  if (runsOn && next?.kind === 'number') return true
  return (
    isHyphen(tokens, first - 1) &&
    isTight(tokens, first) &&
    tokens[first - 2]?.kind === 'number' &&
    isTight(tokens, first - 2) &&
    isWord(tokens, first - 3)
  )
}

/** "a 4K screen", "the 5K run": a capital K tight to a small figure that no plural follows. */
const isTrademark = (tokens: Tokens, { kind, low, numberEnd }: Amount): boolean =>
  kind === 'number' &&
  (low ?? 0) <= 10_000 &&
  tokens[numberEnd - 1]?.text === 'K' &&
  (isPicture(tokens, numberEnd) || !(isPlural(tokens, numberEnd) || lower(tokens, numberEnd) === 'tvs')) &&
  isWord(tokens, numberEnd)

/** "two 8K displays". */
const isPicture = (tokens: Tokens, end: number): boolean =>
  /^[4568]K$/u.test((tokens[end - 2]?.text ?? '') + (tokens[end - 1]?.text ?? '')) &&
  /^(?:displays|screens|tvs|televisions)$/u.test(lower(tokens, end))
