import { AsyncLocalStorage } from 'node:async_hooks'
import type { Pool, PoolClient, QueryResultRow } from 'pg'
import { asking, bound } from './postgres-asking.js'
import { keptPool } from './postgres-kept.js'
import { checked, poolFor } from './postgres-pool.js'
import { isLost, troubleOf } from './postgres-trouble.js'
import type { Sql, Table, Value } from './sql.js'
import { columnTypes } from './sql.js'
import { Trouble } from './trouble.js'

export interface PostgresOptions {
  /** Answers everything as of one moment, however long it is asked, and writes nothing. */
  readonly isSteady?: boolean
  /** Keeps other writers of articles out while it is open. */
  readonly writes?: boolean
  /** Connections that it may have at once. */
  readonly connections?: number
}

/** Numbers of the advisory locks: any, as long as they stay the same. */
const locks = { migration: 0x636c_6d01, writer: 0x636c_6d02 } as const
/** Milliseconds. */
const idle = { usual: 30_000, kept: 600_000 }
const patience = { lock: 60_000 }
/** Connections. */
const usual = 4
/** Rows of one piece of a stream, and of one insertion. */
const most = { fetched: 2000, inserted: 2000 }

const beginStill = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY'

/** A database on a server. Throws a Trouble that says why it cannot be used; no message holds the password. */
export async function openPostgres(address: string, options: PostgresOptions = {}): Promise<Postgres> {
  const url = checked(address)
  const { default: pg } = await import('pg')
  const most = options.connections ?? usual
  const kept = options.writes ? null : keptPool(url, () => poolFor(pg, url, most, idle.kept))
  const sql = new Postgres(kept ?? poolFor(pg, url, most, idle.usual), kept !== null)
  try {
    await sql.greet(options.isSteady === true)
    if (options.writes) await sql.keepWritersOut()
    return sql
  } catch (error) {
    await sql.close()
    throw error
  }
}

/** The connection that the work at hand has for itself, and whether it is in a transaction. */
interface Own {
  readonly client: PoolClient
  readonly isInTransaction: boolean
}

export class Postgres implements Sql {
  readonly keepsOrder = false
  private readonly own = new AsyncLocalStorage<Own>()
  private guard: PoolClient | null = null
  private still: Own | null = null

  constructor(
    private readonly pool: Pool,
    /** The next who reads there takes over its connections. */
    private readonly isKept: boolean,
  ) {}

  /** `isSteady`: until it is closed all is asked over one connection, in one transaction, which sees the database as it is now. */
  async greet(isSteady: boolean): Promise<void> {
    // Of connections that were kept, any may have been lost without a sign.
    for (let left = this.pool.idleCount; ; left--)
      try {
        await (isSteady ? this.holdStill() : this.rows('SELECT 1'))
        return
      } catch (error) {
        if (left <= 0 || !isLost(error)) throw error
      }
  }

  async run(statement: string, given: readonly Value[] = []): Promise<void> {
    await this.ask(statement, given)
  }

  rows<R extends object>(statement: string, given: readonly Value[] = []): Promise<R[]> {
    return this.ask<R & QueryResultRow>(statement, given)
  }

  async *stream<R extends object>(
    statement: string,
    given: readonly Value[] = [],
  ): AsyncGenerator<readonly R[]> {
    const own = this.ownNow
    const client = own?.client ?? (await this.connect())
    const name = `claimdiff_${++this.cursors}`
    let failed: unknown
    try {
      if (!own?.isInTransaction) await asking(client, 'BEGIN READ ONLY')
      await asking(client, `DECLARE ${name} NO SCROLL CURSOR FOR ${statement}`, given)
      while (true) {
        const rows = await asking<R & QueryResultRow>(client, `FETCH ${most.fetched} FROM ${name}`)
        if (rows.length === 0) break
        yield rows
      }
    } catch (error) {
      failed = error
      throw error
    } finally {
      const end = own?.isInTransaction ? (failed ? null : `CLOSE ${name}`) : 'ROLLBACK'
      if (end !== null) await asking(client, end).catch(() => {})
      if (!own) client.release()
    }
  }
  private cursors = 0

  /** One array for each column: as many values as there are columns, however many rows. */
  async insert({ name, columns }: Table, rows: readonly (readonly Value[])[]): Promise<void> {
    const types = Object.values(columns)
    const arrays = types.map((type, at) => `$${at + 1}::${columnTypes[type]}[]`).join(', ')
    const statement = `INSERT INTO ${name} (${Object.keys(columns).join(', ')}) SELECT * FROM unnest(${arrays})`
    for (let from = 0; from < rows.length; from += most.inserted) {
      const piece = rows.slice(from, from + most.inserted)
      await this.ask(
        statement,
        types.map((_, at) => piece.map((row) => bound(row[at] ?? null))),
      )
    }
  }

  async transaction<T>(work: () => Promise<T>): Promise<T> {
    return this.alone(true, async (client) => {
      await asking(client, 'BEGIN')
      try {
        const done = await work()
        await asking(client, 'COMMIT')
        return done
      } catch (error) {
        // A connection that is lost answers nothing, and has let go of all.
        if (!isLost(error)) await asking(client, 'ROLLBACK').catch(() => {})
        throw error
      }
    })
  }

  exclusively<T>(work: () => Promise<T>): Promise<T> {
    return this.alone(false, async (client) => {
      // Who died without a word keeps its lock until the server misses it.
      await asking(client, `SET lock_timeout = ${patience.lock}`)
      try {
        await asking(client, 'SELECT pg_advisory_lock($1)', [locks.migration])
      } finally {
        await asking(client, 'RESET lock_timeout').catch(() => {})
      }
      try {
        return await work()
      } finally {
        // A connection that is lost has lost its locks.
        await asking(client, 'SELECT pg_advisory_unlock($1)', [locks.migration]).catch(() => {})
      }
    })
  }

  /** Until it is closed. Throws a Trouble where another writes. */
  async keepWritersOut(): Promise<void> {
    const client = await this.connect()
    this.guard = client
    const [row] = await asking<{ taken: boolean }>(client, 'SELECT pg_try_advisory_lock($1) AS taken', [
      locks.writer,
    ])
    if (!row?.taken) throw new Trouble('locked', 'another process is writing')
  }

  private async holdStill(): Promise<void> {
    const client = await this.connect()
    try {
      await asking(client, beginStill)
    } catch (error) {
      client.release(true)
      throw error
    }
    this.still = { client, isInTransaction: true }
  }

  async close(): Promise<void> {
    const { guard, still } = this
    this.guard = null
    this.still = null
    // The server misses a connection later than its end: who writes next must not find the lock taken.
    if (guard) await asking(guard, 'SELECT pg_advisory_unlock($1)', [locks.writer]).catch(() => {})
    guard?.release(true)
    if (this.isKept) {
      const isFree = still === null || (await asking(still.client, 'ROLLBACK').catch(() => null)) !== null
      still?.client.release(!isFree)
      return
    }
    still?.client.release(true)
    await this.pool.end()
  }

  /** All that the work asks goes over one connection. */
  private async alone<T>(isInTransaction: boolean, work: (client: PoolClient) => Promise<T>): Promise<T> {
    const own = this.own.getStore()
    const client = own?.client ?? (await this.connect())
    let failed = false
    try {
      return await this.own.run({ client, isInTransaction }, () => work(client))
    } catch (error) {
      failed = isLost(error)
      throw error
    } finally {
      if (!own) client.release(failed)
    }
  }

  private async connect(): Promise<PoolClient> {
    try {
      return await this.pool.connect()
    } catch (error) {
      throw troubleOf(error)
    }
  }

  private get ownNow(): Own | null {
    return this.own.getStore() ?? this.still
  }

  private async ask<R extends QueryResultRow>(statement: string, given: readonly unknown[]): Promise<R[]> {
    try {
      return await asking<R>(this.ownNow?.client ?? this.pool, statement, given)
    } catch (error) {
      // A statement that failed has ended the transaction: what is asked next, as why, is answered by another.
      if (this.still && !isLost(error))
        await asking(this.still.client, `ROLLBACK; ${beginStill}`).catch(() => {})
      throw error
    }
  }
}
