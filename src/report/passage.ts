import { type Claim, longestReading, type Quote, wordsOf } from '../model/index.js'
import { plain } from './plain.js'

export interface Passage {
  readonly before: string
  readonly exact: string
  readonly after: string
}

/** Context from the file is at least this long, unless the file ends first. */
const LEAST_CONTEXT = 32

/** The quotation in its context, on one line; "…" stands where the context breaks off, never inside a word. */
export function passageOf(claim: Claim): Passage {
  const { prefix, exact, suffix } = wordsOf(claim)
  const [before, after] = [plain(prefix).trimStart(), plain(suffix).trimEnd()]
  const [isWholeStart, isWholeEnd] = claim.reading ? edgesOfReading(claim.reading) : edgesOfQuote(claim)
  return {
    before: isWholeStart ? before : brokenStart(before),
    exact: plain(exact).trim(),
    after: isWholeEnd ? after : brokenEnd(after),
  }
}

const edgesOfReading = ({ prefix, suffix }: Quote): readonly [boolean, boolean] => [
  prefix.length < longestReading,
  suffix.length < longestReading,
]

const edgesOfQuote = ({
  quote: { prefix, suffix },
  position,
  sentence,
}: Claim): readonly [boolean, boolean] => [
  prefix.length < LEAST_CONTEXT || sentence.start === position.start - prefix.length,
  suffix.length < LEAST_CONTEXT || sentence.end === position.end + suffix.length,
]

/** A longer piece than this is no part of a word, but text without spaces. */
const LONGEST_PART = 24

export function brokenStart(text: string): string {
  const space = text.indexOf(' ')
  return space >= 0 && space < LONGEST_PART ? `… ${text.slice(space + 1)}` : `…${text}`
}

export function brokenEnd(text: string): string {
  if (/[.!?؟。][”’"')\]]?$/u.test(text)) return text
  const space = text.lastIndexOf(' ')
  return space >= 0 && text.length - space <= LONGEST_PART ? `${text.slice(0, space)} …` : `${text}…`
}
