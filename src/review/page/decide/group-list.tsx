import { counted } from '../../../report/plain.js'
import type { Item } from '../../protocol/index.js'
import { outlets } from '../state/desk.js'
import { verdictName } from './verdicts.js'

const most = 200

/** The pairs that one press will decide, and what is said of them now. */
export const GroupList = ({ items }: { items: readonly Item[] }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with keys.
  <section class="group-list" tabIndex={0} aria-label={`These ${counted(items.length, 'pair')}`}>
    <ol>
      {items.slice(0, most).map((item) => (
        <Entry key={item.id} item={item} />
      ))}
    </ol>
    {items.length > most && <p class="quiet">and {items.length - most} more</p>}
  </section>
)

function Entry({ item: { text, sides, decision } }: { item: Item }) {
  const [left, right] = sides
  return (
    <li>
      <b>
        <bdi>{left.figure}</bdi> · <bdi>{right.figure}</bdi>
      </b>{' '}
      <span class="quiet">
        <bdi>{outlets.value.get(left.article)}</bdi>, <bdi>{outlets.value.get(right.article)}</bdi>; {text}
        {decision && ` (now: ${verdictName(decision.verdict)})`}
      </span>
    </li>
  )
}
