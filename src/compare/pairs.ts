import {
  type Comparison,
  decide,
  type Level,
  type LinkedQuestion,
  type Pair,
  type Side,
} from './comparison.js'
import { countComparison } from './count.js'
import { dateComparison } from './date.js'
import { durationComparison } from './duration.js'
import { pairOf } from './side.js'

export const comparisons: readonly Comparison[] = [countComparison, dateComparison, durationComparison]

export function comparisonOf({ claims }: LinkedQuestion): Comparison {
  const kind = claims[0]?.kind
  return kind === 'date' ? dateComparison : kind === 'duration' ? durationComparison : countComparison
}

/** Every pair with its level; equal figures are decided once. */
export function eachPair(
  sides: readonly Side[],
  cumulative: boolean,
  comparison: Comparison,
  visit: (pair: Pair, level: Level) => void,
): void {
  const known = new Map<number, Level>()
  const many = 1 + sides.reduce((most, { figure }) => Math.max(most, figure), 0)
  sides.forEach((a, index) => {
    for (let at = index + 1; at < sides.length; at++) {
      const b = sides[at] as Side
      const pair = pairOf(a, b, cumulative)
      const key = Math.min(a.figure, b.figure) * many + Math.max(a.figure, b.figure)
      const level = known.get(key) ?? decide(comparison, pair)
      known.set(key, level)
      visit(pair, level)
    }
  })
}
