import { peopleWords, placeWords } from '../../lexicon/names-countries.js'
import { givenNames } from '../../lexicon/names-given.js'
import { bodyWords, calendarWords, groupNames, openers } from '../../lexicon/names-others.js'
import { lowerParticles } from '../../lexicon/names-particles.js'
import { titleModifiers, titleWords } from '../../lexicon/names-titles.js'
import type { Span } from '../../model/index.js'
import { plain } from './fold.js'
import { onceAWord } from './once-a-word.js'
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

/** The words of text[start, end) that may be of a name, each with the last plain word before it, in order. Linear. */
export function nameWords(text: string, { start, end }: Span): NameWord[] {
  const words: NameWord[] = []
  const sentence = text.slice(start, end)
  let [previousEnd, isAfterShortTitle] = [-1, false]
  let plainWord: { readonly text: string; readonly at: number } | null = null
  for (let match = wordPattern.exec(sentence); match !== null; match = wordPattern.exec(sentence)) {
    const [whole] = match
    const bare = whole.endsWith('s') ? whole.replace(/['’]s$/, '') : whole
    const kind = kindOf(bare)
    const at = match.index
    const end = at + whole.length
    if (kind === 'plain') plainWord = { text: bare, at }
    else {
      if (plainWord !== null) words.push(plainAt(start + plainWord.at, plainWord.text))
      plainWord = null
      words.push({
        text: bare,
        kind,
        possessive: bare !== whole || /^['’](?!\p{L})/u.test(sentence.slice(end, end + 2)),
        joined: previousEnd >= 0 && isJoint(sentence.slice(previousEnd, at), isAfterShortTitle),
        start: start + at,
        end: start + at + bare.length,
      })
    }
    previousEnd = end
    isAfterShortTitle = kind === 'title' && bare.length <= 5
  }
  return words
}

const plainAt = (start: number, text: string): NameWord => ({
  text,
  kind: 'plain',
  possessive: false,
  joined: false,
  start,
  end: start + text.length,
})

const isJoint = (gap: string, afterShortTitle: boolean): boolean =>
  gap === ' ' ||
  (gap.length <= 3 && (/^[ \u00A0]+$/.test(gap) || (afterShortTitle && /^\.[ \u00A0]+$/.test(gap))))

const placeInitials: ReadonlySet<string> = new Set(['U.S.', 'U.S.A.', 'U.K.', 'U.N.', 'E.U.', 'D.C.', 'A.P.'])

const kindOf = onceAWord((word): WordKind => {
  const isCapital = /^\p{Lu}/u.test(word)
  if (/^(?:\p{Lu}\.)+$/u.test(word)) return placeInitials.has(word) ? 'other' : 'name'
  if (!isCapital) {
    if (/^\p{Ll}{1,3}[-‐'’]\p{Lu}/u.test(word))
      return groupNames.has(plain(word.slice(word.search(/[-‐'’]/u)))) ? 'other' : 'name'
    if (lowerParticles.has(word)) return 'particle'
    return titleWords.has(word) || titleModifiers.has(word) ? 'title' : 'plain'
  }
  if (word.length > LONGEST || (word.length > 1 && word === word.toUpperCase() && !/^\p{Lu}['’]/u.test(word)))
    return 'other'
  if (isTitle(word)) return 'title'
  return isOther(word) ? 'other' : 'name'
})

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
