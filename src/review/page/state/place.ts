import { signal } from '@preact/signals'
import { hashOf, type Place, placeOf } from '../place/hash.js'
import type { Filters } from '../queue/filters.js'

export const place = signal<Place>(placeOf(window.location.hash))

const read = (): void => {
  place.value = placeOf(window.location.hash)
}
window.addEventListener('popstate', read)
window.addEventListener('hashchange', read)

/** Moves, with an entry in the browser's history; `replace` is for what is no step of its own. */
export function go(to: Partial<Place>, { replace = false } = {}): void {
  const next = { ...place.peek(), ...to }
  const hash = hashOf(next)
  if (hash === window.location.hash) return
  if (replace) window.history.replaceState(null, '', hash)
  else window.history.pushState(null, '', hash)
  place.value = next
}

export const goToPair = (pair: string | null): void => go({ view: 'pair', pair })

export const filterBy = (filters: Filters): void => go({ filters }, { replace: true })
