import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Store, Trouble, TroubleCode, Writer } from '../../archive/index.js'
import { Failure, oneLine, withPath } from '../failure.js'
import { hasArticleEnding } from '../find.js'
import type { Io } from '../io.js'
import { isServer, shown } from './address.js'

type Here = Pick<Io, 'cwd'>

export interface StoreOptions {
  /** One whose first run was not done will do. */
  readonly isBegun?: boolean
}

/** An archive to read. Throws a Failure that names it where it is none. */
export async function openStore(
  path: string,
  { cwd }: Here,
  { isBegun = false }: StoreOptions = {},
): Promise<Store> {
  const { openDuckDb, openPostgres, Store } = await import('../../archive/index.js')
  return named(path, async () => {
    const sql = isServer(path)
      ? await openPostgres(path, { isSteady: true })
      : await openDuckDb(resolve(cwd, path))
    const store = await Store.open(sql).catch(closing(sql))
    if (store.run > 0 || isBegun) return store
    await store.close()
    throw new Failure(
      `${shown(path)}: nothing is in it yet: the run that began it was not done. Run claimdiff index with your articles and --into ${shown(path)}.`,
    )
  })
}

/** An archive to write; made where there is none. */
export async function openWriter(path: string, { cwd }: Here): Promise<Writer> {
  if (isServer(path)) return openServerWriter(path)
  const absolute = resolve(cwd, path)
  assertFree(path, absolute)
  const { openDuckDb, Writer } = await import('../../archive/index.js')
  return named(path, async () => {
    try {
      mkdirSync(dirname(absolute), { recursive: true })
    } catch (error) {
      throw withPath(path, error, 'cannot be written')
    }
    const sql = await openDuckDb(absolute, { writes: true }).catch((error: Trouble) => {
      throw error.code === 'missing'
        ? new Failure(`${path}: cannot be made here. Name another folder.`)
        : error
    })
    return Writer.open(sql).catch(closing(sql))
  })
}

async function openServerWriter(address: string): Promise<Writer> {
  const { openPostgres, Writer } = await import('../../archive/index.js')
  return named(address, async () => {
    const sql = await openPostgres(address, { writes: true })
    return Writer.open(sql).catch(closing(sql))
  })
}

/** For what has failed: the database is let go of first. */
const closing =
  (sql: { close(): Promise<void> }) =>
  async (error: unknown): Promise<never> => {
    await sql.close()
    throw error
  }

/** An empty file is one that DuckDB would fill: it may be an article that is being written. */
function assertFree(path: string, absolute: string): void {
  const status = statSync(absolute, { throwIfNoEntry: false })
  if (status?.isDirectory())
    throw new Failure(`${path}: is a folder. Name the archive's file, as in ${path}/archive.duckdb.`)
  if (hasArticleEnding(path))
    throw new Failure(`${path}: has the ending of an article. Name the archive as in archive.duckdb.`)
  if (status && status.size === 0)
    throw new Failure(`${path}: is there and empty. Remove it, or name another file for the archive.`)
}

/** Trouble with the archive at this path becomes a Failure that says what to do. */
export async function named<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if ((error as Error).name !== 'Trouble') throw error
    throw failureOf(path, error as Trouble)
  }
}

const noArchive =
  'is no archive that claimdiff index made. Name another file, or index your articles into a new one.'
const nothingYet =
  'nothing is in this database yet that its user may read. Fill it with claimdiff index PATHS --store ADDRESS.'

const sayings: Readonly<Record<TroubleCode, (message: string) => string>> = {
  'no-driver': () =>
    'archives need the package @duckdb/node-api, which is not installed here (it is optional). Install it: npm install @duckdb/node-api.',
  missing: () => 'there is no such archive. Make it with claimdiff index PATHS --into FILE.',
  foreign: () => noArchive,
  empty: () => noArchive,
  newer: (message) => `was made by a newer claimdiff (${message}). Update claimdiff.`,
  older: (message) =>
    `was made by an older claimdiff (${message}). Run claimdiff index with the same paths and --into once.`,
  locked: (message) =>
    `another process is at work on it${processIn(message)}. Wait until it is done, and run this again.`,
  denied: () => 'cannot be opened: permission is denied. Change its permissions, or name another file.',
  full: () => 'the disk is full. Make room and run this again: what was read is kept.',
  address: () => 'is no address of a database. Write it as postgres://user@host:5432/database.',
  unreachable: (message) =>
    `no PostgreSQL server answers there (${oneLine(message).slice(0, 200)}). Check host and port, and that it runs.`,
  credentials: () =>
    'the server does not let this user in: the name or the password is another. Give the password in PGPASSWORD or ~/.pgpass.',
  'no-database': () => 'the server has no such database. Make it: createdb claimdiff.',
  busy: () => 'the server takes no further connection now. Try again, or raise its max_connections.',
  lost: () => 'the connection to the server broke. Run this again.',
  certificate: (message) =>
    `a file that the address names cannot be read (${oneLine(message).slice(0, 200)}). Check sslrootcert, sslcert and sslkey in it.`,
  encryption: (message) =>
    `no encrypted connection could be made (${oneLine(message).slice(0, 200)}). Check sslmode in the address, and its certificates.`,
  other: (message) => `the archive failed: ${oneLine(message).slice(0, 300)}.`,
}

/** What is otherwise of a server. */
const ofServers: Partial<typeof sayings> = {
  missing: () => nothingYet,
  empty: () => nothingYet,
  foreign: () => 'this database holds other tables. Make one for claimdiff alone: createdb claimdiff.',
  older: (message) =>
    `was made by an older claimdiff (${message}). Run claimdiff index with the same paths and --store once.`,
  denied: () => 'its user may not do this. Grant it the tables of this database, or name another user.',
  locked: () => 'another process is at work on it. Wait until it is done, and run this again.',
}

const processIn = (message: string): string => {
  const [, id] = /\(PID (\d+)\)/.exec(message) ?? []
  return id ? ` (process ${id})` : ''
}

export function failureOf(path: string, error: Trouble): Failure {
  const say = (isServer(path) ? ofServers[error.code] : undefined) ?? sayings[error.code]
  return new Failure(`${shown(path)}: ${say(error.message)}`, { cause: error })
}

/** Bytes that an archive has on the disk, with what is not yet folded into it. */
export const sizeOf = (path: string, { cwd }: Here): number =>
  ['', '.wal'].reduce((sum, ending) => {
    const file = `${resolve(cwd, path)}${ending}`
    return sum + (existsSync(file) ? statSync(file).size : 0)
  }, 0)
