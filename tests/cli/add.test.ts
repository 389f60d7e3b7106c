import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { redirect, send, server } from '../add/server.js'
import { column, docx, paragraph, pdf } from '../read/files.js'
import { claimdiff, folder, root, spawned } from './program.js'

const words =
  'Rescuers pulled thirty-one passengers from the cold water, and the search for the others went on through the night with nine boats. '
const page = (title: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${title} - Harbour Wire</title><meta property="og:site_name" content="Harbour Wire">${head}<script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","datePublished":"2024-03-04T20:00:00Z"}</script></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1><p>At least 14 people were killed when a ferry sank off Port Mercy on Sunday, police said. ${words}</p><p>2024. It was the worst year. ${words}${words}</p></article><div class="comments"><p>I say it was 500 dead.</p></div></body></html>`

const add = (cwd: string, ...argv: string[]) => claimdiff(['add', '--allow-private', ...argv], { cwd })
const sources = (cwd: string) =>
  existsSync(join(cwd, 'sources')) ? readdirSync(join(cwd, 'sources')).sort() : []
const text = (cwd: string, name: string) => readFileSync(join(cwd, 'sources', name), 'utf8')

describe('claimdiff add', () => {
  it('writes a page as a Markdown source, says so, and the source reads well', async () => {
    const cwd = folder()
    const { url } = await server({
      '/ferry': redirect('/2024/ferry'),
      '/2024/ferry': page('Ferry sinks off Port Mercy'),
    })
    const { code, out, err } = await add(cwd, `${url}/ferry`)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const name = '2024-03-04-ferry-sinks-off-port-mercy.md'
    expect(sources(cwd)).toEqual([name])
    expect(out).toBe(
      `added sources/${name}\n  title: Ferry sinks off Port Mercy\n  outlet: Harbour Wire\n  published: 2024-03-04T20:00:00Z (stated, from JSON-LD)\n  text: 94 words\n`,
    )
    expect(text(cwd, name)).toMatch(
      /^---\nsource: Harbour Wire\npublished: 2024-03-04T20:00:00Z\npublishedBasis: stated\npublishedFrom: JSON-LD\ntitle: Ferry sinks off Port Mercy\nurl: http:\/\/127\.0\.0\.1:\d+\/2024\/ferry\nlanguage: en\n---\n\n# Ferry sinks off Port Mercy\n\nAt least 14 .+\n\n2024\\\. It was .+\n$/,
    )
    const read = await claimdiff(['compare'], { cwd })
    expect(JSON.parse(read.out)).toMatchObject({
      sources: [{ outlet: 'Harbour Wire', published: '2024-03-04T20:00:00Z', publishedBasis: 'stated' }],
      messages: [],
    })
  })

  it('adds an address once, by whichever of its names, unless --force asks; and never overwrites', async () => {
    const cwd = folder()
    const { url, asked } = await server({ '/a': redirect('/b'), '/b': page('Ferry sinks') })
    await add(cwd, `${url}/b`)
    const [name = ''] = sources(cwd)
    const first = text(cwd, name)
    for (const path of ['/b', '/b#top', '/a', '/b/'])
      expect((await add(cwd, `${url}${path}`)).out).toContain(`kept sources/${name}`)
    expect(asked).toEqual(['/b', '/a', '/b'])
    expect((await add(cwd, `${url}/b`, '--force')).out).toContain('added sources/2024-03-04-ferry-sinks-2.md')
    expect(sources(cwd)).toEqual(['2024-03-04-ferry-sinks-2.md', name])
    expect(text(cwd, name)).toBe(first)
  })

  it('gives articles of one day and title a number', async () => {
    const cwd = folder()
    const { url } = await server({ '/a': page('Ferry sinks'), '/b': page('Ferry sinks') })
    expect((await add(cwd, `${url}/a`, `${url}/b`)).code).toBe(0)
    expect(sources(cwd)).toEqual(['2024-03-04-ferry-sinks-2.md', '2024-03-04-ferry-sinks.md'])
  })

  it('never leaves its folder, whatever a page calls itself', async () => {
    const cwd = folder()
    const titles = [
      '../../etc/passwd',
      '..',
      'con',
      '\u202Ea\u0007b',
      'Überfall in Łódź',
      '漢字',
      'x'.repeat(500),
    ]
    const { url } = await server(Object.fromEntries(titles.map((title, index) => [`/${index}`, page(title)])))
    expect((await add(cwd, ...titles.map((_, index) => `${url}/${index}`))).code).toBe(0)
    expect(readdirSync(cwd)).toEqual(['sources'])
    for (const name of sources(cwd)) expect(name).toMatch(/^(?:2024-03-04|undated)-[a-z0-9-]{1,62}\.md$/)
    expect(sources(cwd)).toHaveLength(titles.length)
    expect(sources(cwd)).toContain('2024-03-04-uberfall-in-lodz.md')
  })

  it('takes PDF, DOCX, feeds, ninjs, Markdown and text, from files as well', async () => {
    const item = (n: number) =>
      `<item><title>Item ${n}</title><link>https://wire.example/${n}</link><pubDate>Mon, 04 Mar 2024 18:30:00 GMT</pubDate><description>${words}</description></item>`
    const files = {
      'a.pdf': pdf([column('PORT MERCY, March 4, 2024 (Wire) -', 'Nine people were killed.')]),
      'b.docx': docx(`${paragraph('A title of four words', 'Heading1')}${paragraph(words)}`),
      'c.xml': `<rss version="2.0"><channel><title>W</title>${item(1)}${item(2)}</channel></rss>`,
      'd.json': JSON.stringify({
        uri: 'u',
        headline: 'Ninjs',
        versioncreated: '2024-03-04T20:00:00Z',
        body_text: words,
      }),
      'e.md': `---\nsource: M\npublished: 2024-03-04\n---\n\n# Mark\n\n${words}\n`,
      'f.txt': words,
    }
    const [local, remote] = [folder(files), folder()]
    const { url } = await server({
      '/a.pdf': send('application/octet-stream', files['a.pdf']),
      '/b.docx': send('application/zip', files['b.docx']),
      '/c.xml': send('application/rss+xml; charset=utf-8', files['c.xml']),
      '/d.json': send('application/json', files['d.json']),
      '/e.md': send('text/plain', files['e.md']),
      '/f.txt': send('', files['f.txt']),
    })
    const wanted = [
      ...['2024-03-04-item-1.md', '2024-03-04-item-2.md', '2024-03-04-mark.md', '2024-03-04-ninjs.md'],
      ...['2024-03-04-a.md', 'undated-a-title-of-four-words.md', 'undated-f.md'],
    ].sort()
    const names = Object.keys(files)
    expect(await add(local, ...names)).toMatchObject({ code: 0, err: '' })
    expect(sources(local)).toEqual(wanted)
    expect(await add(remote, ...names.map((name) => `${url}/${name}`))).toMatchObject({ code: 0, err: '' })
    expect(sources(remote)).toEqual(wanted)
    expect(text(remote, '2024-03-04-item-2.md')).toContain('\nurl: https://wire.example/2\n')
    expect((await add(local, 'c.xml', 'f.txt')).out.match(/^kept /gm)).toHaveLength(3)
    expect(sources(local)).toEqual(wanted)
  })

  it('reads text in the encoding of server, mark or page', async () => {
    const cwd = folder()
    const latin = (title: string, head = '') => Buffer.from(page(title, head), 'latin1')
    const { url } = await server({
      '/1': send('text/html; charset=iso-8859-1', latin('Caf\u00e9 one', '<meta charset="utf-8">')),
      '/2': send('text/html', latin('Caf\u00e9 two', '<meta charset="iso-8859-1">')),
      '/3': send('text/html', latin('Caf\u00e9 three')),
      '/4': send('text/html', Buffer.from(`\uFEFF${page('Caf\u00e9 four')}`, 'utf16le')),
      '/5': send('text/html', page('Caf\u00e9 five')),
    })
    expect((await add(cwd, ...[1, 2, 3, 4, 5].map((n) => `${url}/${n}`))).code).toBe(0)
    for (const name of sources(cwd)) expect(text(cwd, name)).toContain('\ntitle: Caf\u00e9 ')
    expect(sources(cwd)).toHaveLength(5)
  })

  it('names the host where the page names no outlet, and --outlet goes before both', async () => {
    const cwd = folder()
    const { url } = await server({ '/a': `<p>${words}${words}${words}</p>`, '/b': page('Ferry') })
    await add(cwd, `${url}/a`)
    await add(cwd, `${url}/b`, '--outlet', 'My "Desk": one')
    expect(text(cwd, 'undated-a.md')).toMatch(/^---\nsource: "127\.0\.0\.1"\n/)
    expect(text(cwd, '2024-03-04-ferry.md')).toMatch(/^---\nsource: "My \\"Desk\\": one"\n/)
  })

  it('believes a lasting address only of its own host', async () => {
    const cwd = folder()
    const { url } = await server({
      '/a?x=1': '',
      '/a': page('Own', '<link rel="canonical" href="http://127.0.0.1:1/lasting">'),
      '/b': page('Other', '<link rel="canonical" href="https://other.example/b">'),
    })
    await add(cwd, `${url}/a?x=1`, `${url}/b`)
    expect(text(cwd, '2024-03-04-own.md')).toContain('\nurl: http://127.0.0.1:1/lasting\n')
    expect(text(cwd, '2024-03-04-other.md')).toContain(`\nurl: ${url}/b\n`)
  })

  it('warns of a page that shows little, and of what is not understood', async () => {
    const cwd = folder()
    const { url } = await server({
      '/short': page('Ferry').replaceAll(words, ''),
      '/de': `<html lang="de"><title>Brand</title><p>${'Die Feuerwehr hat das Feuer am Sonntag gelöscht, und die Polizei ist noch nicht am Ort. '.repeat(9)}</p>`,
    })
    const { code, out } = await add(cwd, `${url}/short`, `${url}/de`)
    expect(code).toBe(0)
    expect(out).toContain('  warning: that is short; the page may keep its text')
    expect(out).toMatch(/ {2}warning: Did not understand http.+: its language is "de"/)
  })

  it('does the others where one fails, says why in a line each, and ends with 2', async () => {
    const cwd = folder({ 'x.json': '{}' })
    const { url } = await server({
      '/ok': page('Ferry'),
      '/picture': send('image/png', 'x'),
      '/blank': '<html><body><script>app()</script></body></html>',
    })
    const { code, err } = await add(
      cwd,
      `${url}/none`,
      `${url}/picture`,
      `${url}/blank`,
      'x.json',
      'nope.txt',
      '.',
      `${url}/ok`,
    )
    expect(code).toBe(2)
    const lines = err.trimEnd().split('\n')
    expect(lines).toEqual([
      `${url}/none: the server answered 404: there is no such page. Check the address.`,
      `${url}/picture: it is image/png, not an article. Give the address of the article's page.`,
      expect.stringContaining(`${url}/blank: no article text was found. Save the article`),
      expect.stringContaining('Cannot read x.json: it is JSON, but no ninjs item'),
      'nope.txt: cannot be read: there is no such file or folder. Check the spelling.',
      '.: is a folder. Name the files in it.',
    ])
    expect(sources(cwd)).toEqual(['2024-03-04-ferry.md'])
  })

  it('refuses this machine unless --allow-private asks, and writes nothing', async () => {
    const cwd = folder()
    const { url, asked } = await server({ '/': page('Ferry') })
    const { code, err } = await claimdiff(['add', `${url}/`], { cwd })
    expect(code).toBe(2)
    expect(err).toContain(
      'is on this machine or a private network. If you mean that, allow it with --allow-private.',
    )
    expect({ asked, left: readdirSync(cwd) }).toEqual({ asked: [], left: [] })
  })

  it.each([
    [['add'], /missing required argument/],
    [['add', 'x', '--timeout', '0'], /--timeout: '0' is no number of seconds/],
    [['add', 'x', '--timeout', 'soon'], /--timeout: 'soon' is no number/],
  ])('%j is bad usage', async (argv, why) => {
    const { code, err } = await claimdiff(argv, { cwd: folder() })
    expect(code).toBe(2)
    expect(err).toMatch(why)
  })

  it('opens no socket for files, and would be caught opening one', async () => {
    const cwd = folder({ 'a.html': page('Ferry') })
    const nodeArgs = ['--import', pathToFileURL(join(root, 'tests', 'offline.mjs')).href]
    expect(spawned(['add', 'a.html'], { cwd, nodeArgs })).toMatchObject({ code: 0, err: '' })
    expect(spawned(['add', 'http://1.1.1.1/'], { cwd, nodeArgs }).err).toContain('NETWORK http.request')
  })
})
