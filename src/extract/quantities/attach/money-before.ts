import {
  apartDollarPrefixes,
  currencyPrefixWords,
  currencySigns,
  dollarPrefixes,
  isoCodes,
  smallCodes,
} from '../../../lexicon/currencies.js'
import { markOf } from '../../marks.js'
import { type Amount, type AmountRule, extentEnd } from '../amount.js'
import { isMarked, isTight, isWord, lower, type Tokens } from '../words.js'

/** A sign, code or word before the number: "$", "US$", "Rs.", "EUR". The span takes it in. */
export const moneyBefore: AmountRule = {
  id: 'money-before',
  apply({ tokens }, amount, before) {
    const found = signBefore(tokens, amount.first)
    if (lower(tokens, amount.end) === '+' && tokens[amount.end + 1]?.kind === 'number') return amount
    if (!found || (before !== null && found.first < extentEnd(before))) return amount
    const money: Amount = { ...amount, first: found.first, kind: 'money', unit: found.code }
    const minus =
      isMinus(tokens, found.first - 1) && money.low !== null && money.low === money.high && money.low > 0
    return minus
      ? { ...money, first: found.first - 1, low: -(money.low ?? 0), high: -(money.low ?? 0) }
      : money
  },
  examples: [
    {
      text: 'It gave US$5 million, A$3m, £20 and Rs. 500.',
      finds: ['US$5 million = 5000000 USD', 'A$3m = 3000000 AUD', '£20 = 20 GBP', 'Rs. 500 = 500 INR'],
    },
    {
      text: 'Damage of about dlrs 40 million, in Dlrs 100 notes.',
      finds: ['about dlrs 40 million = ~40000000 USD', 'Dlrs 100 = 100 USD'],
    },
    { text: 'They paid EUR 40 each.', finds: ['EUR 40 = 40 EUR'] },
    {
      text: 'It cost hk $ 5 million and a $ 4 billion loan, or aud$15.',
      finds: ['hk $ 5 million = 5000000 HKD', '$ 4 billion = 4000000000 USD', 'aud$15 = 15 AUD'],
    },
    { text: 'The P5+1 met.', finds: [] },
    { text: 'It was 30 EUR 40 times; ALL 40 were there.', finds: ['30 = 30 EUR', '40 = 40', '40 = 40'] },
  ],
}

/** "-$5": tight to the sign and apart from what stands before. */
const isMinus = (tokens: Tokens, at: number): boolean =>
  /^[-\u2212]$/u.test(lower(tokens, at)) &&
  isTight(tokens, at + 1) &&
  (at === 0 || tokens[at]?.spaced === true)

/** Codes that are also words in capitals. */
const wordLikeCodes = new Set([
  'ALL',
  'TOP',
  'TRY',
  'MOP',
  'CUP',
  'COP',
  'GEL',
  'RON',
  'BAM',
  'PEN',
  'LAK',
  'ANG',
  'AMD',
])
const tightOnly = new Set(['P', 'R'])

const currency = markOf('.', currencySigns.keys(), currencyPrefixWords.keys(), smallCodes.keys(), isoCodes)

function signBefore(tokens: Tokens, first: number): { first: number; code: string } | null {
  if (!isMarked(tokens, first - 1, first, currency)) return null
  const at =
    lower(tokens, first - 1) === '.' &&
    isTight(tokens, first - 1) &&
    currencyPrefixWords.has(tokens[first - 2]?.text ?? '')
      ? first - 2
      : first - 1
  const text = tokens[at]?.text ?? ''
  const sign = currencySigns.get(text)
  if (sign !== undefined) {
    const letters = isTight(tokens, at) && isWord(tokens, at - 1) ? lower(tokens, at - 1) : ''
    if (letters === '') {
      const apart = text === '$' && apartDollarPrefixes.has(lower(tokens, at - 1))
      return apart
        ? { first: at - 1, code: dollarPrefixes.get(lower(tokens, at - 1)) ?? sign }
        : { first: at, code: sign }
    }
    const prefixed =
      text === '$'
        ? dollarPrefixes.get(letters)
        : letters === 'cn' && text === '¥'
          ? 'CNY'
          : letters === 'e' && text === '£'
            ? 'EGP'
            : undefined
    if (prefixed !== undefined) return { first: at - 1, code: prefixed }
    const code = letters.toUpperCase()
    return isoCodes.has(code) ? { first: at - 1, code } : { first: at, code: sign }
  }
  const word = currencyPrefixWords.get(text)
  if (word !== undefined && (!tightOnly.has(text) || (isTight(tokens, first) && tokens[first]?.text !== '0')))
    return { first: at, code: word }
  const small = smallCodes.get(text)
  if (small !== undefined) return { first: at, code: small }
  return isoCodes.has(text) && !wordLikeCodes.has(text) ? { first: at, code: text } : null
}
