import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/read/markdown.js'
import { partsOf } from '../../src/read/markdown-bare.js'

const parser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable(), { disable: { null: ['codeIndented'] } }])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])

/** Blocks as the reader walks them: what each is, what it says and where. */
function blocksOf({ children }: { readonly children: readonly Nodes[] }, base = 0): unknown[] {
  return children.map((node) => ({
    type: node.type,
    ...('depth' in node && { depth: node.depth }),
    ...('ordered' in node && { ordered: node.ordered }),
    ...('value' in node && { value: node.value }),
    start: base + (node.position?.start.offset ?? Number.NaN),
    end: base + (node.position?.end.offset ?? Number.NaN),
    ...('children' in node && { children: blocksOf(node, base) }),
  }))
}

const asOne = (text: string): unknown[] => blocksOf(parser.parse(text))
const inParts = (text: string): unknown[] =>
  [...parseMarkdown(text, 0)].flatMap(({ tree, base }) => blocksOf(tree, base))

const lines = fc.constantFrom(
  ...[
    '',
    '',
    '',
    'At least 12 died',
    'in the fire, police said.',
    '# Fire',
    '## 12 dead #',
    '#hash',
    '# - x',
    '1986. It',
  ],
  ...[
    '- one',
    '  - two',
    '* three',
    '+ four',
    '1. five',
    '2) six',
    '10',
    '  indented',
    '    deep',
    '\ttab',
    '> quote',
    '>',
  ],
  ...[
    '---',
    '===',
    '***',
    '```',
    '~~~',
    '| a | b |',
    '|---|---|',
    'a | b',
    ':-- | --:',
    'trailing ',
    'hard  ',
    'back\\',
  ],
  ...[
    '<div>',
    '</div>',
    '<!-- note',
    '-->',
    '<b>bold</b>',
    '[ref]: https://a.example',
    'a [ref] b',
    'b [x](y) c',
  ],
  ...[
    '**80** dead',
    'an _odd',
    'one_ out',
    '`40` hurt',
    '&amp; more',
    'AT&T',
    '\u00a0',
    '“Quoted,” he said',
    '— dash',
    '#',
  ],
)
const texts = fc
  .array(fc.tuple(lines, fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', ' \n', '\n \n')), {
    maxLength: 14,
  })
  .map((parts) => parts.flat().join(''))

describe('Markdown in parts', () => {
  it('is what the parser makes of it in one piece', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(inParts(text)).toEqual(asOne(text))
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    [
      'a heading and paragraphs',
      '# Fire\n\nAt least 12 died\nthere.\n\n\n“More,” he said.\n',
      [true, true, true],
    ],
    ['a word set in bold', 'One.\n\nThe **two**.\n\nThree.', [true, false, true]],
    ['a list over blank lines', 'One.\n\n- a\n\n  b\n\n- c\n\nTwo.', [true, false, true]],
    ['a year at the start', '1986. It was hot.\n\nOne.', [false, true]],
    ['fenced code', 'One.\n\n```\n\nTwo.', [false]],
    ['raw HTML', 'One.\n\n<div>\n\nTwo.', [false]],
    ['the address of a link', 'One [a].\n\nTwo.\n\n[a]: b', [false]],
  ])('%s', (_, text, bare) => {
    expect(partsOf(text).map(({ isBare }) => isBare)).toEqual(bare)
    expect(inParts(text)).toEqual(asOne(text))
  })
})
