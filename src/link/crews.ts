import { crewlessVehicles } from '../lexicon/scopes.js'
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

/** Trains and buses have next to no crew: their passengers are everybody aboard, where no crew is counted beside them. */
export const isAboardOnLand = (
  { measure, population }: Claim,
  { before, after, earlier }: Context,
): boolean =>
  measure === 'aboard' &&
  population?.group === 'passenger' &&
  crewlessVehicles.test(`${earlier} ${before} ${after}`) &&
  !crewAfter.test(after) &&
  !crewBefore.test(before)

/** "240 passengers and a crew of nine", "two drivers and 40 passengers"; "40 passengers and crew" are all. */
const crewAfter =
  /^\s+passengers\s*(?:,|and|plus|as well as)\s+(?:an?\s+crew\b|(?:\d+|\p{L}+)\s+(?:crew|staff|drivers?|attendants?|conductors?)\b)/u
const crewBefore =
  /\b(?:crew(?:\s+(?:members|of\s+[\p{L}\d-]+))?|drivers?|attendants?)\s+and\s+(?:\p{Ll}+\s+){0,2}$/u
