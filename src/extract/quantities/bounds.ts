import type { Bound } from '../../lexicon/hedges.js'
import type { Amount } from './amount.js'

/** The amount under a hedge. An end that is open already stays open, and a range of two figures keeps both; a bound never loses its figure. */
export function bounded(amount: Amount, bound: Bound): Amount {
  const floor = amount.low ?? amount.high
  const ceiling = amount.high ?? amount.low
  if (bound === 'approx') return { ...amount, approx: true }
  if (floor !== ceiling && amount.low !== null && amount.high !== null && amount.form !== 'vague')
    return amount
  if (bound === 'atLeast') return { ...amount, low: floor, high: null, lowOpen: false, highOpen: false }
  if (bound === 'moreThan') return { ...amount, low: floor, high: null, lowOpen: true, highOpen: false }
  if (bound === 'atMost') return { ...amount, low: null, high: ceiling, lowOpen: false, highOpen: false }
  if (bound === 'lessThan') return { ...amount, low: null, high: ceiling, lowOpen: false, highOpen: true }
  return amount
}

/** "80", "80..", "..80", ">80", "<230", "50..60", with ~ for approximate, the unit and the trend: for tests and traces. */
export function show(
  quantity: Pick<Amount, 'low' | 'high' | 'lowOpen' | 'highOpen' | 'approx' | 'unit' | 'trend'>,
): string {
  const { low, high, lowOpen, highOpen, approx, unit, trend } = quantity
  const figure = (value: number | null): string =>
    value === null ? '' : String(Number(value.toPrecision(6)) === value ? value : round(value))
  const range =
    low === high
      ? figure(low)
      : low === null
        ? `${highOpen ? '<' : '..'}${figure(high)}`
        : high === null
          ? lowOpen
            ? `>${figure(low)}`
            : `${figure(low)}..`
          : `${figure(low)}..${figure(high)}`
  return [`${approx ? '~' : ''}${range}`, unit, trend].filter(Boolean).join(' ')
}

const round = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(6)))
