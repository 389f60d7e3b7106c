import type { Quote } from './claim.js'

/**
 * What a person says of a pair: the sources contradict each other; one is later news; they speak of different things; both
 * can hold; the program misread one; cannot tell.
 */
export type DecisionVerdict = 'conflict' | 'update' | 'scope' | 'compatible' | 'extraction' | 'unsure'

/** What is done about a contradiction: Every Casualty's five responses. */
export type Resolution = 'prefer' | 'range' | 'defer' | 'pending' | 'ask'

/** One side of a pair as it was when the person decided: found again by its words, never by its place. */
export interface DecidedSide {
  /** Path of the article as given. */
  readonly source: string
  /** The article's address, which outlives a path; null where none is known. */
  readonly url: string | null
  /** The claim's value in one form: "[1200,1200] person", "2023-11-24". */
  readonly value: string
  readonly quote: Quote
}

/** One line of the ledger: a decision, or the taking back of an earlier line. */
export interface Decision {
  readonly schema: 1
  readonly id: string
  readonly action: 'decide' | 'undo' | 'redo'
  /** Id of the line that is taken back or brought again; null for a decision. */
  readonly of: string | null
  /** What the pair is about; these and the sides' values are its key. */
  readonly question: { readonly measure: string; readonly text: string }
  readonly sides: readonly [DecidedSide, DecidedSide]
  readonly verdict: DecisionVerdict
  readonly resolution: Resolution | null
  /** The article preferred, where the resolution is "prefer"; else null. */
  readonly preferred: string | null
  readonly reason: string
  /** For a second person to look at. */
  readonly flag: boolean
  readonly by: string
  /** ISO date-time in UTC. */
  readonly at: string
}

/**
 * How a pair of this run stands to the ledger. `settled`: decided so that nothing is left to do. `decided`: a person
 * spoke, and it stays a finding (a real conflict without a resolution, unsure, pending). `reopened`: settled before on
 * other figures. `open`: nobody spoke.
 */
export interface DecisionStatus {
  readonly state: 'open' | 'settled' | 'decided' | 'reopened'
  /** The decision in force, or the earlier one where reopened; null where open. */
  readonly decision: Decision | null
}
