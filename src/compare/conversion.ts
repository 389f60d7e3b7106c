import { type Conversion, conversions } from '../lexicon/conversions.js'
import { type Bounds, boundsOf, type Claim, lastDigitUnit, type Range } from '../model/index.js'

const conversionOf = (claim: Claim): Conversion | null => conversions.get(claim.quantity?.unit ?? '') ?? null

/** Both are in units of one property, and not in the same. */
export function isConvertible(a: Claim, b: Claim): boolean {
  const [x, y] = [conversionOf(a), conversionOf(b)]
  return a.quantity?.unit !== b.quantity?.unit && x !== null && x.property === y?.property
}

/**
 * A figure's bounds in the base unit of its property. A newsroom rounds what it converts: each end gives way by half a unit of
 * its last non-zero digit, by a fortieth at most. Null without a unit that converts.
 */
export function convertedBounds(claim: Claim): Bounds | null {
  const conversion = conversionOf(claim)
  if (!conversion || !claim.quantity) return null
  const { low, high, lowOpen, highOpen } = letOut(claim.quantity)
  return { low: low * conversion.factor, high: high * conversion.factor, lowOpen, highOpen, widened: true }
}

export const convertedPoint = (claim: Claim, point: number): number =>
  point * (conversionOf(claim)?.factor ?? 1)

/** 100 knots may stand for 98 or 102, not for 60: half a digit of a round number would let in anything. */
const MOST_SLACK = 0.025

const slackOf = (value: number): number => Math.min(lastDigitUnit(value) / 2, Math.abs(value) * MOST_SLACK)

function letOut(range: Range): Bounds {
  const bounds = boundsOf(range)
  const low = range.low === null ? bounds.low : Math.min(bounds.low, range.low - slackOf(range.low))
  const high = range.high === null ? bounds.high : Math.max(bounds.high, range.high + slackOf(range.high))
  return {
    ...bounds,
    low,
    high,
    lowOpen: bounds.lowOpen && low === bounds.low,
    highOpen: bounds.highOpen && high === bounds.high,
  }
}
