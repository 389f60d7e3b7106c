import { eventNouns } from '../lexicon/events.js'
import { closesComparison, isComparing } from '../lexicon/storm-names.js'
import { familyOf } from './profiles.js'

/** An event that a sentence names with its year: "the Kobe quake of 1995", "the 1995 Kobe earthquake". */
export interface NamedYear {
  readonly family: string | null
  readonly year: string
}

const nouns = [...eventNouns.keys()].filter((noun) => /^\p{L}+$/u.test(noun)).join('|')
const year = '(1[89]\\d\\d|20\\d\\d)'
const anyYear = new RegExp(year)
const named = new RegExp(
  `\\b(${nouns})\\s+(?:of|in)\\s+(?:\\p{Lu}\\p{Ll}+\\s+(?:\\d{1,2},\\s+)?)?${year}\\b|\\b${year}\\s+(?:\\p{Lu}[\\p{L}-]+\\s+){0,3}(${nouns})\\b`,
  'gu',
)

/** The last such event before a figure; one that the sentence only measures its own against is none of the figure's. */
export function yearNamed(before: string): NamedYear | null {
  const text = before.slice(-300)
  if (!anyYear.test(text)) return null
  const last = [...text.matchAll(named)].at(-1)
  if (!last) return null
  const isCompared = isComparing(text.slice(Math.max(0, last.index - 160), last.index))
  const rest = text.slice(last.index + last[0].length)
  if (/;/u.test(rest) || (isCompared && closesComparison.test(rest))) return null
  return {
    family: familyOf(eventNouns.get(last[1] ?? last[4] ?? '') ?? null),
    year: (last[2] ?? last[3]) as string,
  }
}
