import { familyFirst, givenNames, givenVariants, shortForms } from '../../lexicon/names-given.js'
import { kinshipParticles, nameParticles, nameSuffixes } from '../../lexicon/names-particles.js'
import { titleModifiers, titleWords } from '../../lexicon/names-titles.js'
import { fold, plain } from './fold.js'

/** A name taken apart; every field but the written ones is folded. */
export interface PersonName {
  /** As written, titles left out. */
  readonly written: string
  /** The family name as written, particles left out: "Marzouk". */
  readonly familyWritten: string
  readonly family: string
  /** Given names and initials in order; empty for a family name alone. */
  readonly given: readonly string[]
  readonly givenWritten: readonly string[]
  /** "abu", "bin", … before the family name. */
  readonly kinship: string | null
}

/** What two writings of one name share. */
export const nameKey = ({ family, given, kinship }: PersonName): string =>
  JSON.stringify([family, given, kinship])

/** Folded given name to the first of its list. */
function firstOfList(lists: readonly (readonly string[])[]): Map<string, string> {
  const firsts = new Map<string, string>()
  for (const list of lists) {
    const first = firsts.get(fold(list[0] ?? '')) ?? fold(list[0] ?? '')
    for (const name of list) if (!firsts.has(fold(name))) firsts.set(fold(name), first)
  }
  return firsts
}

const variants = firstOfList(givenVariants)
const sameName = firstOfList([...givenVariants, ...shortForms])

/** One form for the spellings of a folded given name; a short form is a name of its own here. */
export const givenSpellingClass = (given: string): string => variants.get(given) ?? given

/** A title, not just a word that may stand before one ("foreign", "national"). */
export const isTitleWord = (word: string): boolean =>
  titleWords.has(word.toLowerCase().replace(/\./g, '')) || titleWords.has(plain(word))

export const isTitle = (word: string): boolean => isTitleWord(word) || titleModifiers.has(plain(word))

/** "al-Haya" is a particle and a name; other hyphens stay inside. */
const parts = (text: string): string[] =>
  text
    .replace(/['’]s(?=\s|$)/g, '')
    .split(/[\s\u00A0]+/)
    .flatMap((word) => {
      const [, particle, rest] = /^(\p{L}{2,3})[-‐'’](\p{L}.*)$/u.exec(word) ?? []
      return particle && rest && nameParticles.has(particle.toLowerCase()) ? [particle, rest] : [word]
    })
    .filter((word) => plain(word) !== '')

const isParticle = (word: string): boolean => nameParticles.has(plain(word)) && word.length > 1

const withoutTitles = (words: readonly string[]): string[] => {
  let start = 0
  while (start < words.length - 1 && isTitle(words[start] as string)) start++
  return words.slice(start)
}

const withoutSuffix = (words: string[]): string[] =>
  words.length > 1 && nameSuffixes.has(plain(words.at(-1) ?? '')) ? words.slice(0, -1) : words

function writtenWithoutTitles(text: string): string {
  const words = text
    .trim()
    .replace(/['’]s$/, '')
    .split(/[\s\u00A0]+/)
  return withoutTitles(words).join(' ')
}

/** Null where no family name is left. */
export function readName(text: string): PersonName | null {
  const words = withoutSuffix(withoutTitles(parts(text)))
  const names = words.filter((word, index) => !isParticle(word) || index === words.length - 1)
  const isFirst = names.length > 1 && isFamilyFirst(names)
  const familyWritten = isFirst ? names[0] : names.at(-1)
  const givenWritten = isFirst ? [names.slice(1).join('')] : names.slice(0, -1)
  if (!familyWritten || fold(familyWritten) === '') return null
  const before = words[words.lastIndexOf(familyWritten) - 1]
  const kinship = before && isParticle(before) ? (kinshipParticles[plain(before)] ?? kinshipOf(words)) : null
  return {
    written: writtenWithoutTitles(text),
    familyWritten,
    family: fold(familyWritten),
    given: givenWritten.flatMap((word) => givenKeys(word)),
    givenWritten,
    kinship,
  }
}

/** "bin al-X": the article stands between. */
const kinshipOf = (words: readonly string[]): string | null =>
  words.map((word) => kinshipParticles[plain(word)]).findLast((kinship) => kinship !== undefined) ?? null

/** "J.K." is two initials. */
const givenKeys = (word: string): string[] =>
  /^(?:\p{L}\.)+$/u.test(word)
    ? word.toLowerCase().replace(/\./g, '').split('')
    : [fold(word)].filter((key) => key !== '')

/** "Xi Jinping", "Kim Jong-un", "Roh Moo Hyun"; not "Kim Clark", not "Lee Harvey Oswald". */
export function isFamilyFirst(names: readonly string[]): boolean {
  const [first = '', second = '', third] = names.map((name) => plain(name))
  if (names.length > 3 || !familyFirst.has(first)) return false
  if (givenNames.has(second) || (third !== undefined && givenNames.has(third))) return false
  if (/[-‐]\p{L}/u.test(names[1] ?? '')) return true
  return second.length > 1 && !/\./.test(names[1] ?? '') && (!givenNames.has(first) || third !== undefined)
}

const classOf = (given: string): string => sameName.get(given) ?? given

const isSameGiven = (a: string, b: string): boolean =>
  a.length === 1 || b.length === 1 ? a[0] === b[0] : a === b || classOf(a) === classOf(b)

/** Nothing in the two names says that they are two people; a family name alone fits every bearer. */
export function isCompatible(a: PersonName, b: PersonName): boolean {
  if (a.family !== b.family) return false
  if (a.kinship && b.kinship && a.kinship !== b.kinship) return false
  return isCompatibleGiven(a.given, b.given)
}

export const isCompatibleGiven = (a: readonly string[], b: readonly string[]): boolean =>
  a.slice(0, b.length).every((name, index) => isSameGiven(name, b[index] as string))
