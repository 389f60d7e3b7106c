import type { Profile } from './profiles.js'

/** Each of two articles tells of an event at a place that the other never names. */
export function isElsewhere(a: Profile, b: Profile): boolean {
  if (a.sites.length === 0 || b.sites.length === 0) return false
  return !a.sites.some(isNamedIn(b)) && !b.sites.some(isNamedIn(a))
}

const isNamedIn =
  ({ mentions, title }: Profile) =>
  (place: string): boolean =>
    title.includes(place) || place.split(' ').some((word) => mentions.has(word))
