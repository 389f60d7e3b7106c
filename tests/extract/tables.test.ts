import { expect, test } from 'vitest'
import { extractClaims } from '../../src/extract/index.js'
import { readSource } from '../../src/read/index.js'

const opening = 'An earthquake struck the coast on Friday.\n\n'

/** "figure measure place" of every figure that a table's head says something of. */
const cellsOf = (text: string, type: 'markdown' | 'html' = 'markdown'): string[] =>
  extractClaims(
    readSource(text, { path: type === 'html' ? 'a.html' : 'a.md', type, published: '2010-03-01' }),
  )
    .filter(({ rule }) => rule === 'table')
    .map(({ quote, measure, site }) => `${quote.exact} ${measure} ${site.join(' ')}`.trim())

test('a cell has the measure of its column and the place of its row', () => {
  const table =
    '| Town | Dead | Injured |\n|---|---|---|\n| Arvo | 1,200 | about 300 |\n| Total | 1,450 | |\n'
  expect(cellsOf(opening + table)).toEqual(['1,200 killed Arvo', 'about 300 injured Arvo', '1,450 killed'])
})

test('heads may stand before the rows', () => {
  const table = '| | Arvo | Belt |\n|---|---|---|\n| Dead | 12 | 30 |\n| Missing | | 4 |\n'
  expect(cellsOf(opening + table)).toEqual(['12 killed Arvo', '30 killed Belt', '4 missing Belt'])
})

test('rows of a page, with an empty cell between', () => {
  const table =
    '<table><tr><th>Town</th><th>Dead</th><th></th><th>Missing</th></tr><tr><td>Arvo</td><td>30</td><td></td><td>4</td></tr></table>'
  expect(cellsOf(`<article><h1>Quake</h1><p>${opening}</p>${table}</article>`, 'html')).toEqual([
    '30 killed Arvo',
    '4 missing Arvo',
  ])
})

test.each([
  ['| Town | Deaths per 1,000 |\n|---|---|\n| Arvo | 12 |\n'],
  ['| Town | Dead or missing |\n|---|---|\n| Arvo | 12 |\n'],
  ['| Town | Schools |\n|---|---|\n| Arvo | 12 |\n'],
  ['| Town | Dead |\n|---|---|\n| Arvo | 12 in 2004 |\n'],
])('no figure of people who died alone: %j', (table) => {
  expect(cellsOf(opening + table)).toEqual([])
})
