import type { BlockKind, Span } from '../../model/index.js'
import type { ArticleHead } from './desk.js'

/** GET /api/articles?path=PATH: an article as a reader sees it. */
export interface ArticleView extends ArticleHead {
  readonly dir: 'ltr' | 'rtl' | 'auto'
  readonly blocks: readonly ArticleBlock[]
}

export interface ArticleBlock {
  readonly kind: BlockKind
  readonly text: string
  /** Of a cell: it is the first of its row. */
  readonly opensRow?: true
  /** In order, never overlapping; offsets into this block's text. */
  readonly marks: readonly ArticleMark[]
}

export interface ArticleMark extends Span {
  readonly claim: string
  /** The question it answers beside others; null where it stands alone. */
  readonly question: string | null
}
