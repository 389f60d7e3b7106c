import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { claimdiff, fire, folder } from './program.js'

const config = (value: unknown) => ({ 'claimdiff.config.json': JSON.stringify(value) })
const undressed = 'Some 12 people were killed in the Hill Town hotel fire on Sunday, police said.\n'

async function sourcesOf(cwd: string, ...argv: readonly string[]) {
  const { code, out, err } = await claimdiff(['compare', '--allow-empty', ...argv], { cwd })
  expect(err.replace(/^.*: no claim was found.*\n/, ''), String(code)).toBe('')
  return JSON.parse(out).sources as {
    source: string
    outlet: string | null
    tier?: number
    language: string
  }[]
}
const pathsOf = async (cwd: string, ...argv: readonly string[]) =>
  (await sourcesOf(cwd, ...argv)).map(({ source }) => source)

describe('settings', () => {
  it('say where the articles are, unless paths are given', async () => {
    const cwd = folder({
      ...config({ against: ['wire/*.md'] }),
      'wire/a.md': fire('12'),
      'sources/b.md': fire('19'),
    })
    expect(await pathsOf(cwd)).toEqual(['wire/a.md'])
    expect(await pathsOf(cwd, 'sources')).toEqual(['sources/b.md'])
    expect(await pathsOf(cwd, '--no-config')).toEqual(['sources/b.md'])
  })

  it('say of articles what they do not say themselves, the later entries first', async () => {
    const sources = [
      { files: '**/*.txt', outlet: 'Wire', tier: 3, language: 'en-GB' },
      { files: 'w/own', outlet: 'Own' },
      { files: './w/a.md', outlet: 'Another', tier: 1 },
    ]
    const cwd = folder({
      ...config({ sources }),
      'w/a.md': fire('12'),
      'w/b.txt': undressed,
      'w/own/c.txt': undressed,
    })
    expect(await sourcesOf(cwd, 'w')).toMatchObject([
      { source: 'w/a.md', outlet: 'Hill Town News', tier: 1 },
      { source: 'w/b.txt', outlet: 'Wire', tier: 3, language: 'en-GB' },
      { source: 'w/own/c.txt', outlet: 'Own', tier: 3, language: 'en-GB' },
    ])
    expect((await claimdiff(['doctor', 'w'], { cwd })).out).toContain('outlet: Own, tier 3; language en-GB')
  })

  it('say what fails a run and which policies are read, unless options do', async () => {
    const cwd = folder({
      ...config({ failOn: 'error', policies: ['ibc'] }),
      'a.md': fire('12'),
      'b.md': fire('19'),
    })
    const run = (...argv: readonly string[]) => claimdiff(['compare', 'a.md', 'b.md', ...argv], { cwd })
    expect((await run()).code).toBe(1)
    expect((await run('--fail-on', 'never')).code).toBe(0)
    expect((await run()).out).toContain('"policy": "ibc"')
    expect((await run('--policy', 'none')).out).not.toContain('"policy"')
  })

  it('make no difference where there are none', async () => {
    const files = { 'a.md': fire('12'), 'b.md': fire('19') }
    const [none, empty] = [folder(files), folder({ ...config({}), ...files })]
    const run = async (cwd: string) => (await claimdiff(['compare', 'a.md', 'b.md'], { cwd })).out
    expect(await run(empty)).toBe(await run(none))
  })

  it('are told by doctor', async () => {
    const cwd = folder({
      ...config({ against: ['w'], ignore: ['*.txt'] }),
      'w/a.md': fire('12'),
      'w/b.txt': undressed,
    })
    const { out } = await claimdiff(['doctor'], { cwd })
    expect(out).toContain('settings: claimdiff.config.json\n  against: ["w"] (claimdiff.config.json:1)\n')
    expect(out).toContain('left out\n  w/b.txt (claimdiff.config.json:1)\n')
    expect((await claimdiff(['doctor', '--no-config', 'w'], { cwd })).out).toContain(
      'settings: none (--no-config)',
    )
  })
})

describe('what is left out', () => {
  const files = {
    'w/a.md': fire('12'),
    'w/old/b.md': fire('13'),
    'w/c.txt': undressed,
    'w/keep.txt': undressed,
  }

  it('is written as in .gitignore, and holds in folders and patterns', async () => {
    const cwd = folder({ ...files, '.claimdiffignore': '# old\nold/\n*.txt\n!keep.txt\n' })
    expect(await pathsOf(cwd, 'w')).toEqual(['w/a.md', 'w/keep.txt'])
    expect(await pathsOf(cwd, 'w/**/*.*')).toEqual(['w/a.md', 'w/keep.txt'])
    expect(await pathsOf(join(cwd, 'w'), '.')).toEqual(['./a.md', './keep.txt'])
    expect(await pathsOf(cwd, 'w', '--no-config')).toHaveLength(4)
  })

  it('is read where it is named', async () => {
    const cwd = folder({ ...files, '.claimdiffignore': 'w\n' })
    expect(await pathsOf(cwd, 'w/c.txt')).toEqual(['w/c.txt'])
    const { code, err } = await claimdiff(['compare', 'w'], { cwd })
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^claimdiff: w: what is here is left out by \.claimdiffignore/),
    ])
  })
})

describe('patterns', () => {
  it('name what they fit and nothing else, in order', async () => {
    const cwd = folder({
      'd/b.md': fire('12'),
      'd/x/a.md': fire('13'),
      'd/x/c.png': 'x',
      'd/.hidden/e.md': fire('14'),
      'd/node_modules/f.md': fire('15'),
      'd/reports/report.md': 'x',
      'd/reports/report.json': '{}',
      'd/reports/report.html': 'x',
      'outside.md': fire('16'),
    })
    expect(await pathsOf(cwd, 'd/**/*.md')).toEqual(['d/b.md', 'd/x/a.md'])
    expect(await pathsOf(cwd, 'd/*')).toEqual(['d/b.md'])
    expect(await pathsOf(join(cwd, 'd'), '../*.md', 'x/{a,b}.md')).toEqual(['../outside.md', 'x/a.md'])
    expect(await pathsOf(cwd, join(cwd, 'd/*.md'))).toHaveLength(1)
  })

  it('come after a file of that very name', async () => {
    const cwd = folder({ 'a[1].md': fire('12'), 'a1.md': fire('13') })
    expect(await pathsOf(cwd, 'a[1].md')).toEqual(['a[1].md'])
    expect(await pathsOf(cwd, 'a[0-9].md')).toEqual(['a1.md'])
  })

  it.each(['d/*.html', 'e/**', '!a.md'])('%s, which fits nothing, is an error', async (pattern) => {
    const cwd = folder({ 'd/a.md': fire('12'), 'a.md': fire('13') })
    const { code, out, err } = await claimdiff(['compare', pattern], { cwd })
    expect([code, out, err.startsWith(`claimdiff: ${pattern}: `)]).toEqual([2, '', true])
  })

  it.skipIf(process.platform === 'win32')('do not walk in circles', async () => {
    const cwd = folder({ 'd/a.md': fire('12') })
    symlinkSync('..', join(cwd, 'd', 'up'))
    symlinkSync('.', join(cwd, 'd', 'self'))
    writeFileSync(join(cwd, 'd', 'b.md'), fire('13'))
    expect(await pathsOf(cwd, 'd/**/*.md')).toEqual(['d/a.md', 'd/b.md'])
  })
})
