import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/read/index.js'
import { blocksOf, codesOf, expectSoundSpans, rawOf } from './spans.js'

const read = (text: string) => readSource(text, { path: 'a.md' })

describe('words and their way back to the file', () => {
  const cases: readonly [name: string, file: string, words: string, raw: string][] = [
    ['emphasis', 'Officials counted at least **80** dead.', 'at least 80', 'at least **80'],
    ['a link', 'Some [1,200](https://a.b/c) people died.', '1,200 people', '1,200](https://a.b/c) people'],
    ['inline code', 'About `40` were hurt.', 'About 40 were', 'About `40` were'],
    ['an entity', 'Losses of &pound;40&nbsp;million were put.', '£40 million', '&pound;40&nbsp;million'],
    ['an escape', 'It cost \\$40 or so\\.', '$40 or so.', '$40 or so\\.'],
    ['a soft line break', 'At least\n80 died.', 'At least 80', 'At least\n80'],
    ['a hard break', 'At least  \n80 died.', 'At least 80', 'At least  \n80'],
    ['CRLF', 'At least\r\n80 died.', 'At least 80', 'At least\r\n80'],
    [
      'a block quote',
      '> At least\n> 80 died.\n> Then 90.',
      'least 80 died. Then',
      'least\n> 80 died.\n> Then',
    ],
    ['a byte order mark', '\uFEFFAt least 80 died.', 'least 80', 'least 80'],
    ['a year at the start', '2023. It was a bad year.', '2023. It was', '2023. It was'],
    ['two spaces', 'On May 3,  about 80 died.', '3, about', '3,  about'],
    ['a no-break space beside a space', 'About\u00A0 80 died.', 'About 80', 'About\u00A0 80'],
    ['a soft hyphen', 'About 1,\u00AD200 died.', '1,200', '1,\u00AD200'],
    ['an emoji before', '😀 At least *80* died.', 'least 80', 'least *80'],
    [
      'an unknown entity',
      'Police &foo; counted 8 &amp; 9.',
      '&foo; counted 8 & 9',
      '&foo; counted 8 &amp; 9',
    ],
    ['an indented paragraph', '    At least 80 died there.', 'least 80', 'least 80'],
  ]
  it.each(cases)('%s', (_, file, words, raw) => {
    const source = read(file)
    expectSoundSpans(source)
    expect(rawOf(source, words)).toBe(raw)
  })
})

describe('blocks', () => {
  const cases: readonly [name: string, file: string, blocks: string[]][] = [
    [
      'title and headings',
      '# Quake kills 10\n\nTen died on Monday.\n\n## Aid\n\nIt came.',
      ['title: Quake kills 10', 'paragraph: Ten died on Monday.', 'heading: Aid', 'paragraph: It came.'],
    ],
    [
      'a list',
      'The toll:\n\n- Iran: 40\n- Iraq: 7',
      ['paragraph: The toll:', 'item: Iran: 40', 'item: Iraq: 7'],
    ],
    [
      'a table',
      '| Place | Dead |\n|---|---:|\n| Bam | 40 |',
      ['cell: Place', 'cell: Dead', 'cell: Bam', 'cell: 40'],
    ],
    [
      'images, notes, definitions',
      'He died.[^1] ![40 dead](x.png)\n\n[^1]: Not 50.\n\n[a]: http://b.c',
      ['paragraph: He died.'],
    ],
    [
      'teasers',
      'Ten died on Monday.\n\n• Also read: 80 dead in a fire\n\nHe left.',
      ['paragraph: Ten died on Monday.', 'teaser: • Also read: 80 dead in a fire', 'paragraph: He left.'],
    ],
    ['an ordered list', '1. Ten died.\n2. Two fled.', ['item: Ten died.', 'item: Two fled.']],
    [
      'a menu saved line by line',
      'twitter\nyoutube\nsearch\n\n# Blast kills 3\n\nThree people died in a blast on Monday, police said.',
      [
        'boilerplate: twitter',
        'boilerplate: youtube',
        'boilerplate: search',
        'title: Blast kills 3',
        'paragraph: Three people died in a blast on Monday, police said.',
      ],
    ],
  ]
  it.each(cases)('%s', (_, file, blocks) => {
    const source = read(file)
    expectSoundSpans(source)
    expect(blocksOf(source)).toEqual(blocks)
  })

  it('says that raw HTML was not read, but not of a comment', () => {
    expect(codesOf(read('<div>Ten died</div>\n\nText.'))).toContain('raw-html')
    expect(codesOf(read('<!-- claimdiff-expect -->\n\nText.'))).not.toContain('raw-html')
  })
})
