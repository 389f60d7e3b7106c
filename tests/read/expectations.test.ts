import { describe, expect, it } from 'vitest'
import { readExpectations } from '../../src/read/index.js'

const read = (raw: string, type: 'markdown' | 'html' | 'text' = 'markdown') =>
  readExpectations({ path: 'd', raw, type, textOf: 'file' })

/** "level: reason > what it covers", line breaks as "/". */
const told = (raw: string, type?: 'markdown' | 'html' | 'text'): string[] => {
  const { expectations, wrong } = read(raw, type)
  return [
    ...expectations.map(
      ({ level, reason, covers }) =>
        `${level}: ${reason} > ${raw.slice(covers.start, covers.end).replace(/\r\n|\n/g, '/')}`,
    ),
    ...wrong.map(({ says }) => says),
  ]
}

const c = (level = 'conflict', reason = 'why') => `<!-- claimdiff-expect ${level}: ${reason} -->`

describe('a comment in Markdown', () => {
  it.each<[name: string, raw: string, finds: readonly string[]]>([
    ['at the end of a paragraph', `Twelve died. ${c()}\n\nMore.`, [`conflict: why > Twelve died. ${c()}`]],
    [
      'inside bold',
      `**12 ${c()} died**, police said.\n`,
      [`conflict: why > **12 ${c()} died**, police said.`],
    ],
    [
      'inside a link',
      `[12 died ${c()}](http://x.example)\n`,
      [`conflict: why > [12 died ${c()}](http://x.example)`],
    ],
    ['first on a line of words', `${c()} Twelve died.\n\nMore.`, ['conflict: why > Twelve died.']],
    [
      'first on a line that goes on in the next',
      `One.\n\n${c()} Twelve *died*\non Sunday.\n\nMore.`,
      ['conflict: why > Twelve *died*/on Sunday.'],
    ],
    ['first in a list item', `- ${c()} 12 died\n- 3 left\n`, ['conflict: why > 12 died']],
    ['in a heading', `# Fire kills 12 ${c()}\n\nText.`, [`conflict: why > # Fire kills 12 ${c()}`]],
    ['under a heading', `# Fire kills 12\n${c()}\nText.`, ['conflict: why > Text.']],
    ['in a list item', `- 12 died ${c()}\n- 3 left\n`, [`conflict: why > 12 died ${c()}`]],
    ['between list items', `- 12 died\n\n  ${c()}\n- 3 left\n`, ['conflict: why > - 3 left']],
    ['before a list', `${c()}\n\n- 12 died\n- 3 left\n`, ['conflict: why > - 12 died/- 3 left']],
    [
      'in a cell: the row',
      `| a | b |\n|---|---|\n| 12 | x ${c()} |\n| 3 | y |\n`,
      [`conflict: why > | 12 | x ${c()} |`],
    ],
    [
      'before a table',
      `${c()}\n\n| a | b |\n|---|---|\n| 12 | x |\n`,
      ['conflict: why > | a | b |/|---|---|/| 12 | x |'],
    ],
    ['in a quotation', `> 12 died ${c()}\n\nText.`, [`conflict: why > 12 died ${c()}`]],
    ['at the end of a quotation', `> 12 died\n>\n> ${c()}\n\nText.`, ['conflict: why > Text.']],
    ['alone', `One.\n\n${c()}\n\nTwo.\n\nThree.`, ['conflict: why > Two.']],
    [
      'alone, with windows line ends',
      `One.\r\n\r\n${c()}\r\n\r\nTwo\r\ntoo.\r\n`,
      ['conflict: why > Two/too.'],
    ],
    ['alone, right under a paragraph', `One.\n${c()}\n\nTwo.`, ['conflict: why > Two.']],
    ['alone at the end: itself', `One.\n\n${c()}\n`, [`conflict: why > ${c()}`]],
    ['alone before a link definition', `${c()}\n\n[a]: http://x.example\n\nTwo.`, ['conflict: why > Two.']],
    [
      'over another that is alone',
      `${c('conflict')}\n${c('outdated')}\n\nTwo.`,
      ['conflict: why > Two.', 'outdated: why > Two.'],
    ],
    [
      'beside another in one block',
      `Two ${c('conflict')} and ${c('revision', 'other')} here.`,
      ['conflict', 'revision'].map(
        (level) =>
          `${level}: ${level === 'conflict' ? 'why' : 'other'} > Two ${c('conflict')} and ${c('revision', 'other')} here.`,
      ),
    ],
    [
      'over two lines',
      'Two.\n\n<!-- claimdiff-expect conflict: AFP\n  counts firemen -->\nThree.',
      ['conflict: AFP counts firemen > Three.'],
    ],
    [
      'over two lines of a quotation',
      '> Two <!-- claimdiff-expect conflict: AFP\n> counts firemen --> here.\n',
      ['conflict: AFP counts firemen > Two <!-- claimdiff-expect conflict: AFP/> counts firemen --> here.'],
    ],
    [
      'with a colon in its reason',
      `A. ${c('conflict', 'see: memo')}`,
      [`conflict: see: memo > A. ${c('conflict', 'see: memo')}`],
    ],
    [
      'behind a byte order mark and front matter',
      `\uFEFF---\ntitle: x\n---\n\n${c()}\n\nTwo.`,
      ['conflict: why > Two.'],
    ],
    ['in fenced code', `\`\`\`\n${c()}\n\`\`\`\n\nTwo.`, []],
    ['in code', `Two \`${c()}\` here.`, []],
    ['in front matter', `---\ntitle: ${c()}\n---\n\nTwo.`, []],
    ['never closed', 'Two.\n\n<!-- claimdiff-expect conflict: why\n\nThree.', []],
    [
      'of another kind',
      '<!-- claimdiff-expected conflict: why -->\n\nTwo. <!-- a claimdiff-expect conflict: why -->',
      [],
    ],
    ['of plain text', `Two. ${c()}`, [`conflict: why > Two. ${c()}`]],
  ])('%s', (_, raw, finds) => {
    expect(told(raw)).toEqual(finds)
  })

  it.each([
    ['no reason', 'Two. <!-- claimdiff-expect conflict -->', 'gives no reason for conflict'],
    ['an empty reason', 'Two. <!-- claimdiff-expect conflict:  -->', 'gives no reason for conflict'],
    ['no rule', 'Two. <!-- claimdiff-expect -->', 'names no rule'],
    ['a reason without a rule', 'Two. <!-- claimdiff-expect : why -->', 'names no rule'],
    ['marked-up words behind it on its line', `${c()} <b>Twelve</b> died.\n`, 'a line of its own'],
  ])('with %s cannot be followed', (_, raw, words) => {
    const { expectations, wrong } = read(raw)
    expect(expectations).toEqual([])
    expect(wrong).toHaveLength(1)
    expect(wrong[0]?.says).toContain(words)
    const { start, end } = wrong[0]?.position ?? { start: 0, end: 0 }
    expect(raw.slice(start, end)).toMatch(/^<!-- claimdiff-expect.*-->$/)
  })
})

describe('a comment in HTML', () => {
  it.each<[name: string, raw: string, finds: readonly string[]]>([
    ['in a paragraph', `<p>12 died ${c()}</p><p>More</p>`, [`conflict: why > <p>12 died ${c()}</p>`]],
    ['inside bold', `<p><b>12 ${c()}</b> died</p>`, [`conflict: why > <p><b>12 ${c()}</b> died</p>`]],
    ['in a heading', `<h1>Kills 12 ${c()}</h1><p>More</p>`, [`conflict: why > <h1>Kills 12 ${c()}</h1>`]],
    ['between paragraphs', `<p>One</p>${c()}\n<p>Two</p><p>Three</p>`, ['conflict: why > <p>Two</p>']],
    ['in a paragraph of its own', `<p>One</p><p>${c()}</p><p>Two</p>`, ['conflict: why > <p>Two</p>']],
    [
      'in a list item',
      `<ul><li>12 died ${c()}</li><li>3</li></ul>`,
      [`conflict: why > <li>12 died ${c()}</li>`],
    ],
    ['between list items', `<ul><li>One</li>${c()}<li>Two</li></ul>`, ['conflict: why > <li>Two</li>']],
    [
      'in a cell: the row',
      `<table><tr><td>12</td><td>${c()}</td></tr><tr><td>3</td></tr></table>`,
      [`conflict: why > <tr><td>12</td><td>${c()}</td></tr>`],
    ],
    [
      'at the end of a section',
      `<section><p>One</p>${c()}</section><p>Two</p>`,
      ['conflict: why > <p>Two</p>'],
    ],
    [
      'before the page: its first block',
      `${c()}<html><head><title>x</title></head><body><p>One</p><p>Two</p></body></html>`,
      ['conflict: why > <p>One</p>'],
    ],
    [
      'in the head: the first block',
      `<html><head>${c()}<title>x</title></head><body><article><p>One</p><p>Two</p></article></body></html>`,
      ['conflict: why > <p>One</p>'],
    ],
    ['at the end', `<p>One</p>${c()}`, [`conflict: why > ${c()}`]],
    ['in a script', `<script>"${c()}"</script><p>One</p>`, []],
    ['with windows line ends', `<p>One</p>\r\n${c()}\r\n<p>Two</p>\r\n`, ['conflict: why > <p>Two</p>']],
    [
      'without a reason',
      '<p>One <!-- claimdiff-expect conflict --></p>',
      [
        'This comment gives no reason for conflict. Write it as <!-- claimdiff-expect conflict: why both figures stand -->.',
      ],
    ],
  ])('%s', (_, raw, finds) => {
    expect(told(raw, 'html')).toEqual(finds)
  })
})

describe('plain text', () => {
  it('has no comments', () => {
    expect(told(`Two. ${c()}`, 'text')).toEqual([])
  })
})

describe('hostile files', () => {
  it.each([
    ['comments', `${c()}\n\n`],
    ['openings', '<!-- claimdiff-expect '],
    ['comments on a line', c()],
    ['paragraphs', `<p>${c()}`],
  ])('of many %s take linear time', (_, piece) => {
    const time = (size: number): number => {
      const raw = piece.repeat(Math.ceil(size / piece.length))
      const start = performance.now()
      read(raw)
      read(raw, 'html')
      return performance.now() - start
    }
    time(20_000)
    expect(time(400_000)).toBeLessThan(20_000)
  })
})
