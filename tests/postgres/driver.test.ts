import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgres, Store, Writer } from '../../src/archive/index.js'
import { newest } from '../../src/archive/migrations.js'
import { builtProgram } from '../cli/program.js'
import { type PostgresBase, postgresBase } from './base.js'

let base: PostgresBase
beforeAll(async () => {
  base = await postgresBase()
})
afterAll(() => base.drop())

const columns = { a: 'text', b: 'integer', c: 'float', d: 'boolean', e: 'bytes' } as const

describe('values', () => {
  it('of every type are read as they were written, also of more rows than one insertion takes', async () => {
    const sql = await openPostgres(base.address)
    await sql.run('CREATE TABLE t (a TEXT, b INTEGER, c FLOAT8, d BOOLEAN, e BYTEA)')
    const odd = ['', '\\', '"', "'", '{}', 'NULL', 'a,b', 'é\u{1F525}', '\n\t\r', '\\x00', '$1']
    const rows = Array.from({ length: 5000 }, (_, n) => [
      n % 7 === 0 ? null : (odd[n % odd.length] as string),
      n,
      n % 3 === 0 ? null : n / 8,
      n % 2 === 0,
      n % 5 === 0 ? null : Uint8Array.from({ length: n % 300 }, (_, at) => at % 256),
    ])
    await sql.insert({ name: 't', columns }, rows)
    const read = await sql.rows<Record<string, unknown>>('SELECT a, b, c, d, e FROM t ORDER BY b')
    expect(JSON.stringify(read.map(Object.values)) === JSON.stringify(rows)).toBe(true)
    const streamed: unknown[] = []
    for await (const piece of sql.stream<Record<string, unknown>>(
      'SELECT b FROM t WHERE b >= $1 ORDER BY b',
      [10],
    ))
      streamed.push(...piece.map(({ b }) => b))
    expect(streamed).toEqual(rows.slice(10).map(([, b]) => b))
    const [row] = await sql.rows('SELECT count(*) AS n, sum(b) AS s, $1::BYTEA AS e FROM t', [
      new Uint8Array([0, 255]),
    ])
    expect(row).toEqual({ n: 5000, s: 12_497_500, e: new Uint8Array([0, 255]) })
    await sql.close()
  })
})

describe('a transaction', () => {
  it('is of its own work alone, whatever else is asked meanwhile', async () => {
    const sql = await openPostgres(base.address)
    await sql.run('CREATE TABLE u (n INTEGER)')
    let inside: () => void = () => {}
    const begun = new Promise<void>((resolve) => {
      inside = resolve
    })
    let letGo: () => void = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const failing = sql.transaction(async () => {
      await sql.run('INSERT INTO u VALUES (1)')
      const seen: unknown[] = []
      for await (const piece of sql.stream('SELECT n FROM u')) seen.push(...piece)
      expect(seen).toEqual([{ n: 1 }])
      inside()
      await held
      throw new Error('stop')
    })
    await begun
    await sql.run('INSERT INTO u VALUES (2)')
    expect(await sql.rows('SELECT n FROM u')).toEqual([{ n: 2 }])
    letGo()
    await expect(failing).rejects.toThrow('stop')
    expect(await sql.rows('SELECT n FROM u')).toEqual([{ n: 2 }])
    await expect(sql.transaction(() => sql.run('SELECT 1 / 0'))).rejects.toMatchObject({ code: 'other' })
    // A stream that is left early gives its connection back.
    for (let time = 0; time < 10; time++)
      for await (const _ of sql.stream('SELECT * FROM generate_series(1, 9000)')) break
    expect(await sql.rows('SELECT n FROM u')).toEqual([{ n: 2 }])
    await sql.close()
  })
})

describe('migrations', () => {
  it('by processes at once are made once', { timeout: 120_000 }, async () => {
    builtProgram()
    const own = await postgresBase()
    const script = fileURLToPath(new URL('migrating.mjs', import.meta.url))
    const processes = Array.from({ length: 3 }, () => spawn(process.execPath, [script, own.address]))
    const said = processes.map(outcome)
    await Promise.all(processes.map(({ stdout }) => new Promise((resolve) => stdout.once('data', resolve))))
    for (const { stdin } of processes) stdin.write('go\n')
    expect(await Promise.all(said)).toEqual(processes.map(() => ({ code: 0, err: '' })))
    expect(await own.run("SELECT value FROM meta WHERE name = 'schema'")).toEqual([{ value: String(newest) }])
    await own.drop()
  })

  it('that fail leave nothing, and the next one is made', async () => {
    const own = await postgresBase()
    const sql = await openPostgres(own.address)
    await sql.run('CREATE SEQUENCE ids')
    await expect(Writer.open(sql)).rejects.toMatchObject({ code: 'other' })
    expect(
      await own.run("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"),
    ).toEqual([])
    await sql.run('DROP SEQUENCE ids')
    await Writer.open(sql)
    expect((await Store.open(sql)).counts().files).toBe(0)
    await sql.close()
    await own.drop()
  })
})

const outcome = (child: ChildProcess): Promise<{ code: number | null; err: string }> =>
  new Promise((resolve) => {
    let err = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.once('close', (code) => resolve({ code, err }))
  })

describe('trouble', () => {
  it('is told by its kind, and never with the password', async () => {
    const { run } = base
    await run("CREATE ROLE reader LOGIN PASSWORD 'reader-password'")
    const url = new URL(base.address)
    const as = (change: (address: URL) => void): string => {
      const address = new URL(url)
      change(address)
      return address.href
    }
    const silent = createServer()
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', () => resolve()))
    const { port } = silent.address() as { port: number }
    await new Promise((resolve) => silent.close(resolve))
    const cases: readonly (readonly [string, string])[] = [
      ['credentials', as((address) => Object.assign(address, { password: 'quite-wrong' }))],
      ['credentials', as((address) => Object.assign(address, { username: 'nobody-here' }))],
      ['credentials', as((address) => Object.assign(address, { password: '' }))],
      ['no-database', as((address) => Object.assign(address, { pathname: '/none' }))],
      ['unreachable', as((address) => Object.assign(address, { port: String(port) }))],
      ['unreachable', 'postgres://claimdiff:quite-wrong@no-such-host.invalid/x'],
      ['certificate', as((address) => Object.assign(address, { search: '?sslrootcert=/none/ca.pem' }))],
      ['encryption', as((address) => Object.assign(address, { search: '?sslmode=require' }))],
      ['address', 'postgres://['],
    ]
    for (const [code, address] of cases) {
      const error = await openPostgres(address).then(
        async (sql) => sql.close(),
        (thrown: unknown) => thrown,
      )
      expect([address, error]).toEqual([address, expect.objectContaining({ name: 'Trouble', code })])
      expect((error as Error).message).not.toMatch(/quite-wrong|the-password/)
    }
    // Who was not let in has gone.
    const going = async () =>
      await run("SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND state IS NULL")
    for (let tries = 0; tries < 50 && (await going()).length > 0; tries++)
      await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await going()).toEqual([])
    const reader = as((address) =>
      Object.assign(address, { username: 'reader', password: 'reader-password' }),
    )
    const sql = await openPostgres(reader)
    await expect(Writer.open(sql)).rejects.toMatchObject({ code: 'denied' })
    await sql.close()
    await run('DROP OWNED BY reader')
    await run('DROP ROLE reader')
  })

  it('of two writers is that of the second, until the first is closed', async () => {
    const first = await openPostgres(base.address, { writes: true })
    await expect(openPostgres(base.address, { writes: true })).rejects.toMatchObject({ code: 'locked' })
    await (await openPostgres(base.address)).close()
    await first.close()
    await (await openPostgres(base.address, { writes: true })).close()
  })

  it('of a lost connection ends with it', async () => {
    const own = await postgresBase()
    const sql = await openPostgres(own.address)
    await sql.rows('SELECT 1')
    const backends =
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()'
    await own.run(backends)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await sql.rows('SELECT 1 AS one')).toEqual([{ one: 1 }])
    const cut = sql.transaction(async () => {
      await sql.run('SELECT 1')
      await own.run(backends)
      await sql.run('SELECT 1')
    })
    await expect(cut).rejects.toMatchObject({ code: 'lost' })
    expect(await sql.rows('SELECT 1 AS one')).toEqual([{ one: 1 }])
    await sql.close()
    await own.drop()
  })
})
