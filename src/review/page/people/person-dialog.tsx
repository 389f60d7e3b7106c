import { useSignal } from '@preact/signals'
import { Choices } from '../frame/choices.js'
import { Dialog } from '../frame/dialog.js'
import type { Mode } from '../queue/progress.js'
import { by } from '../state/desk.js'
import { dialog } from '../state/layout.js'
import { givenName, mode } from '../state/person.js'

const ways: readonly { readonly mode: Mode; readonly name: string; readonly means: string }[] = [
  { mode: 'first', name: 'First review', means: 'You see what others have decided.' },
  {
    mode: 'second',
    name: 'Second review, blind',
    means: 'What others said of a pair is withheld until you have decided it.',
  },
  {
    mode: 'adjudication',
    name: 'Adjudication',
    means: 'You see what both said, and have the last word where they differ.',
  },
]

/** Who decides, and how. */
export function PersonDialog() {
  const name = useSignal(by.value)
  const way = useSignal(mode.value)
  const close = () => {
    dialog.value = null
  }
  const save = (event: Event) => {
    event.preventDefault()
    if (name.value.trim() !== by.value) givenName.value = name.value.trim()
    mode.value = way.value
    close()
  }
  return (
    <Dialog title="Who decides" onClose={close}>
      <form onSubmit={save}>
        <label class="field">
          Your name, as the ledger records it
          <input
            value={name.value}
            maxLength={200}
            autofocus
            autocomplete="name"
            onInput={({ currentTarget }) => {
              name.value = currentTarget.value
            }}
          />
        </label>
        <Choices
          legend="How you work"
          name="way"
          choices={ways.map((each) => ({
            value: each.mode,
            label: (
              <>
                {each.name}
                <span class="quiet">{each.means}</span>
              </>
            ),
          }))}
          chosen={way.value}
          onChoose={(value) => {
            way.value = value
          }}
        />
        <p class="actions">
          <button type="submit" class="primary">
            Go on as {name.value.trim() || 'the person who started the server'}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
