import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { column, docx, paragraph, pdf } from '../read/files.js'
import { claimdiff, fire, folder, root, spawned } from './program.js'

const sinking = (dead: string) =>
  `${dead} people were killed when a ferry sank off Port Mercy on Sunday, police said.`
const rss = `<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>Caf\u00e9 Wire</title><item><title>Ferry</title><pubDate>Mon, 04 Mar 2024 18:30:00 GMT</pubDate><description>${sinking('Nine')}</description></item><item><title>Ferry again</title><description>${sinking('Twelve')}</description></item></channel></rss>`
const ninjs = JSON.stringify({
  uri: 'urn:1',
  versioncreated: '2024-03-05T10:00:00Z',
  provider: 'Coast Agency',
  headline: 'Ferry sinks',
  body_text: sinking('At least 14'),
})
const desk = () => ({
  'd/a.docx': docx(`${paragraph('PORT MERCY, March 4, 2024 (Wire) -')}${paragraph(sinking('Eleven'))}`),
  'd/b.pdf': pdf([column('PORT MERCY, March 4, 2024 (Wire) -', sinking('Thirteen'))]),
  'd/c.rss': Buffer.from(rss, 'latin1'),
  'd/e.json': ninjs,
  'd/f.md': fire('12'),
  'd/package.json': '{"name": "x"}',
  'd/map.xml': '<urlset><url/></urlset>',
})

interface Sourced {
  readonly source: string
  readonly type: string
  readonly textOf: string
  readonly outlet: string | null
}

describe('a folder of files of many kinds', () => {
  it('is read, each item of a feed as an article of its own; other JSON and XML is passed over', async () => {
    const { code, out, err } = await claimdiff(['compare', 'd'], { cwd: folder(desk()) })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const { sources, claims } = JSON.parse(out)
    expect(
      sources.map(({ source, type, textOf, outlet }: Sourced) => [source, type, textOf, outlet]),
    ).toEqual([
      ['d/a.docx', 'docx', 'extracted', null],
      ['d/b.pdf', 'pdf', 'extracted', null],
      ['d/c.rss#1', 'feed', 'extracted', 'Caf\u00e9 Wire'],
      ['d/c.rss#2', 'feed', 'extracted', 'Caf\u00e9 Wire'],
      ['d/e.json', 'ninjs', 'extracted', 'Coast Agency'],
      ['d/f.md', 'markdown', 'file', 'Hill Town News'],
    ])
    const killed = claims.filter(({ measure }: { measure: string }) => measure === 'killed')
    expect(killed.map(({ quote }: { quote: { exact: string } }) => quote.exact)).toEqual([
      ...['Eleven', 'Thirteen', 'Nine', 'Twelve', 'At least 14', '12'],
    ])
  })

  it('is read without a socket, and a second time with its own results in it', () => {
    const cwd = folder(desk())
    const offline = pathToFileURL(join(root, 'tests', 'offline.mjs')).href
    const first = spawned(['report', '.'], { cwd, nodeArgs: ['--import', offline] })
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(readdirSync(join(cwd, 'claims'))).toContain('c.rss#1.json')
    expect(spawned(['report', '.'], { cwd })).toEqual(first)
  })

  it('is told by doctor, with what was passed over', async () => {
    const { out } = await claimdiff(['doctor', 'd'], { cwd: folder(desk()) })
    expect(out).toContain('d/a.docx (docx, positions count its extracted text)')
    expect(out).toMatch(/passed over: JSON or XML of another kind\n {2}d\/map\.xml\n {2}d\/package\.json\n/)
    expect(out).toContain('d/c.rss#2: give --published d/c.rss#2=2024-01-31')
  })
})

describe('a file that is named', () => {
  it.each<readonly [string, string | Uint8Array, RegExp]>([
    ['x.json', '{"name": "x"}', /it is JSON, but no ninjs item/],
    ['x.json', '{', /it is not valid JSON/],
    ['x.xml', '<urlset/>', /it is no RSS or Atom feed/],
    ['x.docx', 'words', /is no DOCX file \(its content is plain text\)/],
    ['x.pdf', 'words', /is no PDF file/],
    ['x.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /is no DOCX file \(is an old Word file/],
    ['x.pdf', '%PDF-1.7\n', /its PDF structure is damaged/],
    ['x.txt', 'PK\u0003\u0004xxxx', /its ZIP directory is missing/],
  ])(
    '%s and cannot be read is one line with a remedy; the rest is done, and the run ends with 2',
    async (name, content, why) => {
      const cwd = folder({ [name]: content, 'a.md': fire('12') })
      const { code, err, out } = await claimdiff(['extract', name, 'a.md'], { cwd })
      expect(code).toBe(2)
      expect(err).toMatch(why)
      expect(err).toMatch(/^[^\n]+\. [A-Z][^\n]+\.\n$/)
      expect(JSON.parse(out).claims.length).toBeGreaterThan(0)
    },
  )

  it('has its encoding read where its markup names it', async () => {
    const page = Buffer.from(
      `<meta charset="windows-1251"><html lang="en"><p>${sinking('Nine')} Caf\u00e9.</p>`,
      'latin1',
    )
    const { code, out } = await claimdiff(['extract', 'a.html', '--format', 'ndjson'], {
      cwd: folder({ 'a.html': page }),
    })
    expect({ code, lines: out.trim().split('\n').length }).toEqual({ code: 0, lines: 2 })
  })
})

describe('--published', () => {
  it('dates an item, or all of a feed', async () => {
    const cwd = folder({ 'c.rss': Buffer.from(rss, 'latin1') })
    const dates = async (...pairs: string[]) => {
      const { out, err } = await claimdiff(
        ['compare', 'c.rss', ...pairs.flatMap((pair) => ['--published', pair])],
        { cwd },
      )
      return out === ''
        ? err
        : JSON.parse(out).sources.map(({ published }: { published: string }) => published)
    }
    expect(await dates('c.rss#2=2024-03-06')).toEqual(['2024-03-04T18:30:00Z', '2024-03-06'])
    expect(await dates('c.rss=2024-03-06')).toEqual(['2024-03-06', '2024-03-06'])
    expect(await dates('c.rss#3=2024-03-06')).toContain(
      '--published: c.rss#3: there is no such item, c.rss has 2.',
    )
  })
})

describe('standard input', () => {
  const given = (text: string | Uint8Array) => ({ readIn: async () => Buffer.from(text as string) })
  const sourcesOf = (out: string) =>
    JSON.parse(out).sources.map(({ source, type }: Sourced) => [source, type])

  it.each<readonly [string, string | Uint8Array]>([
    ['text', sinking('Nine')],
    ['markdown', fire('12')],
    ['html', `<!doctype html><p>${sinking('Nine')}</p>`],
    ['ninjs', ninjs],
    ['docx', docx(paragraph(sinking('Nine')))],
  ])('without a name is what it looks like: %s', async (type, text) => {
    const { code, out } = await claimdiff(['extract', '-'], { ...given(text), cwd: folder() })
    expect(code).toBe(0)
    expect(sourcesOf(out)).toEqual([['stdin', type]])
  })

  it('with a name is what its ending says, and takes the place of the file of that name', async () => {
    const cwd = folder({ 'd/a.md': fire('12'), 'd/b.md': fire('19') })
    const world = { ...given(fire('40')), cwd }
    const one = await claimdiff(['extract', '--stdin-filepath', 'new/x.html'], world)
    expect(sourcesOf(one.out)).toEqual([['new/x.html', 'html']])
    const { out } = await claimdiff(['compare', 'd', '--stdin-filepath', 'd/a.md'], world)
    expect(sourcesOf(out)).toEqual([
      ['d/a.md', 'markdown'],
      ['d/b.md', 'markdown'],
    ])
    expect(out).toContain('40 people')
    expect(out).not.toContain('12 people')
  })

  it('never lets the claims leave their folder', async () => {
    const cwd = folder()
    const { code } = await claimdiff(['report', '--stdin-filepath', '../../x/y.md', '--out', 'o'], {
      ...given(fire('40')),
      cwd,
    })
    expect(code).toBe(0)
    expect(readdirSync(join(cwd, 'o', 'claims'))).toEqual(['y.json'])
  })

  it.each<readonly [string, string[], string, RegExp]>([
    ['empty', ['-'], '', /^stdin: the file is empty; skipped\./],
    ['binary', ['-'], 'a\u0000b', /^stdin: is not text/],
    ['without a name', ['--stdin-filepath', ''], 'x', /--stdin-filepath: '' is no name/],
  ])('that is %s ends with 2', async (_, argv, text, why) => {
    const { code, err } = await claimdiff(['extract', ...argv], { ...given(text), cwd: folder() })
    expect(code).toBe(2)
    expect(err).toMatch(why)
  })

  it('that is too large ends with 2', async () => {
    const { code, err } = await claimdiff(['extract', '-'], { readIn: async () => null, cwd: folder() })
    expect(code).toBe(2)
    expect(err).toContain('stdin: standard input is larger than 64 MB')
  })

  it('is read by the built program, and asked for on a terminal', async () => {
    const ran = spawned(['extract', '-', '--format', 'ndjson'], { input: sinking('Nine'), cwd: folder() })
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out).toContain('"source":"stdin"')
    const { err } = await claimdiff(['extract', '-'], {
      ...given(fire('9')),
      inIsTerminal: true,
      cwd: folder(),
    })
    expect(err).toContain('Reading standard input')
  })
})

describe('an article that is not understood', () => {
  it('is named in the messages and the summary, and nothing is claimed of it', async () => {
    const german =
      'Mindestens 40 Menschen sind bei einem Brand in der Altstadt ums Leben gekommen, teilte die Polizei mit, und 12 sind verletzt.'
    const cwd = folder({ 'd/a.md': fire('12'), 'd/b.txt': german })
    const { code, out, err } = await claimdiff(['compare', 'd', '--format', 'summary'], { cwd })
    expect(code).toBe(0)
    expect(err).toMatch(/^Did not understand d\/b\.txt: it looks like German/)
    expect(out).toContain('NOT UNDERSTOOD\n  d/b.txt: not in English, no claim was made of it\n')
    expect((await claimdiff(['extract', 'd/b.txt'], { cwd })).code).toBe(2)
  })
})
