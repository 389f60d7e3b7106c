import { eventNounPattern } from '../lexicon/events.js'
import { type Claim, dayNumber, isDay } from '../model/index.js'
import type { Context } from './context.js'
import type { Profile } from './profiles.js'
import { weights } from './weights.js'

export const { sameEventDays } = weights.events
const { aftermathDays, fewShared, manyTimes } = weights.events

export const isSameDay = (a: string, b: string): boolean =>
  Math.abs(dayNumber(a) - dayNumber(b)) <= sameEventDays

/** "July 7" in an article of a later year: the day of an event that is dated in full elsewhere. */
export function isAnniversary(day: string, event: string, { before, after }: Context): boolean {
  const year = day.slice(0, 4)
  return (
    day.slice(4) === event.slice(4) &&
    year !== event.slice(0, 4) &&
    !before.includes(year) &&
    !after.includes(year)
  )
}

/**
 * The day of each article's own event: what the article gives, put right where it fell on an anniversary; where it gives
 * none, the day that it names for the same kind of event and that most articles of the story name, if the story's first
 * article could tell of it.
 */
export function storyDays(
  members: readonly Pick<Profile, 'path' | 'date' | 'published'>[],
  daysOf: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, string | null> {
  const first = firstPublished(members)
  const support = new Map<string, number>()
  for (const { path } of members)
    for (const day of daysOf.get(path) ?? []) support.set(day, (support.get(day) ?? 0) + 1)
  const byCalendarDay = new Map<string, string[]>()
  for (const [day, count] of support)
    if (count > 1) byCalendarDay.set(day.slice(4), [...(byCalendarDay.get(day.slice(4)) ?? []), day])
  const best = (days: Iterable<string>): string | null =>
    [...days]
      .filter((day) => (support.get(day) ?? 0) > 1)
      .sort((a, b) => (support.get(b) ?? 0) - (support.get(a) ?? 0) || (a < b ? -1 : 1))[0] ?? null
  return new Map(
    members.map(({ path, date }) => {
      if (!isDay(date)) {
        const days = [...(daysOf.get(path) ?? [])]
        return [path, best(days.filter((day) => first === undefined || day <= first)) ?? best(days)]
      }
      return [path, best(byCalendarDay.get(date.slice(4)) ?? []) ?? date]
    }),
  )
}

/** The day on which the first of the articles came out; undefined where none says when it did. */
const firstPublished = (members: readonly Pick<Profile, 'published'>[]): string | undefined =>
  members.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort()[0]

/** The full days that an article gives for its main kind of event. */
export function eventDays(claims: readonly Claim[], familyOf: (trigger: string | null) => string | null) {
  const days = new Map<string, Set<string>>()
  for (const { source, event } of claims) {
    if (!event || event.role === 'background' || !isDay(event.date) || familyOf(event.trigger) === null)
      continue
    const own = days.get(source) ?? new Set<string>()
    own.add(event.date)
    days.set(source, own)
  }
  return days
}

export interface DayGroup {
  date: string | null
  readonly members: Profile[]
}

/**
 * The events of a story by their days. An article that gives no day belongs to the event whose articles share most names
 * with it, the most told of those; never to one that had not happened when it was published.
 */
export function dayGroups(members: readonly Profile[], days: ReadonlyMap<string, string | null>): DayGroup[] {
  const groups: DayGroup[] = []
  const undated: Profile[] = []
  const byDay = new Map<number, DayGroup>()
  for (const profile of members) {
    const date = days.get(profile.path) ?? null
    if (date === null) {
      undated.push(profile)
      continue
    }
    const day = dayNumber(date)
    const known = byDay.get(day) ?? byDay.get(day - sameEventDays) ?? byDay.get(day + sameEventDays)
    if (known) known.members.push(profile)
    else {
      const group = { date, members: [profile] }
      groups.push(group)
      byDay.set(day, group)
    }
  }
  for (const group of groups) group.date = commonDay(group.members, days)
  const dated = groups.map((group) => ({ group, size: group.members.length, names: namesOf(group.members) }))
  const later: DayGroup = { date: null, members: [] }
  for (const profile of undated) {
    const best = dated
      .filter(({ group }) => mayTell(profile, group.date as string))
      .map((each) => ({ ...each, shared: [...profile.names].filter((name) => each.names.has(name)).length }))
      .sort(
        (a, b) =>
          b.shared - a.shared ||
          b.size - a.size ||
          ((a.group.date as string) < (b.group.date as string) ? -1 : 1),
      )[0]
    ;(best?.group ?? later).members.push(profile)
  }
  return later.members.length > 0 ? [...groups, later] : groups
}

/** The day that most of the articles give, the first of those; none after the first of them came out, where another can be. */
function commonDay(members: readonly Profile[], days: ReadonlyMap<string, string | null>): string | null {
  const counts = new Map<string, number>()
  for (const { path } of members) {
    const day = days.get(path)
    if (day) counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  const first = firstPublished(members) ?? ''
  const isTooLate = (day: string): number => Number(first !== '' && day > first)
  return (
    [...counts].sort(
      (a, b) => isTooLate(a[0]) - isTooLate(b[0]) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
    )[0]?.[0] ?? null
  )
}

/**
 * An article dates what it opens with, which after some days is what followed. Its event is that of the days before
 * where it gives that day too, or shares names with those articles, or is alone among many; and no headline speaks of
 * another.
 */
export function joinAftermath(
  groups: readonly DayGroup[],
  daysOf: ReadonlyMap<string, ReadonlySet<string>>,
): DayGroup[] {
  const joined: DayGroup[] = []
  for (const group of groups.map(withDay).sort(byDate)) {
    const names = namesOf(group.members)
    const home = joined.find(
      ({ date, members }) =>
        isAftermath(date, group) &&
        (members.length >= manyTimes * group.members.length ||
          group.members.every(({ path }) => [...(daysOf.get(path) ?? [])].some((day) => day === date)) ||
          [...namesOf(members)].filter((name) => names.has(name)).length >= fewShared),
    )
    if (home) home.members.push(...group.members)
    else joined.push(group)
  }
  return joined
}

/** Articles that give no day and came out before any that another gives tell of what had happened by then. */
function withDay({ date, members }: DayGroup): DayGroup {
  if (date !== null) return { date, members: [...members] }
  const days = members.map(({ published }) => published?.slice(0, 10) ?? null)
  const first = days.every(isDay) ? ([...days].sort()[0] as string) : null
  return { date: first, members: [...members] }
}

const byDate = (a: DayGroup, b: DayGroup): number =>
  Number(a.date === null) - Number(b.date === null) || ((a.date ?? '') < (b.date ?? '') ? -1 : 1)

function isAftermath(day: string | null, { date, members }: DayGroup): boolean {
  if (!isDay(day) || !isDay(date) || dayNumber(date) - dayNumber(day) > aftermathDays) return false
  return !members.some(({ title }) => newEvent.test(title))
}

/** "Another survivor dies" is news of the same. */
const newEvent = new RegExp(
  `\\b(?:again|aftershocks?|(?:second|another|new|fresh|third)\\s(?:\\p{L}+\\s){0,2}?(?:${eventNounPattern})s?)\\b`,
  'u',
)

const namesOf = (members: readonly Profile[]): ReadonlySet<string> =>
  new Set(members.flatMap(({ names }) => [...names]))

const mayTell = ({ published }: Profile, date: string): boolean =>
  published === null || dayNumber(published) >= dayNumber(date) - sameEventDays
