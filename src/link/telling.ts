import type { Claim } from '../model/index.js'
import type { Bucket } from './buckets.js'
import { digitsOf, figureOf, isTelling, isTold } from './figures.js'

/**
 * Figures told in so many digits are hardly told of two things within one story: a claim that has one goes where most
 * sources tell it, whatever its own words say of event, group and place.
 */
export function placeTelling(
  buckets: readonly Bucket[],
  storyOf: (claim: Claim) => string,
): readonly Bucket[] {
  const keyOf = (claim: Claim): string | null => {
    const key = tellingKey(claim)
    return key && `${key}#${storyOf(claim)}`
  }
  const keys = new Map<Claim, string>()
  const homes = new Map<string, number[]>()
  for (const [i, bucket] of buckets.entries()) {
    const own = new Set<string>()
    for (const claim of bucket.claims) {
      const key = keyOf(claim)
      if (key === null) continue
      keys.set(claim, key)
      own.add(key)
    }
    for (const key of own) {
      const places = homes.get(key)
      if (places) places.push(i)
      else homes.set(key, [i])
    }
  }
  const tellings = new Map<number, Telling>()
  const supportOf = (i: number, key: string): Support => {
    const telling = tellings.get(i) ?? tellingOf(buckets[i] as Bucket, keys)
    tellings.set(i, telling)
    return { i, ...supportIn(telling, key) }
  }
  const home = new Map<string, number>()
  for (const [key, places] of homes) {
    if (places.length < 2) continue
    const best = places.map((i) => supportOf(i, key)).sort(bySupport)[0]
    if (best) home.set(key, best.i)
  }
  if (home.size === 0) return buckets
  const claims: Claim[][] = buckets.map(() => [])
  for (const [i, bucket] of buckets.entries())
    for (const claim of bucket.claims) claims[home.get(keys.get(claim) ?? '') ?? i]?.push(claim)
  return buckets.flatMap((bucket, i) => {
    const own = claims[i] ?? []
    return own.length > 0 ? [{ ...bucket, claims: own }] : []
  })
}

interface Support {
  readonly i: number
  /** Articles that tell it there. */
  readonly tellers: number
  /** Of them, those that tell nothing else there. */
  readonly only: number
  readonly sources: number
}

const bySupport = (a: Support, b: Support): number =>
  b.tellers - a.tellers || b.only - a.only || b.sources - a.sources || a.i - b.i

/** Who tells what in one bucket. */
interface Telling {
  readonly tellers: ReadonlyMap<string, ReadonlySet<string>>
  /** Article → what it tells there as it stands, figures without a key among them. */
  readonly told: ReadonlyMap<string, ReadonlySet<string | null>>
  readonly sources: number
}

function tellingOf({ claims }: Bucket, keys: ReadonlyMap<Claim, string>): Telling {
  const tellers = new Map<string, Set<string>>()
  const told = new Map<string, Set<string | null>>()
  for (const claim of claims) {
    const key = keys.get(claim) ?? null
    if (key !== null) tellers.set(key, (tellers.get(key) ?? new Set()).add(claim.source))
    if (isTold(claim)) told.set(claim.source, (told.get(claim.source) ?? new Set()).add(key))
  }
  return { tellers, told, sources: new Set(claims.map(({ source }) => source)).size }
}

function supportIn({ tellers, told, sources }: Telling, key: string): Omit<Support, 'i'> {
  const own = tellers.get(key) ?? new Set<string>()
  let only = 0
  for (const source of own) if ([...(told.get(source) ?? [])].every((other) => other === key)) only++
  return { tellers: own.size, only, sources }
}

/** Only where the words define what is counted: ages, distances and shares are equal by chance. */
function tellingKey(claim: Claim): string | null {
  if (claim.zone === 'teaser' || !isTold(claim) || claim.measure === 'count') return null
  const value = figureOf(claim)
  if (claim.kind === 'money')
    return value >= 1000 && digitsOf(value) >= 2 ? `money#${claim.quantity?.unit}#${value}` : null
  if (claim.measure === 'magnitude') return value >= 6 ? `magnitude#${value}` : null
  return claim.kind === 'count' && isTelling(claim) ? `${claim.measure}#${value}` : null
}
