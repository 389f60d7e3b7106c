import { singular } from '../../lexicon/people.js'
import { moreIrregularVerbs, saysNothing, synonyms } from '../../lexicon/statements.js'
import { irregularVerbs } from '../../lexicon/verb-forms.js'
import type { Span } from '../../model/index.js'

/** A word of a statement that says something, by the key that its other forms and its synonyms have too. */
export interface Told {
  readonly key: string
  readonly text: string
  readonly start: number
  readonly isName: boolean
  readonly isYear: boolean
}

const word = /\p{L}[\p{L}\p{M}'’-]*|\p{Nd}+(?:[.,]\p{Nd}+)*(?:st|nd|rd|th)?/gu
const year = /^1[0-9]\d\d$|^20\d\d$/u

/** The words of `text` that lie in none of the spans; hedges, light verbs and function words say nothing. */
export function toldIn(text: string, without: readonly Span[]): Told[] {
  const told: Told[] = []
  let isStart = true
  for (const match of text.matchAll(word)) {
    const start = match.index
    const opens = isStart
    isStart = false
    if (without.some((span) => span.start <= start && start < span.end)) continue
    const written = match[0].replace(/['’]s?$/u, '')
    const isName =
      /^\p{Lu}/u.test(written) && !(opens && !/^\s+\p{Lu}/u.test(text.slice(start + match[0].length)))
    for (const part of isName ? [written] : written.split('-')) {
      const lower = part.toLowerCase()
      if (lower === '' || (saysNothing.has(lower) && !(isName && part === 'May'))) continue
      told.push({ key: keyOf(lower), text: part, start, isName, isYear: year.test(part) })
    }
  }
  return told
}

/** What a word's forms and synonyms have in common. */
export function keyOf(lower: string): string {
  if (/^\p{Nd}+$/u.test(lower)) return lower
  const ordinal = ordinals.get(lower)
  if (ordinal) return ordinal
  const base = irregularVerbs.get(lower) ?? moreIrregularVerbs.get(lower) ?? singular(lower)
  const known = [lower, base, ...endings.map((ending) => cutOff(base, ending))]
    .map((form) => synonyms.get(form))
    .find((first) => first !== undefined)
  if (known) return stemOf(known)
  const stem = stemOf(base)
  return stems.get(stem) ?? stem
}

/** "died" → "di", "die"; "crashing" → "crash". */
const endings = ['ed', 'd', 'ing'] as const
const cutOff = (word: string, ending: string): string =>
  word.endsWith(ending) ? word.slice(0, -ending.length) : word

/** "Season two" is the second season. */
const ordinals: ReadonlyMap<string, string> = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .flatMap((name, i): [string, string][] => [
      [name, `#${i + 1}`],
      [['1st', '2nd', '3rd'][i] ?? `${i + 1}th`, `#${i + 1}`],
    ]),
  ...'two three four five six seven eight nine ten'
    .split(' ')
    .map((name, i): [string, string] => [name, `#${i + 2}`]),
])

/** "scored", "scoring" and "scores" are one word; a wrong root harms nobody as long as all forms share it. */
function stemOf(base: string): string {
  const cut =
    base.length > 4 ? base.replace(/(?:ied|ies)$/u, 'y').replace(/(?:ing|ed|ly|e|(?<=[^s])s)$/u, '') : base
  return cut.length > 3 && /([^aeiouls])\1$/u.test(cut) ? cut.slice(0, -1) : cut
}

const stems: ReadonlyMap<string, string> = new Map(
  [...synonyms].map(([form, first]) => [stemOf(form), stemOf(first)]),
)
