import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Body } from '../../src/archive/body.js'
import { openDuckDb } from '../../src/archive/index.js'
import type { Result } from '../../src/index.js'
import { claimdiff, fire, folder, root } from './program.js'

const cases = readdirSync(join(root, 'tests', 'cases'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()

/** Some of our own clusters, as one folder of sources. */
function clusters(names: readonly string[]): string {
  const cwd = folder()
  for (const name of names)
    cpSync(join(root, 'tests', 'cases', name), join(cwd, 'in', name), {
      recursive: true,
      filter: (path) => !path.endsWith('/gold'),
    })
  return cwd
}

const commands = [
  ['compare'],
  ['compare', '--format', 'html'],
  ['compare', '--format', 'markdown', '--policy', 'all'],
  ['extract'],
  ['extract', '--format', 'ndjson'],
  ['extract', '--format', 'csv'],
  ['extract', '--blocks'],
] as const

describe('an archive as a path', () => {
  it('gives the bytes that the files give', async () => {
    const some = fc.uniqueArray(fc.constantFrom(...cases), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(some, fc.constantFrom(...commands), async (names, command) => {
        const cwd = clusters(names)
        expect((await claimdiff(['index', 'in', '--into', 'a.duckdb'], { cwd })).code).toBe(0)
        const ofFiles = await claimdiff([...command, 'in'], { cwd })
        expect(await claimdiff([...command, 'a.duckdb'], { cwd })).toEqual(ofFiles)
      }),
      { numRuns: 6 },
    )
  }, 120_000)

  it('gives the reports and claims that the files give', async () => {
    const cwd = clusters(cases.slice(0, 2))
    await claimdiff(['index', 'in', '--into', 'a.duckdb'], { cwd })
    await claimdiff(['report', 'in', '--out', 'files'], { cwd })
    await claimdiff(['report', 'a.duckdb', '--out', 'archive'], { cwd })
    const written = readdirSync(join(cwd, 'files'), { recursive: true, withFileTypes: true })
    const files = written.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name))
    expect(files.length).toBeGreaterThan(4)
    for (const path of files)
      expect(readFileSync(path.replace('/files/', '/archive/')).equals(readFileSync(path)), path).toBe(true)
  })

  it('knows copies of a text by what the archive keeps of it, and does not read the text again', async () => {
    const cwd = folder({ 'in/a.md': fire('20'), 'in/b.md': fire('21'), 'in/c.md': fire('22') })
    await claimdiff(['index', 'in', '--into', 'a.duckdb'], { cwd })
    const origins = async () => {
      const { out } = await claimdiff(['compare', 'a.duckdb', '--format', 'json'], { cwd })
      return (JSON.parse(out) as Result).origins.map(({ sources }) => sources)
    }
    expect(await origins()).toEqual([])
    const sql = await openDuckDb(join(cwd, 'a.duckdb'), { writes: true })
    for (const path of ['in/a.md', 'in/c.md']) {
      const [row] = await sql.rows<Body>(
        'SELECT body, body_size, evidence_size FROM articles WHERE path = $1',
        [path],
      )
      const { body, body_size, evidence_size } = row as Body
      const runs = Uint8Array.from({ length: 160 }, (_, at) => (at % 4 === 0 ? at : 0))
      const changed = Buffer.concat([body.slice(0, body_size + (evidence_size ?? 0)), runs])
      await sql.run('UPDATE articles SET body = $1, runs_size = 160 WHERE path = $2', [changed, path])
    }
    await sql.close()
    expect(await origins()).toEqual([['in/a.md', 'in/c.md']])
  })

  it('stands beside files, which go before what it holds of them', async () => {
    const cwd = folder({ 'in/a.md': fire('20'), 'in/b.md': fire('21'), 'in/c.md': fire('22') })
    await claimdiff(['index', 'in', '--into', 'a.duckdb'], { cwd })
    const all = await claimdiff(['extract', 'in', '--format', 'ndjson'], { cwd })
    const both = (...paths: readonly string[]) =>
      claimdiff(['extract', ...paths, '--format', 'ndjson'], { cwd })
    expect(await both('in/b.md', 'a.duckdb')).toEqual(all)
    expect(await both('in', 'a.duckdb')).toEqual(all)
    rmSync(join(cwd, 'in'), { recursive: true })
    expect(await both('a.duckdb')).toEqual(all)
  })

  it('tells of ids in it', async () => {
    const cwd = folder({ 'in/a.md': fire('20'), 'in/b.md': fire('21') })
    await claimdiff(['index', 'in', '--into', 'a.duckdb'], { cwd })
    const { out } = await claimdiff(['extract', 'in', '--format', 'ndjson'], { cwd })
    const { id } = JSON.parse(out.split('\n')[0] as string) as { id: string }
    const ofFiles = await claimdiff(['explain', id, 'in'], { cwd })
    expect(ofFiles.code).toBe(0)
    expect(await claimdiff(['explain', id, 'a.duckdb'], { cwd })).toEqual(ofFiles)
  })
})
