import { chmodSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FoundFile } from '../../src/cli/find.js'
import { threadsFor } from '../../src/cli/jobs.js'
import { Pool } from '../../src/cli/pool.js'
import type { ReadFile } from '../../src/cli/read-file.js'
import { claimdiff, fire, folder, root, spawned } from './program.js'

const cases = join(root, 'tests', 'cases')

/** The project's own articles, a feed's worth of copies, and files that cannot be read. */
function mixed(isChosen: (path: string) => boolean = () => true): string {
  const cwd = folder({
    'sources/copy/a.md': fire('12'),
    'sources/copy/b/a.md': fire('12'),
    'sources/broken.md': new Uint8Array([0xc3, 0x28, 0x41]),
    'sources/empty.txt': '',
    'sources/no-front.md': '---\npublished: [\n---\n\nTen people were killed.\n',
    'sources/picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
  })
  cpSync(cases, join(cwd, 'sources', 'cases'), {
    recursive: true,
    filter: (path) => basename(path) !== 'gold' && extname(path) !== '.ts' && isChosen(relative(cases, path)),
  })
  writeFileSync(join(cwd, 'sources', 'closed.md'), fire('3'))
  chmodSync(join(cwd, 'sources', 'closed.md'), 0o000)
  return cwd
}

/** Enough for what is compared; extraction is tried on all. */
const isOfFew = (path: string): boolean => path === '' || /^[a-e]/.test(path)

describe('any number of threads', () => {
  it.each([
    ['extract', '--format', 'ndjson'],
    ['extract', '--format', 'json'],
    ['compare', '--format', 'json'],
    ['compare', '--format', 'summary'],
  ])('gives the same bytes: %s %s %s', (...argv) => {
    const cwd = argv[0] === 'extract' ? mixed() : mixed(isOfFew)
    const [one, two, three] = [1, 2, 3].map((jobs) => spawned([...argv, '--jobs', String(jobs)], { cwd }))
    expect(one?.out.length).toBeGreaterThan(1000)
    expect(one?.err.split('\n').length).toBeGreaterThan(3)
    expect(two).toEqual(one)
    expect(three).toEqual(one)
  })

  it('writes the same files: report', () => {
    const cwd = mixed(isOfFew)
    const written = (jobs: string) => {
      const ran = spawned(['report', '--jobs', jobs], { cwd })
      const files = ['claims', 'reports'].flatMap((name) =>
        readdirSync(join(cwd, name)).map((file) => [file, readFileSync(join(cwd, name, file), 'utf8')]),
      )
      return { ran, files }
    }
    expect(written('2')).toEqual(written('1'))
  })

  it('prints the claims of NDJSON as JSON has them, and in their order', () => {
    const cwd = mixed()
    const lines = spawned(['extract', '--format', 'ndjson', '--jobs', '2'], { cwd }).out.trimEnd().split('\n')
    const { claims } = JSON.parse(spawned(['extract', '--format', 'json'], { cwd }).out)
    expect(lines.map((line) => JSON.parse(line))).toEqual(claims)
    expect(new Set(claims.map(({ id }: { id: string }) => id)).size).toBe(claims.length)
  })

  it('finds nothing to do in one go: no claims, no articles', () => {
    const cwd = folder({ 'sources/a.txt': 'It was quiet.\n', 'sources/b.txt': 'It was quiet here, too.\n' })
    const quiet = spawned(['extract', '--format', 'ndjson', '--jobs', '2'], { cwd })
    expect(quiet).toMatchObject({ code: 2, out: '' })
    expect(quiet.err).toContain('sources/a.txt and 1 more: no claim was found')
    const none = spawned(['extract', '--format', 'ndjson', '--jobs', '2'], {
      cwd: folder({ 'sources/a.dat': 'x' }),
    })
    expect(none).toMatchObject({ code: 2, out: '' })
    expect(none.err).toContain('no article here')
  })
})

describe('--jobs', () => {
  it.each(['0', '-1', '1.5', 'many', '', '65'])('refuses %j', async (value) => {
    const { code, err } = await claimdiff(['extract', 'sources', `--jobs=${value}`])
    expect(code).toBe(2)
    expect(err).toMatch(/--jobs: '.*' is no number of threads\. Give a whole number from 1 to 64, or auto\./)
  })

  const files = (count: number, bytes: number): FoundFile[] =>
    Array.from({ length: count }, (_, at) => ({
      path: `${at}.txt`,
      real: '',
      named: false,
      content: new Uint8Array(bytes),
    }))

  it('auto starts threads only for work that pays for them', () => {
    expect(threadsFor('auto', files(500, 1000))).toBe(1)
    expect(threadsFor('auto', files(1, 5_000_000))).toBe(1)
    expect(threadsFor('auto', files(0, 0))).toBeLessThanOrEqual(1)
    expect(threadsFor(3, files(2, 10))).toBe(2)
    expect(threadsFor(3, files(20, 10))).toBe(3)
  })
})

describe('a thread that dies', () => {
  const script = new URL('./dying-worker.mjs', import.meta.url)
  const read = async (paths: readonly string[], jobs: number, url = script): Promise<ReadFile[]> => {
    const files = paths.map((path) => ({ path, real: path, named: false }))
    const done: ReadFile[] = []
    for await (const file of new Pool(files, { dates: new Map(), wanted: 'claims' }, url, jobs).read())
      done.push(file)
    return done
  }
  const names = Array.from({ length: 150 }, (_, at) => `${at}.md`)

  it.each([1, 2, 3])('costs its article alone, which is named: %i threads', async (jobs) => {
    const paths = names.map((name, at) =>
      at % 20 === 7 ? `leaves-${name}` : at % 20 === 12 ? `throws-${name}` : name,
    )
    const done = await read(paths, jobs)
    expect(done.map(({ path }) => path)).toEqual(paths)
    for (const { path, skipped, isLacking } of done) {
      const dies = /leaves|throws/.test(path)
      expect(isLacking, path).toBe(dies)
      expect(skipped?.text ?? '', path).toMatch(
        dies ? new RegExp(`^${path}: .*; skipped\\. Please report`) : /^$/,
      )
    }
    expect(done[12]?.skipped?.text).toContain('no such luck')
  })

  it('does not hang where each article kills one', async () => {
    const done = await read(
      names.slice(0, 5).map((name) => `leaves-${name}`),
      2,
    )
    expect(done.every(({ isLacking }) => isLacking)).toBe(true)
    expect(done).toHaveLength(5)
  })

  it('says so where none can be started', async () => {
    const done = read(names.slice(0, 3), 2, new URL('./no-such-worker.mjs', import.meta.url))
    await expect(done).rejects.toThrow('no thread could be started')
  })

  it('keeps what comes first for whoever takes it slowly', async () => {
    const files = names.map((path) => ({ path, real: path, named: false }))
    const taken: string[] = []
    for await (const { path } of new Pool(files, { dates: new Map(), wanted: 'claims' }, script, 2).read()) {
      taken.push(path)
      if (taken.length % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 5))
      if (taken.length === 120) break
    }
    expect(taken).toEqual(names.slice(0, 120))
  })
})
