import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDuckDb } from '../../src/archive/index.js'
import { claimdiff, fire, folder, root } from './program.js'

/** An archive of two of our own clusters. */
async function archive(): Promise<string> {
  const cwd = folder()
  for (const name of ['airport-attack-with-bombers', 'avalanche-on-pass-road'])
    cpSync(join(root, 'tests', 'cases', name), join(cwd, 'in', name), {
      recursive: true,
      filter: (path) => !path.endsWith('/gold'),
    })
  await claimdiff(['index', 'in', '--into', 'a.duckdb'], { cwd })
  return cwd
}

describe('export', () => {
  it('gives the claims that the articles give', async () => {
    const cwd = await archive()
    const claims = await claimdiff(['extract', 'in', '--format', 'ndjson'], { cwd })
    expect(await claimdiff(['export', 'a.duckdb'], { cwd })).toEqual(claims)
    await claimdiff(['export', 'a.duckdb', '--out', 'new/claims.ndjson'], { cwd })
    expect(readFileSync(join(cwd, 'new/claims.ndjson'), 'utf8')).toBe(claims.out)
    const { out } = await claimdiff(['export', 'a.duckdb', '--format', 'csv'], { cwd })
    expect(out.split('\r\n')[0]).toMatch(/^source,outlet,published,id,kind,measure,low,high,/)
    expect(out.split('\r\n')).toHaveLength(claims.out.split('\n').length + 1)
  })

  it('gives the sources, one a row', async () => {
    const cwd = await archive()
    const { out } = await claimdiff(['export', 'a.duckdb', '--what', 'sources'], { cwd })
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { source: string; claims: number })
    const { sources, claims } = JSON.parse((await claimdiff(['extract', 'in'], { cwd })).out)
    expect(rows.map(({ source }) => source)).toEqual(sources.map(({ source }: { source: string }) => source))
    expect(rows.reduce((sum, row) => sum + row.claims, 0)).toBe(claims.length)
  })

  it('writes Parquet that others read', async () => {
    const cwd = await archive()
    const argv = ['export', 'a.duckdb', '--format', 'parquet', '--out', 'claims.parquet']
    expect(await claimdiff(argv, { cwd })).toEqual({ code: 0, out: '', err: '' })
    const sql = await openDuckDb(join(cwd, 'other.duckdb'), { writes: true })
    const [row] = await sql.rows<{ count: number; dead: number }>(
      `SELECT CAST(count(*) AS INTEGER) AS count, CAST(sum(CASE WHEN measure = 'killed' THEN 1 ELSE 0 END) AS INTEGER) AS dead FROM '${join(cwd, 'claims.parquet')}'`,
    )
    await sql.close()
    const { claims } = JSON.parse((await claimdiff(['extract', 'in'], { cwd })).out)
    const dead = claims.filter(({ measure }: { measure: string }) => measure === 'killed').length
    expect(row).toEqual({ count: claims.length, dead })
  })

  it('lets no cell of a table be run as a formula', async () => {
    const cwd = folder({ 'in/a.md': fire('20').replace('Hill Town News', '=HYPERLINK("x")') })
    await claimdiff(['index', 'in', '--into', 'a.duckdb'], { cwd })
    const { out } = await claimdiff(['export', 'a.duckdb', '--format', 'csv'], { cwd })
    expect(out).toContain(`"'=HYPERLINK(""x"")"`)
  })

  it('heads a table without rows, too', async () => {
    const cwd = folder({ 'in/a.md': 'Nothing was said.\n' })
    await claimdiff(['index', 'in', '--into', 'a.duckdb', '--allow-empty'], { cwd })
    const all = await archive()
    for (const what of ['claims', 'sources']) {
      const head = async (at: string) =>
        (await claimdiff(['export', 'a.duckdb', '--format', 'csv', '--what', what], { cwd: at })).out.split(
          '\n',
        )[0]
      expect(await head(cwd)).toMatch(/^source,outlet,published,/)
      expect(await head(cwd)).toBe(await head(all))
    }
  })

  it('says what it cannot write', async () => {
    const cwd = await archive()
    const failing = async (...argv: readonly string[]) => (await claimdiff(['export', ...argv], { cwd })).err
    expect(await failing('a.duckdb', '--format', 'parquet')).toContain('Parquet is written to a file')
    expect(await failing('a.duckdb', '--format', 'csv', '--what', 'articles')).toContain('--format ndjson')
    expect(await failing('a.duckdb', '--out', './a.duckdb')).toContain('is the archive itself')
    expect(await failing('none.duckdb')).toContain('none.duckdb: there is no such archive')
    expect(await failing('in/avalanche-on-pass-road')).toContain('is no archive')
  })
})

describe('import', () => {
  const articles = async (cwd: string, from: string) =>
    (await claimdiff(['export', from, '--what', 'articles'], { cwd })).out

  it('makes an equal archive of what was exported', async () => {
    const cwd = await archive()
    writeFileSync(join(cwd, 'in/bad.md'), Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x41))
    await claimdiff(['index', 'in', '--into', 'a.duckdb'], { cwd })
    await claimdiff(['export', 'a.duckdb', '--what', 'articles', '--out', 'all.ndjson'], { cwd })
    const ran = await claimdiff(['import', 'all.ndjson', '--into', 'b.duckdb'], { cwd })
    expect(ran.out).toMatch(/^b\.duckdb: \d+ files imported\. It holds \d+ claims of \d+ articles/)
    expect(await articles(cwd, 'b.duckdb')).toBe(await articles(cwd, 'a.duckdb'))
    const [a, b] = await Promise.all(
      ['a', 'b'].map((name) => claimdiff(['compare', `${name}.duckdb`], { cwd })),
    )
    expect(b).toEqual(a)
    const again = await claimdiff(['index', 'in', '--into', 'b.duckdb', '--dry-run'], { cwd })
    expect(again.out).toContain('1 file to read, ')
  })

  it('takes nothing of a file that is not whole', async () => {
    const cwd = await archive()
    const [first = '', second = ''] = (await articles(cwd, 'a.duckdb')).split('\n')
    const moved = second.replace(/"position":\{"start":\d+/, '"position":{"start":1')
    const attempt = async (text: string) => {
      writeFileSync(join(cwd, 'some.ndjson'), text)
      const { code, err } = await claimdiff(['import', 'some.ndjson', '--into', 'a.duckdb'], { cwd })
      return `${code} ${err}`
    }
    const before = await articles(cwd, 'a.duckdb')
    expect(await attempt(`${first}\n${moved}\n`)).toContain('2 claimdiff: some.ndjson:2: claim ')
    expect(await attempt(`${first}\n{"archive":2}\n`)).toContain('Update claimdiff')
    expect(await attempt('{"id":"a"}\n')).toContain('some.ndjson:1: is no line of an exported archive')
    expect(await attempt('source,outlet\n')).toContain('a table of claims has no articles')
    expect(await attempt('')).toContain('nothing is in it')
    expect(await attempt(`${first}\n${first}\n`)).toContain('is given twice')
    expect(await articles(cwd, 'a.duckdb')).toBe(before)
    expect(await attempt(`${first}\n`)).toContain('0 ')
    expect(await articles(cwd, 'a.duckdb')).toBe(before)
  })
})
