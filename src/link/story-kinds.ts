import { accidentFamilies, naturalFamilies, newsFamilies } from '../lexicon/event-families.js'

/** What people did and what nature did are two events; news that follows an event belongs with any. */
export function mayShareStory(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b || newsFamilies.has(a) || newsFamilies.has(b)) return true
  if (accidentFamilies.has(a) || accidentFamilies.has(b)) return true
  return naturalFamilies.has(a) === naturalFamilies.has(b)
}
