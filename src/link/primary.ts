import type { Claim } from '../model/index.js'
import { figureKey, isTold, isTotal, rangeOf, touch } from './figures.js'

/**
 * Splits what one key joined. Where an article has several figures for one key that cannot all be the same number, its
 * main one (the one that other articles give too, else the total it states, else its headline's or lead's, else the
 * largest) answers the question; the others count something the words did not tell apart, and join only figures equal
 * to theirs. The first group is the question's own.
 */
export function primaryGroups(claims: readonly Claim[]): Claim[][] {
  const bySource = new Map<string, Claim[]>()
  const tellers = new Map<string, Set<string>>()
  for (const claim of claims) {
    const own = bySource.get(claim.source)
    if (own) own.push(claim)
    else bySource.set(claim.source, [claim])
    if (isTold(claim)) {
      const sources = tellers.get(figureKey(claim)) ?? new Set<string>()
      tellers.set(figureKey(claim), sources.add(claim.source))
    }
  }
  const main: Claim[] = []
  const rest: Claim[] = []
  for (const own of bySource.values()) {
    const best = [...own].sort((a, b) => compareRank(a, b, tellers))[0] as Claim
    for (const claim of own) (belongs(claim, best) ? main : rest).push(claim)
  }
  const leftovers = new Map<string, Claim[]>()
  for (const claim of rest) {
    const key = figureKey(claim)
    const group = leftovers.get(key)
    if (group) group.push(claim)
    else leftovers.set(key, [claim])
  }
  return [...(main.length > 0 ? [main] : []), ...leftovers.values()]
}

const figure = (claim: Claim): number => claim.quantity?.low ?? claim.quantity?.high ?? 0

function compareRank(a: Claim, b: Claim, tellers: ReadonlyMap<string, ReadonlySet<string>>): number {
  const shared = (claim: Claim): number =>
    Math.min((isTold(claim) && tellers.get(figureKey(claim))?.size) || 1, 2)
  return (
    Number(isTold(b)) - Number(isTold(a)) ||
    shared(b) - shared(a) ||
    rank(b) - rank(a) ||
    figure(b) - figure(a) ||
    a.position.start - b.position.start
  )
}

const rank = (claim: Claim): number =>
  isTotal(claim) ? 3 : claim.zone === 'headline' ? 2 : claim.zone === 'lead' ? 1 : 0

/** The same number in other words, an earlier or feared reading of it, or another voice on the same total. */
function belongs(claim: Claim, best: Claim): boolean {
  if (claim === best || isTotal(claim) || !isTold(claim)) return true
  if (!claim.quantity || !best.quantity || touch(rangeOf(claim), rangeOf(best))) return true
  return (
    claim.speaker !== null &&
    best.speaker !== null &&
    claim.speaker !== best.speaker &&
    claim.population?.head === best.population?.head
  )
}
