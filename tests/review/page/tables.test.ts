import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../../src/review/page/pair/tables.js'
import type { ArticleBlock } from '../../../src/review/protocol/index.js'

const blocks = (...written: string[]) =>
  written.map((text, index) => {
    const isCell = text.startsWith('|')
    const block: ArticleBlock = {
      kind: isCell ? 'cell' : 'paragraph',
      text,
      marks: [],
      ...(text.startsWith('||') && { opensRow: true as const }),
    }
    return { block, index }
  })
const shape = (...written: string[]) =>
  tablesOf(blocks(...written)).map((part) =>
    Array.isArray(part) ? part.map((row) => row.map(({ block }) => block.text)) : part.block.text,
  )

describe('the tables of an article', () => {
  it('have rows, and stand between what else there is', () => {
    expect(shape('a', '||b', '|c', '||d', 'e', '||f')).toEqual([
      'a',
      [['||b', '|c'], ['||d']],
      'e',
      [['||f']],
    ])
  })

  it('keep a cell that is shown without its row', () => {
    expect(shape('|b')).toEqual([[['|b']]])
    expect(shape()).toEqual([])
  })
})
