import type { Span } from '../../model/index.js'

/** A comment of this program's in a file, and the stretch that it speaks of. */
export interface PlacedComment {
  /** Offsets into the file. */
  readonly position: Span
  readonly covers: Span
  /** Words stand behind it where its format takes them for a part of it: nobody reads them. */
  readonly hidesWords: boolean
}

export const keyword = 'claimdiff-expect'

const opening = '<!--'
const closing = '-->'
const isOurs = new RegExp(`^\\s*${keyword}(?=[\\s:]|$)`)

/** Every such comment that begins in raw[from, to), in order; one that is never closed is none. */
export function commentsIn(raw: string, { start: from, end: to }: Span): Span[] {
  const found: Span[] = []
  for (let start = raw.indexOf(opening, from); start >= 0 && start < to; ) {
    const close = raw.indexOf(closing, start + opening.length)
    if (close < 0 || close + closing.length > to) break
    const end = close + closing.length
    if (isOurs.test(raw.slice(start + opening.length, close))) found.push({ start, end })
    start = raw.indexOf(opening, end)
  }
  return found
}

/** What the comment says: "LEVEL: reason". The marks of a quotation or list before its further lines are no part of it. */
export function wordsOf(
  raw: string,
  { start, end }: Span,
): { readonly level: string; readonly reason: string } {
  const inner = raw
    .slice(start + opening.length, end - closing.length)
    .trimStart()
    .slice(keyword.length)
    .replace(/[\r\n]+[ \t>]*/g, ' ')
  const colon = inner.indexOf(':')
  const level = (colon < 0 ? inner : inner.slice(0, colon)).trim()
  const reason = colon < 0 ? '' : inner.slice(colon + 1)
  return { level, reason: reason.replace(/\s+/g, ' ').trim() }
}
