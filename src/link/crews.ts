import type { Claim } from '../model/index.js'
import type { Context } from './context.js'
import { figureOf } from './figures.js'
import { weights } from './weights.js'

const { crewShare: leastOfAll } = weights.figures

export interface Manned {
  readonly claim: Claim
  readonly context: Context
  readonly story: string
}

export const isCrew = ({ measure, population }: Claim, { before }: Context): boolean =>
  measure === 'aboard' && (population?.group === 'crew' || /\bcrew of\s+$/u.test(before))

/** Stories of vessels that carry passengers, where the crew is a part of those aboard; a tanker's crew is everybody. */
export function storiesWithPassengers(settings: readonly Manned[]): ReadonlySet<string> {
  const found = new Set<string>()
  const most = new Map<string, { crew: number; all: number }>()
  for (const { claim, context, story } of settings) {
    if (claim.measure !== 'aboard') continue
    if (claim.population?.group === 'passenger' || claim.partOf !== null) found.add(story)
    const figure = figureOf(claim)
    const known = most.get(story) ?? { crew: 0, all: 0 }
    if (isCrew(claim, context)) known.crew = Math.max(known.crew, figure)
    else known.all = Math.max(known.all, figure)
    most.set(story, known)
  }
  for (const [story, { crew, all }] of most) if (crew < all * leastOfAll) found.add(story)
  return found
}
