import type {
  DecisionStatus,
  DecisionVerdict,
  Discrepancy,
  Resolution,
  Severity,
  Stance,
} from '../../model/index.js'

/** GET /api/desk?by=NAME&blind=1: everything the queue shows. */
export interface DeskView {
  /** Changes with anything the page shows. */
  readonly revision: string
  /** Who decides where the page was not told another name. */
  readonly reviewer: string
  readonly readOnly: boolean
  /** Path of the ledger. */
  readonly ledger: string
  /** Files that could not be read, lines of the ledger that cannot be used: a sentence each. */
  readonly messages: readonly string[]
  readonly articles: readonly ArticleHead[]
  /** In the order in which a person takes them: open before decided, the gravest first, pairs of one question together. */
  readonly items: readonly Item[]
  /** What `undo` would take back and `redo` bring again for this person; null where there is nothing. */
  readonly undo: Stroke | null
  readonly redo: Stroke | null
}

/** One stroke of decisions: what was said, and of how many pairs. */
export interface Stroke {
  readonly of: string
  readonly verdict: DecisionVerdict
  /** Ids of pairs of this run; a decision on none of them is not counted. */
  readonly pairs: readonly string[]
}

export interface ArticleHead {
  readonly path: string
  /** As the reports call it: the outlet, with the file's name where two share one. */
  readonly outlet: string
  readonly title: string | null
  readonly published: string | null
  readonly url: string | null
  /** BCP 47. */
  readonly language: string | null
}

/** A discrepancy in the queue. */
export interface Item {
  readonly id: string
  readonly question: string
  /** The question as a sentence. */
  readonly text: string
  /** "October 7 attack"; null where no event is named. */
  readonly event: string | null
  readonly measure: string
  readonly verdict: Discrepancy['verdict']
  readonly level: string
  readonly severity: Severity
  readonly says: string
  readonly sides: readonly [ItemSide, ItemSide]
  readonly state: DecisionStatus['state']
  /** The decision in force, or the earlier one where reopened; null where open, or withheld. */
  readonly decision: Opinion | null
  /** The last word of each person who spoke, the latest first; others' are left out while they are withheld. */
  readonly opinions: readonly Opinion[]
  /** A second reviewer says otherwise, and nobody has settled it. */
  readonly disputed: boolean
  /** Somebody else has decided, and what they said is withheld until this person has. */
  readonly withheld: boolean
}

export interface ItemSide {
  readonly claim: string
  /** Path of the article. */
  readonly article: string
  /** In the article's words: "at least 1,400". */
  readonly figure: string
}

/** What one person said of a pair. */
export interface Opinion {
  /** Of the ledger's line, and of its stroke where there is one. */
  readonly id: string
  readonly group: string | null
  readonly verdict: DecisionVerdict
  readonly resolution: Resolution | null
  readonly preferred: string | null
  readonly flag: boolean
  readonly stance: Stance | null
  readonly reason: string
  readonly by: string
  readonly at: string
}
