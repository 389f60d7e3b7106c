import type { QuantityMention } from '../../model/index.js'

export type ChunkKind =
  | 'np'
  | 'vg'
  | 'prep'
  | 'and'
  | 'comma'
  | 'rel'
  | 'sub'
  | 'time'
  | 'state'
  | 'adverb'
  | 'adjective'
  | 'dash'
  | 'open'
  | 'close'
  | 'quote'
  | 'stop'
  | 'other'

/** A piece of a sentence; `first` and `last` are indices of words, both included. */
export interface Chunk {
  readonly kind: ChunkKind
  readonly first: number
  readonly last: number
  /** The word that says most: preposition, conjunction, state, head. Lower case. */
  readonly key: string
  readonly np: NounPhrase | undefined
  readonly vg: VerbGroup | undefined
  /** The measure a state word stands for ("dead" → killed). */
  readonly measure: string | undefined
}

/** Every chunk is made here: objects of one shape are read several times as fast as a mixture. */
export const toChunk = (
  kind: ChunkKind,
  first: number,
  last: number,
  key: string,
  np?: NounPhrase,
  vg?: VerbGroup,
  measure?: string,
): Chunk => ({ kind, first, last, key, np, vg, measure })

/** "Five were killed": a number whose noun is left out. */
export const isBareNumber = (chunk: Chunk | undefined): boolean =>
  chunk?.np?.quantity?.kind === 'number' && chunk.np.head === null

export interface NounPhrase {
  readonly quantity: QuantityMention | null
  /** Singular head noun, lower case; null where only the number stands ("Five were killed"). */
  readonly head: string | null
  /** Index of the head's word, or of the last word. */
  readonly headWord: number
  /** First word after the number (or determiner). */
  readonly bodyFirst: number
  /** Modifiers before the head, lower case. */
  readonly modifiers: readonly string[]
  /** A measure adjective before the head ("12 wounded soldiers"). */
  readonly measure: string | null
  readonly determiner: string | null
  readonly pronoun: boolean
  readonly plural: boolean
}

export interface VerbGroup {
  /** The main verb: a known lemma, else its form. */
  readonly lemma: string
  readonly main: number
  readonly passive: boolean
  /** A past form or participle without auxiliary: finite or reduced, the neighbours decide. */
  readonly bare: boolean
  readonly ing: boolean
  readonly infinitive: boolean
  readonly modal: string | null
  readonly negated: boolean
  readonly perfect: boolean
  /** "being detained", "are being held". */
  readonly progressive: boolean
}
