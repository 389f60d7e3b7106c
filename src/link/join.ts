import type { Claim } from '../model/index.js'
import { levels } from './levels.js'
import type { Bucket } from './questions.js'

/**
 * Levels on which one article may leave open what another says, in the order tried. Two buckets that differ on just one
 * of them, where one says nothing, are one question when articles give the same figure both ways and none gives both
 * ways figures that cannot be one.
 */
const openLevels: readonly string[] = ['who', 'place', 'kind', 'purpose', 'words']

/** Below it, equal figures are as likely two things as one. */
const smallestTelling = 5

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

/** The bucket that leaves the level open takes in those that agree with it, most telling first. */
function joinBlock(level: number, block: readonly Bucket[]): readonly Bucket[] {
  const open = block.find(({ reading }) => reading[level] === null)
  if (!open || block.length === 1) return block
  const rest: Bucket[] = []
  let own = open
  for (const bucket of block) {
    if (bucket === open) continue
    if (isOne(own, bucket)) own = { ...own, claims: [...own.claims, ...bucket.claims] }
    else rest.push(bucket)
  }
  return [own, ...rest]
}

function isOne(a: Bucket, b: Bucket): boolean {
  const figures = new Map<string, Set<string>>()
  for (const claim of a.claims) {
    if (!isTold(claim)) continue
    const sources = figures.get(figureOf(claim)) ?? new Set<string>()
    figures.set(figureOf(claim), sources.add(claim.source))
  }
  let agrees = false
  for (const claim of b.claims) {
    if (!isTold(claim) || (claim.quantity?.low ?? claim.quantity?.high ?? 0) < smallestTelling) continue
    const sources = figures.get(figureOf(claim))
    if (sources && (sources.size > 1 || !sources.has(claim.source))) agrees = true
  }
  return agrees && !isContradicted(a.claims, b.claims)
}

const isTold = ({ modality, quantity }: Claim): boolean =>
  modality === 'asserted' && quantity?.increment === false

const figureOf = ({ quantity }: Claim): string => `${quantity?.low}:${quantity?.high}`

/** An article that gives both ways figures that cannot be one number tells the two apart. */
function isContradicted(a: readonly Claim[], b: readonly Claim[]): boolean {
  const ranges = new Map<string, { low: number; high: number }[]>()
  for (const claim of a)
    if (isTold(claim)) ranges.set(claim.source, [...(ranges.get(claim.source) ?? []), rangeOf(claim)])
  return b.some((claim) => {
    if (!isTold(claim)) return false
    const { low, high } = rangeOf(claim)
    return (ranges.get(claim.source) ?? []).some((other) => low > other.high || other.low > high)
  })
}

const rangeOf = ({ quantity }: Claim): { low: number; high: number } => ({
  low: quantity?.low ?? Number.NEGATIVE_INFINITY,
  high: quantity?.high ?? Number.POSITIVE_INFINITY,
})
