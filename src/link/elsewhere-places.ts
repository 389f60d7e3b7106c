import type { Profile } from './profiles.js'
import { countryOf } from './scope.js'

/** Each of two articles tells of an event at a place that the other never names. */
export function isElsewhere(a: Profile, b: Profile): boolean {
  const [ofA, ofB] = [ownPlaces(a), ownPlaces(b)]
  return ofA.length > 0 && ofB.length > 0 && !ofA.some(isNamedIn(b)) && !ofB.some(isNamedIn(a))
}

const ownPlaces = ({ places }: Profile): string[] => [...places].filter((place) => countryOf(place) === null)

const isNamedIn =
  ({ mentions, title }: Profile) =>
  (place: string): boolean =>
    title.includes(place) || place.split(' ').some((word) => mentions.has(word))
