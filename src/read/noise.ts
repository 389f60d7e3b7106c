import {
  agencyLine,
  boilerplatePatterns,
  bylinePatterns,
  longestBoilerplate,
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
  if (teaserPatterns.some((pattern) => pattern.test(words))) return 'teaser'
  if (words.length > longestBoilerplate) return null
  if (boilerplatePatterns.some((pattern) => pattern.test(words))) return 'boilerplate'
  if (wirePatterns.some((pattern) => pattern.test(words)) || isWholeDateline(words)) return 'boilerplate'
  return isByline(words) || isDateLine(words) || agencyLine.test(words) ? 'boilerplate' : null
}

export const isByline = (words: string): boolean =>
  words.length < 160 && bylinePatterns.some((pattern) => pattern.test(words))

export const endsSentence = (words: string): boolean => /[.!?…:;,]["”’'»)\]]*$/.test(words)

export const wordCount = (words: string): number => {
  let count = 0
  for (let at = words.indexOf(' '); at >= 0 && count < 30; at = words.indexOf(' ', at + 1)) count += 1
  return count + 1
}
