import type { TimexType } from '../../model/index.js'
import type { Scope } from './scope.js'

/** What a rule read from item `at` on. */
export interface Reading {
  /** Index after the last item read. */
  readonly to: number
  readonly type: TimexType
  readonly value: string
  /** "early", "the end of", "mid-" before it belong to its span. */
  readonly takesModifier?: boolean
  /** "nearly", "more than" before it belong to its span. */
  readonly takesHedge?: boolean
  /** Tells a reader when; no claim rests on it. */
  readonly aside?: boolean
  /** A bare part of day: stands only next to a date ("Thursday | morning"). */
  readonly needsDate?: boolean
}

export interface TimeExample {
  readonly text: string
  /** ISO date of publication, or null. */
  readonly published: string | null
  /** Expression and value, parted by " = ", in order. */
  readonly finds: readonly string[]
}

/** One family of expressions. `read` looks at items from `at` on and answers for the longest one that starts there. */
export interface TimeRule {
  readonly id: string
  readonly examples: readonly TimeExample[]
  readonly read: (scope: Scope, at: number) => Reading | undefined
}
