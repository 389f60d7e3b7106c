import { Icon } from '../frame/icon.js'
import { KeyHint } from '../frame/key-hint.js'
import { filterBy, place } from '../state/place.js'

export const SearchField = () => (
  <label class="search">
    <span class="unseen">Search questions, figures, outlets, reasons</span>
    <Icon name="search" />
    <input
      id="search"
      type="search"
      placeholder="Search"
      value={place.value.filters.search}
      onInput={({ currentTarget }) => filterBy({ ...place.value.filters, search: currentTarget.value })}
    />
    <KeyHint of="search" />
  </label>
)
