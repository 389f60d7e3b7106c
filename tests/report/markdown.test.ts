import type { Nodes } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { reporters } from '../../src/report/index.js'
import { article, result } from './build.js'
import { HOSTILE, withNames, withTexts } from './hostile.js'
import { sample } from './sample.js'

const { markdown } = reporters

function tables(this: Processor) {
  const data = this.data()
  data.micromarkExtensions = [gfmTable()]
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()]
}
const parse = (text: string): Nodes => unified().use(remarkParse).use(tables).parse(text)

/** The tree's shape: types and depths, without the text. */
const shape = (node: Nodes): unknown =>
  'children' in node ? [node.type, ...node.children.map(shape)] : node.type
const textOf = (node: Nodes): string =>
  'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : ''

describe('markdown', () => {
  it('has the sections in reading order', () => {
    expect(markdown(sample).match(/^##? .+$/gmu)).toEqual([
      '# claimdiff report',
      '## Contested',
      '## Change over time',
      '## Cannot tell',
      '## In agreement',
      '## In one article only',
      '## Notes',
      '## Articles',
      '## Figures not understood',
      '## Counts',
    ])
    expect(markdown(sample)).toContain('| ≠ | **around 1,140** | about 1,140 | The Courier |')
    expect(markdown(sample)).toContain('- Add `published:` to sources/gulf-wire.md')
  })

  it.each([...HOSTILE.entries()])('keeps hostile text %i a text', (_, text) => {
    const harmless = markdown(withTexts(sample, () => 'harmless'))
    const hostile = markdown(withTexts(sample, () => text))
    expect(shape(parse(hostile))).toEqual(shape(parse(harmless)))
  })

  it.each([...HOSTILE.entries()])('keeps hostile names and paths %i a text', (_, text) => {
    const [hostile, harmless] = [text, 'harmless'].map((one) =>
      shape(parse(markdown(withNames(sample, one)))),
    )
    expect(hostile).toEqual(harmless)
  })

  it('shows what the article wrote', () => {
    const text = '<b>*1. a|b* _c_ [d](e) & \\ $5 {x}'
    expect(textOf(parse(markdown(withTexts(sample, () => text))))).toContain(text)
  })

  it('parts mentions, references and bare addresses', () => {
    const output = markdown(
      withTexts(sample, () => 'x @someone #12 https://evil.example www.evil.example a@b.example'),
    )
    expect(output).not.toMatch(/@\w|#\d|https:\/\/evil|www\./u)
  })

  it('links articles by http and https alone', () => {
    const sources = [
      article('a.md', { title: 'A', url: 'https://a.example/x_(y)?q="><b>|`' }),
      article('b.md', { title: 'B', url: 'javascript:alert(1)' }),
      article('c.md', { title: 'C', url: 'not an address' }),
    ]
    const output = markdown(result({ sources }))
    expect(output.match(/\]\([^)]*\)/gu)).toEqual(['](https://a.example/x_%28y%29?q=%22%3E%3Cb%3E%7C%60)'])
    expect(output).not.toContain('javascript')
  })
})
