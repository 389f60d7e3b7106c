import type { DecisionVerdict, Resolution, Stance } from '../../model/index.js'

/** POST /api/decisions. Answered with `Saved` when the lines are on the disk. Sent again with the same `at`, it adds nothing. */
export interface DecisionRequest {
  readonly pairs: readonly string[]
  readonly verdict: DecisionVerdict
  /** Empty: "No reason given." is recorded. */
  readonly reason: string
  readonly resolution: Resolution | null
  /** Path of the article followed, where the resolution is "prefer"; it need be one of each pair's two. */
  readonly prefer: string | null
  readonly flag: boolean
  readonly stance: Stance | null
  readonly by: string
  readonly at: string
}

/** POST /api/reversals: takes back or brings again; `of` null: the person's last stroke. */
export interface ReversalRequest {
  readonly action: 'undo' | 'redo'
  readonly of: string | null
  readonly by: string
  readonly at: string
}

export interface Saved {
  readonly revision: string
  /** Lines added to the ledger; 0 where it had said so already. */
  readonly lines: number
}

/** GET /api/events: server-sent events named "change", each with this. */
export interface Change {
  readonly revision: string
}

/** GET /api/export?format=csv|json|markdown&state=…&by=NAME&blind=1: a file, as `claimdiff decisions export` writes it. */
/** What is recorded where no reason was given. */
export const noReason = 'No reason given.'

export const exportFormats = ['csv', 'json', 'markdown'] as const

export type ExportFormat = (typeof exportFormats)[number]

export interface Refusal {
  /** What failed, on what, what to do: a sentence. */
  readonly error: string
}
