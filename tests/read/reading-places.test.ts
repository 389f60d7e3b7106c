import { describe, expect, it } from 'vitest'
import { extractClaims, readSource } from '../../src/index.js'
import { type Source, toRaw, toReading } from '../../src/model/index.js'
import { readDocx, readPdf } from '../../src/read/index.js'
import { column, docx, paragraph, pdf } from './files.js'

const text = (raw: string, path: string) => readSource(raw, { path, published: '2024-03-04' })

const sources: readonly (readonly [string, () => Source | Promise<Source>])[] = [
  ['plain text', () => text('At least 12 people died.\n\nOn Monday 40 were hurt.\n', 'a.txt')],
  [
    'Windows line ends',
    () => text('# Fire\r\n\r\nAt least 12 people\r\ndied.\r\n\r\nOn Monday 40 were hurt.\r\n', 'a.md'),
  ],
  [
    'Markdown',
    () =>
      text(
        '---\ntitle: Fire\n---\n\n# At least **12** people died\n\nThe *fire* of [March 3, 2024](https://x.example/a_(b)) hurt **about\n40** people, 1&nbsp;200 &amp; more.\n\n> Some `30` people\n> were missing.\n',
        'a.md',
      ),
  ],
  [
    'HTML',
    () =>
      text(
        '<html><head><title>Fire</title></head><body><article><h1>At least <b>12</b> people died</h1><p>The fire hurt&#32;<i>about</i> 40&nbsp;people &amp; a dog; 1&#44;200 fled. Some <a href="x">30 people</a> were missing after the fire at the hotel, police said on Monday.</p></article></body></html>',
        'a.html',
      ),
  ],
  ['a byte order mark', () => text('\uFEFFAt least 12 people died.\n', 'a.txt')],
  [
    'DOCX',
    () => readDocx(docx(paragraph('At least 12 people died &amp; 40 were hurt.')), { path: 'a.docx' }),
  ],
  [
    'PDF',
    () =>
      readPdf(
        pdf([
          column('PORT MERCY - At least 14 people were killed on Monday, police said.', 'Some 40 were hurt.'),
        ]),
        { path: 'a.pdf' },
      ),
  ],
]

describe('a place of the file in the reading text', () => {
  it.each(sources)('is where the same words stand: %s', async (_, read) => {
    const source = await read()
    const claims = extractClaims(source)
    expect(claims.length).toBeGreaterThan(0)
    for (const { position, reading } of claims) {
      const span = toReading(source, position)
      expect(source.text.slice(span.start, span.end)).toBe(reading?.exact)
      expect(toRaw(source, span)).toEqual(position)
    }
  })

  it.each(sources)('leads there and back from every word: %s', async (_, read) => {
    const source = await read()
    for (const { index, 0: word } of source.text.matchAll(/\S+/gu)) {
      const span = { start: index, end: index + word.length }
      const back = toReading(source, toRaw(source, span))
      // An entity is one piece: who asks for a part of it gets the whole.
      expect(back.start).toBeLessThanOrEqual(span.start)
      expect(back.end).toBeGreaterThanOrEqual(span.end)
      expect(source.text.slice(back.start, back.end).trim()).toBe(word)
    }
  })

  it('that is markup alone is none', () => {
    const source = text('Some **12** people died.\n', 'a.md')
    const stars = source.raw.indexOf('**')
    const { start, end } = toReading(source, { start: stars, end: stars + 2 })
    expect(end - start).toBe(0)
  })

  it('of an empty text is where it was', () => {
    const source = text('', 'a.txt')
    expect(toReading(source, { start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
  })
})
