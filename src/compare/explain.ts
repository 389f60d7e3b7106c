import type { Claim, Severity, Verdict } from '../model/index.js'
import { type ComparisonContext, decide } from './comparison.js'
import { comparisonOf } from './pairs.js'
import { namesOf, pairOf, sidesOf } from './side.js'

/** How two claims compare as figures or dates, whatever question each of them answers. */
export interface ComparedPair {
  /** Id of the comparison: "count", "date", "duration". */
  readonly comparison: string
  /** The levels asked, in order; only the last of them holds. */
  readonly asked: readonly string[]
  readonly level: string
  readonly verdict: Verdict
  readonly severity: Severity
  readonly says: string
}

/** Null where one is a date or a length of time and the other is not. */
export function explainComparison(
  a: Claim,
  b: Claim,
  cumulative: boolean,
  context: ComparisonContext,
): ComparedPair | null {
  const of = (claim: Claim) => comparisonOf({ id: '', text: '', measure: '', cumulative, claims: [claim] })
  const comparison = of(a)
  const [left, right] = sidesOf([a, b], context)
  if (!left || !right || comparison !== of(b)) return null
  const pair = pairOf(left, right, cumulative)
  const level = decide(comparison, pair)
  const ids = comparison.levels.map(({ id }) => id)
  const words = {
    ...namesOf(pair, context),
    leftQuote: pair.left.quote,
    rightQuote: pair.right.quote,
  }
  return {
    comparison: comparison.id,
    asked: ids.slice(0, ids.indexOf(level.id) + 1),
    level: level.id,
    verdict: level.verdict,
    severity: level.severity,
    says: level.says(words, pair),
  }
}
