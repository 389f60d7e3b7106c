import { accidentFamilies, naturalFamilies, newsFamilies } from '../lexicon/event-families.js'
import { type Claim, dayNumber, type Source } from '../model/index.js'
import { Groups } from './groups.js'
import { type Profile, profileOf } from './profiles.js'
import { countryOf } from './scope.js'

/** An article's own event: what its figures belong to unless their clause says otherwise. */
export interface Story {
  /** Stable key: the smallest path of its articles. */
  readonly key: string
  readonly sources: readonly string[]
  readonly families: ReadonlySet<string>
  /** The articles with the day of their event, where they say it. */
  readonly members: readonly Profile[]
  readonly places: ReadonlySet<string>
}

/** Groups the articles that are about one event: the same kind of event, and names or places in common. */
export function storiesOf(sources: readonly Source[], claims: readonly Claim[]): Story[] {
  const mains = mainEvents(claims)
  const profiles = sources
    .map((source) => profileOf(source, mains.get(source.path) ?? null))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  return groupsOf(profiles).map((members) => ({
    key: members.map(({ path }) => path).sort()[0] as string,
    sources: members.map(({ path }) => path),
    families: new Set(members.flatMap(({ family }) => (family ? [family] : []))),
    members,
    places: commonPlaces(members),
  }))
}

function mainEvents(claims: readonly Claim[]): Map<string, NonNullable<Claim['event']>> {
  const mains = new Map<string, NonNullable<Claim['event']>>()
  for (const { source, event, kind } of claims)
    if (event?.role === 'main' && kind !== 'date' && !mains.has(source)) mains.set(source, event)
  return mains
}

/**
 * Blocked by what articles must share, so that no two are held against each other for nothing: those of one family by a
 * name, others by two. Articles whose kind of event is not said join each other, then the one group they share most with,
 * so that they bridge no two stories.
 */
function groupsOf(profiles: readonly Profile[]): Profile[][] {
  const groups = new Groups(profiles.length)
  joinFamilies(profiles, groups)
  const open: { i: number; other: number; count: number }[] = []
  for (const shared of sharingTwo(profiles)) {
    const family = (profiles[shared.i] as Profile).family
    const other = (profiles[shared.other] as Profile).family
    if (family === null && other !== null) open.push(shared)
    else if ((family === null) === (other === null) && mayShareStory(family, other))
      groups.join(shared.i, shared.other)
  }
  joinOpen(open, groups)
  joinLone(profiles, groups)
  return groups.all().map((members) => members.map((i) => profiles[i] as Profile))
}

const fewNames = 2

function joinFamilies(profiles: readonly Profile[], groups: Groups): void {
  const byName = new Map<string, number>()
  for (const [i, { family, names }] of profiles.entries()) {
    if (!family) continue
    for (const name of names.size < fewNames ? [...names, ''] : names) {
      const key = `${family} ${name}`
      const known = byName.get(key)
      if (known === undefined) byName.set(key, i)
      else groups.join(known, i)
    }
  }
}

/** A name that so many articles open with tells nothing of their event. */
const tooCommon = 200

/** Articles that open with two names in common, both ways round. */
function* sharingTwo(profiles: readonly Profile[]): Generator<{ i: number; other: number; count: number }> {
  const holders = new Map<string, number[]>()
  for (const [i, { names }] of profiles.entries())
    for (const name of names) {
      const known = holders.get(name)
      if (known) known.push(i)
      else holders.set(name, [i])
    }
  for (const [i, { names }] of profiles.entries()) {
    const shared = new Map<number, number>()
    for (const name of names) {
      const known = holders.get(name) ?? []
      if (known.length <= tooCommon)
        for (const other of known) if (other !== i) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    for (const [other, count] of shared) if (count >= 2) yield { i, other, count }
  }
}

function joinOpen(
  shared: readonly { readonly i: number; readonly other: number; readonly count: number }[],
  groups: Groups,
): void {
  const sums = new Map<number, Map<number, number>>()
  for (const { i, other, count } of shared) {
    const own = sums.get(groups.of(i)) ?? new Map<number, number>()
    own.set(groups.of(other), (own.get(groups.of(other)) ?? 0) + count)
    sums.set(groups.of(i), own)
  }
  for (const [i, others] of sums) {
    const best = [...others].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]
    if (best) groups.join(best[0], i)
  }
}

const weeksApart = 21

/**
 * A short article may share only the place with the others on its event: it joins the one story of those weeks that half
 * of the articles open with that name.
 */
function joinLone(profiles: readonly Profile[], groups: Groups): void {
  const all = groups.all()
  const held = new Map<string, number[][]>()
  for (const members of all) {
    if (members.length < 2) continue
    const counts = new Map<string, number>()
    for (const i of members)
      for (const name of (profiles[i] as Profile).names) counts.set(name, (counts.get(name) ?? 0) + 1)
    for (const [name, count] of counts)
      if (count > 1 && count * 2 >= members.length) held.set(name, [...(held.get(name) ?? []), members])
  }
  for (const [i = 0, ...others] of all) {
    if (others.length > 0) continue
    const lone = profiles[i] as Profile
    const stories = new Set([...lone.names].flatMap((name) => held.get(name) ?? []))
    const fitting = [...stories].filter((members) =>
      members.every((at) => mayBeOneStory(lone, profiles[at] as Profile)),
    )
    if (fitting.length === 1) groups.join(i, fitting[0]?.[0] as number)
  }
}

const mayBeOneStory = (a: Profile, b: Profile): boolean =>
  a.published !== null &&
  b.published !== null &&
  Math.abs(dayNumber(a.published) - dayNumber(b.published)) <= weeksApart &&
  mayShareStory(a.family, b.family)

/** What people did and what nature did are two events; news that follows an event belongs with any. */
function mayShareStory(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b || newsFamilies.has(a) || newsFamilies.has(b)) return true
  if (accidentFamilies.has(a) || accidentFamilies.has(b)) return true
  return naturalFamilies.has(a) === naturalFamilies.has(b)
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
  const titled = [...new Set([...counts.keys(), ...titleNames(members)])].filter(
    (place) => members.filter(({ title }) => title.includes(place)).length * 2 > members.length,
  )
  return new Set(
    titled.length > 0 ? [...titled, ...common.filter((place) => countryOf(place) !== null)] : common,
  )
}
