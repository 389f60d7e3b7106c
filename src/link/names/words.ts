import { peopleWords, placeWords } from '../../lexicon/names-countries.js'
import { givenNames } from '../../lexicon/names-given.js'
import { bodyWords, calendarWords, groupNames, openers } from '../../lexicon/names-others.js'
import { lowerParticles } from '../../lexicon/names-particles.js'
import type { Span } from '../../model/index.js'
import { plain } from './fold.js'
import { isTitle } from './person-name.js'

/** What a word can be in a name, by its letters alone. */
export type WordKind = 'name' | 'title' | 'other' | 'particle' | 'plain'

export interface NameWord extends Span {
  readonly text: string
  readonly kind: WordKind
  /** "Bogdanov's": nothing of the same name follows. */
  readonly possessive: boolean
  /** Only white space of the same line stands before it, or the dot of a short title. */
  readonly joined: boolean
}

const wordPattern = /(?:\p{Lu}\.){1,4}(?!\p{L})|[\p{L}\p{M}]+(?:['’‐-][\p{L}\p{M}]+)*/gu
const LONGEST = 40

/** The words of text[start, end), in order. Linear. */
export function nameWords(text: string, { start, end }: Span): NameWord[] {
  const words: NameWord[] = []
  const sentence = text.slice(start, end)
  let previous: { end: number; title: boolean } = { end: -1, title: false }
  for (const match of sentence.matchAll(wordPattern)) {
    const possessive =
      /['’]s$|s['’]$/.test(match[0]) ||
      /^['’](?!\p{L})/u.test(sentence.slice(match.index + match[0].length, match.index + match[0].length + 2))
    const bare = match[0].replace(/['’]s$/, '')
    const gap = sentence.slice(Math.max(previous.end, match.index - 4), match.index)
    const kind = kindOf(bare)
    const joined =
      previous.end >= 0 &&
      match.index - previous.end <= 3 &&
      (/^[ \u00A0]+$/.test(gap) || (previous.title && /^\.[ \u00A0]+$/.test(gap)))
    words.push({
      text: bare,
      kind,
      possessive,
      joined,
      start: start + match.index,
      end: start + match.index + bare.length,
    })
    previous = { end: match.index + match[0].length, title: kind === 'title' && bare.length <= 5 }
  }
  return words
}

function kindOf(word: string): WordKind {
  const isCapital = /^\p{Lu}/u.test(word)
  if (/^(?:\p{Lu}\.)+$/u.test(word)) return 'name'
  if (!isCapital) {
    if (/^\p{Ll}{1,3}[-‐'’]\p{Lu}/u.test(word))
      return groupNames.has(plain(word.slice(word.search(/[-‐'’]/u)))) ? 'other' : 'name'
    if (lowerParticles.has(word)) return 'particle'
    return isTitle(word) ? 'title' : 'plain'
  }
  if (word.length > LONGEST || (word.length > 1 && word === word.toUpperCase() && !/^\p{Lu}['’]/u.test(word)))
    return 'other'
  if (isTitle(word)) return 'title'
  return isOther(word) ? 'other' : 'name'
}

/** A capitalised word of a place, people, body or calendar; "Palestinian-Israeli" is by either half. */
export const isOther = (word: string): boolean =>
  word.split(/[-‐]/).some((part) => {
    const key = plain(part)
    const singular = key.endsWith('s') ? key.slice(0, -1) : key
    if (givenNames.has(key) && key !== 'israel') return false
    return (
      placeWords.has(key) ||
      peopleWords.has(key) ||
      peopleWords.has(singular) ||
      bodyWords.has(key) ||
      bodyWords.has(singular) ||
      groupNames.has(key) ||
      calendarWords.has(key)
    )
  })

export const isOpener = (word: string): boolean => openers.has(plain(word)) || word.length === 1
