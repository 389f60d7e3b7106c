import type { Signal } from '@preact/signals'
import type { DecisionVerdict } from '../../../model/index.js'
import type { Item } from '../../protocol/index.js'
import { Choices } from '../frame/choices.js'
import { KeyHint } from '../frame/key-hint.js'
import type { Draft } from './draft.js'
import { sharedArticles } from './group.js'
import { ResolutionSelect } from './resolution-select.js'
import { verdictChoices } from './verdicts.js'

interface Props {
  readonly verdict: Signal<DecisionVerdict | null>
  readonly draft: Signal<Draft>
  readonly taken: readonly Item[]
}

/** What is said of all of them. */
export const GroupFields = ({ verdict, draft, taken }: Props) => (
  <>
    <Choices
      legend="Verdict"
      name="verdict"
      isAcross
      choices={verdictChoices.map(({ verdict: value, name }) => ({
        value,
        label: (
          <>
            {name} <KeyHint of={value} />
          </>
        ),
      }))}
      chosen={verdict.value}
      onChoose={(value) => {
        verdict.value = value
      }}
    />
    {verdict.value === 'conflict' && (
      <ResolutionSelect
        class="field"
        label="What is done about it"
        of={draft.value}
        articles={sharedArticles(taken)}
        onChoose={(resolved) => {
          draft.value = { ...draft.value, ...resolved }
        }}
      />
    )}
    <label class="field">
      Reason, recorded with each
      <textarea
        rows={2}
        maxLength={2000}
        value={draft.value.reason}
        onInput={({ currentTarget }) => {
          draft.value = { ...draft.value, reason: currentTarget.value }
        }}
      />
    </label>
  </>
)
