import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Span } from '../../../model/index.js'
import type { Item, ItemSide } from '../../protocol/index.js'
import { beside } from '../state/layout.js'
import { articleAt } from '../state/pairs.js'
import { ArticleHeader } from './article-header.js'
import { ArticleText } from './article-text.js'
import { located } from './located.js'

interface Props {
  readonly item: Item
  /** Null: another source beside the pair. */
  readonly letter: 'A' | 'B' | null
  readonly side: Pick<ItemSide, 'claim' | 'article' | 'figure'>
  readonly claims: ReadonlySet<string>
  readonly differing: readonly Span[]
  readonly isWhole: boolean
  /** Ways to look at it, at the end of its header. */
  readonly looks: ComponentChildren
}

/** An article with its passage marked and in sight. */
export function PassageColumn({ item, letter, side, claims, differing, isWhole, looks }: Props) {
  const pane = useRef<HTMLElement>(null)
  const article = articleAt(side.article)
  useLayoutEffect(() => {
    if (pane.current) bringIntoSight(pane.current)
  }, [side.claim, article, isWhole])
  const name = letter ?? 'Beside the pair'
  return (
    <section class={letter ? 'passage' : 'passage aside'} aria-label={`${name}: “${side.figure}”`}>
      <ArticleHeader path={side.article} letter={letter}>
        {looks}
      </ArticleHeader>
      {letter === null && <BesideNote />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with keys. */}
      <section class="text" ref={pane} tabIndex={0} aria-label={`${name}: text of the article`}>
        {article ? (
          <ArticleText
            article={article}
            at={located(article, side.claim)}
            own={side.claim}
            item={item}
            claims={claims}
            differing={differing}
            isWhole={isWhole}
          />
        ) : (
          <p class="quiet">Reading the article…</p>
        )}
      </section>
    </section>
  )
}

const BesideNote = () => (
  <p class="beside">
    Another source of this question. The verdict is on A and B.
    <button
      type="button"
      class="link"
      onClick={() => {
        beside.value = null
      }}
    >
      Back to B
    </button>
  </p>
)

/** The mark a third down its pane; the page around it stays where it is. */
function bringIntoSight(pane: HTMLElement): void {
  const mark = pane.querySelector('.own')
  if (!mark) return
  const down = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top
  pane.scrollTop += down - pane.clientHeight / 3
}
