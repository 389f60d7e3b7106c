import type { Claim } from '../model/index.js'

/** Said as it stands: neither feared, denied, taken back, nor an addition. */
export const isTold = ({ modality, quantity }: Claim): boolean =>
  modality === 'asserted' && quantity?.increment !== true

/** "The death toll stands at": a figure that says of itself that it is the total. */
export const isTotal = ({ rule }: Claim): boolean => rule === 'toll'

/** The number that a figure goes by in an order: its lower end, else its upper one. */
export const figureOf = ({ quantity }: Pick<Claim, 'quantity'>): number =>
  quantity?.low ?? quantity?.high ?? 0

export const figureKey = ({ quantity }: Claim): string => `${quantity?.low}:${quantity?.high}`

/** Figures for one measure in one sentence of an article are told side by side. */
export const sentenceKey = ({ source, measure, sentence }: Claim): string =>
  `${source} ${measure} ${sentence.start}`

export interface Ends {
  readonly low: number
  readonly high: number
}

export const rangeOf = ({ quantity }: Claim): Ends => ({
  low: quantity?.low ?? Number.NEGATIVE_INFINITY,
  high: quantity?.high ?? Number.POSITIVE_INFINITY,
})

export const touch = (a: Ends, b: Ends): boolean => a.low <= b.high * 1.0001 && b.low <= a.high * 1.0001

/** A number of three and more significant digits ("24,762", "1,140") is hardly told twice of different things. */
export function isTelling({ quantity }: Claim): boolean {
  const value = quantity?.low ?? quantity?.high
  if (value === null || value === undefined || value < 100) return false
  return digitsOf(value) >= 3
}

/** Significant digits of a whole number. */
export const digitsOf = (value: number): number => String(Math.round(value)).replace(/0+$/u, '').length
