import { type TimeUnit, timeUnitPlurals, timeUnits } from '../../lexicon/times.js'
import type { Scope } from './scope.js'

/** Adjectives that may stand between a number and its unit. */
export const betweenNumberAndUnit: ReadonlySet<string> = new Set(
  'consecutive straight trading business working full whole long more additional calendar fiscal financial successive solid extra short school further other entire crucial critical'.split(
    ' ',
  ),
)

export interface UnitRead {
  readonly to: number
  readonly unit: TimeUnit
  readonly plural: boolean
  /** "two-year", "20-year": tied to its number by a hyphen. */
  readonly tied: boolean
}

/** The unit after a number, adjectives and a hyphen between them passed over. */
export function unitAt(scope: Scope, at: number): UnitRead | undefined {
  let index = at
  const tied = scope.word(index) === '-'
  if (tied) index++
  while (betweenNumberAndUnit.has(scope.word(index)) && index < at + 3) index++
  if (tied && scope.word(index) === '-') index++
  const word = scope.word(index)
  const single = timeUnits.get(word)
  const unit = single ?? timeUnitPlurals.get(word)
  if (!unit) return undefined
  const isShort = ['sec', 'min', 'hr', 'secs', 'mins', 'hrs'].includes(word)
  if (isShort && scope.items[index - 1]?.kind !== 'number') return undefined
  return { to: index + 1, unit, plural: single === undefined, tied }
}
