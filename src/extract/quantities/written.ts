import { denominators, figuredPlurals, multipliers, ones, teens, tens } from '../../lexicon/numbers.js'
import { isHyphen, isTight, lower, type Tokens } from './words.js'

export interface Written {
  readonly value: number
  readonly end: number
  /** The last multiplier read (million in "two million"), else 1. */
  readonly scale: number
  /** Two numbers that together say a year: "nineteen ninety". */
  readonly year: boolean
}

/** "twenty-six", "one hundred and fifty", "a dozen", "million": the longest written number at a token. */
export function readWritten(tokens: Tokens, at: number): Written | null {
  const article = /^an?$/u.test(lower(tokens, at)) && multipliers.has(lower(tokens, at + 1))
  let position = article ? at + 1 : at
  let total = 0
  let group: number | null = null
  let scale = 1
  let big = Number.POSITIVE_INFINITY
  let afterSmall = false
  let end = at
  for (;;) {
    const next = skipConnector(tokens, position, end > at, scale)
    const small = below100(tokens, next)
    if (small) {
      if (afterSmall || (group ?? 0) % 100 !== 0) {
        const year = end > at && total === 0 && (group ?? 0) >= 10 && (group ?? 0) < 21 && small.value >= 10
        if (year) return { value: 0, end: small.end, scale: 1, year: true }
        break
      }
      group = (group ?? 0) + small.value
      afterSmall = true
      position = end = small.end
      continue
    }
    const word = lower(tokens, next)
    const factor = multipliers.get(word) ?? (end > at ? figuredPlurals.get(word) : undefined)
    if (factor === undefined || (next > position && !isHyphen(tokens, position))) break
    if (factor < 1000) {
      if (group !== null && group >= 100 && factor !== 12) break
      group = (group ?? 1) * factor
    } else if (group === null && total > 0) {
      if (factor <= scale || total * factor > 1e15) break
      total *= factor
    } else {
      if (factor >= big) break
      total += (group ?? 1) * factor
      big = factor
      group = null
    }
    scale = factor
    afterSmall = false
    position = end = next + 1
  }
  if (end === at) return null
  return withHalf(tokens, { value: total + (group ?? 0), end, scale: afterSmall ? 1 : scale, year: false })
}

/** "and" before the rest of a number, a hyphen inside one. */
function skipConnector(tokens: Tokens, at: number, inside: boolean, scale: number): number {
  if (!inside) return at
  if (
    isHyphen(tokens, at) &&
    isTight(tokens, at) &&
    isTight(tokens, at + 1) &&
    multipliers.has(lower(tokens, at + 1))
  )
    return at + 1
  const joins =
    lower(tokens, at) === 'and' &&
    scale >= 100 &&
    below100(tokens, at + 1) !== null &&
    properFraction(tokens, at + 1) === null
  return joins ? at + 1 : at
}

function below100(tokens: Tokens, at: number): { value: number; end: number } | null {
  const word = lower(tokens, at)
  const ten = tens.get(word)
  if (ten === undefined) {
    const value = ones.get(word) ?? teens.get(word)
    return value === undefined ? null : { value, end: at + 1 }
  }
  const rest = isHyphen(tokens, at + 1) ? at + 2 : at + 1
  const one = ones.get(lower(tokens, rest))
  return one ? { value: ten + one, end: rest + 1 } : { value: ten, end: at + 1 }
}

/** "two and a half million", "a million and a half", "two-and-a-half", "three and two thirds"; "two point five million". */
function withHalf(tokens: Tokens, written: Written): Written {
  const part = partAfter(tokens, written.end) ?? (written.scale < 1000 ? decimals(tokens, written.end) : null)
  if (!part) return written
  const factor = multipliers.get(lower(tokens, part.end))
  if (written.scale >= 1000 || factor === undefined)
    return {
      ...written,
      value: written.value + (written.scale < 1000 ? 1 : written.scale) * part.value,
      end: part.end,
    }
  return { value: (written.value + part.value) * factor, end: part.end + 1, scale: factor, year: false }
}

/** "and a half", "-and-a-half", "and two thirds" after a whole number. */
export function partAfter(tokens: Tokens, end: number): { value: number; end: number } | null {
  const at = afterHyphen(tokens, end)
  if (lower(tokens, at) !== 'and') return null
  const part = properFraction(tokens, afterHyphen(tokens, at + 1))
  const article = /^an?$/u.test(lower(tokens, afterHyphen(tokens, at + 1)))
  const next = part ? lower(tokens, part.end) : ''
  const plain = !article || next === '' || (commonParts.has(part?.value ?? 0) && !isVerb(next))
  return plain ? part : null
}
const commonParts = new Set([1 / 2, 1 / 3, 1 / 4])
const isVerb = (word: string): boolean => /^(?:was|is|were|had|has|died|remains?)$/u.test(word)

/** "a half", "one third", "three-quarters", "fifty-four hundredths": less than one. */
export function properFraction(tokens: Tokens, at: number): { value: number; end: number } | null {
  const above = /^an?$/u.test(lower(tokens, at)) ? { value: 1, end: at + 1 } : below100(tokens, at)
  if (!above || above.value < 1) return null
  const joined = afterHyphen(tokens, above.end)
  const word = lower(tokens, joined)
  const plural = above.value > 1
  if (plural !== word.endsWith('s')) return null
  const below = denominators.get(plural ? word.slice(0, -1) : word)
  return below === undefined || above.value >= below ? null : { value: above.value / below, end: joined + 1 }
}

const afterHyphen = (tokens: Tokens, at: number): number => (isHyphen(tokens, at) ? at + 1 : at)

/** "point five", "point zero three": the places after the point, fifteen at most. */
function decimals(tokens: Tokens, at: number): { value: number; end: number } | null {
  if (lower(tokens, at) !== 'point') return null
  let digits = ''
  let end = at + 1
  for (; digits.length < 15; end++) {
    const digit = ones.get(lower(tokens, end))
    if (digit === undefined) break
    digits += String(digit)
  }
  return digits === '' ? null : { value: Number(`0.${digits}`), end }
}
