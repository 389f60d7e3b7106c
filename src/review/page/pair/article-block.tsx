import type { Span } from '../../../model/index.js'
import { visible } from '../../../report/plain.js'
import type { ArticleBlock as Block, Item } from '../../protocol/index.js'
import { itemsOf } from '../state/desk.js'
import { goToPair } from '../state/place.js'
import { pairWith } from './neighbours.js'
import { markedRuns, type Piece, piecesOf } from './pieces.js'

interface Props {
  readonly block: Block
  readonly own: string
  readonly item: Item
  readonly claims: ReadonlySet<string>
  readonly differing: readonly Span[]
}

const elements = { title: 'h3', heading: 'h4', quote: 'blockquote', cell: 'td' } as const

/** A block with its marks: the pair's own words, and those of other claims of the question to go to. */
export function ArticleBlock({ block, own, item, claims, differing }: Props) {
  const Element = block.kind in elements ? elements[block.kind as keyof typeof elements] : 'p'
  const pieces = piecesOf(
    block,
    ({ claim }) => (claim === own ? 'own' : claims.has(claim) ? 'other' : 'plain'),
    differing,
  )
  return (
    <Element class={block.kind}>
      {markedRuns(pieces).map((run, index) => (
        <Run key={index} run={run} item={item} />
      ))}
    </Element>
  )
}

function Run({ run, item }: { run: readonly Piece[]; item: Item }) {
  const [first] = run
  if (first?.role === 'own') return <mark class="own">{run.map(words)}</mark>
  if (first?.role !== 'other' || first.claim === null) return <>{run.map(words)}</>
  const pair = pairWith(first.claim, item, itemsOf(item.question))
  if (!pair || pair.id === item.id) return <mark class="twin">{run.map(words)}</mark>
  return (
    <button
      type="button"
      class="other"
      title="Another figure for this question: go to its pair"
      onClick={() => goToPair(pair.id)}
    >
      {run.map(words)}
    </button>
  )
}

const words = ({ text, differs }: Piece, index: number) =>
  differs ? (
    <em key={index} class="differs">
      {visible(text)}
    </em>
  ) : (
    visible(text)
  )
