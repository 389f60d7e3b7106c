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

const diedThere =
  /^\s(?:\p{Ll}+\s){0,4}?(?:died|killed|perished|injured|wounded|hurt|trapped|missing)\sthere\b/u

/** "The worst blast tore the front off the Hotel Dunes. Fourteen people died there": the last of the places that the paragraph names. */
function lastNamed({ before, after, earlier }: Context, places: ReadonlySet<string>): string | null {
  if (!diedThere.test(after)) return null
  const told = `${earlier} ${before}`.toLowerCase()
  const at = (place: string): number => {
    const index = told.lastIndexOf(place)
    return index >= 0 && landmark.test(told.slice(Math.max(0, index - 30), index)) ? -1 : index
  }
  const named = [...places].filter((place) => at(place) >= 0)
  return named.sort((a, b) => at(b) - at(a) || b.length - a.length)[0] ?? null
}

/** "Bam, 180 km from Kerman", "Hale, north of Mercy". */
const landmark = /\b(?:from|to|near|towards?|(?:north|south)(?:east|west)?(?:ern)? of|(?:east|west) of)\s$/u

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
    if (claim.kind !== 'count' || placelessMeasures.has(claim.measure)) continue
    if (stated !== null && !diedThere.test(context.after)) continue
    const places = known.get(story)
    if (!places) continue
    const match = stated === null ? holder.exec(context.before.slice(-80))?.[1] : undefined
    const place = match ? placeKey(match) : lastNamed(context, places)
    if (place !== null && places.has(place)) held.set(setting, place)
  }
  return held
}
