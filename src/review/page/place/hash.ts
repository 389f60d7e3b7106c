import { facetIds } from '../queue/facets.js'
import { type Filters, noFilters } from '../queue/filters.js'

/** Where the person is: what the address after # says, so that it can be sent, reloaded and gone back to. */
export interface Place {
  readonly view: 'pair' | 'agreement'
  /** Null: nothing chosen yet, or all is done. */
  readonly pair: string | null
  readonly filters: Filters
}

export const nowhere: Place = { view: 'pair', pair: null, filters: noFilters }

/** "#/pair/47b95eff5b80?status=open&q=hostages" */
export function hashOf({ view, pair, filters }: Place): string {
  const query = new URLSearchParams()
  for (const id of facetIds) for (const value of filters.chosen[id] ?? []) query.append(id, value)
  if (filters.search !== '') query.set('q', filters.search)
  const path = view === 'agreement' ? '/agreement' : pair === null ? '/' : `/pair/${encodeURIComponent(pair)}`
  const words = query.toString()
  return `#${path}${words === '' ? '' : `?${words}`}`
}

export function placeOf(hash: string): Place {
  const [path = '', ...rest] = hash.replace(/^#/u, '').split('?')
  const query = new URLSearchParams(rest.join('?'))
  const chosen = Object.fromEntries(
    facetIds.flatMap((id) => {
      const values = [...new Set(query.getAll(id))]
      return values.length > 0 ? [[id, values]] : []
    }),
  )
  const filters: Filters = { search: query.get('q') ?? '', chosen }
  if (path === '/agreement') return { view: 'agreement', pair: null, filters }
  const [, id] = /^\/pair\/([^/]+)$/u.exec(path) ?? []
  return { view: 'pair', pair: id === undefined ? null : decoded(id), filters }
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
