import type { Signal } from '@preact/signals'
import type { DecisionVerdict } from '../../../model/index.js'
import type { Item } from '../../protocol/index.js'
import { KeyHint } from '../frame/key-hint.js'
import { outlets } from '../state/desk.js'
import type { Draft } from './draft.js'
import { sharedArticles } from './group.js'
import { resolutionChoices, resolutionOf, resolutionValue, verdictChoices } from './verdicts.js'

interface Props {
  readonly verdict: Signal<DecisionVerdict | null>
  readonly draft: Signal<Draft>
  readonly taken: readonly Item[]
}

/** What is said of all of them. */
export const GroupFields = ({ verdict, draft, taken }: Props) => (
  <>
    <fieldset class="ways across">
      <legend>Verdict</legend>
      {verdictChoices.map((choice) => (
        <label key={choice.verdict}>
          <input
            type="radio"
            name="verdict"
            checked={verdict.value === choice.verdict}
            onChange={() => {
              verdict.value = choice.verdict
            }}
          />
          <span>
            {choice.name} <KeyHint of={choice.verdict} />
          </span>
        </label>
      ))}
    </fieldset>
    {verdict.value === 'conflict' && <GroupResolution draft={draft} taken={taken} />}
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

const GroupResolution = ({ draft, taken }: Omit<Props, 'verdict'>) => (
  <label class="field">
    What is done about it
    <select
      value={resolutionValue(draft.value.resolution, draft.value.prefer)}
      onChange={({ currentTarget }) => {
        draft.value = { ...draft.value, ...resolutionOf(currentTarget.value) }
      }}
    >
      <option value="">leave open</option>
      {sharedArticles(taken).map((path) => (
        <option key={path} value={`prefer:${path}`}>
          prefer {outlets.value.get(path) ?? path}
        </option>
      ))}
      {resolutionChoices.map(({ resolution, name }) => (
        <option key={resolution} value={resolution}>
          {name}
        </option>
      ))}
    </select>
  </label>
)
