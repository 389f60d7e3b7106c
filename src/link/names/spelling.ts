import { givenNames } from '../../lexicon/names-given.js'
import { grouped } from '../../model/index.js'
import { plain } from './fold.js'
import type { Grouping, Person, ReadMention } from './groups.js'
import { lookAlikesIn } from './look-alike.js'
import { givenSpellingClass, isCompatibleGiven } from './person-name.js'

/** One article that writes one name in two ways; both as written. */
export interface SpellingPair {
  readonly source: string
  readonly first: ReadMention
  readonly second: ReadMention
}

/** Two writings of one person's name in one article that fold alike: "Marzouk" and "Marzook". */
export function foldedSpellings(person: Person): SpellingPair[] {
  return [...bySource(person)].flatMap(([source, mentions]) => {
    const family = differing(mentions, ({ name }) => name.familyWritten)
    if (family) return [{ source, ...family }]
    const given = differing(
      mentions.filter(({ name }) => (name.givenWritten[0]?.length ?? 0) > 3),
      ({ name }) => name.givenWritten[0] ?? '',
      ({ name }) => givenSpellingClass(name.given[0] ?? ''),
    )
    return given ? [{ source, ...given }] : []
  })
}

/** The first mention, and the first that writes the part otherwise but folds to the same. */
function differing(
  mentions: readonly ReadMention[],
  written: (mention: ReadMention) => string,
  folded: (mention: ReadMention) => string = () => '',
): { first: ReadMention; second: ReadMention } | null {
  const [first] = mentions
  const second = mentions.find(
    (other) => first && plain(written(other)) !== plain(written(first)) && folded(other) === folded(first),
  )
  return first && second ? { first, second } : null
}

/**
 * A family name that an article never introduces, one letter away from one that it does: "Bogsanov" beside "Mikhail
 * Bogdanov"; and two full names that differ in nothing else. Whoever is named in full anywhere is somebody else.
 */
export function lookAlikeSpellings({ people, unattached }: Grouping): SpellingPair[] {
  const introduced = new Set(
    people.flat().flatMap(({ name }) => (name.given.length > 0 ? [plain(name.familyWritten)] : [])),
  )
  const strangers = bySource(unattached.filter(({ name }) => !introduced.has(plain(name.familyWritten))))
  const known = bySource(people.flat().filter(({ name }) => name.given.length > 0))
  return [...known].flatMap(([source, mentions]) => {
    const firstOf = firstByFamily(mentions)
    const lookAlikes = lookAlikesIn(firstOf.keys())
    return [
      ...full(source, firstOf, lookAlikes),
      ...alone(source, strangers.get(source) ?? [], firstOf, lookAlikes),
    ]
  })
}

function alone(
  source: string,
  strangers: readonly ReadMention[],
  firstOf: ReadonlyMap<string, ReadMention>,
  lookAlikes: (word: string) => string[],
): SpellingPair[] {
  return [...firstByFamily(strangers)].flatMap(([family, second]) => {
    const near = givenNames.has(family) ? [] : lookAlikes(family)
    const first = near.length === 1 ? firstOf.get(near[0] as string) : undefined
    return first ? [{ source, first, second }] : []
  })
}

function full(
  source: string,
  firstOf: ReadonlyMap<string, ReadMention>,
  lookAlikes: (word: string) => string[],
): SpellingPair[] {
  return [...firstOf].flatMap(([family, one]) =>
    lookAlikes(family)
      .flatMap((near) => firstOf.get(near) ?? [])
      .filter((other) => isBefore(one, other) && isSameGivenName(one, other))
      .map((other) => ({ source, first: one, second: other })),
  )
}

/** An initial is too little to take two family names for one. */
const isSameGivenName = ({ name: a }: ReadMention, { name: b }: ReadMention): boolean =>
  (a.given[0]?.length ?? 0) > 1 && (b.given[0]?.length ?? 0) > 1 && isCompatibleGiven(a.given, b.given)

const isBefore = (a: ReadMention, b: ReadMention): boolean =>
  (a.mention.position?.start ?? 0) < (b.mention.position?.start ?? 0)

function firstByFamily(mentions: readonly ReadMention[]): Map<string, ReadMention> {
  const first = new Map<string, ReadMention>()
  for (const one of mentions) {
    const family = plain(one.name.familyWritten)
    if (!first.has(family)) first.set(family, one)
  }
  return first
}

/** By article, each in the order of its text. */
function bySource(mentions: readonly ReadMention[]): Map<string, ReadMention[]> {
  const groups = grouped(mentions, ({ mention }) => [mention.source])
  for (const group of groups.values())
    group.sort((a, b) => (a.mention.position?.start ?? 0) - (b.mention.position?.start ?? 0))
  return groups
}
