import { currencyPrefixWords, currencySigns, isoCodes } from '../../../lexicon/currencies.js'
import {
  figuredPlurals,
  fractionSigns,
  moneyMultipliers,
  multipliers,
  shortMultipliers,
  slashDenominators,
  spaceGroupLanguages,
} from '../../../lexicon/numbers.js'
import { amount, type NumberRule, type Sentence } from '../amount.js'
import { primary, readDigits } from '../digits.js'
import { isHyphen, isTight, lower, type Tokens } from '../words.js'
import { partAfter } from '../written.js'
import { countsMany, followsMany } from './many.js'

/** "1,200", "$1.2bn", "1.5 million", "4 1/2", ".5", "-3", "1843 crore". */
export const digitsNumber: NumberRule = {
  id: 'digits',
  read(sentence, at) {
    const { tokens } = sentence
    const sign = signAt(tokens, at)
    const first = sign === null ? at : at + 1
    const plain = plainNumber(sentence, first)
    if (!plain) return null
    if (plain.value === null)
      return amount({ form: 'digits', first: at, end: plain.end, low: null, refused: 'unreadable digits' })
    const scaled = withPart(tokens, withMultipliers(tokens, at, plain.end, plain.value))
    return amount({
      form: 'digits',
      first: at,
      end: scaled.end,
      low: (sign ?? 1) * scaled.value,
      scale: scaled.scale,
    })
  },
  examples: [
    {
      text: 'They counted 1,200 people and 1.5 million birds.',
      finds: ['1,200 = 1200', '1.5 million = 1500000'],
    },
    { text: 'It paid $1.2bn for 4 1/2 acres.', finds: ['$1.2bn = 1200000000 USD', '4 1/2 = 4.5 [acr_us]'] },
    {
      text: 'Some 3 million and a half of 1.2b users.',
      finds: ['Some 3 million and a half = ~3500000', '1.2b = 1200000000'],
    },
    {
      text: 'It has 260m users, up from 251m in May; she ran 400m in 50 seconds.',
      finds: ['260m = 260000000', '251m = 251000000', '400 = 400 m', '50 = 50 s'],
    },
    {
      text: '2m homes were hit as the river rose to 5m; 5m visitors a year see the tower, 180m tall.',
      finds: ['2m = 2000000', '5 = 5 m', '5m = 5000000', '180 = 180 m'],
    },
    {
      text: 'It holds 1.3 x 10^6 of 2×10−5 g.',
      finds: ['1.3 x 10^6 = 1300000', '2×10−5 = 0.00002 g'],
    },
    { text: 'A mark of -3 after 0.5 and ½ was seen.', finds: ['-3 = -3', '0.5 = 0.5', '½ = 0.5'] },
    { text: 'The server 10.0.0.17 kept 12345678901234567890 rows.', finds: [] },
  ],
}

const signs: Readonly<Record<string, 1 | -1>> = {
  '-': -1,
  '\u2212': -1,
  '\u2013': -1,
  minus: -1,
  negative: -1,
  '+': 1,
  '.': 1,
}

/** A sign that belongs to the digits after it: tight to them and apart from what stands before. */
function signAt(tokens: Tokens, at: number): 1 | -1 | null {
  const word = lower(tokens, at)
  const sign = Object.hasOwn(signs, word) ? signs[word] : undefined
  if (sign === undefined || word === '.') return null
  if (tokens[at + 1]?.kind !== 'number') return null
  if (word === 'minus' || word === 'negative') return isMargin(tokens, at) ? 1 : sign
  const apart = at === 0 || tokens[at]?.spaced || /^[([,:;"“$€£¥]$/u.test(lower(tokens, at - 1))
  return isTight(tokens, at + 1) && apart ? sign : null
}

/** "plus or minus 3". */
export const isMargin = (tokens: Tokens, at: number): boolean =>
  /^(?:or|\/)$/u.test(lower(tokens, at - 1)) && lower(tokens, at - 2) === 'plus'

/** One number without sign and multiplier; `value` is null where the digits are no number. */
function plainNumber(sentence: Sentence, at: number): { value: number | null; end: number } | null {
  const { tokens, language } = sentence
  const alone = fractionSigns.get(lower(tokens, at))
  if (alone !== undefined) return { value: alone, end: at + 1 }
  const point =
    lower(tokens, at) === '.' &&
    tokens[at]?.spaced &&
    tokens[at + 1]?.kind === 'number' &&
    isTight(tokens, at + 1)
  if (point) return { value: readDigits(`0.${tokens[at + 1]?.text}`, 'en'), end: at + 2 }
  const token = tokens[at]
  if (token?.kind !== 'number') return null
  const grouped = spaceGroups(sentence, at)
  const value = readDigits(grouped.text, language)
  if (value === null) return { value, end: grouped.end }
  const power = powerOfTen(tokens, grouped.end)
  if (power) return { value: Number(`${value}e${power.exponent}`), end: power.end }
  return fraction(tokens, at, grouped.end, value)
}

/** "× 10^6", "x10−5" behind a figure. */
function powerOfTen(tokens: Tokens, at: number): { exponent: number; end: number } | null {
  if (lower(tokens, at + 1) !== '10' || !/^[x×]$/u.test(lower(tokens, at))) return null
  const caret = lower(tokens, at + 2) === '^' ? 1 : 0
  const minus = /^[-\u2212]$/u.test(lower(tokens, at + 2 + caret)) ? 1 : 0
  const last = at + 2 + caret + minus
  const digits = tokens[last]?.text ?? ''
  if (caret + minus === 0 || !isTight(tokens, last) || !isTight(tokens, at + 2)) return null
  return /^\d{1,2}$/u.test(digits)
    ? { exponent: minus ? -Number(digits) : Number(digits), end: last + 1 }
    : null
}

/** "1 200 000": groups of three digits behind plain spaces, where the language or the zeros say that it is one number. */
function spaceGroups({ tokens, language }: Sentence, at: number): { text: string; end: number } {
  let text = tokens[at]?.text ?? ''
  let end = at + 1
  if (tokens[end]?.kind !== 'number' || !/^[1-9]\d{0,2}$/u.test(text)) return { text, end }
  const always = spaceGroupLanguages.has(primary(language))
  while (end < at + 5) {
    const group = tokens[end]
    if (group?.kind !== 'number' || !group.spaced || !/^\d{3}$/u.test(group.text)) break
    const chain = /^\d{3}$/u.test(tokens[end + 1]?.text ?? '')
    if (!always && group.text !== '000' && !chain && end === at + 1) break
    text += group.text
    end++
  }
  return { text, end }
}

/** "1/2", "4 1/2", "4½". */
function fraction(tokens: Tokens, at: number, end: number, value: number): { value: number; end: number } {
  const sign = fractionSigns.get(lower(tokens, end))
  if (sign !== undefined && Number.isInteger(value)) return { value: value + sign, end: end + 1 }
  const over = slashed(tokens, at)
  if (over !== null && end === at + 1) return { value: over, end: at + 3 }
  const joined = isHyphen(tokens, end) && isTight(tokens, end) ? end + 1 : end
  const part = tokens[joined]?.kind === 'number' && Number.isInteger(value) ? slashed(tokens, joined) : null
  return part !== null ? { value: value + part, end: joined + 3 } : { value, end }
}

function slashed(tokens: Tokens, at: number): number | null {
  const slash = lower(tokens, at + 1)
  if (slash !== '/' && slash !== '\u2044') return null
  if (tokens[at + 2]?.kind !== 'number' || lower(tokens, at + 3) === '/') return null
  const [above, below] = [Number(tokens[at]?.text), Number(tokens[at + 2]?.text)]
  return Number.isInteger(above) && above < below && slashDenominators.has(below) ? above / below : null
}

/** At most three multipliers: "10 lakh crore", "2.5-million". */
function withMultipliers(tokens: Tokens, first: number, start: number, value: number): Scaled {
  let end = start
  let scale = 1
  for (let i = 0; i < 3; i++) {
    const at = isHyphen(tokens, end) && isTight(tokens, end) && isTight(tokens, end + 1) ? end + 1 : end
    const factor = multiplierAt(tokens, first, at)
    if (factor === null || value * scale * factor > 1e18 || (i > 0 && factor < 100)) break
    scale *= factor
    end = at + 1
  }
  return { value: tidy(value * scale), end, scale }
}

interface Scaled {
  readonly value: number
  readonly end: number
  readonly scale: number
}

/** "3 million and a half", "5 and a half". */
function withPart(tokens: Tokens, scaled: Scaled): Scaled {
  const part = Number.isInteger(scaled.value) ? partAfter(tokens, scaled.end) : null
  return part ? { ...scaled, value: tidy(scaled.value + scaled.scale * part.value), end: part.end } : scaled
}

function multiplierAt(tokens: Tokens, first: number, at: number): number | null {
  const word = lower(tokens, at)
  const long = multipliers.get(word) ?? figuredPlurals.get(word)
  if (long !== undefined) return long
  const short = shortMultipliers.get(word)
  if (short !== undefined && (isTight(tokens, at) || word.length > 1)) return short
  const letter = moneyMultipliers.get(word)
  if (letter === undefined || (!isTight(tokens, at) && word !== 'm')) return null
  if (isMoneySign(tokens, first - 1)) return letter
  if (isoCodes.has(tokens[at + 1]?.text ?? '') || lower(tokens, at + 1) === 'euros') return letter
  if (!isTight(tokens, at)) return null
  const capital = tokens[at]?.text
  if (capital === 'M' || capital === 'B') return tokens[at - 1]?.text === '3' ? null : letter
  if (word === 'b' && !Number.isInteger(Number(tokens[at - 1]?.text))) return letter
  if (word !== 'm' && word !== 'b') return null
  return countsMany(tokens, at) || followsMany(tokens, first, at) ? letter : null
}

const isMoneySign = (tokens: Tokens, at: number): boolean => {
  const text = tokens[at]?.text ?? ''
  return (
    currencySigns.has(text) ||
    currencyPrefixWords.has(text) ||
    isoCodes.has(text) ||
    (text === '.' && lower(tokens, at - 1) === 'rs')
  )
}

/** Fifteen digits: 1.1 × 1,000,000 is 1,100,000 and not a hair beside it. */
const tidy = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15))
