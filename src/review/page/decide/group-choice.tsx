import type { Signal } from '@preact/signals'
import { Choices } from '../frame/choices.js'
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
    <Choices
      legend="Which pairs"
      name="group"
      isFirst
      choices={groups.map(({ id, name, items: own }) => ({
        value: id,
        label: (
          <>
            {name} <span class="number">{own.length}</span>
          </>
        ),
      }))}
      chosen={chosen.value}
      onChoose={(id) => {
        chosen.value = id
      }}
    >
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
    </Choices>
  )
}
