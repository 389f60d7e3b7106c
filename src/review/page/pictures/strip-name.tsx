import { shortDate } from '../../../report/dates.js'
import { pairWith } from '../pair/neighbours.js'
import { currentItem, itemsOf } from '../state/desk.js'
import { goToPair } from '../state/place.js'
import type { DrawnRow } from './drawn.js'

/** The words of a row: the figure, whose it is, since when; a way to its pair where it is not the one shown. */
export function StripName({ row: { answer, letter } }: { row: DrawnRow }) {
  const words = (
    <>
      <span class="letter">{letter ?? '·'}</span>
      <bdi class="figure">{answer.figure}</bdi>
      <span class="quiet outlet">
        <bdi>{answer.outlet}</bdi>
        {answer.remarks.length > 0 && `, ${answer.remarks[0]}`}
      </span>
      <span class="quiet">{answer.day === null ? 'no date' : shortDate(answer.day)}</span>
    </>
  )
  const item = currentItem.value
  const pair = item && letter === null ? pairWith(answer.claim, item, itemsOf(item.question)) : undefined
  return (
    <li class={letter ? 'contested' : ''}>
      {pair ? (
        <button type="button" title="Go to its pair" onClick={() => goToPair(pair.id)}>
          {words}
        </button>
      ) : (
        <span class="name">{words}</span>
      )}
    </li>
  )
}
