import { useComputed } from '@preact/signals'
import { filters, soughtItems } from '../state/desk.js'
import { FacetBox } from './facet-box.js'
import { facetIds } from './facets.js'
import { facetCounts } from './filters.js'

/** Every facet with how many pairs each value would show. */
export function Facets() {
  const counts = useComputed(() => facetCounts(soughtItems.value, filters.value))
  return (
    <section id="filters" class="facets" tabIndex={-1} aria-label="Filters">
      {facetIds.map((id) => (
        <FacetBox key={id} facet={id} counts={counts.value.get(id) ?? []} />
      ))}
    </section>
  )
}
