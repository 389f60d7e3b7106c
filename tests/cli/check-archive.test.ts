import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cases } from '../cases/read.js'
import { toll } from '../check/build.js'
import { claimdiff, folder } from './program.js'

const all = cases.flatMap(({ name, articles }) =>
  articles.map(({ doc, text }) => ({ path: `${name}-${doc}.md`, text })),
)

describe('check against an archive', () => {
  let cwd = ''
  const json = async (args: readonly string[]) => {
    const { out, err, code } = await claimdiff(['check', ...args, '--format', 'json'], { cwd })
    return { code, err, result: JSON.parse(out) }
  }

  beforeAll(async () => {
    cwd = mkdtempSync(join(tmpdir(), 'claimdiff-test-'))
    for (const name of ['drafts', 'sources']) mkdirSync(join(cwd, name))
    for (const { path, text } of all) {
      writeFileSync(join(cwd, 'sources', path), text)
      writeFileSync(join(cwd, 'drafts', path), text.replace(/\b(\d\d)\b(?! [A-Z])/gu, '4$1'))
    }
    const { code } = await claimdiff(['index', 'sources', '--into', 'all.duckdb', '--quiet'], { cwd })
    expect(code).toBe(0)
  }, 120_000)

  afterAll(() => rmSync(cwd, { recursive: true, force: true }))

  it('says what a check against its files says, for whatever drafts', async () => {
    const drafts = fc.subarray(all, { minLength: 1, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(drafts, async (some) => {
        const paths = some.map(({ path }) => `drafts/${path}`)
        const files = await json([...paths, '--against', 'sources'])
        expect(await json([...paths, '--against', 'all.duckdb'])).toEqual(files)
        expect(files.result.counts.sources).toBe(all.length)
      }),
      { numRuns: 8, seed: 7 },
    )
  }, 180_000)

  it('leaves the draft itself out', async () => {
    const path = `sources/${all[0]?.path}`
    const { result } = await json([path, '--against', 'all.duckdb'])
    expect([result.counts.sources, result.against.includes(path)]).toEqual([all.length - 1, false])
    expect(result).toEqual((await json([path, '--against', 'sources'])).result)
  })

  it('takes archives and files together', async () => {
    const other = toll('AFP', '2024-03-04', '19')
    writeFileSync(join(cwd, 'ours.md'), toll('Us', '2024-03-04', '12'))
    writeFileSync(join(cwd, 'wire.md'), other)
    const { code, result } = await json(['ours.md', '--against', 'all.duckdb', 'wire.md'])
    expect([code, result.against.includes('wire.md'), result.counts.sources]).toEqual([
      1,
      true,
      all.length + 1,
    ])
  })

  it('holds drafts against all that a small one has', async () => {
    const small = folder({
      'ours.md': toll('Us', '2024-03-04', '12'),
      's/a.md': toll('AFP', '2024-03-04', '19'),
    })
    await claimdiff(['index', 's', '--into', 'a.duckdb', '--quiet'], { cwd: small })
    const args = ['check', 'ours.md', '--format', 'json', '--against']
    const files = await claimdiff([...args, 's'], { cwd: small })
    expect(await claimdiff([...args, 'a.duckdb'], { cwd: small })).toEqual(files)
    expect(files.code).toBe(1)
  })

  it('says what is wrong with one, and never passes', async () => {
    const file = join(cwd, 'broken.duckdb')
    writeFileSync(file, Buffer.concat([Buffer.alloc(8), Buffer.from('DUCK'), Buffer.alloc(5000, 7)]))
    const { code, err, out } = await claimdiff(['check', 'ours.md', '--against', 'broken.duckdb'], { cwd })
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/broken\.duckdb: .*corrupt/i)
  })

  it('keeps no result of another state in its cache', async () => {
    const one = folder({
      'ours.md': toll('Us', '2024-03-04', '12'),
      's/a.md': toll('AFP', '2024-03-04', '12'),
    })
    const index = () => claimdiff(['index', 's', '--into', 'a.duckdb', '--quiet'], { cwd: one })
    const check = () => claimdiff(['check', 'ours.md', '--against', 'a.duckdb', '--cache'], { cwd: one })
    await index()
    expect([(await check()).code, (await check()).code]).toEqual([0, 0])
    writeFileSync(join(one, 's', 'a.md'), toll('AFP', '2024-03-04', '19'))
    await index()
    expect((await check()).code).toBe(1)
  })
})
