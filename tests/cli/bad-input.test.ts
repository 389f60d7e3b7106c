import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtProgram, fire, folder, type Ran, spawned } from './program.js'

/** Long enough for a loaded machine, too short for anything that grows with the square of the text. */
const patience = 30_000

interface Compared extends Ran {
  readonly paths: readonly string[]
  readonly messages: readonly string[]
}

function compared(cwd: string, ...paths: string[]): Compared {
  const ran = spawned(['compare', ...paths], { cwd })
  const { sources = [], messages = [] } = ran.out === '' ? {} : JSON.parse(ran.out)
  return {
    ...ran,
    paths: sources.map(({ source }: { source: string }) => source),
    messages: messages.map(({ text }: { text: string }) => text),
  }
}

const lines = ({ err }: Ran) => err.split('\n').filter((line) => line !== '')

/** A file that cannot be read, and what is said of it. */
const unreadable: readonly (readonly [name: string, content: string | Uint8Array, says: RegExp])[] = [
  ['empty.md', '', /the file is empty; skipped\. Put the article's text in it, or remove it\.$/],
  ['blank.txt', ' \n\t\n', /the file holds only white space; skipped\. Put/],
  [
    'binary.txt',
    Uint8Array.from([0x41, 0x00, 0x01, 0xfe]),
    /byte 1 is zero, as in a binary file; skipped\. Save its text/,
  ],
  [
    'picture.md',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    /is a picture, not text; skipped\. Save/,
  ],
  [
    'latin.txt',
    Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x0a]),
    /is not valid UTF-8 \(byte 3\); skipped\. Save it as UTF-8/,
  ],
]

describe('a file that cannot be read', () => {
  it.each(unreadable)('%s is one line and exit 2 by itself', (name, content, says) => {
    const ran = compared(folder({ [name]: content }), name)
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(lines(ran)).toHaveLength(2)
    expect(lines(ran)[0]).toMatch(says)
    expect(lines(ran)[0]?.startsWith(`${name}: `)).toBe(true)
    expect(lines(ran)[1]).toBe(`claimdiff: ${name}: none of the files could be read. See the lines above.`)
  })

  it.each(unreadable)('%s in a folder is skipped, and the rest is done', (name, content, says) => {
    const ran = compared(folder({ 'd/a.md': fire('12'), [`d/${name}`]: content, 'd/z.md': fire('19') }), 'd')
    expect(ran.code).toBe(0)
    expect(ran.paths).toEqual(['d/a.md', 'd/z.md'])
    expect(lines(ran)).toEqual([expect.stringMatching(says)])
    expect(ran.messages).toContain(lines(ran)[0])
  })

  it('that was named ends with 2 when the rest is done', () => {
    const ran = compared(folder({ 'a.md': fire('12'), 'empty.md': '' }), 'a.md', 'empty.md')
    expect(ran).toMatchObject({ code: 2, paths: ['a.md'] })
  })
})

describe('a path that is not there', () => {
  it.each(['compare', 'extract', 'report', 'doctor'])('%s refuses it before anything is done', (command) => {
    const cwd = folder({ 'a.md': fire('12') })
    const ran = spawned([command, 'a.md', 'nope.md'], { cwd })
    expect(ran.code).toBe(2)
    expect(lines(ran)).toEqual([
      'claimdiff: nope.md: cannot be read: there is no such file or folder. Check the spelling.',
    ])
    expect(readdirSync(cwd)).toEqual(['a.md'])
  })

  it('says that a file is no folder', () => {
    const ran = compared(folder({ 'a.md': fire('12') }), 'a.md/b.md')
    expect(ran.code).toBe(2)
    expect(lines(ran)).toEqual([
      'claimdiff: a.md/b.md: cannot be read: a part of this path is a file, not a folder. Name another path.',
    ])
  })
})

const body = '\n12 people were killed in the Hill Town hotel fire on Sunday, police said.\n'
const bomb = `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]\n`).join('')}`

describe('front matter that is malformed or hostile', () => {
  it.each([
    ['unclosed quote', `---\npublished: "2024-03-04\ntitle: x\n---\n${body}`],
    ['a tab as indent', `---\nsource:\n\t- x\n---\n${body}`],
    ['anchor bomb', `---\n${bomb}published: *a40\n---\n${body}`],
    [
      'a function',
      `---\ntitle: !!js/function "function () { process.exit(7) }"\npublished: 2024-03-04\n---\n${body}`,
    ],
    ['a regular expression', `---\ntitle: !!js/regexp /(a+)+$/\n---\n${body}`],
    ['a program', `---js\n{ title: process.exit(7) }\n---\n${body}`],
    ['no end', `---\npublished: 2024-03-04\n${body}`],
    ['__proto__', `---\n__proto__: { published: 2024-03-04 }\nconstructor: x\n---\n${body}`],
    ['a date that is none', `---\npublished: 2024-13-45\n---\n${body}`],
    ['a list', `---\n- published\n---\n${body}`],
    ['deep nesting', `---\nx: ${'['.repeat(20_000)}\n---\n${body}`],
  ])('%s: the article is read or refused in one line, the other is read, and nothing is run', (_, text) => {
    const ran = compared(folder({ 'd/a.md': text, 'd/b.md': fire('19') }), 'd')
    expect(ran.code).toBe(0)
    expect(ran.paths).toContain('d/b.md')
    expect(ran.err).not.toMatch(/internal error|\n\s+at /)
    const isRead = ran.paths.includes('d/a.md')
    if (!isRead) expect(ran.err).toMatch(/^(?=.*d\/a\.md)(?=.*skipped|.*Cannot read).*\n$/)
  })

  it.each([
    ['unclosed quote', `---\npublished: "2024-03-04\ntitle: x\n---\n${body}`],
    ['anchor bomb', `---\n${bomb}published: *a40\n---\n${body}`],
    ['a date that is none', `---\npublished: 2024-13-45\n---\n${body}`],
  ])('%s is said on one line with the path', (_, text) => {
    const ran = compared(folder({ 'd/a.md': text, 'd/b.md': fire('19') }), 'd')
    expect(lines(ran).filter((line) => line.includes('d/a.md')).length).toBeGreaterThan(0)
  })
})

describe('text that is large and strange', () => {
  it.each([
    ['a line of 10 MB', `${'The talks went on and nobody said a word about it, '.repeat(210_000)}\n${body}`],
    ['100,000 digits in a row', `They counted ${'7'.repeat(100_000)} people.\n${body}`],
    ['100,000 digits in groups', `They counted 7${',777'.repeat(33_000)} people.\n${body}`],
    ['a word of 1 MB', `${'x'.repeat(1_000_000)}\n${body}`],
    ['1 MB of dashes', `${'-'.repeat(1_000_000)}\n${body}`],
    ['a million spaces', `12${' '.repeat(1_000_000)}people\n${body}`],
  ])(
    '%s is read in time, and its last sentence, too',
    (_, text) => {
      const ran = spawned(['extract', 'a.txt', '--format', 'ndjson'], { cwd: folder({ 'a.txt': text }) })
      expect(ran.err).not.toMatch(/internal error/)
      const last = ran.out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
        .filter(({ measure }) => measure === 'killed')
        .at(-1)
      expect(last?.quote.exact).toBe('12')
      expect(last?.position.start).toBe(text.length - body.length + 1)
    },
    2 * patience,
  )
})

/** Root reads everything: the child then runs as a user who may not. */
const other = process.getuid?.() === 0 ? 65534 : undefined
const asOther = (argv: string[], cwd: string) =>
  spawned(argv, { cwd, ...(other !== undefined && { uid: other }) })
const canStart =
  process.platform !== 'win32' &&
  spawnSync(process.execPath, ['-e', `require('node:fs').accessSync(${JSON.stringify(process.cwd())})`], {
    cwd: '/',
    ...(other !== undefined && { uid: other }),
  }).status === 0

describe.skipIf(!canStart)('permissions', () => {
  it('a folder that may not be listed is skipped, and the rest is done', () => {
    const cwd = folder({ 'd/a.md': fire('12'), 'd/closed/b.md': fire('19') })
    chmodSync(cwd, 0o755)
    chmodSync(join(cwd, 'd/closed'), 0o000)
    const ran = asOther(['compare', 'd'], cwd)
    expect(ran.code).toBe(0)
    expect(lines(ran)).toEqual([
      'd/closed: this folder was skipped: permission is denied. Change its permissions, or run as a user who has them.',
    ])
    const alone = asOther(['compare', 'd/closed'], cwd)
    expect(alone).toMatchObject({ code: 2, out: '' })
    expect(alone.err).toContain('d/closed: this folder was skipped: permission is denied.')
    chmodSync(join(cwd, 'd/closed'), 0o755)
  })

  it('a file that may not be read is skipped, and the rest is done', () => {
    const cwd = folder({ 'd/a.md': fire('12'), 'd/closed.md': fire('19') })
    chmodSync(cwd, 0o755)
    chmodSync(join(cwd, 'd/closed.md'), 0o000)
    const ran = asOther(['compare', 'd'], cwd)
    expect(ran.code).toBe(0)
    expect(lines(ran)).toEqual([
      expect.stringMatching(/^d\/closed\.md: cannot be read; skipped: permission is denied\./),
    ])
  })

  it('a folder that may not be written is one line and exit 2', () => {
    const cwd = folder({ 'd/a.md': fire('12') })
    chmodSync(cwd, 0o755)
    mkdirSync(join(cwd, 'out'), { mode: 0o555 })
    const ran = asOther(['report', 'd', '--out', 'out'], cwd)
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(lines(ran)).toEqual([
      expect.stringMatching(/^claimdiff: out\/claims\/a\.json: cannot be written: permission is denied\./),
    ])
    expect(asOther(['doctor', 'd', '--out', 'out'], cwd)).toMatchObject({
      code: 2,
      out: expect.stringContaining('out/claims/: cannot be written'),
    })
  })
})

describe('output that cannot be written', () => {
  it('says so where a file is in the way, and leaves nothing half done', () => {
    const cwd = folder({ 'a.md': fire('12'), reports: 'a file of that name' })
    const ran = spawned(['report', 'a.md'], { cwd })
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(lines(ran)).toEqual([
      expect.stringMatching(/^claimdiff: reports\/report\.html: cannot be written: .+\. .+\.$/),
    ])
    expect(readdirSync(join(cwd, 'claims'))).toEqual([])
  })
})

describe('a reader that goes away', () => {
  it('ends the program without a word', async () => {
    const cwd = folder({
      'a.md': `${fire('12')}${'\nAnother 12 people were killed in the fire, police said.\n'.repeat(2000)}`,
    })
    const child = spawn(process.execPath, [builtProgram(), 'extract', 'a.md'], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })
})

describe('a defect', () => {
  it('is one line, with a trace only for those who ask', () => {
    const cwd = folder({ 'a.md': fire('12') })
    const plain = spawned(['compare', 'nope.md'], { cwd })
    expect(lines(plain)).toHaveLength(1)
    const traced = spawned(['compare', 'nope.md'], { cwd, env: { CLAIMDIFF_DEBUG: '1' } })
    expect(traced.err).toMatch(/\n\s+at /)
  })
})
