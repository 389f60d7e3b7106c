import type { Bounds, Claim, Discrepancy, PublishedBasis, Severity, Verdict } from '../model/index.js'

/** Claims that were put to one question, before anything is said of them. */
export interface LinkedQuestion {
  readonly id: string
  readonly text: string
  readonly measure: string
  /** True where the figure grows as news comes in. */
  readonly cumulative: boolean
  readonly claims: readonly Claim[]
}

/** What is known of the articles, by path. */
export interface ComparisonContext {
  readonly sources: ReadonlyMap<string, ArticleDates>
  /** Id of the text that an article shares with others, by path. */
  readonly origins?: ReadonlyMap<string, string>
  /** Words with each name in the one writing that stands for it. */
  readonly underOneName?: (words: string) => string
}

export interface ArticleDates {
  readonly outlet?: string | null
  readonly published?: string | null
  readonly publishedBasis?: PublishedBasis
}

/** A claim made ready: what every pair it is in would otherwise work out again. */
export interface Side {
  readonly claim: Claim
  readonly bounds: Bounds
  readonly point: number
  readonly asOf: string | null
  /** Its words on one line. */
  readonly quote: string
  /** Equal where the figures or dates are, and whether they are asserted. */
  readonly value: number
  /** Equal where the figures and all that decides their levels are; from 0, less than the number of the question's sides, as `saying` is. */
  readonly figure: number
  /** Equal where one text says one figure again, in the same article or another that prints it. */
  readonly saying: number
}

/** Two sides of one question, the earlier as-of first. */
export interface Pair {
  readonly left: Side
  readonly right: Side
  readonly cumulative: boolean
}

/** The two articles' names and quotes, ready for a sentence. */
export interface PairWords {
  readonly left: string
  readonly right: string
  readonly leftQuote: string
  readonly rightQuote: string
}

/** One rung: the first that holds decides. */
export interface Level {
  readonly id: string
  readonly verdict: Verdict
  readonly severity: Severity
  /** A person should see such a pair. */
  readonly reported: boolean
  readonly holds: (pair: Pair) => boolean
  /** One sentence; it never says who is right. */
  readonly says: (words: PairWords, pair: Pair) => string
}

/** An ordered list of levels whose last always holds. */
export interface Comparison {
  readonly id: string
  readonly levels: readonly Level[]
  /** How far apart two figures are, 0 to 2, for the order in which people see them. */
  readonly gap: (pair: Pair) => number
}

/** The level that decides a pair, and what a person reads of it. */
export interface Decision {
  readonly pair: Pair
  readonly level: Level
  readonly gap: number
}

export function decide(comparison: Comparison, pair: Pair): Level {
  for (const level of comparison.levels) if (level.holds(pair)) return level
  throw new Error(
    `Comparison "${comparison.id}" has no level for this pair: end its list with one that always holds.`,
  )
}

export type ReportedVerdict = Discrepancy['verdict']

export const has = (name: string, quote: string): string => `${name} has "${quote}"`
