import type { Quote } from './claim.js'

/**
 * What a person says of a pair: the sources contradict each other; one is later news; they speak of different things; both
 * can hold; the program misread one; cannot tell.
 */
export type DecisionVerdict = 'conflict' | 'update' | 'scope' | 'compatible' | 'extraction' | 'unsure'

/** What is done about a contradiction: Every Casualty's five responses. */
export type Resolution = 'prefer' | 'range' | 'defer' | 'pending' | 'ask'

/** A second reviewer's own look, who was not shown the first; or the last word where reviewers disagree. */
export type Stance = 'second' | 'adjudication'

/** One side of a pair as it was when the person decided: found again by its words, never by its place. */
export interface DecidedSide {
  /** Path of the article, seen from the ledger's folder. */
  readonly source: string
  /** The article's address, which outlives a path; null where none is known. */
  readonly url: string | null
  /** The claim's value in one form: "[1200,1200] person", "2023-11-24". */
  readonly value: string
  /** The figure in its sentence, and in as much around it as tells it from the rest of the article. */
  readonly quote: Quote
}

/** What every line of the ledger has. */
interface Line {
  readonly schema: 1
  /** Made of all else that the line holds. */
  readonly id: string
  readonly reason: string
  readonly by: string
  /** ISO date-time in UTC. */
  readonly at: string
}

/** A line of the ledger that says something of a pair. */
export interface Decision extends Line {
  readonly action: 'decide'
  /** Shared by the decisions of one stroke, which are taken back together; null for one alone. */
  readonly group: string | null
  /** What the pair is about: the measure and the sides are its key, the text is for people. */
  readonly question: { readonly measure: string; readonly text: string }
  readonly sides: readonly [DecidedSide, DecidedSide]
  readonly verdict: DecisionVerdict
  readonly resolution: Resolution | null
  /** Path of the article preferred, where the resolution is "prefer"; else null. */
  readonly preferred: string | null
  /** For a second person to look at. */
  readonly flag: boolean
  /** Absent for a decision like any other. */
  readonly stance?: Stance
}

/** A line that takes a decision back, or brings it again; its reason may be empty. */
export interface Reversal extends Line {
  readonly action: 'undo' | 'redo'
  /** Id of the decision, or of the group of decisions. */
  readonly of: string
}

export type LedgerLine = Decision | Reversal

/**
 * How a pair of this run stands to the ledger. `settled`: decided so that nothing is left to do. `decided`: a person
 * spoke, and it stays a finding (a real conflict without a resolution, unsure, pending, flagged, a second reviewer who says
 * otherwise). `reopened`: settled
 * before on other figures. `open`: nobody spoke.
 */
export interface DecisionStatus {
  readonly state: 'open' | 'settled' | 'decided' | 'reopened'
  /** The decision in force, or the earlier one where reopened; null where open. */
  readonly decision: Decision | null
}
