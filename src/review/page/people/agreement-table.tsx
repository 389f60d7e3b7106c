import { personName, verdictWords } from '../../../report/decision-words.js'
import type { AgreementPair, AgreementView } from '../../protocol/index.js'
import { Icon } from '../frame/icon.js'
import { mode } from '../state/person.js'
import { goToPair } from '../state/place.js'

/** The pairs with what each person said; the disputed ones first. */
export function AgreementTable({ view: { pairs } }: { view: AgreementView }) {
  const sorted = [...pairs].sort((a, b) => Number(b.disputed) - Number(a.disputed))
  return (
    <table class="opinions">
      <caption class="unseen">Pairs with two opinions or more</caption>
      <thead>
        <tr>
          <th scope="col">Pair</th>
          <th scope="col">Opinions</th>
          <th scope="col">Last word</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((pair) => (
          <Row key={pair.id} pair={pair} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ pair: { id, text, says, opinions, adjudication, disputed } }: { pair: AgreementPair }) {
  const adjudicate = () => {
    mode.value = 'adjudication'
    goToPair(id)
  }
  return (
    <tr>
      <th scope="row">
        {text}
        <span class="quiet">{says}</span>
      </th>
      <td>
        <ul>
          {opinions.map((opinion) => (
            <li key={opinion.by}>
              <b>{verdictWords(opinion)}</b>{' '}
              <span class="quiet">
                {personName(opinion.by)}: {opinion.reason}
              </span>
            </li>
          ))}
        </ul>
      </td>
      <td>
        {disputed && (
          <p class="alert">
            <Icon name="disputed" /> disputed
          </p>
        )}
        {adjudication && <p>{`${verdictWords(adjudication)}, ${personName(adjudication.by)}`}</p>}
        <button type="button" onClick={adjudicate}>
          {adjudication ? 'Decide anew' : 'Decide'}
        </button>
      </td>
    </tr>
  )
}
