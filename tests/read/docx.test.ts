import { describe, expect, it } from 'vitest'
import { readDocx } from '../../src/read/docx.js'
import { docx, paragraph, zip } from './files.js'
import { blocksOf, expectSoundSpans, rawOf } from './spans.js'

const read = (bytes: Uint8Array) => readDocx(bytes, { path: 'a.docx' })
const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
const lead = 'PORT MERCY, March 4, 2024 (Wire) - At least 14 people were killed &amp; 31 saved.'

describe('a DOCX file', () => {
  it('gives headings, paragraphs, tables and inserted words, without deleted ones', async () => {
    const changed =
      '<w:p><w:r><w:t xml:space="preserve">The boat had </w:t></w:r><w:del><w:r><w:delText>50</w:delText></w:r></w:del><w:ins><w:r><w:t>60</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> people on board.</w:t></w:r></w:p>'
    const table = `<w:tbl><w:tr>${cell('Dead')}${cell('14')}</w:tr></w:tbl>`
    const source = await read(
      docx(`${paragraph('Ferry sinks off Port Mercy', 'Heading1')}${paragraph(lead)}${changed}${table}`),
    )
    expectSoundSpans(source)
    expect(blocksOf(source)).toEqual([
      'title: Ferry sinks off Port Mercy',
      'paragraph: PORT MERCY, March 4, 2024 (Wire) - At least 14 people were killed & 31 saved.',
      'paragraph: The boat had 60 people on board.',
      'cell: Dead',
      'cell: 14',
    ])
    expect(source).toMatchObject({
      type: 'docx',
      textOf: 'extracted',
      title: 'Ferry sinks off Port Mercy',
      published: '2024-03-04',
      publishedBasis: 'inferred',
      publishedFrom: 'dateline',
    })
    expect(rawOf(source, 'killed & 31')).toBe('killed & 31')
    expect(source.raw).toBe(source.text)
  })

  it('reads all of it, wherever most of the words stand', async () => {
    const long = 'The coast guard said on Monday that the search had been called off for the night. '.repeat(
      5,
    )
    const source = await read(
      docx(
        `${paragraph('Nine were found.')}<w:tbl><w:tr>${cell(long)}</w:tr></w:tbl>${paragraph('It goes on.')}`,
      ),
    )
    expect(source.text).toMatch(/^Nine were found\..*It goes on\.$/s)
  })
})

const bomb = `${paragraph('Nine people were killed.').repeat(5000)}`.repeat(60)

describe('a DOCX file that is none, or hostile, is refused in one sentence with the path and a remedy', () => {
  it.each<readonly [string, Uint8Array, RegExp]>([
    ['cut off', docx(paragraph(lead)).subarray(0, 300), /its ZIP directory is missing/],
    ['another archive', zip({ 'a.txt': 'x' }), /it is a ZIP file, but no DOCX file/],
    ['no document in it', zip({ '[Content_Types].xml': '<Types/>' }), /it holds no document/],
    ['damaged XML', docx('', '<w:document><w:body><w:p></w:document'), /its XML is damaged/],
    [
      'entities',
      docx('', `<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document>&a;</w:document>`),
      /it declares XML entities/,
    ],
    [
      'nested without end',
      docx(`${'<w:sdt><w:sdtContent>'.repeat(5000)}${'</w:sdtContent></w:sdt>'.repeat(5000)}`),
      /nested too deeply/,
    ],
    ['a bomb', docx(bomb), /too large when unpacked/],
    ['a bomb that understates its size', zip({ '[Content_Types].xml': bomb }, 10), /too large when unpacked/],
  ])('%s', async (_, bytes, why) => {
    const error = await read(bytes).catch((caught: Error) => caught)
    expect(error).toBeInstanceOf(Error)
    expect((error as Error).message).toMatch(why)
    expect((error as Error).message).toMatch(/^Cannot read a\.docx: [^\n]+\. Open it in a word processor/)
  })
})
