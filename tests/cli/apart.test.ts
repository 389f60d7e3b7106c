import { pathToFileURL } from 'node:url'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { Apart } from '../../src/cli/apart.js'
import { docx, pdf, pdfOf, zip } from '../read/files.js'
import { builtProgram } from './program.js'

const none = new Map<string, string>()
const bytes = Buffer.from('%PDF-')

describe('a file that its thread does not come back from', () => {
  const apart = new Apart(new URL('./odd-worker.mjs', import.meta.url), { seconds: 2, megabytes: 64 })
  const open = (path: string) => apart.open(bytes, path, none, { type: 'pdf' })

  it.each([
    ['loops.pdf', /^loops\.pdf: took longer than 2 seconds to read; skipped\. Save its text as \.txt\.$/],
    ['waits.pdf', /^waits\.pdf: took longer than 2 seconds/],
    ['swells.pdf', /^swells\.pdf: needs more than 64 MB of memory to read; skipped\. Save/],
    ['unpacks.pdf', /^unpacks\.pdf: needs more than 64 MB of memory/],
    ['leaves.pdf', /^leaves\.pdf: cannot be read, its thread ended; skipped\. Save/],
    ['throws.pdf', /^throws\.pdf: cannot be read \(no such luck\); skipped\. Save/],
    ['odd.pdf', /^odd\.pdf: is odd$/],
  ])(
    '%s is named with the remedy, and the next one is read',
    async (path, says) => {
      await expect(open('a.pdf')).resolves.toEqual([])
      await expect(open(path)).rejects.toThrow(says)
      await expect(open('b.pdf')).resolves.toEqual([])
    },
    30_000,
  )

  it('keeps what a thrown error is called', async () => {
    await expect(open('odd.pdf')).rejects.toMatchObject({ name: 'NoArticle' })
  })
})

const stream = (entries: string, content: string) =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`
const form = (next: string) =>
  `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 1 0 R >> ${next} >>`
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
const onePage = [
  font,
  '<< /Type /Catalog /Pages 3 0 R >>',
  '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 3 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 1 0 R >> /XObject << /X 6 0 R >> >> /Contents 5 0 R >>',
]

/** Ten drawings that draw ten drawings each, nine times over. */
const drawings = pdfOf([
  ...onePage,
  stream('', '/X Do'),
  ...Array.from({ length: 9 }, (_, n) => stream(form(`/XObject << /X ${7 + n} 0 R >>`), '/X Do '.repeat(10))),
  stream(form(''), 'BT /F1 9 Tf (12 people died.) Tj ET'),
])
const selfDrawing = pdfOf([...onePage, stream('', '/X Do'), stream(form('/XObject << /X 6 0 R >>'), '/X Do')])
const pageCycle = pdfOf([
  font,
  '<< /Type /Catalog /Pages 3 0 R >>',
  '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
])
const endlessPages = pdfOf([
  font,
  '<< /Type /Catalog /Pages 3 0 R >>',
  `<< /Type /Pages /Kids [${'4 0 R '.repeat(200)}] /Count 2000000000 >>`,
  '<< /Type /Page /Parent 3 0 R >>',
])
const deepArrays = pdfOf([
  font,
  `<< /Type /Catalog /Pages 3 0 R /X ${'['.repeat(200_000)} >>`,
  '<< /Type /Pages /Kids [] /Count 0 >>',
])
const tableCycle = (() => {
  const whole = pdfOf(
    [font, '<< /Type /Catalog /Pages 3 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'],
    '/Prev 9999 ',
  )
  const table = whole.lastIndexOf('xref\n0')
  return Buffer.from(
    whole.toString('latin1').replace('/Prev 9999', `/Prev ${String(table).padStart(4, '0')}`),
    'latin1',
  )
})()
const packedBomb = pdfOf([
  ...onePage,
  `<< /Length 0 /Filter /FlateDecode >>\nstream\n${deflateSync(Buffer.alloc(300_000_000)).toString('latin1')}\nendstream`,
])
const deepXml = docx(`${'<w:p>'.repeat(50_000)}12 died${'</w:p>'.repeat(50_000)}`)
const zipBomb = zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': Buffer.alloc(100_000_000, 32) })
const entities = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaa">${Array.from({ length: 30 }, (_, n) => `<!ENTITY b${n} "${(n ? `&b${n - 1};` : '&a;').repeat(10)}">`).join('')}]><rss><channel><item><title>&b29;</title></item></channel></rss>`
const deepFeed = `<rss><channel><item>${'<a>'.repeat(300_000)}`

describe('files made to loop or to swell', () => {
  const seconds = 4
  const apart = () =>
    new Apart(pathToFileURL(builtProgram().replace(/main\.js$/, 'thread.js')), {
      seconds,
      megabytes: 256,
    })

  it.each([
    ['drawings that draw drawings', 'a.pdf', drawings],
    ['a drawing of itself', 'a.pdf', selfDrawing],
    ['pages that hold each other', 'a.pdf', pageCycle],
    ['two thousand million pages', 'a.pdf', endlessPages],
    ['arrays in arrays', 'a.pdf', deepArrays],
    ['a table that comes before itself', 'a.pdf', tableCycle],
    ['a packed stream of 300 MB', 'a.pdf', packedBomb],
    ['nested XML', 'a.docx', deepXml],
    ['a ZIP bomb', 'a.docx', zipBomb],
    ['entities of entities', 'a.rss', Buffer.from(entities)],
    ['a feed without end tags', 'a.rss', Buffer.from(deepFeed)],
  ])(
    '%s: read or named in time, and the next file is read',
    async (_, path, content) => {
      const thread = apart()
      const started = performance.now()
      const opened = thread.open(content, path, none).catch((error: Error) => error.message)
      const what = await opened
      if (typeof what === 'string') expect(what).toMatch(new RegExp(`${path}.*\\. [A-Z].*\\.$`))
      const next = await thread.open(
        pdf([[[50, 700, 11, '12 people died on Sunday in the fire.']]]),
        'b.pdf',
        none,
      )
      expect(next[0]?.text).toBe('12 people died on Sunday in the fire.')
      // Threads take long to start on a machine that does much else.
      expect(performance.now() - started).toBeLessThan((seconds + 20) * 1000)
    },
    60_000,
  )
})
