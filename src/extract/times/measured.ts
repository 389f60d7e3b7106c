import { durationValue } from './duration-value.js'
import { andHalf, compoundValue, smallerParts } from './lengths.js'
import type { Amount } from './numbers.js'
import type { Reading } from './rule.js'
import type { Scope } from './scope.js'
import type { UnitRead } from './units.js'

export interface Measure {
  readonly read: Amount
  readonly range: Amount | undefined
  readonly unit: UnitRead
  readonly isLed: boolean
}

/** What a number of units comes to: "two and a half hours", "two years and a month", "three to five days". */
export function measured(scope: Scope, { read, range, unit, isLed }: Measure): Reading {
  const type = 'DURATION' as const
  const takesHedge = !isLed
  if (typeof read.value === 'number' && !range) {
    const half = andHalf(scope, unit.to)
    if (half) return { to: half, type, value: durationValue(read.value + 0.5, unit.unit), takesHedge: true }
    const first = { value: read.value, unit: unit.unit }
    const smaller = unit.tied ? undefined : smallerParts(scope, unit.to, first)
    if (smaller && smaller.parts.length > 0 && !isTurned(scope, smaller.to))
      return { to: smaller.to, type, value: compoundValue([first, ...smaller.parts]), takesHedge }
  }
  const value = durationValue(read.value, unit.unit)
  const isRange = range && read.value !== 'X' && range.value !== 'X'
  const loose = isLed ? undefined : orMore(scope, unit.to)
  return {
    to: loose ?? longAfter(scope, unit.to),
    type,
    value: isRange ? `${value}/${durationValue(range.value, unit.unit)}` : value,
    takesHedge,
  }
}

/** "the last three months and two days ago": two expressions. */
const isTurned = (scope: Scope, at: number): boolean => ['ago', 'earlier', 'later'].includes(scope.word(at))

/** "a day or two", "a year or so", "six months or more". */
const orMore = (scope: Scope, at: number): number | undefined =>
  scope.word(at) === 'or' && looseEnds.has(scope.word(at + 1)) && !isCounting(scope, at + 2)
    ? at + 2
    : undefined

const looseEnds = new Set(['so', 'more', 'less', 'longer', 'two', 'three'])

/** "a day or two men". */
const isCounting = (scope: Scope, at: number): boolean => {
  const next = scope.items[at]
  return (
    next?.kind === 'word' &&
    ['two', 'three', 'more', 'less'].includes(scope.word(at - 1)) &&
    !behindLength.has(next.lower)
  )
}

const behindLength = new Set(
  'in at on of to for from with and but before after ago later earlier if when while as he she they it is was were has had'.split(
    ' ',
  ),
)

/** "five-year-long". */
export const longAfter = (scope: Scope, at: number): number =>
  scope.word(at) === '-' && scope.word(at + 1) === 'long' ? at + 2 : at
