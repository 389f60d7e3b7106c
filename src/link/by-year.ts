import { type Claim, isDay } from '../model/index.js'
import type { Bucket } from './buckets.js'
import type { EventNode } from './events.js'
import { figureKey, figureOf, rangeOf, touch } from './figures.js'
import { Groups } from './groups.js'
import { placeKey } from './profiles.js'
import { countryOf } from './scope.js'
import { isInOnePlace } from './spread.js'
import { weights } from './weights.js'

const { smallestTelling, oneFigureApart } = weights.figures

/**
 * "In 2007 a man killed eight people in Hale", "a student killed 32 in 2007": a year has many events. What articles count in
 * the background of no more than a year or month is one where they name a place of it alike, or its kind and no other
 * place, or have the same figure or one near it; a quake or a storm of one year is one.
 */
export const apartByYear = (buckets: readonly Bucket[]): readonly Bucket[] =>
  buckets.flatMap((bucket) => {
    const { node, claims } = bucket
    if (claims.length === 1 || claims[0]?.kind !== 'count' || !isOfYear(node)) return [bucket]
    return eventsOf(claims, node).map((own) => ({ ...bucket, claims: own }))
  })

/** What articles say alike is looked at once. */
interface Saying {
  readonly claim: Claim
  readonly sites: readonly string[]
  readonly claims: Claim[]
}

function eventsOf(claims: readonly Claim[], node: EventNode): Claim[][] {
  const known = new Map<string, Saying>()
  for (const claim of claims) {
    const sites = sitesOf(claim)
    const key = [figureKey(claim), claim.event?.trigger, ...sites].join('#')
    const saying = known.get(key)
    if (saying) saying.claims.push(claim)
    else known.set(key, { claim, sites, claims: [claim] })
  }
  const sayings = [...known.values()]
  const groups = new Groups(sayings.length)
  const bySource = new Map<string, number>()
  for (const [i, saying] of sayings.entries()) {
    for (let j = i + 1; j < sayings.length; j++)
      if (mayBeOne(saying, sayings[j] as Saying, node)) groups.join(i, j)
    for (const { source } of saying.claims) {
      const other = bySource.get(source)
      if (other === undefined) bySource.set(source, i)
      else groups.join(other, i)
    }
  }
  return groups.all().map((group) => group.flatMap((i) => sayings[i]?.claims ?? []))
}

const isOfYear = (node: EventNode): boolean =>
  !node.main &&
  node.name === null &&
  node.date !== null &&
  !isDay(node.date) &&
  (node.family === null || isInOnePlace(node))

function mayBeOne(a: Saying, b: Saying, { family }: EventNode): boolean {
  if (touch(rangeOf(a.claim), rangeOf(b.claim))) return true
  if (a.sites.length === 0 || b.sites.length === 0)
    return family !== null || isOneKind(a.claim, b.claim) || areNear(a.claim, b.claim)
  return a.sites.some((name) => b.sites.some((other) => name.includes(other) || other.includes(name)))
}

const isOneKind = (a: Claim, b: Claim): boolean =>
  a.event?.trigger != null && a.event.trigger === b.event?.trigger

/** Of two events of one year, few have figures as near as this. */
const areNear = (a: Claim, b: Claim): boolean => {
  const [less, more] = [figureOf(a), figureOf(b)].sort((x, y) => x - y) as [number, number]
  return less >= smallestTelling && more <= less * oneFigureApart
}

const sitesOf = ({ event, site }: Claim): string[] =>
  [...(event?.places ?? []), ...site].map(placeKey).filter((name) => countryOf(name) === null)
