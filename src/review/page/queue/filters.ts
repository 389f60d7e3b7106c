import type { Item } from '../../protocol/index.js'
import { type FacetId, facetIds, facetValues, type Outlets } from './facets.js'
import { isFound, searchText } from './search.js'

export interface Filters {
  readonly search: string
  /** Of one facet any value will do, of several facets each must fit. */
  readonly chosen: Readonly<Partial<Record<FacetId, readonly string[]>>>
}

export const noFilters: Filters = { search: '', chosen: {} }

export const chosenCount = ({ chosen }: Filters): number =>
  facetIds.reduce((sum, id) => sum + (chosen[id]?.length ?? 0), 0)

export const isFiltering = (filters: Filters): boolean =>
  chosenCount(filters) > 0 || filters.search.trim() !== ''

export function toggled(filters: Filters, facet: FacetId, value: string): Filters {
  const own = filters.chosen[facet] ?? []
  const values = own.includes(value) ? own.filter((other) => other !== value) : [...own, value]
  const { [facet]: _, ...others } = filters.chosen
  return { ...filters, chosen: values.length > 0 ? { ...others, [facet]: values } : others }
}

export interface FacetCount {
  readonly value: string
  readonly count: number
  readonly isChosen: boolean
}

/** What is searched and counted of each item. */
export interface Sought {
  readonly item: Item
  /** Both are worked out when they are asked for, and once. */
  readonly text: string
  readonly values: ReturnType<typeof facetValues>
}

export const sought = (items: readonly Item[], outlets: Outlets): readonly Sought[] =>
  items.map((item) => new Seeking(item, outlets))

class Seeking implements Sought {
  private foundText: string | undefined
  private foundValues: Sought['values'] | undefined

  constructor(
    readonly item: Item,
    private readonly outlets: Outlets,
  ) {}

  get text(): string {
    this.foundText ??= searchText(this.item, this.outlets)
    return this.foundText
  }

  get values(): Sought['values'] {
    this.foundValues ??= facetValues(this.item, this.outlets)
    return this.foundValues
  }
}

const isSearched = (one: Sought, { search }: Filters): boolean =>
  search.trim() === '' || isFound(one.text, search)

const fits = (one: Sought, { chosen }: Filters, facet: FacetId): boolean => {
  const wanted = chosen[facet]
  return wanted === undefined || one.values[facet].some((value) => wanted.includes(value))
}

export function filtered(all: readonly Sought[], filters: Filters): readonly Item[] {
  if (!isFiltering(filters)) return all.map(({ item }) => item)
  return all
    .filter((one) => isSearched(one, filters) && facetIds.every((id) => fits(one, filters, id)))
    .map(({ item }) => item)
}

/** How many items each value would show beside what is chosen of the other facets; the most frequent first. */
export function facetCounts(
  all: readonly Sought[],
  filters: Filters,
): ReadonlyMap<FacetId, readonly FacetCount[]> {
  const found = all.filter((one) => isSearched(one, filters))
  return new Map(
    facetIds.map((facet) => {
      const others = facetIds.filter((id) => id !== facet)
      const counts = new Map<string, number>(all.flatMap(({ values }) => values[facet]).map((v) => [v, 0]))
      for (const one of found)
        if (others.every((id) => fits(one, filters, id)))
          for (const value of one.values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1)
      const chosen = filters.chosen[facet] ?? []
      for (const value of chosen) if (!counts.has(value)) counts.set(value, 0)
      const rows = [...counts].map(([value, count]) => ({ value, count, isChosen: chosen.includes(value) }))
      return [facet, rows.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))]
    }),
  )
}
