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
export const passageOf = (claim: Claim): Passage =>
  passageIn(wordsOf(claim), claim.reading ? edgesOfReading(claim.reading) : edgesOfQuote(claim))

type Edges = readonly [isWholeStart: boolean, isWholeEnd: boolean]

/** The same of words that come with their sentence, or with edges that are known. */
export function passageIn(words: Quote, [isWholeStart, isWholeEnd]: Edges = edgesOfReading(words)): Passage {
  const { prefix, exact, suffix } = words
  const [before, after] = [plain(prefix).trimStart(), plain(suffix).trimEnd()]
  return {
    before: isWholeStart ? before : brokenStart(before),
    exact: plain(exact).trim(),
    after: isWholeEnd ? after : brokenEnd(after),
  }
}

const edgesOfReading = ({ prefix, suffix }: Quote): Edges => [
  prefix.length < longestReading,
  suffix.length < longestReading,
]

const edgesOfQuote = ({ quote: { prefix, suffix }, position, sentence }: Claim): Edges => [
  prefix.length < LEAST_CONTEXT || sentence.start === position.start - prefix.length,
  suffix.length < LEAST_CONTEXT || sentence.end === position.end + suffix.length,
]

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
