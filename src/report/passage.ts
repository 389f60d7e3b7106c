import type { Claim } from '../model/index.js'
import { plain } from './plain.js'

export interface Passage {
  readonly before: string
  readonly exact: string
  readonly after: string
}

/** The quotation in its context, on one line; "…" stands where the context breaks off, never inside a word. */
export function passageOf({ quote, position, sentence }: Claim): Passage {
  const startsSentence = sentence.start === position.start - quote.prefix.length
  return {
    before: startsSentence ? plain(quote.prefix).trimStart() : brokenStart(plain(quote.prefix).trimStart()),
    exact: plain(quote.exact).trim(),
    after: brokenEnd(plain(quote.suffix).trimEnd()),
  }
}

/** A longer piece than this is no part of a word, but text without spaces. */
const LONGEST_PART = 24

function brokenStart(text: string): string {
  const space = text.indexOf(' ')
  return space >= 0 && space < LONGEST_PART ? `… ${text.slice(space + 1)}` : `…${text}`
}

function brokenEnd(text: string): string {
  if (/[.!?؟。][”’"')\]]?$/u.test(text)) return text
  const space = text.lastIndexOf(' ')
  return space >= 0 && text.length - space <= LONGEST_PART ? `${text.slice(0, space)} …` : `${text}…`
}
