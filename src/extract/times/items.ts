import type { Token } from '../../model/index.js'

/** A token as the date grammar reads it: the possessive ending and the dot of "U.S." kind are not part of it. */
export interface Item {
  readonly start: number
  readonly end: number
  readonly lower: string
  readonly kind: Token['kind']
  readonly spaced: boolean
  readonly capital: boolean
  /** "'s" followed and was left out: "last year's" ends at "year". */
  readonly possessive: boolean
  /** Those of the token, its ending taken for no part of it. */
  readonly marks: number
}

const isPossessive = (word: string): boolean => {
  if (word.charCodeAt(word.length - 1) !== 115) return false
  const code = word.charCodeAt(word.length - 2)
  return code === 39 || code === 0x2019
}

/** "year" for "year's". */
export const withoutPossessive = (word: string): string => (isPossessive(word) ? word.slice(0, -2) : word)

const isCapital = (letter: string): boolean => {
  const code = letter.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : letter !== letter.toLowerCase()
}

export function toItems(tokens: readonly Token[]): Item[] {
  return tokens.map((token) => {
    const possessive = token.kind === 'word' && isPossessive(token.lower)
    const cut = possessive ? 2 : 0
    const first = token.text[0] ?? ''
    return {
      start: token.start,
      end: token.end - cut,
      lower: cut ? token.lower.slice(0, -cut) : token.lower,
      kind: token.kind,
      spaced: token.spaced,
      capital: isCapital(first),
      possessive,
      marks: token.marks,
    }
  })
}
