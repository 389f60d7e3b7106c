import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/read/index.js'
import { blocksOf, expectSoundSpans } from './spans.js'

const read = (text: string) => readSource(text, { path: 'a.txt' })
const first =
  'Rescuers dug through the rubble on Tuesday after a quake that killed at least 40 people in the hills.'
const second =
  'The ministry said on Wednesday that 12 more bodies had been found, and that hundreds had fled.'

describe('plain text', () => {
  const cases: readonly [name: string, file: string, blocks: string[]][] = [
    ['a paragraph a line', `${first}\n${second}`, [`paragraph: ${first}`, `paragraph: ${second}`]],
    [
      'a title, twice',
      `Quake kills 40 in hills\n\nQuake kills 40 in hills\n\n${first}`,
      ['title: Quake kills 40 in hills', 'title: Quake kills 40 in hills', `paragraph: ${first}`],
    ],
    [
      'a byline',
      `Quake kills 40 in hills\nBy Jane Roe, The Daily Post\n${first}`,
      ['title: Quake kills 40 in hills', 'boilerplate: By Jane Roe, The Daily Post', `paragraph: ${first}`],
    ],
    [
      'menus at head and foot',
      `home\nworld\nsport\nQuake kills 40 in hills\n${first}\nViews: 116\ncopy link\nFollow us on Instagram`,
      [
        'boilerplate: home',
        'boilerplate: world',
        'boilerplate: sport',
        'title: Quake kills 40 in hills',
        `paragraph: ${first}`,
        'boilerplate: Views: 116',
        'boilerplate: copy link',
        'boilerplate: Follow us on Instagram',
      ],
    ],
    [
      'teasers',
      `${first}\n\n• Also read: 80 dead in a fire\n\nRead  Nurses end their strike after two weeks\n\n${second}`,
      [
        `paragraph: ${first}`,
        'teaser: Also read: 80 dead in a fire',
        'teaser: Read Nurses end their strike after two weeks',
        `paragraph: ${second}`,
      ],
    ],
    [
      'a heading inside',
      `${first}\n\nAid on its way\n\n${second}`,
      [`paragraph: ${first}`, 'heading: Aid on its way', `paragraph: ${second}`],
    ],
    [
      'short lines with figures stay readable',
      `${first}\nIran: 40 dead\nIraq: 7 dead`,
      [`paragraph: ${first}`, 'paragraph: Iran: 40 dead', 'paragraph: Iraq: 7 dead'],
    ],
    [
      'a sentence that begins with By',
      'By Monday, rescuers had pulled 40 people out of the collapsed school building.',
      ['paragraph: By Monday, rescuers had pulled 40 people out of the collapsed school building.'],
    ],
  ]
  it.each(cases)('%s', (_, file, blocks) => {
    const source = read(file)
    expectSoundSpans(source)
    expect(blocksOf(source)).toEqual(blocks)
  })

  it('joins lines that were wrapped to a width', () => {
    const words = `${first} ${second} ${first}`.split(' ')
    const lines = ['']
    for (const word of words) {
      const line = lines.at(-1) as string
      if (line.length + 1 + word.length > 72) lines.push(word)
      else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
    }
    expect(blocksOf(read(lines.join('\n')))).toEqual([`paragraph: ${words.join(' ')}`])
    expect(blocksOf(read(lines.map((line, at) => (at === 0 ? `   ${line}` : line)).join('\r\n')))).toEqual([
      `paragraph: ${words.join(' ')}`,
    ])
  })
})
