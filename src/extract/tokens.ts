import type { Span, Token, TokenKind } from '../model/index.js'

/**
 * Words keep inner apostrophes and the dots of initialisms ("U.S.", "a.m."); numbers keep inner commas, dots and
 * no-break group spaces only between digits; everything else is one token a character. Linear: each class consumes
 * what it looks at.
 */
const tokenPattern =
  /(?<number>\p{Nd}+(?:[.,\u00A0\u202F\u2009]\p{Nd}+)*)|(?<word>(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)|[^\s\p{L}\p{Nd}]/gu

/** The tokens of text[start, end); offsets are into `text`. */
export function tokenise(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = []
  const part = text.slice(start, end)
  let previousEnd = 0
  for (const match of part.matchAll(tokenPattern)) {
    const kind: TokenKind = match.groups?.number ? 'number' : match.groups?.word ? 'word' : 'punctuation'
    const words = match[0]
    const at = match.index
    tokens.push({
      start: start + at,
      end: start + at + words.length,
      kind,
      text: words,
      lower: words.toLowerCase(),
      spaced: at > previousEnd || at === 0,
    })
    previousEnd = at + words.length
  }
  return tokens
}
