import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/cli/decode.js'
import { findArticles } from '../../src/cli/find.js'
import { claimsFileNames, writeAll } from '../../src/cli/write.js'
import { Places } from '../../src/model/index.js'
import { claimdiff, fire, folder } from './program.js'

const pathsOf = async (cwd: string, ...given: string[]) =>
  (await findArticles(given, cwd)).files.map(({ path }) => path)

describe('findArticles', () => {
  it('takes every article below a folder, by code unit, and nothing hidden or installed', async () => {
    const names = [
      'b.md',
      'B.md',
      'a/ä.txt',
      'a/z.HTML',
      'x.htm',
      'y.markdown',
      'README.md',
      'a.json',
      'a.pdf',
    ]
    const others = ['.hidden.md', '.git/a.md', 'node_modules/p/README.md', 'a.png', 'a.doc', 'md']
    const cwd = folder(Object.fromEntries([...names, ...others].map((name) => [name, 'text'])))
    const wanted = [
      'B.md',
      'README.md',
      'a.json',
      'a.pdf',
      'a/z.HTML',
      'a/ä.txt',
      'b.md',
      'x.htm',
      'y.markdown',
    ]
    expect(await pathsOf(cwd, '.')).toEqual(wanted.map((name) => `./${name}`))
    expect(await pathsOf(cwd, cwd)).toEqual(wanted.map((name) => `${cwd}/${name}`))
    expect(await pathsOf(cwd, `${cwd}//`)).toEqual(wanted.map((name) => `${cwd}/${name}`))
  })

  it('reads a file once, however often and in whatever order it is named', async () => {
    const cwd = folder({ 'a/x.md': 'text', 'a/y.md': 'text' })
    const spellings = ['a', './a/x.md', 'a/../a/x.md', join(cwd, 'a/x.md'), 'a/x.md']
    expect(await pathsOf(cwd, ...spellings)).toEqual(['a/x.md', 'a/y.md'])
    expect(await pathsOf(cwd, ...spellings.reverse())).toEqual(['a/x.md', 'a/y.md'])
  })

  it('takes a file of any ending that is named', async () => {
    expect(await pathsOf(folder({ 'story.wire': 'text' }), 'story.wire')).toEqual(['story.wire'])
  })

  it('takes the stories of an archive, which have a number and no ending', async () => {
    const stories = ['AP880212-0031', 'APW19990312.0147', 'XIN_ENG_20050614.0203']
    const others = ['AP880212', 'backup-19990312.0147', 'log20050614.0001', 'run-880212-0031']
    const cwd = folder(Object.fromEntries([...stories, ...others].map((name) => [name, 'text'])))
    expect(await pathsOf(cwd, '.')).toEqual(stories.map((name) => `./${name}`))
  })

  it('does not walk in circles, and passes by links that lead nowhere', async () => {
    const cwd = folder({ 'a/x.md': 'text' })
    symlinkSync('..', join(cwd, 'a', 'up'))
    symlinkSync('.', join(cwd, 'a', 'self'))
    symlinkSync('ring.md', join(cwd, 'a', 'ring.md'))
    symlinkSync('nowhere.md', join(cwd, 'a', 'dead.md'))
    const { files, passed } = await findArticles(['a'], cwd)
    expect(files.map(({ path }) => path)).toEqual(['a/x.md'])
    expect(passed.map(({ text }) => text)).toEqual([
      'a/dead.md: this file was skipped: there is no such file or folder. Check the spelling.',
      'a/ring.md: this file was skipped: its symbolic links lead in a circle. Point the link at a file.',
    ])
  })

  it.skipIf(process.platform === 'win32')('does not wait for a pipe that stands in a folder', async () => {
    const cwd = folder({ 'a/x.md': 'text' })
    spawnSync('mkfifo', [join(cwd, 'a', 'pipe.md')])
    expect(await pathsOf(cwd, 'a')).toEqual(['a/x.md'])
  })

  it.skipIf(process.platform === 'win32')(
    'says odd names on one line, without commands to the terminal',
    async () => {
      const cwd = folder({ 'a/two\nlines.md': '', 'a/\u001b[31mred\u0007.md': '', 'a/x.md': fire('12') })
      const { code, out, err } = await claimdiff(['compare', 'a', '--format', 'summary'], { cwd })
      expect(code).toBe(0)
      expect(err.trimEnd().split('\n')).toHaveLength(2)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(`${out}${err}`).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/)
    },
  )

  it('reads a linked folder once for all its links', async () => {
    const cwd = folder({ 'real/x.md': 'text' })
    for (let n = 0; n < 12; n++) {
      mkdirSync(join(cwd, `d${n}`))
      for (let to = 0; to < 12; to++) symlinkSync(`../d${to}`, join(cwd, `d${n}`, `l${to}`))
    }
    expect(await pathsOf(cwd, '.')).toEqual(['./real/x.md'])
  })

  it.each(['nope.md', 'a/x.md/deeper.md', ''])('refuses %j, which is not there', async (path) => {
    const cwd = folder({ 'a/x.md': 'text' })
    await expect(findArticles(['a', path], cwd)).rejects.toThrow(
      path === '' ? 'an empty path' : `${path}: cannot be read: `,
    )
  })
})

describe('decode', () => {
  const bytes = (...list: number[]) => Uint8Array.from(list)

  it('keeps a byte order mark, so that offsets count the file', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x41))).toEqual({ text: '\uFEFFA' })
    expect(decode(bytes(0xff, 0xfe, 0x41, 0x00))).toEqual({ text: '\uFEFFA' })
    expect(decode(bytes(0xfe, 0xff, 0x00, 0x41))).toEqual({ text: '\uFEFFA' })
  })

  it.each([
    [bytes(), 'the file is empty'],
    [bytes(0x20, 0x0a, 0x09), 'the file holds only white space'],
    [bytes(0x41, 0xff, 0x42), 'is not valid UTF-8 (byte 1)'],
    [bytes(0x41, 0x42, 0xc3), 'is not valid UTF-8'],
    [bytes(0xed, 0xa0, 0x80), 'is not valid UTF-8 (byte 0)'],
    [bytes(0x41, 0x00, 0x42), 'is not text: byte 1 is zero, as in a binary file'],
    [bytes(0xff, 0xfe, 0x00, 0xd8), 'is not valid UTF-16LE'],
    [Buffer.from('%PDF-1.7\n'), 'is a PDF file, not text'],
    [Buffer.from('PK\u0003\u0004xxxx'), 'is a ZIP or Office file, not text'],
  ])('refuses %s', (input, wrong) => {
    expect(decode(input)).toMatchObject({
      wrong: expect.stringContaining(wrong),
      remedy: expect.stringMatching(/\S/),
    })
  })
})

describe('claimsFileNames', () => {
  const namesOf = (...paths: string[]) =>
    [...claimsFileNames(paths)].sort().map(([path, name]) => `${path} → ${name}`)

  it('are the stems of the articles', () => {
    expect(namesOf('s/a.md', 's/b.c.txt', '.d')).toEqual([
      '.d → d.json',
      's/a.md → a.json',
      's/b.c.txt → b.c.json',
    ])
  })

  it('stay apart, in the same way in any order', () => {
    const wanted = ['s/A.md → A.md.json', 's/a.txt → a.txt.json', 't/a.md → a.md-2.json', 't/b.md → b.json']
    expect(namesOf('s/A.md', 's/a.txt', 't/a.md', 't/b.md')).toEqual(wanted)
    expect(namesOf('t/b.md', 't/a.md', 's/a.txt', 's/A.md')).toEqual(wanted)
  })

  it('never lead out of their folder', () => {
    const hostile = [
      '..',
      '../..',
      's/...md',
      's/a\\b.md',
      's/c:d.md',
      `s/${'x'.repeat(250)}.md`,
      's/\n.md',
      `s/${'é'.repeat(120)}.md`,
    ]
    for (const name of claimsFileNames(hostile).values()) {
      expect(name).not.toMatch(/[\\/:\n]|^\./)
      expect(Buffer.byteLength(name)).toBeLessThan(220)
    }
  })
})

describe('writeAll', () => {
  it('leaves what was there where one of the files cannot be written', () => {
    const cwd = folder({ 'out/a.json': 'old', 'file.txt': 'a file' })
    const outputs = [
      { path: 'out/a.json', text: 'new' },
      { path: 'file.txt/b.json', text: 'new' },
    ]
    expect(() => writeAll(outputs, cwd)).toThrow('file.txt/b.json: cannot be written: a ')
    expect(readFileSync(join(cwd, 'out', 'a.json'), 'utf8')).toBe('old')
    expect(readdirSync(join(cwd, 'out'))).toEqual(['a.json'])
  })

  it('leaves no temporary file behind where a folder is in the way', () => {
    const cwd = folder({ 'out/a.json/x': 'a folder of that name' })
    expect(() => writeAll([{ path: 'out/a.json', text: 'new' }], cwd)).toThrow(
      'out/a.json: cannot be written: ',
    )
    expect(readdirSync(join(cwd, 'out'))).toEqual(['a.json'])
  })

  it('writes all, through new folders', () => {
    const cwd = folder()
    writeAll([{ path: 'x/y/é.txt', text: 'naïve 😀\n' }], cwd)
    expect(readFileSync(join(cwd, 'x/y/é.txt'), 'utf8')).toBe('naïve 😀\n')
    expect(existsSync(join(cwd, 'x/y'))).toBe(true)
    expect(readdirSync(join(cwd, 'x/y'))).toEqual(['é.txt'])
  })
})

describe('Places', () => {
  it.each([
    ['a\nbc', 2, { line: 2, column: 1 }],
    ['a\r\nbc', 4, { line: 2, column: 2 }],
    ['a\rbc', 2, { line: 2, column: 1 }],
    ['', 0, { line: 1, column: 1 }],
    ['😀x', 2, { line: 1, column: 3 }],
  ])('%j at %i', (raw, offset, place) => {
    expect(new Places(raw).of(offset)).toEqual(place)
  })
})
