import { fromDay } from './calendar.js'
import type { Named } from './dates.js'
import { yearAt } from './dates.js'
import { lookUp } from './look-up.js'
import type { Scope } from './scope.js'

const shifts: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  prior: -1,
  this: 0,
  current: 0,
  next: 1,
  following: 1,
  coming: 1,
}

/** "last year", "the previous year", "this fiscal year": the year meant, null where publication is unknown. */
export function yearPhrase(scope: Scope, at: number): { to: number; value: number | null } | undefined {
  let index = scope.word(at) === 'the' ? at + 1 : at
  const named = index > at
  let shift = lookUp(shifts, scope.word(index))
  if (shift === undefined) {
    if (scope.word(index) === 'that' && scope.word(index + 1) === 'year') shift = 0
    else if (!named || !isYearWord(scope, index)) return undefined
    else shift = 0
    if (named) index--
  }
  index++
  if (['fiscal', 'financial', 'calendar'].includes(scope.word(index))) index++
  if (scope.word(index) !== 'year') return undefined
  const { published } = scope
  return { to: index + 1, value: published === null ? null : fromDay(published).year + shift }
}

const isYearWord = (scope: Scope, at: number): boolean =>
  scope.word(at) === 'year' ||
  (['fiscal', 'financial', 'calendar'].includes(scope.word(at)) && scope.word(at + 1) === 'year')

/** A year in digits or words, after "of" or right there. */
export function yearRef(scope: Scope, at: number): { to: number; value: number | null } | undefined {
  const start = scope.word(at) === 'of' || scope.word(at) === 'in' || scope.word(at) === ',' ? at + 1 : at
  const year: Named | undefined = yearAt(scope, start)
  if (year) return year
  if (scope.word(start) === 'fiscal') return yearAt(scope, start + 1)
  return scope.word(at) === ',' ? undefined : yearPhrase(scope, start)
}
