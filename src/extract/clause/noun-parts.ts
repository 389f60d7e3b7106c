import { measureNouns } from '../../lexicon/measures.js'
import { nationalities } from '../../lexicon/nationalities.js'
import { destructibles, personGroups, singular } from '../../lexicon/people.js'
import { elementAt } from '../element.js'
import { measureOf, modifies, nominal, startsNoun } from './word-class.js'
import type { Word } from './words.js'

export const counters = new Set(['more', 'other', 'others', 'new', 'additional', 'further', 'fewer', 'less'])

/** "12 more", "the other 14", "30 others": counters that belong to the number without a noun. */
export function trailing(words: readonly Word[], bodyFirst: number, at: number): number {
  let last = bodyFirst - 1
  for (let i = bodyFirst; i < at && counters.has((words[i] as Word).lower); i++) last = i
  return last
}

/** "hostage-takers": a compound that says more than its last word. */
export const compoundAt = (words: readonly Word[], at: number): string | null => {
  const first = words[at - 2]
  if (!first || words[at - 1]?.text !== '-' || words[at - 1]?.start !== first.end) return null
  const compound = `${first.lower}-${singular(words[at]?.lower ?? '')}`
  return measureNouns.has(compound) ? compound : null
}

/** Names keep their ending ("Hamas"), but peoples are counted in the plural ("Palestinians"). */
export const headOf = (word: Word): string => {
  const text = headText(word)
  const one = singular(text)
  return word.pos === 'PROPN' &&
    !nationalities.has(one) &&
    !personGroups.has(one) &&
    !measureNouns.has(one) &&
    /^\p{Lu}/u.test(text)
    ? text.toLowerCase()
    : one
}

const headText = ({ text }: Word): string => (mayBePossessive(text) ? text.replace(/['’]s?$/u, '') : text)

const mayBePossessive = (text: string): boolean => {
  const last = text.charCodeAt(text.length - 1)
  return last === 115 || last === 39 || last === 0x2019
}

/** Hyphens inside compounds, the dot of a title, an apostrophe after a plural: they go on with the phrase. */
export function joins(words: readonly Word[], at: number, headWord: number): boolean {
  const word = words[at] as Word
  const next = words[at + 1]
  const previous = elementAt(words, at - 1)
  if (!next || !previous || next.quantity || next.time) return false
  const tight = previous.end === word.start
  if (/^[-‐‑–/]$/u.test(word.text))
    return tight && next.start === word.end && /^[\p{L}\p{N}]/u.test(next.text)
  if (word.text === '.')
    return (
      tight &&
      /^\p{Lu}/u.test(previous.text) &&
      previous.text.length <= 4 &&
      nominal(next) &&
      /^\p{Lu}/u.test(next.text)
    )
  if (word.text === "'" || word.text === '’') return tight && headWord === at - 1 && startsNoun(words, at + 1)
  return (
    word.lower === 'and' &&
    (headWord < 0 ? previous.pos === 'ADJ' && next.pos === 'ADJ' : isOfStuffs(words, at))
  )
}

/** "300 mud and bamboo homes": two things that the houses are made of. */
const isOfStuffs = (words: readonly Word[], at: number): boolean => {
  const [first, second, noun] = [words[at - 1], words[at + 1], words[at + 2]]
  return (
    first?.pos === 'NOUN' &&
    second?.pos === 'NOUN' &&
    noun?.pos === 'NOUN' &&
    destructibles.has(singular(noun.lower)) &&
    singular(first.lower) === first.lower &&
    !destructibles.has(first.lower) &&
    !personGroups.has(first.lower)
  )
}

/** "those infected so far": a participle after the pronoun, not before a noun. */
export const isOfThose = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'those' &&
  words[at + 1] !== undefined &&
  (measureOf(words[at + 1] as Word) !== null || words[at + 1]?.lower === 'left') &&
  !modifies(words, at + 1)

/** "The July 15 bombers": a date that says which people. With an event, "the July 15 attack", it is the event's own day. */
export function isDated(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return words[at]?.time?.type === 'DATE' && next !== undefined && personGroups.has(headOf(next))
}
