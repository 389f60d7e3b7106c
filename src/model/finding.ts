import type { AsOfBasis, Quote } from './claim.js'
import type { DecisionStatus } from './decision.js'
import type { Place } from './place.js'
import type { Severity, Verdict } from './result.js'
import type { Message } from './source.js'
import type { Span } from './span.js'

/** A comment in a draft that says which finding its author expects, and why. */
export interface Expectation {
  readonly source: string
  /** Id of a rule: a comparison level, a note's kind, or one of the check's own rules. */
  readonly level: string
  readonly reason: string
  /** The comment: offsets into the file. */
  readonly position: Span
  /** The block it speaks of: offsets into the file. */
  readonly covers: Span
}

/** One side of a finding: a passage of an article. */
export interface FindingSide {
  /** Id of the claim; null for a side that is no claim (a comment). */
  readonly claim: string | null
  readonly source: string
  readonly outlet: string | null
  readonly title: string | null
  readonly url: string | null
  readonly published: string | null
  /** Offsets into the file, and the same for editors. */
  readonly position: Span
  readonly start: Place
  readonly end: Place
  /** The mention in its sentence as a reader sees it. */
  readonly passage: Quote
  readonly speaker: string | null
  readonly asOf: { readonly value: string | null; readonly basis: AsOfBasis }
}

/**
 * One thing that the check has to say of a draft: a figure of the draft against a figure of others, a remark on the draft
 * alone, or an expectation that nothing meets.
 */
export interface Finding {
  /** Made of content alone: the discrepancy's or note's id, or a hash of rule and words. `explain` takes it. */
  readonly id: string
  /** The same for the same words on the same question wherever they stand in the file: for baselines. */
  readonly fingerprint: string
  /** Id of the comparison level, the note's kind, or "unsupported", "stale-expectation". */
  readonly rule: string
  readonly severity: Severity
  readonly verdict: Exclude<Verdict, 'agree'> | null
  /** One sentence a person understands. */
  readonly says: string
  readonly question: { readonly id: string; readonly text: string; readonly measure: string } | null
  /** Always in a draft. */
  readonly draft: FindingSide
  /** The passage on the other side; null where there is none. */
  readonly other: FindingSide | null
  /** Further passages that have the same figure as `other`. */
  readonly also: readonly FindingSide[]
  /** Why it does not count: an expectation in the draft, or a decision in the ledger. */
  readonly suppressed: {
    readonly by: 'expectation' | 'decision'
    readonly reason: string
    readonly person: string | null
    readonly at: string | null
  } | null
  readonly decision: DecisionStatus
}

/** Everything one check found: what `check --format json` prints and every reporter of checks reads. */
export interface CheckResult {
  readonly schema: 1
  /** The program and its version, as reports name it. */
  readonly tool: { readonly name: 'claimdiff'; readonly version: string }
  /** The run's only "today". */
  readonly asOf: string | null
  /**
   * Paths of the drafts, in order; what they were checked against is in `against`: of many sources, those that may be on
   * what a draft tells.
   */
  readonly drafts: readonly string[]
  readonly against: readonly string[]
  /** By draft, then place; the suppressed among them. */
  readonly findings: readonly Finding[]
  /** Rules by id: what each finding's rule means, for formats that list them. */
  readonly rules: readonly { readonly id: string; readonly severity: Severity; readonly says: string }[]
  readonly messages: readonly Message[]
  readonly counts: {
    readonly drafts: number
    /** All sources that there were. */
    readonly sources: number
    /** Claims of the drafts. */
    readonly claims: number
    /** Of those, how many have at least one claim of another article on their question. */
    readonly compared: number
    readonly errors: number
    readonly warnings: number
    readonly infos: number
    readonly suppressed: number
    readonly notUnderstood: number
  }
}
