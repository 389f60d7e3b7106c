import type { Claim, Quote } from './claim.js'
import type { Span } from './span.js'

/** Characters of the sentence that `readingOf` keeps on either side. */
export const longestReading = 200

/** A mention in its sentence as a reader sees it. Spans are offsets into the reading text. */
export function readingOf(text: string, sentence: Span, { start, end }: Span): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(sentence.start, start - longestReading, 0), start),
    suffix: text.slice(end, Math.max(end, Math.min(sentence.end, end + longestReading))),
  }
}

/** The claim's words for people: without markup where that is known, else as they stand in the file. */
export const wordsOf = ({ reading, quote }: Pick<Claim, 'reading' | 'quote'>): Quote => reading ?? quote
