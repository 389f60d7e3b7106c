import { type TimeUnit, timeUnitPlurals, timeUnits } from '../../lexicon/times.js'
import { durationValue } from './duration-value.js'
import { amount } from './numbers.js'
import type { Scope } from './scope.js'
import { unitAt } from './units.js'

/** A number of units, as one of the parts of "two years and three months". */
export interface Length {
  readonly value: number
  readonly unit: TimeUnit
}

const order: readonly TimeUnit[] = [
  'century',
  'decade',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
]

/** "and three months" behind "two years": the smaller units that belong to a length; none where it ends there. */
export function smallerParts(scope: Scope, at: number, first: Length): { to: number; parts: Length[] } {
  const parts: Length[] = []
  let { unit } = first
  let to = at
  for (let left = 3; left > 0 && Number.isInteger(first.value); left--) {
    const next = partAt(scope, to)
    if (!next || order.indexOf(next.unit) <= order.indexOf(unit)) break
    parts.push(next)
    unit = next.unit
    to = next.to
  }
  return { to, parts }
}

function partAt(scope: Scope, at: number): (Length & { to: number }) | undefined {
  const joiner = scope.word(at)
  const comma = joiner === ',' ? 1 : 0
  const start = at + comma + (scope.word(at + comma) === 'and' ? 1 : 0)
  const count = amount(scope, start)
  if (!count || typeof count.value !== 'number' || !Number.isInteger(count.value)) return undefined
  const word = scope.word(count.to)
  const unit = count.value === 1 ? timeUnits.get(word) : timeUnitPlurals.get(word)
  return unit && order.includes(unit) ? { to: count.to + 1, value: count.value, unit } : undefined
}

/** "P2Y3M", "PT1H30M", "P1DT5H". */
export function compoundValue(parts: readonly Length[]): string {
  const values = parts.map(({ value, unit }) => durationValue(value, unit))
  const days = values.filter((value) => !value.startsWith('PT')).map((value) => value.slice(1))
  const hours = values.filter((value) => value.startsWith('PT')).map((value) => value.slice(2))
  return `P${days.join('')}${hours.length > 0 ? `T${hours.join('')}` : ''}`
}

export interface Stretch {
  readonly to: number
  readonly value: number | 'X'
  readonly unit: TimeUnit
  /** All of "two weeks and a day"; none where the words leave the number open. */
  readonly parts: readonly Length[]
}

/** "two weeks", "several days", "two weeks and a day", "a year and a half", "hours". */
export function stretchAt(scope: Scope, at: number): Stretch | undefined {
  const read = amount(scope, at)
  const unit = unitAt(scope, read?.to ?? at)
  if (!unit || (!read && !unit.plural)) return undefined
  const value = read?.value ?? 'X'
  if (value === 'X' || unit.tied) return { to: unit.to, value, unit: unit.unit, parts: [] }
  const half = andHalf(scope, unit.to)
  const first = { value: half ? value + 0.5 : value, unit: unit.unit }
  if (half) return { to: half, ...first, parts: [first] }
  const { to, parts } = smallerParts(scope, unit.to, first)
  return { to, value, unit: unit.unit, parts: [first, ...parts] }
}

/** "an hour and a half". */
export const andHalf = (scope: Scope, at: number): number | undefined =>
  scope.word(at) === 'and' && scope.word(at + 1) === 'a' && scope.word(at + 2) === 'half' ? at + 3 : undefined
