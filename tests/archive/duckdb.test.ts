import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDuckDb, Store } from '../../src/archive/index.js'
import { describeStore } from './store-suite.js'

const folder = () => mkdtempSync(join(tmpdir(), 'claimdiff-store-'))

describeStore('DuckDB', async () => {
  const at = folder()
  return {
    open: () => openDuckDb(join(at, 'a.duckdb'), { writes: true }),
    drop: async () => rmSync(at, { recursive: true }),
  }
})

describe('DuckDB', () => {
  const opening = (path: string, writes = false) => openDuckDb(path, { writes })

  it('says why a file cannot be opened', async () => {
    const at = folder()
    try {
      writeFileSync(join(at, 'text'), 'Forty people were killed.\n'.repeat(400))
      await expect(opening(join(at, 'text'))).rejects.toMatchObject({ code: 'foreign' })
      await expect(opening(at)).rejects.toMatchObject({ code: 'foreign' })
      await expect(opening(join(at, 'none'))).rejects.toMatchObject({ code: 'missing' })
      await expect(opening(join(at, 'none', 'a'), true)).rejects.toMatchObject({ code: 'missing' })
      const other = await opening(join(at, 'other'), true)
      await other.run('CREATE TABLE birds (name TEXT)')
      await expect(Store.open(other)).rejects.toMatchObject({ code: 'foreign' })
      await other.close()
    } finally {
      rmSync(at, { recursive: true })
    }
  })

  it('is free for writers when who read it has closed it, and read anew by the next', async () => {
    const at = folder()
    try {
      const path = join(at, 'a')
      const write = async (statement: string) => {
        const script = `const { DuckDBInstance } = require('@duckdb/node-api')
          DuckDBInstance.create(${JSON.stringify(path)}).then(async (base) => (await base.connect()).run(${JSON.stringify(statement)}))`
        expect(spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stderr).toBe('')
      }
      await write('CREATE TABLE birds AS SELECT 1 AS n')
      for (const n of [1, 2, 3]) {
        const [one, other] = [await opening(path), await opening(path)]
        for (const sql of [one, other]) expect(await sql.rows('SELECT n FROM birds')).toEqual([{ n }])
        await one.close()
        await other.close()
        await write('UPDATE birds SET n = n + 1')
      }
    } finally {
      rmSync(at, { recursive: true })
    }
  })

  it('fetches no extension', async () => {
    const sql = await openDuckDb(':memory:', { writes: true })
    await expect(sql.run("SELECT * FROM 'http://127.0.0.1:1/a.parquet'")).rejects.toThrow()
    await expect(sql.run('LOAD spatial')).rejects.toThrow()
    await sql.close()
  })

  it('reads large values and every type as they were written', async () => {
    const sql = await openDuckDb(':memory:', { writes: true })
    await sql.run('CREATE TABLE t (a TEXT, b INTEGER, c FLOAT8, d BOOLEAN, e BYTEA)')
    const columns = { a: 'text', b: 'integer', c: 'float', d: 'boolean', e: 'bytes' } as const
    const rows = Array.from({ length: 5000 }, (_, n) => [
      n % 7 === 0 ? null : `é${'x'.repeat(n % 40)}`,
      n,
      n % 3 === 0 ? null : n / 8,
      n % 2 === 0,
      Uint8Array.from({ length: n % 300 }, (_, at) => at % 256),
    ])
    await sql.insert({ name: 't', columns }, rows)
    const read = await sql.rows<Record<string, unknown>>('SELECT a, b, c, d, e FROM t ORDER BY b')
    expect(JSON.stringify(read.map(Object.values)) === JSON.stringify(rows)).toBe(true)
    await sql.close()
  })
})
