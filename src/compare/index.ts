import {
  byCodeUnit,
  type Claim,
  type Discrepancy,
  type Note,
  type Question,
  type Severity,
  type Verdict,
} from '../model/index.js'
import type { ComparisonContext, LinkedQuestion } from './comparison.js'
import { balanceNotes } from './notes/balance.js'
import { partsExceedWhole } from './notes/parts-exceed-whole.js'
import { partsSumNotes } from './notes/parts-sum.js'
import { weekdayNotes } from './notes/weekday-date.js'
import { type Policy, readingsOf } from './policies/index.js'
import { type ComparedQuestion, compareQuestion } from './question.js'

export type { ArticleDates, ComparisonContext, Level, LinkedQuestion } from './comparison.js'
export { type ComparedPair, explainComparison } from './explain.js'
export { comparisons } from './pairs.js'
export { type Policy, policies } from './policies/index.js'
export { type ComparedQuestion, compareQuestion } from './question.js'

export interface ComparedAll {
  readonly questions: readonly Question[]
  /** By severity, then relative gap (the widest first), then id. */
  readonly discrepancies: readonly Discrepancy[]
  readonly notes: readonly Note[]
  /** Pairs of claims of different articles on one question. */
  readonly pairs: number
  readonly levels: Readonly<Record<string, number>>
}

/**
 * All questions, the most contested first. `claims` are all claims of the run, for the notes on single articles;
 * without it, those of the questions. `wanted` are the policies by which questions are read besides.
 */
export function compareAll(
  linked: readonly LinkedQuestion[],
  context: ComparisonContext,
  claims: readonly Claim[] = linked.flatMap((question) => question.claims),
  wanted: readonly Policy[] = [],
): ComparedAll {
  const compared = linked.map((question) => {
    const result = compareQuestion(question, context)
    return { question, result, worst: worstOf(result) }
  })
  const ranked = compared.sort(
    (a, b) =>
      verdictRank[a.result.verdict] - verdictRank[b.result.verdict] ||
      (a.worst && b.worst ? byWeight(a.worst, b.worst) : Number(!a.worst) - Number(!b.worst)) ||
      b.result.claims.length - a.result.claims.length ||
      byCodeUnit(a.question.id, b.question.id),
  )
  const results = ranked.map(({ result }) => result)
  return {
    questions: ranked.map(({ question, result }) => {
      const readings = readingsOf(question, wanted, context, claims)
      const asked = questionOf(question, result)
      return readings.length > 0 ? { ...asked, policies: readings } : asked
    }),
    discrepancies: inOrder(results),
    notes: notesOf(results, claims, context),
    pairs: results.reduce((sum, { pairs }) => sum + pairs, 0),
    levels: levelsOf(results),
  }
}

/** A discrepancy with what ranks it. */
interface Weighed {
  readonly discrepancy: Discrepancy
  readonly severity: number
  readonly gap: number
}

const weighedOf = ({ discrepancies, gaps }: ComparedQuestion, at: number): Weighed => {
  const discrepancy = discrepancies[at] as Discrepancy
  return { discrepancy, severity: severityRank[discrepancy.severity], gap: gaps[at] ?? 0 }
}

const byWeight = (a: Weighed, b: Weighed): number =>
  a.severity - b.severity || b.gap - a.gap || byCodeUnit(a.discrepancy.id, b.discrepancy.id)

function worstOf(result: ComparedQuestion): Weighed | null {
  let worst: Weighed | null = null
  for (const at of result.discrepancies.keys()) {
    const other = weighedOf(result, at)
    if (worst === null || byWeight(other, worst) < 0) worst = other
  }
  return worst
}

/** All discrepancies by weight. Many weigh the same: each weight is put in its place once, and only its ids are compared. */
function inOrder(results: readonly ComparedQuestion[]): Discrepancy[] {
  const weights = new Map<Severity, Map<number, Discrepancy[]>>()
  for (const { discrepancies, gaps } of results)
    for (const [at, discrepancy] of discrepancies.entries()) {
      const gap = gaps[at] ?? 0
      const byGap = weights.get(discrepancy.severity) ?? new Map<number, Discrepancy[]>()
      weights.set(discrepancy.severity, byGap)
      const alike = byGap.get(gap)
      if (alike) alike.push(discrepancy)
      else byGap.set(gap, [discrepancy])
    }
  return [...weights]
    .sort(([a], [b]) => severityRank[a] - severityRank[b])
    .flatMap(([, byGap]) => [...byGap].sort(([a], [b]) => b - a))
    .flatMap(([, alike]) => alike.sort((a, b) => byCodeUnit(a.id, b.id)))
}

const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }
const verdictRank: Readonly<Record<Verdict, number>> = { differ: 0, changed: 1, undetermined: 2, agree: 3 }

const questionOf = (
  { id, text, measure, cumulative }: LinkedQuestion,
  { claims, verdict, low, high, unit, advice, voices, compared }: ComparedQuestion,
): Question => {
  const asked = { id, text, measure, claims, verdict, low, high, unit, cumulative, advice, voices }
  return compared === null ? asked : { ...asked, compared }
}

function notesOf(
  results: readonly ComparedQuestion[],
  claims: readonly Claim[],
  context: ComparisonContext,
): Note[] {
  return [
    ...results.flatMap(({ notes }) => notes),
    ...partsExceedWhole(claims, context),
    ...partsSumNotes(claims, context),
    ...balanceNotes(claims, context),
    ...weekdayNotes(claims, context),
  ].sort((a, b) => byCodeUnit(a.source, b.source) || byCodeUnit(a.kind, b.kind) || byCodeUnit(a.id, b.id))
}

function levelsOf(results: readonly ComparedQuestion[]): Record<string, number> {
  const sums = new Map<string, number>()
  for (const { levels } of results)
    for (const [id, count] of Object.entries(levels)) sums.set(id, (sums.get(id) ?? 0) + count)
  return Object.fromEntries([...sums].sort(([a], [b]) => byCodeUnit(a, b)))
}
