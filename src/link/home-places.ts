import { nationalities } from '../lexicon/nationalities.js'
import type { EventNode } from './events.js'
import { countryOf } from './scope.js'

/** The nations of the places that articles name for an event as a whole. */
export function homeNations(node: EventNode): ReadonlySet<string> {
  const known = nationsOf.get(node)
  if (known) return known
  const found = new Set<string>()
  for (const place of node.places) {
    const country = countryOf(place)
    if (country) found.add(country)
    for (const word of place.split(/[\s,-]+/u)) {
      const nation = nationalities.get(word)
      if (nation) found.add(nation)
    }
  }
  nationsOf.set(node, found)
  return found
}
const nationsOf = new WeakMap<EventNode, ReadonlySet<string>>()

/** Whether a place is one of them, or within or around one. */
export function isHome(place: string, node: EventNode): boolean {
  if (node.places.has(place)) return true
  return [...node.places].some((known) => known.includes(place) || place.includes(known))
}
