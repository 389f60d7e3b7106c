import { idiomSuffixes, monthWords, yearCues } from '../../../lexicon/numbers-names.js'
import type { Amount, RefusalRule } from '../amount.js'
import { isHyphen, isPlural, isTight, isWord, lower, type Tokens } from '../words.js'

/** A year that the date grammar left: four plain digits, no hedge, and nothing counted after it. */
export const bareYear: RefusalRule = {
  id: 'year',
  refuses({ tokens }, amount) {
    if (amount.kind !== 'number' || amount.form !== 'digits' || amount.scale !== 1) return false
    if (!looksLikeYear(tokens, amount.numberFirst) || !looksLikeYear(tokens, amount.numberEnd - 1))
      return false
    if (amount.hedge !== null && !amount.approx) return false
    if ((amount.low ?? 0) < 1900 && levelVerbs.has(lower(tokens, amount.first - 1))) return false
    const counted =
      isPlural(tokens, amount.end) || (isWord(tokens, amount.end) && isPlural(tokens, amount.end + 1))
    return !counted || yearCues.has(lower(tokens, amount.first - 1))
  },
  examples: [
    { text: 'In 2019 and the 1998 vote, from 1990 to 1995, and by 2100.', finds: [] },
    {
      text: 'They killed 1501 people and hurt more than 2000.',
      finds: ['1501 = 1501', 'more than 2000 = >2000'],
    },
  ],
}

/** "(1994 USD, $822 million 2024 USD)", "in 1995 dollars": the year whose prices a sum is put in. */
export const priceYear: RefusalRule = {
  id: 'price-year',
  refuses({ tokens }, { kind, form, hedge, first, numberFirst, numberEnd, unitFirst }) {
    if (kind !== 'money' || form !== 'digits' || hedge !== null || first !== numberFirst) return false
    if (unitFirst !== numberEnd || numberEnd !== numberFirst + 1) return false
    return (
      /^(?:19|20)\d\d$/u.test(tokens[numberFirst]?.text ?? '') &&
      /^(?:\(|in|[mb]illion|trillion)$/u.test(lower(tokens, first - 1))
    )
  },
  examples: [
    {
      text: 'It cost $400 million (1994 USD, $822 million 2024 USD), in 1995 dollars.',
      finds: ['$400 million = 400000000 USD', '$822 million = 822000000 USD'],
    },
    { text: 'He paid 2000 dollars.', finds: ['2000 = 2000 USD'] },
  ],
}

/** "parts per million": a number that is a word of the unit before it. */
export const inUnit: RefusalRule = {
  id: 'in-unit',
  refuses: (_, { numberFirst }, before) =>
    before !== null && before.unitFirst <= numberFirst && numberFirst < before.unitEnd,
  examples: [
    {
      text: 'It rose to 420 parts per million, or 9 parts per billion.',
      finds: ['420 = 420 [ppm]', '9 = 9 [ppb]'],
    },
    { text: 'They sold parts per million of them.', finds: ['million = 1000000'] },
  ],
}

/** Before a figure of a table or a toll that happens to look like an old year. */
const levelVerbs = new Set([
  'is',
  'was',
  'at',
  'total',
  'totals',
  'totaled',
  'totalled',
  'reached',
  'killed',
  'killing',
  'injured',
  'now',
  'stood',
  'stands',
])

const looksLikeYear = (tokens: Tokens, at: number): boolean => {
  const text = tokens[at]?.text ?? ''
  return /^(?:1[1-9]|20)\d\d$/u.test(text) || (/^2[1-4]\d0$/u.test(text) && isHorizon(tokens, at))
}

/** "by 2100", "until 2150"; not "rose by 2100". */
const isHorizon = (tokens: Tokens, at: number): boolean =>
  /^(?:by|until|before|through|in)$/u.test(lower(tokens, at - 1)) &&
  !/(?:ed|rose|fell|rise|fall|increase|grew)$/u.test(lower(tokens, at - 2))

/** A day beside its month, a clock time, a decade. */
export const dateRest: RefusalRule = {
  id: 'date',
  refuses({ tokens }, amount) {
    if (amount.kind !== 'number' || amount.form !== 'digits' || amount.scale !== 1) return false
    const value = amount.low ?? amount.high ?? 0
    const next = lower(tokens, amount.end)
    const previous = lower(tokens, amount.first - 1)
    if (previous === 'gmt' || previous === 'utc' || next === 'noon' || next === 'midnight') return true
    if (isShortYear(tokens, amount)) return true
    if (zones.has(next) && /^\d{1,2}\.\d\d$/u.test(tokens[amount.numberFirst]?.text ?? '')) return true
    if (afterClock.has(next)) return true
    const month = (at: number) => monthWords.has(lower(tokens, at)) && /^\p{Lu}/u.test(tokens[at]?.text ?? '')
    const dot = lower(tokens, amount.first - 1) === '.' ? amount.first - 2 : amount.first - 1
    return (
      value >= 1 &&
      value <= 31 &&
      Number.isInteger(value) &&
      ((month(dot) && !isPlural(tokens, amount.end)) || month(amount.end))
    )
  },
  examples: [
    { text: "On May 5 and 6 June, at 10 a.m., and in summer '98.", finds: [] },
    { text: 'In May 12 boats may go.', finds: ['12 = 12'] },
  ],
}

const afterClock: ReadonlySet<string> = new Set(
  "a.m. p.m. am pm o'clock o’clock gmt a.m p.m ad bc b.c. a.d.".split(' '),
)

/** "'98": two digits behind an apostrophe that opens no quotation of a count. */
const isShortYear = (tokens: Tokens, { first, numberFirst, end }: Amount): boolean =>
  first === numberFirst &&
  isTight(tokens, first) &&
  /^['\u2019]$/u.test(lower(tokens, first - 1)) &&
  tokens[first - 1]?.spaced === true &&
  /^\d\d$/u.test(tokens[first]?.text ?? '') &&
  !isPlural(tokens, end) &&
  !isPlural(tokens, end + 1)

const zones = new Set(['local', 'utc', 'gmt', 'bst', 'est', 'cet', 'hours', 'ist', 'am', 'pm'])

/** Digits tight to a slash, a colon or a second hyphen: "9/11", "24/7", "3:45", "555-123-4567", "(1)" and "1." at the start. */
export const coded: RefusalRule = {
  id: 'code',
  refuses({ tokens }, amount, before) {
    if (amount.form !== 'digits') return false
    const { first } = amount
    if (lower(tokens, first - 1) === '^' && isTight(tokens, first)) return true
    const pair =
      before !== null &&
      before.refused !== null &&
      before.numberEnd === first - 1 &&
      isHyphen(tokens, first - 1)
    if (pair && isTight(tokens, first) && isTight(tokens, first - 1) && amount.kind === 'number') return true
    if (isDialled(tokens, amount, before)) return true
    if (isChained(tokens, amount)) return true
    return isListNumber(tokens, amount)
  },
  examples: [
    {
      text: 'Call 555-0142, 555-123-4567 or +33 1 57 02 or 0800 881 20 about 9/11, 24/7, at 3:45.',
      finds: [],
    },
    { text: '1. They met in 2013-14.', finds: [] },
    { text: 'It grew by 1/4 point to 3.5.', finds: ['1/4 = 0.25 up', '3.5 = 3.5'] },
  ],
}

const slash = /^[/:]$/u
const hyphen = /^[-\u2010\u2011]$/u

/** Digits that a sign ties to others on one side or both. */
function isChained(tokens: Tokens, { first, numberEnd, kind }: Amount): boolean {
  const after = isTight(tokens, numberEnd + 1) && tokens[numberEnd + 1]?.kind === 'number'
  const before = first > 1 && isTight(tokens, first) && tokens[first - 2]?.kind === 'number'
  if (!after && !before) return false
  const tightAfter = (sign: RegExp) =>
    after && sign.test(lower(tokens, numberEnd)) && isTight(tokens, numberEnd)
  const tightBefore = (sign: RegExp) =>
    before && sign.test(lower(tokens, first - 1)) && isTight(tokens, first - 1)
  if (kind === 'number' && (tightAfter(slash) || tightBefore(slash))) return true
  const chain =
    tightAfter(hyphen) &&
    isHyphen(tokens, numberEnd + 2) &&
    tokens[numberEnd + 3]?.kind === 'number' &&
    isTight(tokens, numberEnd + 3)
  const middle = tightAfter(hyphen) && tightBefore(hyphen)
  const tail =
    tightBefore(hyphen) &&
    isHyphen(tokens, first - 3) &&
    tokens[first - 4]?.kind === 'number' &&
    isTight(tokens, first - 2)
  const nought = tightAfter(hyphen) && /^0\d\d/u.test(tokens[numberEnd + 1]?.text ?? '')
  return chain || middle || tail || nought
}

/** "0800 881 20 20", "+33 1 57": groups after a refused group, or after a plus. */
function isDialled(
  tokens: Tokens,
  { first, numberEnd, scale, kind }: Amount,
  before: Amount | null,
): boolean {
  if (scale !== 1 || kind !== 'number') return false
  const plus = lower(tokens, first) === '+' && tokens[numberEnd]?.kind === 'number'
  return (
    plus ||
    (before !== null &&
      /^(?:code|unreadable digits)$/u.test(before.refused ?? '') &&
      before.numberEnd === first)
  )
}

function isListNumber(tokens: Tokens, { first, end, low }: Amount): boolean {
  if (low === null || low > 99 || !Number.isInteger(low)) return false
  const bracketed = lower(tokens, first - 1) === '(' && lower(tokens, end) === ')'
  if (bracketed && first <= 1) return true
  return (
    first === 0 && /^[.)]$/u.test(lower(tokens, end)) && isTight(tokens, end) && tokens[end + 1] !== undefined
  )
}

/** "two-way", "one-time", "three-star": idioms that count nothing. */
export const idiom: RefusalRule = {
  id: 'idiom',
  refuses({ tokens }, amount) {
    if (amount.kind !== 'number') return false
    if (amount.low === 0 && amount.form === 'written')
      return (
        /^(?:ground|net|absolute|patient|size|year|sub|subzero|below|above)$/u.test(
          lower(tokens, amount.first - 1),
        ) ||
        /^(?:tolerance|sum|hour)$/u.test(
          lower(tokens, isHyphen(tokens, amount.end) ? amount.end + 1 : amount.end),
        )
      )
    if (!isHyphen(tokens, amount.end) || !isTight(tokens, amount.end)) return false
    const suffix = lower(tokens, amount.end + 1)
    return idiomSuffixes.has(suffix) && !(suffix === 'time' && amount.form === 'digits')
  },
  examples: [
    { text: 'A two-way road by a three-star inn at ground zero.', finds: [] },
    { text: 'A ten-member team and a 17-time winner.', finds: ['ten = 10', '17 = 17'] },
  ],
}
