import { eventFamilies } from '../lexicon/event-families.js'
import type { Claim, Source } from '../model/index.js'
import { countryOf } from './scope.js'

/** An article's own event: what its figures belong to unless their clause says otherwise. */
export interface Story {
  /** Stable key: the smallest path of its articles. */
  readonly key: string
  readonly sources: readonly string[]
  readonly families: ReadonlySet<string>
  /** The articles with the day of their event, where they say it. */
  readonly members: readonly { readonly path: string; readonly date: string | null }[]
  readonly places: ReadonlySet<string>
}

interface Profile {
  readonly path: string
  readonly family: string | null
  readonly date: string | null
  readonly title: string
  readonly titleWords: readonly string[]
  readonly places: ReadonlySet<string>
  readonly names: ReadonlySet<string>
}

/** Groups the articles that are about one event: the same kind of event, and names or places in common. */
export function storiesOf(sources: readonly Source[], claims: readonly Claim[]): Story[] {
  const profiles = sources
    .map((source) => profileOf(source, claims))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const parent = profiles.map((_, i) => i)
  const find = (i: number): number => {
    let at = i
    while (parent[at] !== at) at = parent[at] as number
    return at
  }
  for (const [i, a] of profiles.entries()) {
    for (let j = 0; j < i; j++) if (isSameStory(a, profiles[j] as Profile)) parent[find(i)] = find(j)
  }
  const groups = new Map<number, Profile[]>()
  for (const [i, profile] of profiles.entries())
    groups.set(find(i), [...(groups.get(find(i)) ?? []), profile])
  return [...groups.values()].map((members) => ({
    key: members.map(({ path }) => path).sort()[0] as string,
    sources: members.map(({ path }) => path),
    families: new Set(members.flatMap(({ family }) => (family ? [family] : []))),
    members: members.map(({ path, date }) => ({ path, date })),
    places: commonPlaces(members),
  }))
}

/** Capitalised words of the first headlines; whether they are places does not matter, they narrow nothing. */
const titleNames = (members: readonly Profile[]): string[] => [
  ...new Set(members.slice(0, 20).flatMap(({ titleWords }) => titleWords)),
]

/** Places that more than half of the articles open with, those of a headline before others: the event is known by them. */
function commonPlaces(members: readonly Profile[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { places } of members)
    for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1)
  const needed = members.length <= 2 ? 1 : Math.ceil(members.length * 0.5 + 0.1)
  const common = [...counts].filter(([, count]) => count >= needed).map(([place]) => place)
  const titled = [...counts.keys(), ...titleNames(members)].filter(
    (place) => members.filter(({ title }) => title.includes(place)).length * 2 > members.length,
  )
  return new Set(
    titled.length > 0 ? [...titled, ...common.filter((place) => countryOf(place) !== null)] : common,
  )
}

function isSameStory(a: Profile, b: Profile): boolean {
  const shared = countShared(a.names, b.names)
  if (a.family && b.family && a.family === b.family)
    return shared >= 1 || (a.names.size < 2 && b.names.size < 2)
  return shared >= 2
}

const countShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((name) => b.has(name)).length

function profileOf(source: Source, claims: readonly Claim[]): Profile {
  const main = claims.find(
    (claim) => claim.source === source.path && claim.event?.role === 'main' && claim.kind !== 'date',
  )?.event
  const trigger = main?.trigger ?? null
  return {
    path: source.path,
    family: trigger ? (eventFamilies.get(trigger) ?? trigger) : null,
    date: main?.date ?? null,
    title: (source.title ?? '').toLowerCase(),
    titleWords: [...(source.title ?? '').matchAll(/\p{Lu}\p{Ll}{2,}/gu)]
      .map((match) => match[0].toLowerCase())
      .filter((word) => !common.has(word)),
    places: new Set((main?.places ?? []).map(placeKey)),
    names: openingNames(source),
  }
}

export const placeKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/[’']s$/u, '')

const common = new Set(
  'the a an in on at of and after as it but for with to from by president minister police officials monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs'.split(
    ' ',
  ),
)

/** Capitalised words of the headline and the first sentences that are no sentence openers. */
function openingNames(source: Source): Set<string> {
  const names = new Set<string>()
  const opening = [
    source.title ?? '',
    ...source.sentences
      .filter((s) => source.blocks[s.block]?.kind !== 'boilerplate')
      .slice(0, 4)
      .map((s) => source.text.slice(s.start, s.end)),
  ]
  for (const text of opening) {
    for (const match of text.matchAll(/\p{Lu}[\p{L}'’.-]{2,}/gu)) {
      const word = match[0]
        .toLowerCase()
        .replace(/['’]s$/u, '')
        .replace(/[.'’-]+$/u, '')
      if (!common.has(word)) names.add(word)
    }
  }
  return names
}
