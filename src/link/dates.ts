import { type Claim, datesFit, dayNumber, isDay } from '../model/index.js'
import {
  type Dated,
  type DateSetting,
  isPlan,
  keysOf,
  needsActors,
  nightDays,
  readDated,
  sameMeetingDays,
  soughtBy,
} from './date-keys.js'

interface DateBucket {
  readonly key: string
  readonly claims: readonly Claim[]
}

/** The dates of one event, with what a further one is held against. */
interface Bucket {
  readonly claims: Claim[]
  readonly bySource: Map<string, Dated[]>
  firstDay: number
  lastDay: number
}

/** Date claims that say when the same thing happened: one story, the same kind of event, its people in common, dates near. */
export function dateBuckets(
  claims: readonly Claim[],
  storyOf: (claim: Claim) => string,
  settingOf: (claim: Claim) => DateSetting,
): readonly DateBucket[] {
  const stories = new Map<string, Claim[]>()
  for (const claim of claims) {
    const story = stories.get(storyOf(claim))
    if (story) story.push(claim)
    else stories.set(storyOf(claim), [claim])
  }
  return [...stories.values()].flatMap((own) => bucketsOf(own, settingOf))
}

function bucketsOf(claims: readonly Claim[], settingOf: (claim: Claim) => DateSetting): DateBucket[] {
  const buckets: Bucket[] = []
  const index = new Map<string, Map<number, Dated[]>>()
  const given = new Set(claims.map((claim) => dayOf(claim, claim.time?.value ?? '')))
  for (const claim of claims) {
    const dated = readDated(claim, settingOf(claim))
    const keys = keysOf(dated)
    const known = candidates(dated, keys, index, given).find((at) => !isVetoed(dated, buckets[at] as Bucket))
    const at = known ?? buckets.length
    const bucket = buckets[at] ?? { claims: [], bySource: new Map(), firstDay: Infinity, lastDay: -Infinity }
    if (known === undefined) buckets.push(bucket)
    add(dated, bucket)
    for (const key of new Set(keys)) enter(dated, at, key, index)
  }
  return buckets.map(({ claims }) => ({ key: 'event_date', claims }))
}

function add(dated: Dated, bucket: Bucket): void {
  const { claim, value } = dated
  bucket.claims.push(claim)
  const own = bucket.bySource.get(claim.source)
  if (own) own.push(dated)
  else bucket.bySource.set(claim.source, [dated])
  if (!isDay(value)) return
  bucket.firstDay = Math.min(bucket.firstDay, dayNumber(value))
  bucket.lastDay = Math.max(bucket.lastDay, dayNumber(value))
}

/** One entry for each that another date could fit without fitting the rest. */
function enter(dated: Dated, at: number, key: string, index: Map<string, Map<number, Dated[]>>): void {
  const places = index.get(key) ?? new Map<number, Dated[]>()
  index.set(key, places)
  const entries = places.get(at)
  if (!entries) places.set(at, [dated])
  else if (!entries.some((other) => isStandIn(other, dated))) entries.push(dated)
}

/** Whatever fits the one fits the other, but for claims of its own article. */
const isStandIn = (a: Dated, b: Dated): boolean =>
  a.value === b.value &&
  a.family === b.family &&
  (!needsActors(a.family) || a.claim.source === b.claim.source)

/** Buckets with a date of the same event: those that tell of the same happening first, then those with the same date, the oldest first. */
function candidates(
  dated: Dated,
  keys: readonly string[],
  index: ReadonlyMap<string, ReadonlyMap<number, readonly Dated[]>>,
  given: ReadonlySet<string>,
): number[] {
  const same = new Set<number>()
  const found = new Set<number>()
  const alike = new Set<number>()
  for (const key of new Set(soughtBy(dated, keys)))
    for (const [at, others] of index.get(key) ?? []) {
      const isKnown = same.has(at) && (dated.happenings.length === 0 || alike.has(at))
      const fitting = isKnown ? [] : others.filter((other) => isOneEvent(dated, other, given))
      if (fitting.length > 0) found.add(at)
      if (fitting.some(({ value }) => value === dated.value)) same.add(at)
      if (fitting.some((other) => sharesHappening(dated, other))) alike.add(at)
    }
  const rank = (at: number): number => 2 * Number(alike.has(at)) + Number(same.has(at))
  return [...found].sort((a, b) => rank(b) - rank(a) || a - b)
}

/** Two days of one article are two events, and so are days too far apart to be one that was moved; unless an article says that it was. */
function isVetoed(dated: Dated, { claims, bySource, firstDay, lastDay }: Bucket): boolean {
  const { claim, value } = dated
  const isMoved = [claim, ...claims].some(({ modality }) => modality === 'retracted')
  if (isDay(value) && !isMoved) {
    const day = dayNumber(value)
    if (lastDay - day > sameMeetingDays || day - firstDay > sameMeetingDays) return true
  }
  return (bySource.get(claim.source) ?? []).some(
    (other) => (!datesFit(value, other.value) && !isTakenBack(dated, other)) || areTwoMeetings(dated, other),
  )
}

/** One article that tells of talks here and of talks with somebody else there speaks of two, though both were on a Friday. */
function areTwoMeetings(a: Dated, b: Dated): boolean {
  if (a.family !== 'talks' || b.family !== 'talks' || a.isBare || b.isBare) return false
  return ![...a.actors].some((name) => b.actors.has(name))
}

function isOneEvent(a: Dated, b: Dated, given: ReadonlySet<string>): boolean {
  if (!a.claim.event || !b.claim.event) return false
  const [x, y] = [a.value, b.value]
  if (isReplaced(a, b)) return true
  if (x.includes('/') !== y.includes('/')) return a.family === b.family && isWithin(x, y)
  const isSameKind = a.family === b.family
  if (isDay(x) && isDay(y)) {
    if (!isSameKind && a.family !== null && b.family !== null) return false
    if (x === y)
      return isSameKind
        ? !needsActors(a.family) || shareNames(a, b) || shareParties(a, b)
        : !needsActors(a.family) && !needsActors(b.family)
    if (sharesHappening(a, b)) return isNextDay(a, b)
    if (a.isOfMain && b.isOfMain && !needsActors(a.family)) return isToldApart(a, b, given)
    return isMovedMeeting(a, b) && Math.abs(dayNumber(x) - dayNumber(y)) <= sameMeetingDays
  }
  if (needsActors(a.family) || needsActors(b.family)) return isMovedMeeting(a, b)
  return (
    /\d-\d\d/u.test(x.slice(-5)) &&
    datesFit(x, y) &&
    x.length === y.length &&
    (isSameKind || a.family === null || b.family === null)
  )
}

/** The event that both articles are about, by one name, on days next to each other; an article that gives both days tells two things. */
const isToldApart = (a: Dated, b: Dated, given: ReadonlySet<string>): boolean =>
  a.name === b.name &&
  a.claim.event?.trigger === b.claim.event?.trigger &&
  !given.has(dayOf(a.claim, b.value)) &&
  !given.has(dayOf(b.claim, a.value)) &&
  isNextDay(a, b)

/** Both say that it came ashore, or sank: that happens once to a storm or a ship. */
const sharesHappening = (a: Dated, b: Dated): boolean =>
  a.name === b.name && a.happenings.some((what) => b.happenings.includes(what))

const isNextDay = (a: Dated, b: Dated): boolean =>
  a.claim.source !== b.claim.source && Math.abs(dayNumber(a.value) - dayNumber(b.value)) <= nightDays

const dayOf = ({ source }: Claim, day: string): string => `${source} ${day}`

/** Talks that two articles date apart, of the same people. */
const isMovedMeeting = (a: Dated, b: Dated): boolean =>
  a.family === 'talks' &&
  b.family === 'talks' &&
  a.claim.source !== b.claim.source &&
  isClosing(a) === isClosing(b) &&
  (shareNames(a, b) || ((isPlan(a.claim) || isPlan(b.claim)) && shareParties(a, b)))

/** The last day of a meeting is not its first. */
const isClosing = ({ happenings }: Dated): boolean => happenings.includes('closing')

/** "First set for Friday, the talks were moved to Saturday": both days of one event. */
const isReplaced = (a: Dated, b: Dated): boolean =>
  a.family === b.family &&
  a.claim.source === b.claim.source &&
  a.claim.sentence.start === b.claim.sentence.start &&
  isTakenBack(a, b)

const isTakenBack = (a: Dated, b: Dated): boolean =>
  isPlan(a.claim) && isPlan(b.claim) && a.claim.modality !== b.claim.modality

const shareParties = (a: Dated, b: Dated): boolean => [...a.parties].some((who) => b.parties.has(who))

const shareNames = (a: Dated, b: Dated): boolean => [...a.names].some((name) => b.names.has(name))

/** A month or day, possibly without its year, inside a range of days. */
function isWithin(x: string, y: string): boolean {
  const [range, point] = x.includes('/') ? [x, y] : [y, x]
  const [from, to] = range.split('/')
  // "From July through October" of any year has every October in it.
  if (range.includes('X')) return false
  return from !== undefined && to !== undefined && (datesFit(from, point) || datesFit(to, point))
}
