import { type Claim, groupedBy, type Source } from '../model/index.js'
import { Groups } from './groups.js'
import { type Profile, profileOf } from './profiles.js'
import { countryOf } from './scope.js'
import { joinFollowing, joinMost } from './story-following.js'
import { Links } from './story-links.js'
import { namelessPairs, storyPairs } from './story-pairs.js'
import { weights } from './weights.js'

const { bridge } = weights.stories

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

/**
 * Groups the articles that are about one event: the same kind of event, and names or places in common. `isPool`: nobody
 * gave them together because they are on one story.
 */
export function storiesOf(sources: readonly Source[], claims: readonly Claim[], isPool = false): Story[] {
  const claimsOf = groupedBy(claims, ({ source }) => source)
  const profiles = sources
    .map((source) => profileOf(source, claimsOf.get(source.path) ?? []))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  return groupsOf(profiles, isPool).map((members) => ({
    key: members.map(({ path }) => path).sort()[0] as string,
    sources: members.map(({ path }) => path),
    families: new Set(members.flatMap(({ family }) => (family ? [family] : []))),
    members,
    places: commonPlaces(members),
  }))
}

/**
 * Joins the pairs of articles that share most first. Two groups become one only where enough of their articles pair up, so
 * that one article which speaks of both bridges no two stories.
 */
function groupsOf(profiles: readonly Profile[], isPool: boolean): Profile[][] {
  const groups = new Groups(profiles.length)
  const pairs = [...storyPairs(profiles, isPool), ...(isPool ? [] : namelessPairs(profiles))].sort(
    (x, y) => y.surplus - x.surplus || x.a - y.a || x.b - y.b,
  )
  const links = new Links(pairs)
  let joined = true
  while (joined) {
    joined = false
    for (const { a, b } of pairs) {
      const [left, right] = [groups.of(a), groups.of(b)]
      if (left === right || links.between(left, right) < bridge * links.size(left) * links.size(right))
        continue
      groups.join(left, right)
      links.merge(groups.of(left), left === groups.of(left) ? right : left)
      joined = true
    }
  }
  joinFollowing(profiles, groups, isPool)
  if (!isPool) joinMost(profiles, groups)
  return groups.all().map((members) => members.map((i) => profiles[i] as Profile))
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
