import { useSignal } from '@preact/signals'
import { Dialog } from '../frame/dialog.js'
import { keepKeys, remapped } from '../state/keys.js'
import { dialog } from '../state/layout.js'
import { KeyRow } from './key-row.js'
import { remap } from './keymap.js'
import { type ActionId, type KeyEntry, keyTable } from './table.js'

const groups: readonly KeyEntry['group'][] = ['Moving', 'Deciding', 'Looking', 'The page']

/** Every key, and how to give an action another one. */
export function HelpDialog() {
  const changing = useSignal<ActionId | null>(null)
  const refused = useSignal<string | null>(null)
  const take = (id: ActionId, key: string) => {
    const answer = remap(remapped.value, id, key)
    changing.value = null
    refused.value = 'refused' in answer ? answer.refused : null
    if ('map' in answer) keepKeys(answer.map)
  }
  return (
    <Dialog
      title="Keys"
      onClose={() => {
        dialog.value = null
      }}
    >
      <p class="quiet">
        Keys rest while you write: <kbd>Esc</kbd> leaves a field, <kbd>Ctrl</kbd> <kbd>Enter</kbd> saves a
        reason.
      </p>
      <p class="refused" role="alert">
        {refused.value}
      </p>
      <div class="key-groups">
        {groups.map((group) => (
          <section key={group} aria-label={group}>
            <h3>{group}</h3>
            <ul>
              {keyTable
                .filter((entry) => entry.group === group)
                .map((entry) => (
                  <KeyRow key={entry.id} entry={entry} changing={changing} take={take} />
                ))}
            </ul>
          </section>
        ))}
      </div>
      <ResetKeys />
    </Dialog>
  )
}

const ResetKeys = () => (
  <p class="actions">
    <button type="button" disabled={Object.keys(remapped.value).length === 0} onClick={() => keepKeys({})}>
      Give all the usual keys back
    </button>
  </p>
)
