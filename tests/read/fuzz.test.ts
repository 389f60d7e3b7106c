import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openArticles } from '../../src/cli/open.js'
import { type Source, toRaw } from '../../src/model/index.js'
import { readSource } from '../../src/read/index.js'
import { column, docx, paragraph, pdf } from './files.js'
import { expectSoundSpans } from './spans.js'

const words = 'At least 12 people were killed in the fire on Sunday, police said.'
const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title><item><title>Fire</title><link>https://a.example/1</link><pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate><description><![CDATA[<p>${words}</p>]]></description></item></channel></rss>`
const ninjs = JSON.stringify({
  uri: 'urn:1',
  headline: 'Fire',
  versioncreated: '2024-03-05T10:00:00Z',
  body_text: words,
})

interface Edit {
  readonly at: number
  readonly length: number
  readonly bytes: Uint8Array
}
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(100_000),
  length: fc.nat(12),
  bytes: fc.uint8Array({ maxLength: 6 }),
})

function edited(file: Uint8Array, edits: readonly Edit[], cut: number): Uint8Array {
  let bytes = Buffer.from(file)
  for (const { at, length, bytes: put } of edits) {
    const from = at % bytes.length
    bytes = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + length)])
    if (bytes.length === 0) return bytes
  }
  return cut > 70 ? bytes.subarray(0, Math.floor((bytes.length * cut) / 100)) : bytes
}

/** Libraries may wait for what never comes; in the program their thread is ended then. */
const patience = (): Promise<null> => new Promise((resolve) => setTimeout(resolve, 2000, null))

describe('damaged files', () => {
  const whole: readonly (readonly [name: string, file: Uint8Array, runs: number])[] = [
    ['a.pdf', pdf([column(words, 'It was the second one.')]), 40],
    ['a.docx', docx(paragraph(words) + paragraph('It was the second one.')), 60],
    ['a.rss', Buffer.from(feed), 150],
    ['a.json', Buffer.from(ninjs), 150],
    ['a.html', Buffer.from(`<html><body><article><h1>Fire</h1><p>${words}</p></article></body></html>`), 150],
    ['a.md', Buffer.from(`---\nsource: Post\npublished: 2024-03-05\n---\n\n# Fire\n\n${words}\n`), 150],
    [
      'a.sgm',
      Buffer.from(`<DOC id="AFP_ENG_20060807.0421">\n<TEXT>\n<P>\n${words}\n</P>\n</TEXT>\n</DOC>\n`),
      150,
    ],
  ]
  it.each(whole)(
    '%s is read, or refused in words with its path',
    async (path, file, runs) => {
      const property = fc.asyncProperty(
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 100 }),
        async (edits, cut) => {
          const bytes = edited(file, edits, cut)
          const opened = openArticles(bytes, { path }).catch((error: unknown) => {
            expect(error).not.toBeInstanceOf(TypeError)
            expect(error).not.toBeInstanceOf(RangeError)
            expect((error as Error).message).toMatch(new RegExp(`${path}.*\\.$`, 's'))
            return []
          })
          for (const source of (await Promise.race([opened, patience()])) ?? []) expectSoundSpans(source)
        },
      )
      await fc.assert(property, { numRuns: runs, seed: 11 })
    },
    120_000,
  )
})

const squeezed = (text: string): string => text.replace(/[\s\u00AD\u200B\u2060\uFEFF]+/gu, '')

/** Without codes and entities every sentence is its own characters of the file, but for white space. */
function expectQuotes(source: Source): void {
  for (const span of source.sentences) {
    const { start, end } = toRaw(source, span)
    expect(squeezed(source.raw.slice(start, end))).toBe(squeezed(source.text.slice(span.start, span.end)))
  }
}

describe('wire copy and odd text', () => {
  const pieces = fc.constantFrom(
    ...['<DOC>\n', '</DOC>', '<DOCNO> NYT20000224.0177 </DOCNO>\n', '<TEXT>\n', '</TEXT>', '<P>', '</P>\n'],
    ...[
      '<HEADLINE>',
      '</HEADLINE>',
      '<DATELINE>',
      '<BODY>',
      '<SLUG>',
      '<',
      '>',
      '\n   ',
      '\n',
      '\r\n',
      '\n\n',
    ],
    ...["``we''", '_ ', '-- ', '-\n', 'Nov.\n24. ', 'Lt. Gen.\n', '(more)\n', '-30-', 'BC-A-B-C\n', 'ENDS\n'],
    ...[
      'TARVA, Oct. 8 (Xinhua) -- ',
      'PARIS, 12 May 2008 (AFP) - ',
      'by A B PARIS, ',
      'LOS ANGELES _ ',
      '1. ',
    ],
    ...[
      'مقتل 12 شخصا. ',
      'נהרגו 12. ',
      '\u200f',
      '\u202e12',
      '\uFEFF',
      '\uD83D',
      '\uDE00',
      '\u00A0',
      '\u2028',
      '𝟏𝟐',
    ],
    ...['At least 12 people died', ' and 1,200 fled', '. ', 'The ', '"', "'", '• ', '    ', '\t'],
  )
  const text = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))

  it.each(['a.txt', 'a.md', 'a.sgm'])('quotes its own words as %s', (path) => {
    fc.assert(
      fc.property(text, (raw) => {
        const source = readSource(raw, { path })
        expectSoundSpans(source)
        // Markdown may have markup inside a sentence.
        if (path !== 'a.md') expectQuotes(source)
      }),
      { numRuns: 400, seed: 5 },
    )
  })

  it('replaces codes without moving an offset', () => {
    const codes = fc.constantFrom(
      '&UR;',
      '&LR;',
      '&MD;',
      '&amp;',
      '&AMP;',
      '&lt;',
      '&quot;',
      '&',
      ';',
      'AT',
      ' 12 ',
      '\n',
      '. ',
    )
    fc.assert(
      fc.property(fc.array(codes, { maxLength: 40 }), (parts) => {
        expectSoundSpans(readSource(parts.join(''), { path: 'a.txt' }))
      }),
      { numRuns: 300, seed: 5 },
    )
  })

  const lines = fc.constantFrom(
    ...[
      'source: a',
      'published: 2024-03-05',
      'title: "a: b"',
      "title: 'a",
      'x: [',
      '- a',
      '&a b',
      '*a',
      '? a',
    ],
    ...[
      '!!js/function a',
      'a: |',
      '  b',
      '\t',
      '---',
      '...',
      '__proto__: x',
      'title: \u2028',
      'url: a # b',
      ': : :',
    ],
  )
  it('bears any front matter', () => {
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'), (list, end) => {
        const source = readSource(['---', ...list, '---', '', words, ''].join(end), { path: 'a.md' })
        expectSoundSpans(source)
        expect(source.text).toContain(words)
      }),
      { numRuns: 400, seed: 5 },
    )
  })
})

describe('time', () => {
  const units: readonly (readonly [string, string])[] = [
    ['open tags of wires', '<P>'],
    ['tags that do not end', '<A '],
    ['codes', '&UR;'],
    ['wire quotes', "``a''"],
    ['backticks', '``a '],
    ['datelines', 'TARVA, Oct. 8 (Xinhua) -- '],
    ['places', 'TARVA, '],
    ['indented lines', '\n   a b c'],
    ['numbered lines', '\n24. a'],
    ['initials', 'ab/'],
    ['hyphens at line ends', 'a-\n'],
    ['whole dates', 'Oct. 8, 2003 '],
    ['right-to-left words', 'مقتل '],
  ]
  it.each(units)(
    'bears 200,000 characters of %s',
    (_, unit) => {
      for (const [path, head] of [
        ['a.txt', ''],
        ['a.md', ''],
        ['a.sgm', '<DOC>\n<TEXT>\n'],
      ] as const) {
        const raw = `${head}${unit.repeat(Math.ceil(200_000 / unit.length))}`
        expect(readSource(raw, { path }).raw).toBe(raw)
      }
    },
    60_000,
  )
})
