import { personName } from '../../../report/decision-words.js'
import { ProgressBar } from '../queue/progress-bar.js'
import { by, desk, isReadOnly, items } from '../state/desk.js'
import { dialog } from '../state/layout.js'
import { mode } from '../state/person.js'
import { go, place } from '../state/place.js'
import { ActionButton } from './action-button.js'
import { ExportMenu } from './export-menu.js'
import { Icon } from './icon.js'

const modeWords = { first: '', second: 'second review, blind', adjudication: 'adjudication' } as const

/** The line above everything: how far the work is, who works, and what else there is. */
export const Top = () => (
  <header class="top">
    <p class="wordmark">
      claimdiff <span>review</span>
    </p>
    {desk.value && <ProgressBar />}
    <nav aria-label="Page">
      {isReadOnly.value && <span class="tag">read-only</span>}
      {desk.value && <PersonButton />}
      {desk.value && <AgreementLink />}
      {desk.value && <ExportMenu />}
      <ActionButton of="help" class="bare">
        Keys
      </ActionButton>
    </nav>
  </header>
)

const PersonButton = () => (
  <button
    type="button"
    class="bare person"
    onClick={() => {
      dialog.value = 'person'
    }}
  >
    <Icon name="person" />
    <span class="name">{personName(by.value)}</span>
    {modeWords[mode.value] && <span class="tag">{modeWords[mode.value]}</span>}
  </button>
)

function AgreementLink() {
  const isHere = place.value.view === 'agreement'
  const disputed = items.value.filter((item) => item.disputed).length
  return (
    <button
      type="button"
      class="bare"
      aria-pressed={isHere}
      onClick={() => go(isHere ? { view: 'pair' } : { view: 'agreement', pair: null })}
    >
      Agreement{disputed > 0 && <span class="tag alert">{disputed} disputed</span>}
    </button>
  )
}
