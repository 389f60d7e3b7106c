import type { Item, PairView } from '../../protocol/index.js'
import { relationSigns } from '../queue/pair-row.js'
import { currentItem } from '../state/desk.js'
import { codePieces } from './code-pieces.js'
import { Spoken } from './spoken.js'

const severities = { error: 'error', warning: 'warning', info: 'note' } as const

interface Props {
  readonly item: Item
  readonly view: PairView | undefined
}

/** The question, what the two articles have, what was said of it before. */
export const Asked = ({ item, view }: Props) => (
  <header class={`asked ${item.verdict}`}>
    <p class="kicker">
      <span class="sign" aria-hidden="true">
        {relationSigns[item.verdict]}
      </span>{' '}
      {item.level.replaceAll('-', ' ')} <span class="quiet">{severities[item.severity]}</span>
    </p>
    <h1 id="question" tabIndex={-1}>
      {item.text}
    </h1>
    <p class="says">{item.says}</p>
    {currentItem.value && <Spoken item={item} />}
    {view && view.question.advice.length > 0 && <Advice advice={view.question.advice} />}
  </header>
)

const Advice = ({ advice }: { advice: readonly string[] }) => (
  <ul class="advice">
    {advice.map((text) => (
      <li key={text}>
        {codePieces(text).map(({ text: piece, isCode }) =>
          isCode ? <code key={piece}>{piece}</code> : piece,
        )}
      </li>
    ))}
  </ul>
)
