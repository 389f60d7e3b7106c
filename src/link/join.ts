import { nations } from '../lexicon/nationalities.js'
import type { Claim } from '../model/index.js'
import type { Bucket } from './buckets.js'
import { digitsOf, type Ends, figureKey, figureOf, isTold, rangeOf, touch } from './figures.js'
import { levels } from './levels.js'
import { areKin, isOneBody, kinOf } from './one-body.js'
import { countryOf } from './scope.js'
import { isOfTwo } from './two-groups.js'
import { weights } from './weights.js'

const { smallestTelling } = weights.figures

/**
 * Levels on which one article may leave open what another says, in the order tried. Two buckets that differ on just one
 * of them, where one says nothing, are one question when articles give the same figure both ways and none gives both
 * ways figures that cannot be one.
 */
const openLevels: readonly string[] = ['who', 'place', 'kind', 'purpose', 'words']

/** Few and round figures are as likely those of two things as of one: "five", "one million". */
function isUnlikelyTwice(claim: Claim): boolean {
  const value = figureOf(claim)
  return value >= smallestTelling && (value < 1000 || digitsOf(value) >= 2)
}

export function joinAgreeing(buckets: readonly Bucket[]): readonly Bucket[] {
  let joined = buckets
  for (const id of openLevels)
    joined = joinOn(
      levels.findIndex((level) => level.id === id),
      joined,
    )
  return joined
}

function joinOn(level: number, buckets: readonly Bucket[]): readonly Bucket[] {
  const blocks = new Map<string, Bucket[]>()
  for (const bucket of buckets) {
    const key = bucket.reading.map((value, i) => (i === level ? '' : (value ?? ''))).join('#')
    const block = blocks.get(key)
    if (block) block.push(bucket)
    else blocks.set(key, [bucket])
  }
  return [...blocks.values()].flatMap((block) => joinBlock(level, block))
}

/** Buckets take in those that agree with them: the one that leaves the level open first, then the larger. */
function joinBlock(level: number, block: readonly Bucket[]): readonly Bucket[] {
  if (block.length === 1) return block
  const ordered = [...block].sort(
    (a, b) =>
      Number(b.reading[level] === null) - Number(a.reading[level] === null) ||
      b.claims.length - a.claims.length,
  )
  const joined: Bucket[] = []
  const tellers = new Map<string, Set<number>>()
  const namesBody = levels[level]?.id === 'who' && isNamedApart(ordered[0] as Bucket)
  for (const bucket of ordered) {
    const isKin = levels[level]?.id === 'who' && kinOf(bucket.claims[0] as Claim) !== null
    const candidates = namesBody || isKin ? joined.keys() : sharing(bucket, tellers)
    const at = [...candidates].find((i) => isOne(level, joined[i] as Bucket, bucket)) ?? joined.length
    const other = joined[at]
    joined[at] = other ? { ...other, claims: [...other.claims, ...bucket.claims] } : bucket
    for (const claim of bucket.claims)
      tellers.set(figureKey(claim), (tellers.get(figureKey(claim)) ?? new Set()).add(at))
  }
  return joined
}

/** The joined buckets that have a figure of this one: only they can agree with it. */
function sharing(bucket: Bucket, tellers: ReadonlyMap<string, ReadonlySet<number>>): number[] {
  const found = new Set(bucket.claims.flatMap((claim) => [...(tellers.get(figureKey(claim)) ?? [])]))
  return [...found].sort((a, b) => a - b)
}

function isOne(level: number, a: Bucket, b: Bucket): boolean {
  const isWho = levels[level]?.id === 'who'
  const opens = isOpen(a.reading[level] ?? null, b.reading[level] ?? null, isWho)
  if (levels[level]?.id === 'place' && isPartSettled(level, a, b)) return false
  const agrees = (opens || (isWho && isNamedApart(a))) && agreesWith(a, b)
  // "18 women" and "22 women and children" are two bodies, though both are freed first.
  const isMixed = isWho && [a, b].some(({ reading }) => isOfTwo(reading[level] ?? null))
  const areOne = isWho && !isMixed && (isOneBody(a.claims, b.claims) || areKin(a.claims, b.claims))
  return (agrees || areOne) && !isContradicted(a.claims, b.claims)
}

/** One says nothing, or of who is counted less than the other: "five workers" and "five plant workers"; nations tell apart. */
function isOpen(a: string | null, b: string | null, isWho: boolean): boolean {
  if (a === null || b === null) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const more = long.slice(short.length)
  return (
    isWho &&
    long.startsWith(short) &&
    more.startsWith(' ') &&
    !more
      .trim()
      .split(' ')
      .some((word) => word === 'and' || nations.has(word))
  )
}

/**
 * Looking back on an event that went through several countries, one of them having the figure that somebody gives for all is
 * no sign that they are one, where others give all another.
 */
function isPartSettled(level: number, a: Bucket, b: Bucket): boolean {
  const claims = [...a.claims, ...b.claims]
  if (a.node.name === null || claims.some(({ asOf }) => asOf.basis !== 'unknown')) return false
  if (![a, b].some(({ reading }) => isCountry(reading[level]))) return false
  const told = claims.filter(isTold)
  return told.some((claim) => told.some((other) => !touch(rangeOf(claim), rangeOf(other))))
}

const isCountry = (place: string | null | undefined): boolean =>
  place != null && place.split('+').some((name) => countryOf(name) !== null)

/** Measures whose people are known under several names: equal figures are theirs. */
const isNamedApart = ({ claims }: Bucket): boolean => namedApart.has(claims[0]?.measure ?? '')
const namedApart: ReadonlySet<string> = new Set('abducted held released arrested aboard involved'.split(' '))

function agreesWith(a: Bucket, b: Bucket): boolean {
  const figures = new Map<string, Set<string>>()
  for (const claim of a.claims) {
    if (!isTold(claim)) continue
    const sources = figures.get(figureKey(claim)) ?? new Set<string>()
    figures.set(figureKey(claim), sources.add(claim.source))
  }
  return b.claims.some((claim) => {
    if (!isTold(claim) || !isUnlikelyTwice(claim)) return false
    const sources = figures.get(figureKey(claim))
    return sources !== undefined && (sources.size > 1 || !sources.has(claim.source))
  })
}

/**
 * An article that gives both ways figures that cannot be one number tells the two apart; not by a figure that it alone
 * has, somewhere in its text.
 */
function isContradicted(a: readonly Claim[], b: readonly Claim[]): boolean {
  const tellers = new Map<string, Set<string>>()
  for (const claim of [...a, ...b])
    tellers.set(figureKey(claim), (tellers.get(figureKey(claim)) ?? new Set()).add(claim.source))
  const counts = (claim: Claim): boolean =>
    isTold(claim) && (claim.zone !== 'body' || (tellers.get(figureKey(claim))?.size ?? 0) > 1)
  const ranges = new Map<string, Ends[]>()
  for (const claim of a)
    if (counts(claim)) ranges.set(claim.source, [...(ranges.get(claim.source) ?? []), rangeOf(claim)])
  return b.some(
    (claim) =>
      counts(claim) && (ranges.get(claim.source) ?? []).some((other) => !touch(other, rangeOf(claim))),
  )
}
