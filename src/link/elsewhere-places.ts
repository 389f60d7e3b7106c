import { distance } from 'fastest-levenshtein'
import { bodyWords } from '../lexicon/names-others.js'
import { isCountryKey } from './opening-names.js'
import type { Profile } from './profiles.js'

/** Each of two articles tells of an event at a place that the other never names. */
export function isElsewhere(a: Profile, b: Profile): boolean {
  if (a.sites.length === 0 || b.sites.length === 0) return false
  return !a.sites.some((site) => isNamedIn(site, a, b)) && !b.sites.some((site) => isNamedIn(site, b, a))
}

/** Elsewhere, and in countries that the other never names. */
export function isAbroad(a: Profile, b: Profile): boolean {
  const [left, right] = [[...a.names].filter(isCountryKey), [...b.names].filter(isCountryKey)]
  if (left.length === 0 || right.length === 0 || !isElsewhere(a, b)) return false
  return !left.some((name) => b.mentions.has(name)) && !right.some((name) => a.mentions.has(name))
}

/** A word of a place is enough, but where the other article has that word in the name of a place of its own. */
function isNamedIn(site: string, own: Profile, { title, mentions, sites }: Profile): boolean {
  if (title.includes(site)) return true
  const words = site.split(' ')
  const said = words.filter((word) => mentions.has(word))
  if (said.length === 0 || said.length === words.length) return said.length > 0
  const besides = sites.filter((other) => other.split(' ').some((word) => said.includes(word)))
  return besides.length === 0 || !besides.every((other) => areNamesakes(site, own.mentions, other, mentions))
}

/** "Kansas City" and "Mexico City": each has a name in it that the other article does not mention, however spelt. */
function areNamesakes(
  a: string,
  namesOfA: ReadonlySet<string>,
  b: string,
  namesOfB: ReadonlySet<string>,
): boolean {
  const ownOfA = namesOnlyIn(a, namesOfA, namesOfB)
  const ownOfB = namesOnlyIn(b, namesOfB, namesOfA)
  return (
    ownOfA.length > 0 &&
    ownOfB.length > 0 &&
    !ownOfA.some((word) => ownOfB.some((other) => isOneSpelling(word, other)))
  )
}

/** The words of a place that are names in its own article and stand nowhere in the other. */
const namesOnlyIn = (site: string, own: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
  site.split(' ').filter((word) => own.has(word) && !bodyWords.has(word) && !other.has(word))

/** "Yunis" and "Younis". */
const isOneSpelling = (a: string, b: string): boolean =>
  distance(a, b) <= Math.max(1, Math.floor(Math.max(a.length, b.length) / 4))
