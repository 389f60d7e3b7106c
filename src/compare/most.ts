import { groupedBy } from '../model/index.js'
import type { Side } from './comparison.js'

/**
 * Pairs grow with the square of a question's claims, so no more of them than this are held against each other: 4,950 pairs.
 * Many more than any one event has in an editor's folder; in an archive the question says how many were left out.
 */
export const mostCompared = 100

/**
 * The sides that are paired. Where there are too many, every figure comes first, the most told before others, then every
 * text that tells it; what is left out tells a figure again.
 */
export function paired(sides: readonly Side[]): readonly Side[] {
  if (sides.length <= mostCompared) return sides
  const told = new Map<number, number>()
  for (const { figure } of sides) told.set(figure, (told.get(figure) ?? 0) + 1)
  const seen = new Set<number>()
  const said = new Set<number>()
  const ranked = sides.map((side, at) => {
    const rank = !seen.has(side.figure) ? 0 : !said.has(side.saying) ? 1 : 2
    seen.add(side.figure)
    said.add(side.saying)
    return { side, at, rank }
  })
  return ranked
    .sort(
      (a, b) =>
        a.rank - b.rank || (told.get(b.side.figure) ?? 0) - (told.get(a.side.figure) ?? 0) || a.at - b.at,
    )
    .slice(0, mostCompared)
    .sort((a, b) => a.at - b.at)
    .map(({ side }) => side)
}

/** Sides of one article, each article that has several. */
export const byArticle = (sides: readonly Side[]): readonly (readonly Side[])[] =>
  [...groupedBy(sides, ({ claim }) => claim.source).values()].filter(({ length }) => length > 1)
