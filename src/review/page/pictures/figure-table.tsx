import type { AnswerView, Item, PairView } from '../../protocol/index.js'
import { pairWith } from '../pair/neighbours.js'
import { itemsOf } from '../state/desk.js'
import { goToPair } from '../state/place.js'

interface Props {
  readonly item: Item
  readonly view: PairView
}

/** Every claim of the question as a table: what the pictures show, and the words they stand in. */
export const FigureTable = ({ item, view }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with keys.
  <section class="figure-table" tabIndex={0} aria-label="Figures of the question">
    <table>
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col">Read as</th>
          <th scope="col">Article</th>
          <th scope="col">Speaker</th>
          <th scope="col">When</th>
        </tr>
      </thead>
      <tbody>
        {view.question.answers.map((answer) => (
          <Row key={answer.claim} answer={answer} item={item} />
        ))}
      </tbody>
    </table>
  </section>
)

function Row({ answer, item }: { answer: AnswerView; item: Item }) {
  const { claim, figure, reading, outlet, speaker, asOf, remarks, before, exact, after } = answer
  const at = item.sides.findIndex((side) => side.claim === claim)
  const pair = at < 0 ? pairWith(claim, item, itemsOf(item.question)) : undefined
  return (
    <>
      <tr>
        <th scope="row">
          {at >= 0 && <span class="letter">{at === 0 ? 'A' : 'B'}</span>}
          {pair ? (
            <button type="button" class="link" title="Go to its pair" onClick={() => goToPair(pair.id)}>
              <bdi>{figure}</bdi>
            </button>
          ) : (
            <bdi>{figure}</bdi>
          )}
        </th>
        <td>{reading}</td>
        <td>
          <bdi>{outlet}</bdi>
          {remarks.length > 0 && <span class="quiet">{remarks.join('; ')}</span>}
        </td>
        <td>{speaker ?? <span class="quiet">in its own voice</span>}</td>
        <td>{asOf}</td>
      </tr>
      <tr class="words">
        <td colSpan={5}>
          {before}
          <b>{exact}</b>
          {after}
        </td>
      </tr>
    </>
  )
}
