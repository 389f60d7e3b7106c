import { dayNumber, isDay } from '../model/index.js'
import { isAbroad, isElsewhere } from './elsewhere-places.js'
import { sameEventDays } from './event-days.js'
import type { Groups } from './groups.js'
import { isCountryKey } from './opening-names.js'
import type { Profile } from './profiles.js'
import { mayShareStory } from './story-kinds.js'
import { isFresh } from './story-need.js'
import { weights } from './weights.js'

const {
  fewGiven: fewArticles,
  oneSeason,
  leastShare,
  margin,
  coreShare,
  earlierDays,
  followingNames: leastNames,
} = weights.stories
const { newsDays, aftermathDays } = weights.events

/** A story by what most of its articles open with. */
interface Core {
  readonly group: number
  readonly size: number
  readonly families: ReadonlySet<string | null>
  /** Name → share of the articles that open with it. */
  readonly names: ReadonlyMap<string, number>
  readonly first: number | null
  readonly members: readonly Profile[]
}

/**
 * Articles months later, on a trial or an anniversary, or on one side of an event, open with other names: each goes to the
 * story whose names it mentions, where there is just one such. `isPool`: see `storiesOf`.
 */
export function joinFollowing(profiles: readonly Profile[], groups: Groups, isPool: boolean): void {
  const all = groups.all()
  const cores = all.filter(({ length }) => length > 1).map((members) => coreOf(members, profiles))
  const byName = new Map<string, Core[]>()
  for (const core of cores)
    for (const name of core.names.keys()) byName.set(name, [...(byName.get(name) ?? []), core])
  for (const members of [...all].sort((a, b) => a.length - b.length || (a[0] as number) - (b[0] as number))) {
    const own = groups.of(members[0] as number)
    const found = new Set<Core>()
    for (const i of members)
      for (const name of (profiles[i] as Profile).mentions)
        for (const core of byName.get(name) ?? [])
          if (core.size > members.length && groups.of(core.group) !== own) found.add(core)
    const tellers = members.map((i) => profiles[i] as Profile)
    const rated = [...found]
      .filter((core) => !isPool || !isOtherNews(tellers, core))
      .map((core) => ({ core, share: shareOf(tellers, core) }))
      .filter(({ core, share }) => share >= leastShare && !areAllElsewhere(tellers, core.members))
      .sort((a, b) => b.share - a.share || a.core.group - b.core.group)
    const [best, next] = rated
    if (best && (next === undefined || next.share * margin <= best.share)) groups.join(best.core.group, own)
  }
}

/**
 * Articles given together are mostly given because they are on one story. Where one story has most of them already, another
 * of its kind that names one thing it names, or dates it on its day, is of it, and any other that names two.
 */
export function joinMost(profiles: readonly Profile[], groups: Groups): void {
  const all = groups.all().sort((a, b) => b.length - a.length)
  const most = all[0]
  if (!most || (most.length * 2 <= profiles.length && profiles.length > fewArticles)) return
  const tellers = most.map((i) => profiles[i] as Profile)
  const told = new Set(tellers.flatMap(({ names }) => [...names]))
  const families = new Set(tellers.map(({ family }) => family))
  const days = tellers.flatMap(({ date }) => (isDay(date) ? [dayNumber(date)] : []))
  for (const members of all.slice(1)) {
    const own = members.map((i) => profiles[i] as Profile)
    const shared = new Set(own.flatMap(({ mentions }) => [...mentions].filter((name) => told.has(name))))
    const isOneKind = own.some(({ family }) => family !== null && families.has(family))
    const mayBe = own.every(
      ({ family, date }) =>
        [...families].some((other) => mayShareStory(family, other)) &&
        !(isDay(date) && days.length > 0 && days.every((day) => Math.abs(day - dayNumber(date)) > oneSeason)),
    )
    const isOneDay = own.some(
      ({ date }) => isDay(date) && days.some((day) => Math.abs(day - dayNumber(date)) <= sameEventDays),
    )
    const needed = isOneKind && isOneDay ? 0 : isOneKind || most.length > members.length * 2 ? 1 : 2
    if (!mayBe || shared.size < needed) continue
    const isAnother = own.every((a) => tellers.every((b) => isAbroad(a, b)))
    if (!isAnother) groups.join(most[0] as number, members[0] as number)
  }
}

function coreOf(members: readonly number[], profiles: readonly Profile[]): Core {
  const counts = new Map<string, number>()
  const own = members.map((i) => profiles[i] as Profile)
  for (const { names } of own) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const days = own.flatMap(({ published }) => (published ? [dayNumber(published)] : []))
  return {
    group: members[0] as number,
    size: members.length,
    families: new Set(own.map(({ family }) => family)),
    names: new Map(
      [...counts]
        .filter(([, count]) => count >= 2 && count >= coreShare * own.length)
        .map(([name, count]) => [name, count / own.length]),
    ),
    first: days.length > 0 ? Math.min(...days) : null,
    members: own,
  }
}

/** How much of what a story is known by the articles mention; nothing where they tell of another kind, or told it before. */
function shareOf(own: readonly Profile[], core: Core): number {
  const mayBe = own.every(
    ({ family, published }) =>
      [...core.families].some((other) => mayShareStory(family, other)) &&
      (published === null || core.first === null || dayNumber(published) >= core.first - earlierDays),
  )
  if (!mayBe) return 0
  let all = 0
  let held = 0
  let telling = 0
  for (const [name, share] of core.names) {
    const weight = share * (isCountryKey(name) ? weights.storyPairs.countryName : 1)
    all += weight
    if (own.filter(({ mentions }) => mentions.has(name)).length * 2 <= own.length) continue
    held += weight
    telling += isCountryKey(name) ? weights.storyPairs.countryName : 1
  }
  return telling >= leastNames ? held / all : 0
}

/**
 * The next bombing of the same town: news of a day that is not the story's. One article may have the day of a funeral for it,
 * several that agree have not.
 */
function isOtherNews(own: readonly Profile[], { members, families }: Core): boolean {
  const news = own.filter(isFresh)
  if (news.length === 0 || !news.every(({ family }) => families.has(family))) return false
  const apart = own.length > 1 ? newsDays : aftermathDays
  const daysOf = (profiles: readonly Profile[]): number[] =>
    profiles.flatMap(({ date }) => (isDay(date) ? [dayNumber(date)] : []))
  const days = daysOf(members)
  return days.length > 0 && daysOf(own).every((day) => days.every((other) => Math.abs(day - other) > apart))
}

const areAllElsewhere = (some: readonly Profile[], others: readonly Profile[]): boolean =>
  some.every((a) => others.every((b) => isElsewhere(a, b)))
