import {
  type Bounds,
  boundsOf,
  type Claim,
  isBelow,
  isOverlapping,
  type Quantity,
  wordsOf,
} from '../model/index.js'
import { grouped, plain } from './plain.js'

/** The numbers between two figures that cannot both hold; `below` is the lower figure's claim. */
export interface Gap {
  readonly from: number
  readonly to: number
  readonly below: Claim
  readonly above: Claim
}

/** Whether the figure stands as an asserted total, so that it can be held against another. */
export const stands = (claim: Claim): claim is Claim & { readonly quantity: Quantity } =>
  claim.quantity !== undefined && claim.modality === 'asserted' && !claim.quantity.increment

/** A figure without a unit goes with any. */
export const isOneUnit = (a: Quantity, b: Quantity): boolean =>
  a.unit === null || b.unit === null || a.unit === b.unit

/** The gap between two figures, or null where some number fits both. */
export function gapBetween(a: Claim, b: Claim): Gap | null {
  if (!a.quantity || !b.quantity || !isOneUnit(a.quantity, b.quantity)) return null
  const [x, y] = [boundsOf(a.quantity), boundsOf(b.quantity)]
  if (isBelow(x, y)) return { from: x.high, to: y.low, below: a, above: b }
  return isBelow(y, x) ? { from: y.high, to: x.low, below: b, above: a } : null
}

/** Which two figures no number fits, in the sources' words. */
export function gapWords({ from, to, below, above }: Gap): string {
  const pair = `“${plain(wordsOf(below).exact).trim()}” and “${plain(wordsOf(above).exact).trim()}”`
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

/** The values that fit every figure, or null where there is none. */
export function sharedBand(claims: readonly Claim[]): Bounds | null {
  const bounds = claims.filter(stands).map(({ quantity }) => boundsOf(quantity))
  const [first, ...rest] = bounds
  if (!first || rest.length === 0) return null
  return rest.reduce<Bounds | null>((band, next) => band && intersect(band, next), first)
}

function intersect(a: Bounds, b: Bounds): Bounds | null {
  if (!isOverlapping(a, b)) return null
  const [low, lowOpen] = a.low === b.low ? [a.low, a.lowOpen || b.lowOpen] : pick(a.low > b.low, a, b, 'low')
  const [high, highOpen] =
    a.high === b.high ? [a.high, a.highOpen || b.highOpen] : pick(a.high < b.high, a, b, 'high')
  return { low, high, lowOpen, highOpen, widened: a.widened || b.widened }
}

function pick(first: boolean, a: Bounds, b: Bounds, side: 'low' | 'high'): [number, boolean] {
  const chosen = first ? a : b
  return side === 'low' ? [chosen.low, chosen.lowOpen] : [chosen.high, chosen.highOpen]
}
