import type { EvidenceField, Quantity } from '../../model/index.js'

/** GET /api/pairs/ID */
export interface PairView {
  readonly id: string
  readonly question: QuestionView
  readonly sides: readonly [SideView, SideView]
  /** Ids of pairs of this question with the same two figures, this one left out. */
  readonly alike: readonly string[]
}

export interface SideView {
  readonly claim: string
  /** "“at least 1,400” → [1400, ∞), as of 7 Oct 2023, said by the ministry" */
  readonly derivation: string
  readonly steps: readonly Step[]
}

/** Which rule set which field from which words. */
export interface Step {
  readonly field: EvidenceField
  readonly value: string
  readonly words: string
  readonly rule: string
}

export interface QuestionView {
  readonly id: string
  readonly text: string
  readonly advice: readonly string[]
  /** Every claim of the question, in its order. */
  readonly answers: readonly AnswerView[]
}

/** One claim of a question: enough for a row, a mark on the range strip and a step of the timeline. */
export interface AnswerView {
  readonly claim: string
  readonly article: string
  readonly outlet: string
  readonly figure: string
  readonly reading: string
  /** In words: "as of 7 Oct 2023", "published 8 Oct 2023", "no date". */
  readonly asOf: string
  /** ISO date of `asOf`; null where there is none. */
  readonly day: string | null
  readonly speaker: string | null
  /** "feared, not asserted", "part of another figure", "same text as Gulf Wire". */
  readonly remarks: readonly string[]
  /** Null for dates. */
  readonly bounds: Pick<Quantity, 'low' | 'high' | 'lowOpen' | 'highOpen' | 'approx' | 'unit'> | null
  readonly before: string
  readonly exact: string
  readonly after: string
}
