import type { Span } from '../../../model/index.js'
import type { ArticleMark, ArticleView } from '../../protocol/index.js'
import { differingWords, sentenceAt } from './words.js'

/** Where a claim stands in its article: which block, which characters, in which sentence. */
export interface Located {
  readonly block: number
  readonly mark: ArticleMark
  readonly sentence: Span
}

export function located({ blocks }: Pick<ArticleView, 'blocks'>, claim: string): Located | null {
  for (const [block, { text, marks }] of blocks.entries()) {
    const mark = marks.find((one) => one.claim === claim)
    if (mark) return { block, mark, sentence: sentenceAt(text, mark.start) }
  }
  return null
}

interface Side {
  readonly article: Pick<ArticleView, 'blocks'>
  readonly at: Located
}

const sentenceOf = ({ article, at }: Side): string =>
  article.blocks[at.block]?.text.slice(at.sentence.start, at.sentence.end) ?? ''

/** Which words of the two sentences differ, as spans of their blocks. */
export function differingIn(left: Side, right: Side): readonly [readonly Span[], readonly Span[]] {
  const [a, b] = differingWords(sentenceOf(left), sentenceOf(right))
  return [moved(a, left.at.sentence.start), moved(b, right.at.sentence.start)]
}

const moved = (spans: readonly Span[], by: number): readonly Span[] =>
  spans.map(({ start, end }) => ({ start: start + by, end: end + by }))
