import type { Claim } from '../model/index.js'
import { type Own, peopleKey } from './own.js'
import { countryOf } from './scope.js'

/** Words of a claim that would narrow what it counts, did its articles not have them for the whole. */
export interface Waived {
  /** Id of the level on which they are left open. */
  readonly level: 'who' | 'place'
  readonly words: string
}

/** What a claim's place and people are not held against others for. */
export function waivedOf(claim: Claim, stated: string | null, own: Own): readonly Waived[] {
  if (own.people.size === 0 && own.places.size === 0) return []
  const people = peopleKey(claim)
  const place =
    stated !== null && (own.places.has(stated) || own.places.has(countryOf(stated) ?? '')) ? stated : null
  return [
    ...(people !== null && own.people.has(people)
      ? [{ level: 'who' as const, words: claim.population?.text ?? people }]
      : []),
    ...(place !== null ? [{ level: 'place' as const, words: place }] : []),
  ]
}
