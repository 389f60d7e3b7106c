import type { Span } from './span.js'

export type TokenKind = 'word' | 'number' | 'punctuation'

/** A token of the reading text. "7.9-magnitude" is three tokens, "U.S." and "don't" one each. */
export interface Token extends Span {
  readonly kind: TokenKind
  readonly text: string
  readonly lower: string
  /** White space stands before it. */
  readonly spaced: boolean
  /** One bit for each kind of word that it may be, by its letters alone. */
  readonly marks: number
  /** Its first letter is one. */
  readonly capital: boolean
  /** "'s" ends it. */
  readonly possessive: boolean
}
