import type { Claim } from '../model/index.js'

/**
 * Splits what one key joined. Where an article has several figures for one key that cannot all be the same number, its
 * main one (the total it states, else its headline's or lead's, else the largest) answers the question; the others count
 * something the words did not tell apart, and join only figures equal to theirs.
 */
export function primaryGroups(claims: readonly Claim[]): Claim[][] {
  const bySource = new Map<string, Claim[]>()
  for (const claim of claims) bySource.set(claim.source, [...(bySource.get(claim.source) ?? []), claim])
  const main: Claim[] = []
  const rest: Claim[] = []
  for (const own of bySource.values()) {
    const best = [...own].sort(
      (a, b) => rank(b) - rank(a) || figure(b) - figure(a) || a.position.start - b.position.start,
    )[0] as Claim
    for (const claim of own) (belongs(claim, best) ? main : rest).push(claim)
  }
  const groups = main.length > 0 ? [main] : []
  const leftovers = new Map<string, Claim[]>()
  for (const claim of rest) {
    const { low, high } = claim.quantity ?? { low: null, high: null }
    const key = `${low}:${high}`
    leftovers.set(key, [...(leftovers.get(key) ?? []), claim])
  }
  return [...groups, ...leftovers.values()]
}

const figure = (claim: Claim): number => claim.quantity?.low ?? claim.quantity?.high ?? 0

function rank(claim: Claim): number {
  const asserted = claim.modality === 'asserted' && !claim.quantity?.increment ? 4 : 0
  const zone = claim.zone === 'headline' ? 2 : claim.zone === 'lead' ? 1 : 0
  return asserted + (claim.rule === 'toll' ? 3 : zone)
}

/** The same number in other words, an earlier or feared reading of it, or another voice on the same total. */
function belongs(claim: Claim, best: Claim): boolean {
  if (claim === best || claim.rule === 'toll') return true
  if (claim.modality !== 'asserted' || claim.quantity?.increment) return true
  const a = claim.quantity
  const b = best.quantity
  if (!a || !b) return true
  const slack = 1.0001
  const aLow = a.low ?? Number.NEGATIVE_INFINITY
  const aHigh = a.high ?? Number.POSITIVE_INFINITY
  const bLow = b.low ?? Number.NEGATIVE_INFINITY
  const bHigh = b.high ?? Number.POSITIVE_INFINITY
  if (aLow <= bHigh * slack && bLow <= aHigh * slack) return true
  return (
    claim.speaker !== null &&
    best.speaker !== null &&
    claim.speaker !== best.speaker &&
    claim.population?.head === best.population?.head
  )
}
