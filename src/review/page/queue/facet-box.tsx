import { useSignal } from '@preact/signals'
import { filterBy, place } from '../state/place.js'
import { type FacetId, facetNames, facetWords } from './facets.js'
import { type FacetCount, toggled } from './filters.js'

const shownAtFirst = 6

interface Props {
  readonly facet: FacetId
  readonly counts: readonly FacetCount[]
}

/** One facet's values as check boxes; those that are chosen are never folded away. */
export function FacetBox({ facet, counts }: Props) {
  const isWhole = useSignal(false)
  if (counts.length === 0) return null
  const shown = isWhole.value ? counts : counts.filter((one, at) => at < shownAtFirst || one.isChosen)
  return (
    <fieldset class="facet">
      <legend>{facetNames[facet]}</legend>
      {shown.map(({ value, count, isChosen }) => (
        <label key={value} class={count === 0 ? 'none' : ''}>
          <input
            type="checkbox"
            checked={isChosen}
            onChange={() => filterBy(toggled(place.value.filters, facet, value))}
          />
          <bdi>{facetWords(facet, value)}</bdi>
          <span class="number">{count}</span>
        </label>
      ))}
      {shown.length < counts.length && (
        <button
          type="button"
          class="link"
          onClick={() => {
            isWhole.value = true
          }}
        >
          {counts.length - shown.length} more
        </button>
      )}
    </fieldset>
  )
}
