import {
  type CurrencyNoun,
  currencyNouns,
  currencySigns,
  isoCodes,
  smallCodes,
  subunits,
} from '../../../lexicon/currencies.js'
import { nationalities } from '../../../lexicon/nationalities.js'
import { weightCues } from '../../../lexicon/units.js'
import { markOf } from '../../marks.js'
import type { Amount, AmountRule } from '../amount.js'
import { isHyphen, isMarked, isTight, lower, type Tokens } from '../words.js'

/** A currency noun, code or sign after the number: "dollars", "Canadian dollars", "euros", "VND", "€". */
export const moneyAfter: AmountRule = {
  id: 'money-after',
  apply({ tokens }, amount) {
    if (amount.kind !== 'number' || amount.form === 'fraction') return amount
    const start =
      isHyphen(tokens, amount.numberEnd) && isTight(tokens, amount.numberEnd)
        ? amount.numberEnd + 1
        : amount.numberEnd
    const found = nounAfter(
      tokens,
      lower(tokens, start) === 'of' && amount.form === 'vague' ? start + 1 : start,
      amount,
    )
    return found
      ? { ...amount, kind: 'money', unit: found.code, unitFirst: found.first, unitEnd: found.end }
      : amount
  },
  examples: [
    {
      text: 'It cost 40 million Canadian dollars, 30 euros or 5,000 Pakistani rupees.',
      finds: ['40 million = 40000000 CAD', '30 = 30 EUR', '5,000 = 5000 PKR'],
    },
    {
      text: 'A fare of 70 cents, a 17c dividend, or 1.2 billion Korean won.',
      finds: ['70 = 70 cent', '17 = 17 cent', '1.2 billion = 1200000000 KRW'],
    },
    {
      text: 'It fell from 480p to 92.5p and films in 1080p.',
      finds: ['480 = 480 penny', '92.5 = 92.5 penny'],
    },
    {
      text: 'Germany gave 2 million marks, or 1.1 million dlrs.',
      finds: ['2 million = 2000000 DEM', '1.1 million = 1100000 USD'],
    },
    { text: 'He reached a 2 million mark and got 80 marks.', finds: ['2 million = 2000000', '80 = 80'] },
    { text: 'The team of 12 won twice.', finds: ['12 = 12'] },
    { text: 'A bag of 20 pounds (9 kg) of rice.', finds: ['20 = 20 [lb_av]', '9 = 9 kg'] },
  ],
}

interface Found {
  readonly code: string | null
  readonly first: number
  readonly end: number
}

/** What every reading of money after a number begins or ends with. */
const currency = markOf(
  currencySigns.keys(),
  isoCodes,
  smallCodes.keys(),
  subunits.keys(),
  currencyNouns.keys(),
  'p c us u.s us. u.s.'.split(' '),
)

function nounAfter(tokens: Tokens, at: number, amount: Amount): Found | null {
  if (!isMarked(tokens, at, at + 3, currency)) return null
  const text = tokens[at]?.text ?? ''
  const sign = currencySigns.get(text)
  const signNext = sign !== undefined && !(tokens[at + 1]?.kind === 'number' && isTight(tokens, at + 1))
  if (signNext) return { code: sign, first: at, end: at + 1 }
  const iso = isoCodes.has(text) ? text : smallCodes.get(text)
  const ofNext = tokens[at + 1]?.kind === 'number' && isTight(tokens, at + 1)
  if (iso !== undefined && !ofNext) return { code: iso, first: at, end: at + 1 }
  const subunit =
    subunits.get(lower(tokens, at)) ??
    (lower(tokens, at + 1) === 'cents' && /^u\.?s\.?$/u.test(lower(tokens, at)) ? 'cent' : undefined)
  if (
    (text === 'p' || text === 'c') &&
    isTight(tokens, at) &&
    amount.form === 'digits' &&
    !isResolution(tokens, at, amount)
  )
    return { code: text === 'p' ? 'penny' : 'cent', first: at, end: at + 1 }
  if (subunit !== undefined)
    return { code: subunit, first: at, end: lower(tokens, at + 1) === 'cents' ? at + 2 : at + 1 }
  for (let adjectives = 0; adjectives <= 2; adjectives++) {
    const word = lower(tokens, at + adjectives)
    const noun = currencyNouns.get(word)
    if (!noun) continue
    const adjective = tokens
      .slice(at, at + adjectives)
      .map((token) => token.lower)
      .join(' ')
    const code = adjectives > 0 ? (noun.by[adjective] ?? nationalCode(noun, adjective)) : noun.code
    if (adjectives > 0 && code === undefined) return null
    return isMoney(tokens, at + adjectives, word, adjectives, amount)
      ? { code: code ?? null, first: at, end: at + adjectives + 1 }
      : null
  }
  return null
}

/** "1080p": lines of a screen; not "from 480p to 500p", "480p a share". */
const isResolution = (tokens: Tokens, at: number, { low }: Amount): boolean =>
  low !== null &&
  [480, 720, 1080, 1440, 2160].includes(low) &&
  !/^(?:to|a|per|each|from)$/u.test(lower(tokens, at + 1))

/** "Japanese yen", "Malaysian ringgit": the country says again what the noun says, where no other has one of that name. */
const nationalCode = ({ code, by }: CurrencyNoun, adjective: string): string | undefined =>
  code !== null && Object.keys(by).length < 3 && nationalities.has(adjective) ? code : undefined

/** "pounds" may be a weight, "won" a verb, "crowns" what queens wear. */
function isMoney(tokens: Tokens, at: number, word: string, adjectives: number, amount: Amount): boolean {
  if (adjectives > 0) return true
  const value = amount.low ?? amount.high ?? 0
  if (word === 'won') return value >= 1000
  if (word === 'mark') return false
  if (word === 'crown' || word === 'crowns' || word === 'marks') return amount.scale >= 1000
  if (word !== 'pound' && word !== 'pounds') return true
  if (isHyphen(tokens, at - 1)) return false
  if (amount.scale >= 1e6 || lower(tokens, at + 1) === 'sterling') return true
  for (let i = Math.max(0, amount.first - 4); i < at + 6; i++) {
    if (weightCues.has(lower(tokens, i)) && i !== amount.first - 1) return false
    if (moneyCues.has(lower(tokens, i))) return true
  }
  return value >= 10_000
}

const moneyCues = new Set(
  'fined fine cost costs costing worth paid pay price prices for dollars euros $ € sterling fee salary spent raised earn earned'.split(
    ' ',
  ),
)
