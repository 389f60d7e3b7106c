import { personName, verdictWords } from '../../../report/decision-words.js'
import type { Item, Opinion } from '../../protocol/index.js'
import { momentWords } from '../decide/moment.js'

const stances = { second: 'second reviewer', adjudication: 'last word' } as const

/** What persons have said of the pair, with their reasons. */
export function Spoken({ item }: { item: Item }) {
  const { state, decision, opinions, withheld, disputed } = item
  if (withheld)
    return <p class="spoken">Somebody else has decided this pair. What they said is shown when you have.</p>
  const said = opinions.length > 0 ? opinions : decision ? [decision] : []
  if (said.length === 0) return null
  return (
    <div class="spoken">
      {state === 'reopened' && <p class="alert">Settled before on other figures: it is open again.</p>}
      {disputed && <p class="alert">Reviewers differ, and nobody has had the last word.</p>}
      <ul>
        {said.map((opinion) => (
          <li key={`${opinion.by} ${opinion.at}`}>
            <OpinionWords opinion={opinion} />
          </li>
        ))}
      </ul>
    </div>
  )
}

export const OpinionWords = ({ opinion }: { opinion: Opinion }) => (
  <>
    <b>{verdictWords(opinion)}</b>
    <span class="quiet">
      {' '}
      {personName(opinion.by)}, {momentWords(opinion.at, new Date())}
      {opinion.stance && ` (${stances[opinion.stance]})`}
    </span>
    {opinion.reason !== '' && <span class="reason-words">: {opinion.reason}</span>}
  </>
)
