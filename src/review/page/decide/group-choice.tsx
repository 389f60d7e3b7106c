import type { Signal } from '@preact/signals'
import { waits } from '../state/desk.js'
import type { Group, GroupId } from './group.js'

interface Props {
  readonly groups: readonly Group[]
  readonly chosen: Signal<GroupId | undefined>
  readonly isOnlyOpen: Signal<boolean>
}

export function GroupChoice({ groups, chosen, isOnlyOpen }: Props) {
  const items = groups.find(({ id }) => id === chosen.value)?.items ?? []
  const decided = items.filter((item) => !waits(item)).length
  return (
    <fieldset class="ways">
      <legend>Which pairs</legend>
      {groups.map((group) => (
        <label key={group.id}>
          <input
            type="radio"
            name="group"
            checked={group.id === chosen.value}
            autofocus={group.id === chosen.value}
            onChange={() => {
              chosen.value = group.id
            }}
          />
          <span>
            {group.name} <span class="number">{group.items.length}</span>
          </span>
        </label>
      ))}
      {decided > 0 && (
        <label>
          <input
            type="checkbox"
            checked={isOnlyOpen.value}
            onChange={({ currentTarget }) => {
              isOnlyOpen.value = currentTarget.checked
            }}
          />
          <span>leave out the {decided} already decided</span>
        </label>
      )}
    </fieldset>
  )
}
