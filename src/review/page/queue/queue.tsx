import { counted } from '../../../report/plain.js'
import { ActionButton } from '../frame/action-button.js'
import { items, shownItems } from '../state/desk.js'
import { areFiltersOpen, isQueueOpen } from '../state/layout.js'
import { filterBy, place } from '../state/place.js'
import { Facets } from './facet-list.js'
import { chosenCount, isFiltering, noFilters } from './filters.js'
import { QueueList } from './queue-list.js'
import { SearchField } from './search-field.js'

/** What there is to decide, in the order in which a person takes it. */
export const Queue = () => (
  <aside class={isQueueOpen.value ? 'queue open' : 'queue'} aria-label="Queue">
    <button
      type="button"
      class="unfold"
      aria-expanded={isQueueOpen.value}
      onClick={() => {
        isQueueOpen.value = !isQueueOpen.value
      }}
    >
      {isQueueOpen.value ? 'Fold the queue' : 'Queue, search and filters'}
    </button>
    <div class="queue-body">
      <div class="seek">
        <SearchField />
        <ActionButton of="filters" class="bare" isPressed={areFiltersOpen.value}>
          Filters{chosenCount(place.value.filters) > 0 && ` (${chosenCount(place.value.filters)})`}
        </ActionButton>
      </div>
      {areFiltersOpen.value && <Facets />}
      <Found />
      {shownItems.value.length > 0 && <QueueList />}
    </div>
  </aside>
)

/** How many pairs the filters leave, and the way back to all. */
function Found() {
  const [found, all] = [shownItems.value.length, items.value.length]
  if (!isFiltering(place.value.filters)) return null
  return (
    <p class="found" role="status">
      {found === 0 ? 'No pair fits.' : `${found} of ${counted(all, 'pair')}`}
      <button type="button" class="link" onClick={() => filterBy(noFilters)}>
        Clear
      </button>
    </p>
  )
}
