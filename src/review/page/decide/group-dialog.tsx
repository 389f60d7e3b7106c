import { useSignal } from '@preact/signals'
import type { DecisionVerdict } from '../../../model/index.js'
import { Dialog } from '../frame/dialog.js'
import { isFiltering } from '../queue/filters.js'
import { decideGroup } from '../state/deciding.js'
import { currentItem, items, shownItems, waits } from '../state/desk.js'
import { draftFor } from '../state/drafts.js'
import { keyFor } from '../state/keys.js'
import { dialog } from '../state/layout.js'
import { currentPair } from '../state/pairs.js'
import { place } from '../state/place.js'
import { emptyDraft } from './draft.js'
import { groupsOf } from './group.js'
import { GroupChoice } from './group-choice.js'
import { GroupFields } from './group-fields.js'
import { GroupList } from './group-list.js'
import { verdictChoices, verdictName } from './verdicts.js'

const close = () => {
  dialog.value = null
}

/** One verdict for several pairs: which, how many and what stands there now, before anything is said. */
export function GroupDialog() {
  const [item, view] = [currentItem.value, currentPair.value]
  const groups = view ? groupsOf(view, items.value, shownItems.value, isFiltering(place.value.filters)) : []
  const chosen = useSignal(groups[0]?.id)
  const isOnlyOpen = useSignal(true)
  const verdict = useSignal<DecisionVerdict | null>(null)
  const draft = useSignal(item ? draftFor(item) : emptyDraft)
  const group = groups.find(({ id }) => id === chosen.value)
  if (!group)
    return (
      <Dialog title="Decide several pairs" onClose={close}>
        <p>This pair has no others beside it: no pair of the same question, none in the filter.</p>
      </Dialog>
    )
  const taken = group.items.filter((one) => !isOnlyOpen.value || waits(one))
  const choose = ({ key, target }: KeyboardEvent) => {
    const choice = verdictChoices.find((each) => keyFor(each.verdict) === key)
    if (choice && !(target instanceof HTMLTextAreaElement)) verdict.value = choice.verdict
  }
  const decide = (event: Event) => {
    event.preventDefault()
    if (verdict.value === null || taken.length === 0) return
    close()
    decideGroup(
      taken.map(({ id }) => id),
      verdict.value,
      draft.value,
    )
  }
  return (
    <Dialog title="Decide several pairs" onClose={close}>
      <form onSubmit={decide} onKeyDown={choose} class="group">
        <GroupChoice groups={groups} chosen={chosen} isOnlyOpen={isOnlyOpen} />
        <GroupFields verdict={verdict} draft={draft} taken={taken} />
        <GroupList items={taken} />
        <p class="actions">
          <button type="submit" class="primary" disabled={verdict.value === null || taken.length === 0}>
            {verdict.value === null
              ? 'Choose a verdict'
              : `${verdictName(verdict.value)}: ${taken.length} ${taken.length === 1 ? 'pair' : 'pairs'}`}
          </button>
          <button type="button" onClick={close}>
            Cancel
          </button>
        </p>
      </form>
    </Dialog>
  )
}
