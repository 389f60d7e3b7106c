import type { ArticleBlock } from '../../protocol/index.js'

/** A block with its place in the article. */
export interface Indexed {
  readonly block: ArticleBlock
  readonly index: number
}

/** Cells that follow one another as rows of a table; every other block by itself. */
export function tablesOf(blocks: readonly Indexed[]): readonly (Indexed | Indexed[][])[] {
  const parts: (Indexed | Indexed[][])[] = []
  for (const each of blocks) {
    const last = parts.at(-1)
    if (each.block.kind !== 'cell') parts.push(each)
    else if (!Array.isArray(last)) parts.push([[each]])
    else if (each.block.opensRow) last.push([each])
    else last.at(-1)?.push(each)
  }
  return parts
}
