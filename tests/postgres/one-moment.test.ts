import { expect, it, onTestFinished } from 'vitest'
import { openPostgres, Store, Writer } from '../../src/archive/index.js'
import { filed } from '../archive/store-suite.js'
import { claimdiff, folder } from '../cli/program.js'
import { byLanguage, postgresBase } from './base.js'

const dead = (number: number) =>
  `${number} people were killed in the Hill Town fire on Sunday, police said.\n`

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const value of values) found.push(value)
  return found
}

it('what is read of an archive is of one moment, whatever a run changes meanwhile', async () => {
  const base = await postgresBase()
  onTestFinished(base.drop)
  const index = async (number: number) => {
    const sql = await openPostgres(base.address, { writes: true })
    const writer = await Writer.open(sql)
    for (const path of ['a', 'b', 'c']) await writer.stage([filed({ path, text: dead(number) })])
    await writer.finish(() => true)
    await sql.close()
  }
  await index(12)
  const sql = await openPostgres(base.address, { isSteady: true })
  const store = await Store.open(sql)
  const ids = (await all(store.paths())).map(({ id }) => id)
  await index(30)
  const articles = await all(store.articles(ids))
  expect(articles.map(({ source }) => source.raw)).toEqual(Array(3).fill(dead(12)))
  expect((await all(store.filed())).map(({ path }) => path)).toEqual(['a', 'b', 'c'])
  await expect(sql.run('DELETE FROM files')).rejects.toMatchObject({ code: 'denied' })
  expect((await Store.open(sql)).counts().articles).toBe(3)
  await sql.close()
})

it('exports are in one order, whatever language the database sorts by', async () => {
  const base = await postgresBase(byLanguage)
  onTestFinished(base.drop)
  const texts = ['B/b.md', 'a/x.md', 'a-b.md', 'a_.md', 'A.md'].map((path, at) => [path, dead(10 + at)])
  const cwd = folder(Object.fromEntries(texts))
  const run = (...argv: string[]) => claimdiff(argv, { cwd })
  for (const into of ['a.duckdb', base.address])
    expect((await run('index', '.', '--into', into)).code).toBe(0)
  for (const what of ['claims', 'sources'])
    for (const format of ['csv', 'ndjson']) {
      const flags = ['--what', what, '--format', format]
      const { out } = await run('export', 'a.duckdb', ...flags)
      expect((await run('export', base.address, ...flags)).out).toBe(out)
    }
})
