import type { Claim, Decision, Discrepancy } from '../model/index.js'
import { Articles } from './articles.js'
import type { LedgerRun } from './pairs.js'

/** What a pair is, as a decision on it says. */
export type DecidedPair = Pick<Decision, 'question' | 'sides'>

/** Discrepancies of a run as decisions name them; null for one whose words cannot be told from others of its article. */
export function decidedPairs(
  { result, sources, pathOf }: LedgerRun,
  discrepancies: readonly Discrepancy[],
  articles: Articles = new Articles(sources, result.claims, pathOf),
): readonly (DecidedPair | null)[] {
  const claims = new Map(result.claims.map((claim) => [claim.id, claim]))
  const questions = new Map(result.questions.map((question) => [question.id, question]))
  const sideOf = (claim: Claim | undefined) => (claim ? articles.sideOf(claim) : null)
  return discrepancies.map(({ question: id, left, right }) => {
    const question = questions.get(id)
    const [a, b] = [sideOf(claims.get(left)), sideOf(claims.get(right))]
    if (!question || !a || !b) return null
    return { question: { measure: question.measure, text: question.text }, sides: [a, b] }
  })
}
