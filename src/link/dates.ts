import { eventFamilies } from '../lexicon/event-families.js'
import { type Claim, datesFit, dayNumber, isDay } from '../model/index.js'

/** Two meetings further apart are two meetings; within a week one of them was moved, or a source errs. */
const sameMeetingDays = 6

interface DateBucket {
  readonly key: string
  readonly claims: Claim[]
}

/** Date claims that say when the same thing happened: the same kind of event, its people in common, dates near. */
export function dateBuckets(claims: readonly Claim[]): DateBucket[] {
  const buckets: DateBucket[] = []
  for (const claim of claims) {
    const known = buckets.find(
      (bucket) =>
        bucket.claims.some((other) => isOneEvent(claim, other)) &&
        bucket.claims.every((other) => !isVetoed(claim, other)),
    )
    if (known) known.claims.push(claim)
    else buckets.push({ key: 'event_date', claims: [claim] })
  }
  return buckets
}

/** Two days of one article are two events, and so are days too far apart to be one that was moved. */
function isVetoed(a: Claim, b: Claim): boolean {
  const x = a.time?.value ?? ''
  const y = b.time?.value ?? ''
  if (a.source === b.source) return !datesFit(x, y) || areTwoMeetings(a, b)
  return isDay(x) && isDay(y) && Math.abs(dayNumber(x) - dayNumber(y)) > sameMeetingDays
}

/** One article that tells of talks here and of talks with somebody else there speaks of two, though both were on a Friday. */
function areTwoMeetings(a: Claim, b: Claim): boolean {
  const isMeeting = ({ event }: Claim) => familyOf(event?.trigger ?? null) === 'talks'
  const isBare = ({ event }: Claim) => (event?.actors.length ?? 0) + (event?.places.length ?? 0) === 0
  if (!isMeeting(a) || !isMeeting(b) || isBare(a) || isBare(b)) return false
  const others = wordsIn(b.event?.actors ?? [])
  return ![...wordsIn(a.event?.actors ?? [])].some((name) => others.has(name))
}

function isOneEvent(a: Claim, b: Claim): boolean {
  const left = a.event
  const right = b.event
  const x = a.time?.value ?? ''
  const y = b.time?.value ?? ''
  if (!left || !right) return false
  if (x.includes('/') !== y.includes('/'))
    return familyOf(left.trigger) === familyOf(right.trigger) && isWithin(x, y)
  const family = familyOf(left.trigger)
  const other = familyOf(right.trigger)
  if (isDay(x) && isDay(y)) {
    if (family !== other && family !== null && other !== null) return false
    if (x === y)
      return family === other
        ? family !== 'talks' && family !== 'statement'
          ? true
          : shareActors(a, b)
        : !needsActors(family) && !needsActors(other)
    return (
      needsActors(family) &&
      family === other &&
      family === 'talks' &&
      shareActors(a, b) &&
      a.source !== b.source &&
      Math.abs(dayNumber(x) - dayNumber(y)) <= sameMeetingDays
    )
  }
  if (needsActors(family) || needsActors(other))
    return family === other && shareActors(a, b) && a.source !== b.source && family === 'talks'
  return (
    /\d-\d\d/u.test(x.slice(-5)) &&
    datesFit(x, y) &&
    x.length === y.length &&
    (family === other || family === null || other === null)
  )
}

const familyOf = (trigger: string | null): string | null =>
  trigger ? (eventFamilies.get(trigger) ?? trigger) : null
const needsActors = (family: string | null): boolean => family === 'talks' || family === 'statement'

const shareActors = (a: Claim, b: Claim): boolean => {
  const other = namesOf(b)
  return [...namesOf(a)].some((name) => other.has(name))
}

/** Names of the people and places that the date's sentence speaks of, word by word. */
const namesOf = ({ event }: Claim): Set<string> =>
  wordsIn([...(event?.actors ?? []), ...(event?.places ?? [])])

const wordsIn = (names: readonly string[]): Set<string> =>
  new Set(names.flatMap((name) => name.toLowerCase().match(/\p{L}{4,}/gu) ?? []))

/** A month or day, possibly without its year, inside a range of days. */
function isWithin(x: string, y: string): boolean {
  const [range, point] = x.includes('/') ? [x, y] : [y, x]
  const [from, to] = range.split('/')
  return from !== undefined && to !== undefined && (datesFit(from, point) || datesFit(to, point))
}
