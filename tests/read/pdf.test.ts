import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../src/read/pdf.js'
import { column, pdf, type SetLine } from './files.js'
import { blocksOf, expectSoundSpans } from './spans.js'

const read = (bytes: Uint8Array) => readPdf(bytes, { path: 'a.pdf' })
const title: SetLine = [50, 740, 18, 'Ferry sinks off Port Mercy']

describe('a PDF file', () => {
  it.each([false, true])(
    'gives its paragraphs, lines joined, hyphens of the printer removed (packed: %s)',
    async (packed) => {
      const source = await read(
        pdf(
          [
            [
              title,
              ...column(
                'PORT MERCY, March 4, 2024 (Wire) - At least 14 people were killed',
                'when a ferry sank off the coast on Sunday. Rescuers pulled thirty-',
                'one passengers from the wa-',
                'ter.',
                'The boat had 60 people on board, and it was built (in the north) in',
                '1998, the owner said.',
              ),
            ],
          ],
          { packed },
        ),
      )
      expectSoundSpans(source)
      expect(blocksOf(source)).toEqual([
        'title: Ferry sinks off Port Mercy',
        'paragraph: PORT MERCY, March 4, 2024 (Wire) - At least 14 people were killed when a ferry sank off the coast on Sunday. Rescuers pulled thirty-one passengers from the water.',
        'paragraph: The boat had 60 people on board, and it was built (in the north) in 1998, the owner said.',
      ])
      expect(source).toMatchObject({
        type: 'pdf',
        textOf: 'extracted',
        title: 'Ferry sinks off Port Mercy',
        published: '2024-03-04',
        publishedFrom: 'dateline',
      })
    },
  )

  it('leaves running heads and page numbers out, and joins what runs over a page', async () => {
    const page = (number: number, ...words: string[]): SetLine[] => [
      [50, 770, 9, 'The Strait Morning Post, 4 copies'],
      ...column(...words),
      [300, 30, 9, `Page ${number} of 3`],
    ]
    const source = await read(
      pdf([
        page(
          1,
          'The coast guard said that the search for the missing would go',
          'on through the night, and that',
        ),
        page(2, 'nine boats took part in it.'),
        page(3, 'It ended on Tuesday.'),
      ]),
    )
    expect(source.text).toBe(
      'The coast guard said that the search for the missing would go on through the night, and that nine boats took part in it.\n\nIt ended on Tuesday.',
    )
  })
})

const twice = Buffer.from(
  '%PDF-1.4\n1 0 obj\n<< /Filter [/FlateDecode /FlateDecode] /Length 5 >>\nstream\nxxxxx\nendstream\nendobj\n',
)
const bomb = Buffer.concat([
  Buffer.from('%PDF-1.4\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n'),
  deflateSync(Buffer.alloc(300 * 1024 * 1024)),
  Buffer.from('\nendstream\nendobj\n'),
])

describe('a PDF file that is none, or hostile, is refused in one sentence with the path and a remedy', () => {
  it.each<readonly [string, Uint8Array, RegExp]>([
    ['no structure', Buffer.from('%PDF-1.7\nnothing'), /its PDF structure is damaged/],
    ['pictures only', pdf([[]]), /it holds no text, only pictures/],
    [
      'too many pages',
      pdf(Array.from({ length: 301 }, () => [])),
      /it has 301 pages, and 300 are read at most/,
    ],
    ['packed twice', twice, /its streams are packed twice/],
    ['a bomb', bomb, /it is too large when unpacked/],
  ])('%s', async (_, bytes, why) => {
    const error = await read(bytes).catch((caught: Error) => caught)
    expect(error).toBeInstanceOf(Error)
    expect((error as Error).message).toMatch(why)
    expect((error as Error).message).toMatch(/^Cannot read a\.pdf: [^\n]+\. [A-Z][^\n]+\.$/)
  })
})
