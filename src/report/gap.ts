import type { Claim, Quantity } from '../model/index.js'
import { grouped, plain } from './plain.js'

/** Bounds as plain numbers: an open end is an infinity. */
export interface Interval {
  readonly low: number
  readonly high: number
  readonly lowOpen: boolean
  readonly highOpen: boolean
}

/** The numbers between two figures that cannot both hold; `below` is the lower figure's claim. */
export interface Gap {
  readonly from: number
  readonly to: number
  readonly below: Claim
  readonly above: Claim
}

/** One unit of the last non-zero digit: 1,140 is 10, 1,200 is 100, 7.8 is 0.1. */
function lastDigitUnit(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 1
  const digits = String(Math.abs(value))
  const dot = digits.indexOf('.')
  if (dot >= 0 && !digits.includes('e')) return 10 ** -(digits.length - dot - 1)
  let unit = 1
  for (let rest = Math.round(Math.abs(value)); rest > 0 && rest % 10 === 0; rest /= 10) unit *= 10
  return unit
}

/**
 * How far the figure stretches when "about" and rounding are granted: the arithmetic by which figures were compared.
 */
export function grantedBounds(quantity: Quantity): Interval {
  const { low, high, lowOpen, highOpen } = quantity
  const stretch = low !== null && low === high ? tolerance(low, quantity.approx) : 0
  if (low === null || low !== high || stretch === 0) {
    return { low: low ?? -Infinity, high: high ?? Infinity, lowOpen, highOpen }
  }
  return { low: low - stretch, high: low + stretch, lowOpen: true, highOpen: true }
}

function tolerance(value: number, approx: boolean): number {
  const unit = lastDigitUnit(value)
  if (approx) return Math.min(Math.abs(value) * 0.1, unit)
  return Math.abs(value) >= 1000 && unit >= 100 ? unit / 2 : 0
}

/** Whether the figure stands as an asserted total, so that it can be held against another. */
export const stands = (claim: Claim): claim is Claim & { readonly quantity: Quantity } =>
  claim.quantity !== undefined && claim.modality === 'asserted' && !claim.quantity.increment

const endsBefore = (a: Interval, b: Interval): boolean =>
  a.high < b.low || (a.high === b.low && (a.highOpen || b.lowOpen))

/** A figure without a unit goes with any. */
export const isOneUnit = (a: Quantity, b: Quantity): boolean =>
  a.unit === null || b.unit === null || a.unit === b.unit

/** The gap between two figures, or null where some number fits both. */
export function gapBetween(a: Claim, b: Claim): Gap | null {
  if (!a.quantity || !b.quantity || !isOneUnit(a.quantity, b.quantity)) return null
  const [x, y] = [grantedBounds(a.quantity), grantedBounds(b.quantity)]
  if (endsBefore(x, y)) return { from: x.high, to: y.low, below: a, above: b }
  return endsBefore(y, x) ? { from: y.high, to: x.low, below: b, above: a } : null
}

/** Which two figures no number fits, in the sources' words. */
export function gapWords({ from, to, below, above }: Gap): string {
  const pair = `“${plain(below.quote.exact).trim()}” and “${plain(above.quote.exact).trim()}”`
  const granted =
    from === ownEnd(below, 'high') && to === ownEnd(above, 'low') ? '' : ', even with rounding granted'
  return `No number fits both ${pair}${granted}.`
}

const ownEnd = ({ quantity }: Claim, side: 'low' | 'high'): number | null => quantity?.[side] ?? null

/** The edges of the gap as written numbers. */
export const gapEdges = ({ from, to }: Gap): readonly [string, string] => [
  grouped(tidy(from)),
  grouped(tidy(to)),
]

/** Without the dust of binary fractions. */
const tidy = (value: number): number => Number(value.toPrecision(12))

/** The gap's width as a share of the larger figure, 0 to 1. */
export const gapShare = (gap: Gap): number => {
  const largest = Math.max(Math.abs(gap.from), Math.abs(gap.to))
  return largest === 0 ? 0 : Math.min(1, (gap.to - gap.from) / largest)
}

/** The values that fit every figure, or null where there is none. */
export function sharedBand(claims: readonly Claim[]): Interval | null {
  const bounds = claims.filter(stands).map(({ quantity }) => grantedBounds(quantity))
  const [first, ...rest] = bounds
  if (!first || rest.length === 0) return null
  return rest.reduce<Interval | null>((band, next) => band && intersect(band, next), first)
}

function intersect(a: Interval, b: Interval): Interval | null {
  if (endsBefore(a, b) || endsBefore(b, a)) return null
  const [low, lowOpen] = a.low === b.low ? [a.low, a.lowOpen || b.lowOpen] : pick(a.low > b.low, a, b, 'low')
  const [high, highOpen] =
    a.high === b.high ? [a.high, a.highOpen || b.highOpen] : pick(a.high < b.high, a, b, 'high')
  return { low, high, lowOpen, highOpen }
}

function pick(first: boolean, a: Interval, b: Interval, side: 'low' | 'high'): [number, boolean] {
  const chosen = first ? a : b
  return side === 'low' ? [chosen.low, chosen.lowOpen] : [chosen.high, chosen.highOpen]
}
