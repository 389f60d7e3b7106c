import { fixedMeasures, lastingKinds, slowFamilies } from '../lexicon/event-families.js'
import { type Claim, dayNumber, isDay } from '../model/index.js'
import type { EventNode } from './events.js'
import { weights } from './weights.js'

const { settledAfterDays, settledAfterYears } = weights.events

/** Tolls grow while an event is news; long after one that was over in a day they are a settled fact. */
export function isCumulative(
  claims: readonly Claim[],
  node: EventNode,
  published: ReadonlyMap<string, string | null>,
): boolean {
  const first = claims[0] as Claim
  if (fixedMeasures.has(first.measure)) return false
  // An article without a date on a storm that has its name looks back on it: no news of the day.
  if (node.name !== null) return claims.some(({ source }) => published.get(source) != null)
  const lasting =
    node.family !== null && lastingKinds.has(node.family) && !isLongPast(claims, node, published)
  if (node.date === null || lasting) return true
  const isUndated = claims.every(({ source }) => published.get(source) == null)
  // Who gives the year alone, in an article without a date, looks back.
  if (isUndated && claims.some(({ event }) => isYear(event?.date ?? ''))) return false
  if (node.main && (!isDay(node.date) || (node.family !== null && slowFamilies.has(node.family)))) return true
  if (!isDay(node.date)) return false
  const day = dayNumber(node.date)
  const ages = claims.flatMap(({ source }) => {
    const known = published.get(source)
    return known ? [Math.abs(dayNumber(known) - day)] : []
  })
  if (ages.some((age) => age <= settledAfterDays)) return true
  // With every article dated the order of the figures tells an update; without, it is the event's age that does.
  if (node.main && ages.length === claims.length) return true
  // News of the day leaves the year out; who gives it in an article without a date looks back.
  return node.main && ages.length === 0 && !claims.some(({ event }) => isDay(event?.date))
}

const isYear = (date: string): boolean => /^\d{4}$/u.test(date)

/** "The outbreak of 2005", in articles of 2012. */
function isLongPast(
  claims: readonly Claim[],
  { date, main }: EventNode,
  published: ReadonlyMap<string, string | null>,
): boolean {
  const years = claims.map(({ source }) => Number(published.get(source)?.slice(0, 4) ?? Number.NaN))
  return !main && date !== null && years.every((year) => year - Number(date.slice(0, 4)) > settledAfterYears)
}
