import { nations } from '../lexicon/nationalities.js'
import type { Claim } from '../model/index.js'
import type { EventNode } from './events.js'
import { kinOf } from './one-body.js'
import { opensArticle, partsOf, type ToldFigures } from './own.js'

/** Articles that must open with a group as all of the people struck. */
const fewest = 2

/** What an event does to all whom it strikes; they are freed and saved in parts. */
const befalling: ReadonlySet<string> = new Set(['killed', 'injured', 'missing', 'infected'])

/** Children, pupils, fighters and the like by measure; null for those narrowed further. */
export function groupKey(claim: Claim): string | null {
  const { measure, population } = claim
  if (!befalling.has(measure) || !population?.group) return null
  if (population.qualifiers.some((word) => nations.has(word))) return null
  return [measure, kinOf(claim) ?? population.group, ...population.qualifiers].join(' ')
}

/**
 * Groups that are a part of the people struck wherever they are named, but for an event whose articles mostly open with them
 * as all there are: 22 children of a poisoned meal.
 */
export function struckGroups(figures: readonly ToldFigures[]): ReadonlyMap<EventNode, ReadonlySet<string>> {
  const parts = partsOf(figures, ({ claim }) => groupKey(claim))
  const told = new Map<EventNode, Map<string, Set<string>>>()
  for (const [{ claim, node }] of figures) {
    const key = groupKey(claim)
    if (key === null || !node.main || !opensArticle(claim) || parts.get(node)?.has(key)) continue
    const known = told.get(node) ?? new Map<string, Set<string>>()
    told.set(node, known.set(key, (known.get(key) ?? new Set()).add(claim.source)))
  }
  const struck = new Map<EventNode, ReadonlySet<string>>()
  if (told.size === 0) return struck
  const tellers = new Map<string, Set<string>>()
  for (const [{ claim, node }] of figures) {
    const all = `${node.key} ${claim.measure}`
    tellers.set(all, (tellers.get(all) ?? new Set()).add(claim.source))
  }
  for (const [node, groups] of told) {
    const most = [...groups].filter(([key, sources]) => {
      const all = tellers.get(`${node.key} ${key.split(' ')[0]}`)?.size ?? 0
      return sources.size >= fewest && sources.size * 2 >= all
    })
    if (most.length > 0) struck.set(node, new Set(most.map(([key]) => key)))
  }
  return struck
}
