import type { Range } from './quantity.js'

/** The values a figure allows: finite or infinite ends, each of them in or out. */
export interface Bounds {
  readonly low: number
  readonly high: number
  readonly lowOpen: boolean
  readonly highOpen: boolean
  /** The words alone are narrower: "about" or a round number let the ends out. */
  readonly widened: boolean
}

const APPROXIMATION = 0.1
const ROUND_FROM = 1000
const ROUND_UNIT = 100

/** One unit of the last non-zero digit: 1,140 is 10; 230 is 10; 1,200 is 100; 7 is 1; 7.8 is 0.1; 0 is 1. */
export function lastDigitUnit(value: number): number {
  if (!value) return 1
  const digits = String(Math.abs(value))
  const dot = digits.indexOf('.')
  if (dot >= 0 && !digits.includes('e')) return 10 ** -(digits.length - dot - 1)
  if (!Number.isFinite(value)) return 1
  let unit = 1
  for (let rest = Math.abs(Math.round(value)); rest > 0 && rest % 10 === 0; rest /= 10) unit *= 10
  return unit
}

/**
 * The bounds of a figure as a reader takes them. A single approximate value gives way by 10 % or one unit of its last
 * non-zero digit, whichever is less; a single bare value of 1,000 or more that ends in two zeros may be rounded. Ends
 * that were let out are open: touching is not overlapping.
 */
export function boundsOf(range: Range): Bounds {
  const { low, high } = range
  if (low !== null && low === high) {
    const slack = slackOf(low, range.approx)
    if (slack > 0)
      return { low: low - slack, high: low + slack, lowOpen: true, highOpen: true, widened: true }
  }
  return logicalBounds(range)
}

/** The bounds that the words state, nothing let out. */
export const logicalBounds = ({ low, high, lowOpen, highOpen }: Range): Bounds => ({
  low: low ?? Number.NEGATIVE_INFINITY,
  high: high ?? Number.POSITIVE_INFINITY,
  lowOpen: lowOpen,
  highOpen: highOpen,
  widened: false,
})

function slackOf(value: number, approx: boolean): number {
  const unit = lastDigitUnit(value)
  if (approx) return Math.min(Math.abs(value) * APPROXIMATION, unit)
  return Math.abs(value) >= ROUND_FROM && unit >= ROUND_UNIT ? unit / 2 : 0
}

/** Every value of `a` is below every value of `b`. */
export const isBelow = (a: Bounds, b: Bounds): boolean =>
  a.high < b.low || (a.high === b.low && (a.highOpen || b.lowOpen))

export const isOverlapping = (a: Bounds, b: Bounds): boolean => !isBelow(a, b) && !isBelow(b, a)

/** The number that stands for a figure where one is needed: its low bound, else its high bound. */
export const pointOf = ({ low, high }: Range): number => low ?? high ?? 0

/** More than 10 % of the larger magnitude lies between the two points. */
export const isFarApart = (a: number, b: number): boolean =>
  Math.abs(a - b) > APPROXIMATION * Math.max(Math.abs(a), Math.abs(b))

/** What lies between two figures as a share of the larger end, 0 to 2; 0 when they touch or overlap. */
export function relativeGap(a: Bounds, b: Bounds): number {
  const [lower, upper] = isBelow(a, b) ? [a.high, b.low] : isBelow(b, a) ? [b.high, a.low] : [0, 0]
  const size = Math.max(Math.abs(lower), Math.abs(upper))
  return size === 0 ? 0 : (upper - lower) / size
}
