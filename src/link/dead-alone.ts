import type { Claim } from '../model/index.js'
import { figureKey, figureOf, isTelling } from './figures.js'
import type { ToldFigures } from './own.js'

/**
 * "The official toll is 4,212, with 310 missing; in all 4,522 lives were lost": the dead of an article that has them together
 * with its missing as well, and calls that the toll. A sum of three digits or more is hardly one by chance.
 */
export function deadAlone(figures: readonly ToldFigures[]): ReadonlySet<Claim> {
  const missing = new Map<string, Set<number>>()
  for (const group of figures)
    if (group[0].claim.measure === 'missing')
      missing.set(ofEvent(group), new Set(group.map(({ claim }) => figureOf(claim))))
  const alone = new Set<Claim>()
  for (const group of figures) {
    const [{ claim: most }, ...others] = group
    const lost = most.measure === 'killed' && isTelling(most) ? missing.get(ofEvent(group)) : undefined
    if (!lost) continue
    const summed = others.find(({ claim }) => isExact(claim) && lost.has(figureOf(most) - figureOf(claim)))
    if (!summed) continue
    for (const { claim } of others) if (figureKey(claim) === figureKey(summed.claim)) alone.add(claim)
  }
  return alone
}

const isExact = ({ quantity, partOf }: Claim): boolean => partOf === null && quantity?.low === quantity?.high

const ofEvent = ([{ claim, node }]: ToldFigures): string => `${claim.source} ${node.key}`
