import { placelessMeasures } from '../lexicon/scopes.js'
import type { Claim } from '../model/index.js'
import type { Context } from './context.js'
import { placeKey } from './profiles.js'

export interface Held {
  readonly claim: Claim
  readonly context: Context
  readonly stated: string | null
  readonly story: string
}

const name = "\\p{Lu}[\\p{L}.’'-]+(?:\\s+\\p{Lu}[\\p{L}.’'-]+){0,2}"
const deeds =
  'reported|reports|recorded|records|registered|lost|counted|suffered|confirmed|saw|had|has|reporting|recording|with|accounted for|accounts for'
const holder = new RegExp(
  `(?:^\\W*|[,;]\\s+|\\band\\s+)(?:the\\s+)?(${name})\\s+(?:(?:${deeds})\\s+)?(?:at least\\s+)?$`,
  'u',
)

/**
 * "Orla reported 21 dead, West Sund six": who has the figure is a place where an article of the story has that place for
 * another figure.
 */
export function heldPlaces<T extends Held>(settings: readonly T[]): ReadonlyMap<T, string> {
  const known = new Map<string, Set<string>>()
  for (const { stated, story } of settings)
    if (stated !== null) known.set(story, (known.get(story) ?? new Set()).add(stated))
  const held = new Map<T, string>()
  for (const setting of settings) {
    const { claim, context, stated, story } = setting
    if (stated !== null || claim.kind !== 'count' || placelessMeasures.has(claim.measure)) continue
    const places = known.get(story)
    const match = places && holder.exec(context.before.slice(-80))?.[1]
    const place = match ? placeKey(match) : null
    if (place !== null && places?.has(place)) held.set(setting, place)
  }
  return held
}
