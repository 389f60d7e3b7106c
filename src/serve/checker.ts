import type { Checked } from './answer.js'
import type { Draft } from './draft.js'

/** What drafts are held against. */
export interface Holding {
  readonly articles: number
  readonly claims: number
}

/** Checks drafts where nothing that they hold can keep the server from answering. */
export interface Checker {
  /** Null until drafts can be checked. */
  readonly holding: Holding | null
  /** Throws a Refused where it takes longer than so many milliseconds, or the draft cannot be read. */
  check(draft: Draft, patience: number): Promise<Checked>
}
