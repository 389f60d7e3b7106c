import type { Verdict } from './result.js'

/** A question of this run or of an earlier report that the two do not have alike. */
export interface QuestionChange {
  /** `new`: no question of the earlier report is this one. `resolved`: contested there, and no longer. */
  readonly state: 'new' | 'changed' | 'resolved'
  /** Its id in this run; null where this run has no such question. */
  readonly question: string | null
  /** Its id in the earlier report; null where that had no such question. */
  readonly previous: string | null
  readonly text: string
  readonly measure: string
  readonly before: Verdict | null
  readonly after: Verdict | null
  /** Ids of this run's claims whose figure the earlier report did not have from this outlet. */
  readonly came: readonly string[]
  /** Figures of the earlier report that this run does not have. */
  readonly went: readonly FormerFigure[]
}

/** A figure that was in an earlier report. */
export interface FormerFigure {
  readonly source: string
  readonly outlet: string | null
  /** In the article's words. */
  readonly exact: string
}

/** A contradiction that was in an earlier report and is no longer. */
export interface FormerDiscrepancy {
  readonly id: string
  /** Text of its question. */
  readonly text: string
  readonly level: string
  readonly says: string
}

/** This run held against the report of an earlier one. */
export interface Changes {
  /** The earlier report: its path as given, its "today" and its counts. */
  readonly previous: {
    readonly path: string
    readonly asOf: string | null
    readonly articles: number
    readonly questions: number
    readonly contested: number
  }
  /** New ones, changed ones and those that are no longer contested; in this run's order, the gone at the end. */
  readonly questions: readonly QuestionChange[]
  readonly discrepancies: {
    /** Ids of this run's contradictions that the earlier report did not have. */
    readonly new: readonly string[]
    readonly resolved: readonly FormerDiscrepancy[]
  }
}

/** That only questions with a figure since a date are in the result, and what was left out for it. */
export interface Since {
  readonly date: string
  readonly leftOut: {
    readonly questions: number
    /** Of those, how many are contested. */
    readonly contested: number
  }
}
