import type { Chunk } from '../clause/chunk.js'
import type { Word } from '../clause/words.js'
import type { Group } from './groups.js'

/** One sentence as the rules see it. */
export interface Clause {
  readonly words: readonly Word[]
  readonly chunks: readonly Chunk[]
  readonly headline: boolean
  /** The article is about an illness, so that its "cases" are people. */
  readonly illness: boolean
  /** The article is about an accident or a disaster: its victims are dead, and who is freed was trapped. */
  readonly accident: boolean
  /** The article is about a vehicle's accident, so that its passengers were aboard. */
  readonly vehicle: boolean
  /** The article is about people held somewhere, so that those still inside are held. */
  readonly siege: boolean
  /** The measure that the sentence before spoke of last. */
  readonly previous: string | null
  /** Those of whom the sentences before spoke, the last first. */
  readonly recent: readonly Group[]
}

/** What a rule reads in a figure: which noun phrase, what it measures, from which words. */
export interface Reading {
  /** Index into `chunks` of the noun phrase that holds the figure. */
  readonly chunk: number
  readonly measure: string
  readonly rule: string
  /** Chunk whose words decided. */
  readonly cue: number
  /** Where two rules read one figure, the higher strength is kept; equal strengths: the earlier rule in the list. */
  readonly strength: number
  /** Whether people or things are counted; a noun of the other kind refuses the reading. */
  readonly counts: 'people' | 'things' | 'either'
  readonly modality?: 'feared' | 'denied' | 'retracted' | 'planned' | undefined
}

export interface RuleExample {
  readonly text: string
  /** "figure measure" of every claim the whole extractor finds in it; [] for a near miss. */
  readonly finds: readonly string[]
}

export interface MeasureRule {
  readonly id: string
  readonly description: string
  readonly examples: readonly RuleExample[]
  /**
   * Words without one of which the rule reads nothing: heads, lemmas, prepositions and signs (the `key` of a chunk), or
   * modifiers. The rule is asked only in sentences that have one; without this list it is asked always.
   */
  readonly cues?: Iterable<string>
  read(clause: Clause): Iterable<Reading>
}
