import type { Span } from '../../../model/index.js'
import type { ArticleView, Item } from '../../protocol/index.js'
import { actions } from '../state/actions.js'
import { ArticleBlock } from './article-block.js'
import type { Located } from './located.js'
import { type Indexed, tablesOf } from './tables.js'

interface Props {
  readonly article: ArticleView
  readonly at: Located | null
  /** The claim whose words are marked. */
  readonly own: string
  readonly item: Item
  /** Claims of the question. */
  readonly claims: ReadonlySet<string>
  readonly differing: readonly Span[]
  readonly isWhole: boolean
}

/** The blocks of an article, or the one that holds the passage. */
export function ArticleText({ article, at, own, item, claims, differing, isWhole }: Props) {
  const blocks = article.blocks.map((block, index) => ({ block, index }))
  const shown = isWhole || at === null ? blocks : blocks.filter(({ index }) => index === at.block)
  const drawn = ({ block, index }: Indexed) => (
    <ArticleBlock
      key={index}
      block={block}
      own={own}
      item={item}
      claims={claims}
      differing={index === at?.block ? differing : []}
    />
  )
  const cut = shown.length < blocks.length && (
    <button type="button" class="link cut" onClick={() => actions.context()}>
      … the whole article
    </button>
  )
  return (
    <div dir={article.dir} lang={article.language ?? undefined}>
      {at === null && <p class="alert">The passage cannot be marked in the text shown here.</p>}
      {cut}
      {tablesOf(shown).map((part) =>
        Array.isArray(part) ? (
          <table key={part[0]?.[0]?.index}>
            <tbody>
              {part.map((row) => (
                <tr key={row[0]?.index}>{row.map(drawn)}</tr>
              ))}
            </tbody>
          </table>
        ) : (
          drawn(part)
        ),
      )}
      {cut}
    </div>
  )
}
