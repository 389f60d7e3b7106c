import type { Claim } from './claim.js'

/** The claims that others are said to be a part of, by id. */
export function wholesOf(claims: readonly Claim[]): ReadonlyMap<string, Claim> {
  const ids = new Set<string>()
  for (const { partOf } of claims) if (partOf?.claim) ids.add(partOf.claim)
  const wholes = new Map<string, Claim>()
  for (const claim of claims) if (ids.has(claim.id)) wholes.set(claim.id, claim)
  return wholes
}
