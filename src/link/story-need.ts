import { lastingKinds } from '../lexicon/event-families.js'
import { dayNumber, isDay } from '../model/index.js'
import { isSameDay } from './event-days.js'
import { mayShareStory } from './story-kinds.js'
import { weights } from './weights.js'

const asked = weights.storyPairs

/** What kind of event an article is about, and when. */
export interface KindAndDays {
  readonly family: string | null
  /** Day of its own event, where it says it. */
  readonly date: string | null
  readonly published: string | null
}

/** How many names two articles must have in common to be of one story; infinite where they never are. */
export function need(a: KindAndDays, b: KindAndDays): number {
  if (!mayShareStory(a.family, b.family)) return Number.POSITIVE_INFINITY
  const isOneKind = a.family !== null && a.family === b.family
  let sum = isOneKind ? asked.sameKind : asked.openKind
  const areDated = isDay(a.date) && isDay(b.date)
  const isOneDay = areDated && isSameDay(a.date as string, b.date as string)
  if (isOneDay) sum += asked.sameDay
  else if (areDated && !(isOneKind && lastingKinds.has(a.family ?? ''))) sum += asked.otherDay
  const days = daysApart(a, b)
  if (days !== null) {
    if (days <= asked.nearDays) sum += asked.near
    else if (days > asked.farDays && !isOneDay) sum += asked.far
  } else if (!isOneDay) sum += asked.undated
  return Math.max(sum, asked.leastShared)
}

/** Tells within days of an event that was over in one, and dates it. */
export const isFresh = ({ family, date, published }: KindAndDays): boolean => {
  if (!isDay(date) || published === null || lastingKinds.has(family ?? '')) return false
  const days = dayNumber(published) - dayNumber(date)
  return days >= 0 && days <= weights.events.newsDays
}

/** The next bombing of the same town: each is news of its own day, and a funeral of the first would not be so long after it. */
export const areTwoNews = (a: KindAndDays, b: KindAndDays): boolean =>
  a.family === b.family &&
  isFresh(a) &&
  isFresh(b) &&
  Math.abs(dayNumber(a.date as string) - dayNumber(b.date as string)) > weights.events.aftermathDays

/** Days between the publication of two articles; null where one of them is not dated. */
export const daysApart = (a: KindAndDays, b: KindAndDays): number | null =>
  a.published === null || b.published === null
    ? null
    : Math.abs(dayNumber(a.published) - dayNumber(b.published))
