import {
  agencyLine,
  boilerplatePatterns,
  bylinePatterns,
  longestBoilerplate,
  noiseOpening,
  openedPatterns,
  teaserPatterns,
  wirePatterns,
} from '../lexicon/reading-noise.js'
import { isWholeDateline } from './dateline.js'
import { isDateLine } from './published.js'

export type Noise = 'teaser' | 'boilerplate'

const longestTeaser = 300

/** What a block's words say of it, wherever it stands; null for an article's own text. */
export function noiseOf(words: string): Noise | null {
  if (words.length > longestTeaser) return null
  const opens = noiseOpening.test(words)
  if (opens && isOneOf(teaserPatterns, words)) return 'teaser'
  if (words.length > longestBoilerplate) return null
  if (opens && (isOneOf(openedPatterns, words) || isByline(words))) return 'boilerplate'
  if (isOneOf(boilerplatePatterns, words) || isOneOf(wirePatterns, words)) return 'boilerplate'
  return isWholeDateline(words) || isDateLine(words) || agencyLine.test(words) ? 'boilerplate' : null
}

/** A slug, initials, the end: a line of its own wherever it stands. "told several reporters" may be a line of any text. */
export const isWireLine = (words: string): boolean =>
  words.length < 60 &&
  !/[.,]\)?$|(?:writer|correspondent|reporter)s?$/i.test(words) &&
  !/^\p{Ll}{2,} /u.test(words) &&
  isOneOf(wirePatterns, words)

const isOneOf = (patterns: readonly RegExp[], words: string): boolean =>
  patterns.some((pattern) => pattern.test(words))

const isByline = (words: string): boolean => words.length < 160 && isOneOf(bylinePatterns, words)

export const endsSentence = (words: string): boolean => /[.!?…:;,]["”’'»)\]]*$/.test(words)

export const wordCount = (words: string): number => {
  let count = 0
  for (let at = words.indexOf(' '); at >= 0 && count < 30; at = words.indexOf(' ', at + 1)) count += 1
  return count + 1
}
