import { type Day, parseDay } from './calendar.js'
import type { Item } from './items.js'
import { directionAt } from './tense.js'

export type Direction = 'past' | 'future'

/** What a rule may look at: the sentence's items and the dates its words are relative to. */
export interface Scope {
  readonly items: readonly Item[]
  /** The publication day, or null. */
  readonly published: Day | null
  /** The last full date mentioned before, for "two days later"; null where there was none. */
  previous: Day | null
  /** Which way the clause around an item looks. */
  readonly direction: (at: number) => Direction | null
  readonly word: (at: number) => string
}

export function toScope(items: readonly Item[], published: string | null, previous: string | null): Scope {
  return {
    items,
    published: parseDay(published),
    previous: parseDay(previous),
    direction: (at) => directionAt(items, at),
    word: (at) => items[at]?.lower ?? '',
  }
}
