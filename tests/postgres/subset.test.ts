import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import {
  Decisions,
  nothingKnown,
  openDuckDb,
  openPostgres,
  type Sql,
  Writer,
} from '../../src/archive/index.js'
import type { Value } from '../../src/archive/sql.js'
import * as statements from '../../src/archive/statements.js'
import * as tables from '../../src/archive/tables.js'
import { filed } from '../archive/store-suite.js'
import { postgresBase } from './base.js'

type Constant = 'idsAtOnce' | 'fewestCommon'
const constants: ReadonlySet<string> = new Set<Constant>(['idsAtOnce', 'fewestCommon'])
const hashes = ['Hill', 'Dale', 'none'].map(tables.hashOf)

/** What each statement is given; one for a number of places, that many values first. In the order in which they are run. */
const given: Readonly<Record<Exclude<keyof typeof statements, Constant>, readonly Value[]>> = {
  takeIds: [],
  meta: [],
  setMeta: ['newest', '2024-05-03'],
  filesAt: ['a', 'b', 'none'],
  allFiles: [],
  visibleSkipped: [1],
  holders: [...hashes, 'fire', 55, 145, statements.fewestCommon],
  profiles: [1, 2, 3],
  bodies: [1, 2, 3],
  bodiesBetween: [1, 9],
  idsAt: ['a', 'b', 'none', 1],
  idsOfFiles: [1, 2, 3],
  visibleArticles: [1],
  visibleFiles: [1],
  articlesOfFiles: [1],
  claimRows: [1],
  sourceRows: [1],
  totals: [1],
  stagedPostings: [],
  vanished: [1],
  removeGone: [],
  decisionsUpTo: [1],
  decisionsAfter: [1],
  removeDecision: [1],
  clearGone: [],
  settlePostings: [],
  countNames: [],
  sortPostings: [],
}

const dead = (number: number) =>
  `${number} people, among them 2 children, were killed in the Hill Town fire on Sunday, police said.\n`

async function filled(sql: Sql): Promise<void> {
  const writer = await Writer.open(sql)
  await (await Decisions.open(sql)).append(nothingKnown, () => ['{"a":"\\u00e9"}', 'no JSON'])
  const told = (path: string, names: Readonly<Record<string, boolean>>, day: number) =>
    filed({ path, text: dead(20 + path.length), names, family: 'fire', day })
  await writer.stage([
    // A name that many hold is common.
    ...Array.from({ length: statements.fewestCommon }, (_, at) => told(`${at}`, { Hill: at % 2 === 0 }, at)),
    told('a', { Hill: true, Dale: false }, 100),
    told('b', { Hill: true }, 200),
    told('cé "\\', { Hill: false }, 100),
    {
      path: 'd',
      key: null,
      skipped: { path: 'd', severity: 'error', code: 'x', text: 'd\n\ttab' },
      articles: [],
    },
  ])
  await writer.finish(() => false)
  await writer.stage([told('e', { Hill: true }, 100)])
  const [file] = await sql.rows<{ id: number }>("SELECT id FROM files WHERE path = 'b'")
  await sql.insert(tables.gone, [[file?.id ?? 0]])
}

const texts = (statement: (typeof statements)[keyof typeof statements] | undefined): readonly string[] => {
  if (typeof statement === 'function') return [statement(3)]
  return typeof statement === 'string' ? [statement] : typeof statement === 'object' ? statement : []
}

/** Rows in one order, whatever the database gives them in. */
const sorted = (rows: readonly object[]): readonly string[] =>
  rows
    .map((row) =>
      JSON.stringify(row, (_, value) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
      ),
    )
    .sort()

/** Null for a statement that changes something: what it gives back is each database's own. */
async function rowsOf(sql: Sql, text: string, values: readonly Value[]): Promise<readonly string[] | null> {
  if (/^\s*(?:SELECT|WITH)/.test(text)) return sorted(await sql.rows(text, values))
  await sql.run(text, values)
  return null
}

async function everything(sql: Sql): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {}
  for (const table of Object.values(tables)) {
    if (typeof table === 'function') continue
    const columns = Object.keys(table.columns).join(', ')
    found[table.name] = sorted(await sql.rows(`SELECT ${columns} FROM ${table.name}`))
  }
  return found
}

it('every statement of the store gives the same rows on DuckDB and on PostgreSQL, and leaves the same behind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimdiff-subset-'))
  const base = await postgresBase()
  const both = [
    await openDuckDb(join(folder, 'a'), { writes: true }),
    await openPostgres(base.address),
  ] as const
  try {
    for (const sql of both) await filled(sql)
    expect(Object.keys(given).sort()).toEqual(
      Object.keys(statements)
        .filter((name) => !constants.has(name))
        .sort(),
    )
    const all = new Map<string, (typeof statements)[keyof typeof statements]>(Object.entries(statements))
    for (const [name, values] of Object.entries(given)) {
      for (const text of texts(all.get(name))) {
        const [duckdb, postgres] = [await rowsOf(both[0], text, values), await rowsOf(both[1], text, values)]
        expect(postgres, text).toEqual(duckdb)
        if (duckdb && name !== 'takeIds')
          expect(duckdb.length, `${name}: its test says nothing`).toBeGreaterThan(0)
      }
      const [before, after] = [await everything(both[0]), await everything(both[1])]
      expect(after, name).toEqual(before)
    }
  } finally {
    for (const sql of both) await sql.close()
    await base.drop()
    rmSync(folder, { recursive: true })
  }
})
