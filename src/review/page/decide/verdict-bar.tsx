import type { Item } from '../../protocol/index.js'
import { ActionButton } from '../frame/action-button.js'
import { Icon } from '../frame/icon.js'
import { by, desk, isReadOnly } from '../state/desk.js'
import { draftFor } from '../state/drafts.js'
import { mode } from '../state/person.js'
import { ownOpinion } from './draft.js'
import { ReasonField } from './reason-field.js'
import { ResolutionField } from './resolution-field.js'
import { SavedState } from './saved-state.js'
import { verdictChoices } from './verdicts.js'

/** Where the person decides: one press, and the next pair is there. */
export const VerdictBar = ({ item }: { item: Item }) => (
  <section class="bar" aria-label="Decision">
    <div class="fields">
      <ReasonField item={item} />
      <ResolutionField item={item} />
      <ActionButton of="flag" isPressed={draftFor(item).flag} isDisabled={isReadOnly.value}>
        <Icon name="flag" /> Flag
      </ActionButton>
      <ActionButton of="group" isDisabled={isReadOnly.value}>
        Several…
      </ActionButton>
    </div>
    <Verdicts item={item} />
    <div class="after">
      <ModeWords />
      <SavedState />
      <ActionButton of="undo" class="bare" isDisabled={isReadOnly.value || desk.value?.undo === null}>
        Undo
      </ActionButton>
      <ActionButton of="redo" class="bare" isDisabled={isReadOnly.value || desk.value?.redo === null}>
        Redo
      </ActionButton>
      <ActionButton of="copyNote" class="bare">
        Copy note
      </ActionButton>
      <ActionButton of="copyLink" class="bare">
        Copy link
      </ActionButton>
    </div>
  </section>
)

function Verdicts({ item }: { item: Item }) {
  const said = ownOpinion(item, by.value)
  const inForce = item.state === 'reopened' ? undefined : said?.verdict
  return (
    <fieldset class="verdicts">
      <legend class="unseen">Verdict</legend>
      {verdictChoices.map(({ verdict, name, means }) => (
        <ActionButton
          key={verdict}
          of={verdict}
          title={means}
          isPressed={inForce === verdict}
          isDisabled={isReadOnly.value}
        >
          {name}
        </ActionButton>
      ))}
    </fieldset>
  )
}

const ModeWords = () =>
  mode.value === 'first' ? null : (
    <p class="mode">
      {mode.value === 'second' ? 'Your own look: others’ words are withheld.' : 'Your word is the last.'}
    </p>
  )
