import type { Changes, Since } from './changes.js'
import type { Claim, NotUnderstood } from './claim.js'
import type { Decision, DecisionStatus } from './decision.js'
import type { Message, PublishedBasis, Source } from './source.js'
import type { Span } from './span.js'

export type Verdict = 'agree' | 'changed' | 'differ' | 'undetermined'
export type Severity = 'error' | 'warning' | 'info'

/** Articles that are one text, copied or rewritten: one voice, however many print it. */
export interface Origin {
  readonly id: string
  /** Paths of two articles or more: the earliest published first, the undated last. */
  readonly sources: readonly string[]
  /** Share of the shorter text's runs of three words that the other has too: the least of those that hold the group together. */
  readonly overlap: number
}

/** One figure of a question, and how many independent voices have it. */
export interface FigureVoices {
  /** Ids of the claims with this figure, in the question's order. */
  readonly claims: readonly string[]
  readonly articles: number
  /** Articles that are one text, and articles that cite one speaker for the figure, are one voice. */
  readonly voices: number
}

export type PolicyId = 'ucdp' | 'acled' | 'em-dat' | 'ibc'

/** A question's figures as a casualty recorder's rule reads them: one reading among others, never the truth. */
export interface PolicyReading {
  readonly policy: PolicyId
  readonly name: string
  /** Null where the policy gives no such number. */
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  /** How it came to them, as a sentence fragment. */
  readonly says: string
  /** Ids of the claims it takes its numbers from. */
  readonly claims: readonly string[]
  readonly leftOut: readonly { readonly claim: string; readonly because: string }[]
}

/** Claims that answer the same question, side by side. */
export interface Question {
  readonly id: string
  /** A sentence a person would write. */
  readonly text: string
  readonly measure: string
  /** Ids, in order of as-of date, then source, then position. Each claim answers at most one question. */
  readonly claims: readonly string[]
  readonly verdict: Verdict
  /** The span of the asserted figures; null where there is none, or for dates. */
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  /** True where the figure grows as news comes in. */
  readonly cumulative: boolean
  /** What the person could do to settle it: "Add `published:` to b.md". */
  readonly advice: readonly string[]
  /** Each figure once, in order of its first claim. */
  readonly voices: readonly FigureVoices[]
  /** Only where there were too many: how many of the claims were held against those of other articles. */
  readonly compared?: number
  /** Only where the run was asked for policies, and they count this measure. */
  readonly policies?: readonly PolicyReading[]
}

/** A pair of claims at a level that is worth a person's look. */
export interface Discrepancy {
  readonly id: string
  readonly question: string
  readonly left: string
  readonly right: string
  readonly verdict: Exclude<Verdict, 'agree'>
  /** Id of the comparison level that decided. */
  readonly level: string
  readonly severity: Severity
  /** One sentence a person understands. */
  readonly says: string
  /** Id of an earlier discrepancy that has the same two figures of the same two texts, said again elsewhere in them or in a copy. */
  readonly repeats?: string
}

/** A remark about one article or one name, never a figure against a figure of another article. */
export interface Note {
  readonly id: string
  /** "name-spelling", "weekday-date", "parts-exceed-whole", … */
  readonly kind: string
  readonly source: string
  readonly claims: readonly string[]
  /** Where it is, for a note on no claim: offsets into the file. */
  readonly position?: Span
  readonly says: string
}

/** One person or body, with the ways the sources spell the name. */
export interface NamedEntity {
  readonly name: string
  readonly spellings: readonly { readonly text: string; readonly sources: readonly string[] }[]
}

export interface SourceSummary {
  readonly source: string
  readonly type: Source['type']
  readonly textOf: Source['textOf']
  readonly outlet: string | null
  readonly title: string | null
  readonly language: string | null
  readonly understood: boolean
  readonly published: string | null
  readonly publishedBasis: PublishedBasis
  readonly publishedFrom: string | null
  readonly url: string | null
  /** By the settings: 1 the most trusted. */
  readonly tier?: number
}

export interface Counts {
  readonly articles: number
  readonly claims: number
  readonly questions: number
  readonly pairs: number
  readonly differ: number
  readonly changed: number
  readonly undetermined: number
  readonly agree: number
  readonly notUnderstood: number
}

/** A discrepancy, or a note, on which the ledger has something to say. */
export interface DecidedDiscrepancy {
  /** Its id. */
  readonly discrepancy: string
  readonly state: Exclude<DecisionStatus['state'], 'open'>
  readonly decision: Decision
}

/** How a run stands to the ledger of decisions. */
export interface DecidedRun {
  /** Path of the ledger as given. */
  readonly ledger: string
  /** In the order of the discrepancies; one that is not among them is open. */
  readonly statuses: readonly DecidedDiscrepancy[]
}

/** Everything one run found: what `compare --format json` prints and every reporter reads. */
export interface Result {
  readonly schema: 1
  /** The run's only "today": what the person gave, else the newest publication date; null where there is neither. */
  readonly asOf?: string | null
  readonly sources: readonly SourceSummary[]
  readonly claims: readonly Claim[]
  readonly questions: readonly Question[]
  readonly discrepancies: readonly Discrepancy[]
  readonly notes: readonly Note[]
  readonly names: readonly NamedEntity[]
  readonly origins: readonly Origin[]
  readonly notUnderstood: readonly NotUnderstood[]
  readonly messages: readonly Message[]
  readonly counts: Counts
  /** Only where a ledger was read. */
  readonly decisions?: DecidedRun
  /** Only where the run was held against an earlier report. */
  readonly changes?: Changes
  /** Only where the run was asked for what is new since a date; the counts are of the whole run. */
  readonly since?: Since
}
