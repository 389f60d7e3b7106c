import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

export interface PostgresBase {
  /** Address of a database with nothing in it. */
  readonly address: string
  /** One statement by the user who may do everything. */
  readonly run: (statement: string) => Promise<readonly Record<string, unknown>[]>
  /** As if the server were gone, and back again. */
  readonly shut: (isShut: boolean) => Promise<void>
  readonly drop: () => Promise<void>
}

/** Sorts "b" between "A" and "C", as people's databases do. */
export const byLanguage = "TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en-US'"

/** A database of its own on the server of this run. */
export async function postgresBase(options = ''): Promise<PostgresBase> {
  const server = inject('postgres')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await once(`${server}/postgres`, `CREATE DATABASE ${name} ${options}`)
  const address = `${server}/${name}`
  return {
    address,
    run: (statement) => once(address, statement),
    shut: async (isShut) => {
      await once(`${server}/postgres`, `ALTER DATABASE ${name} ALLOW_CONNECTIONS ${!isShut}`)
      const ending = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`
      if (isShut) await once(`${server}/postgres`, ending)
    },
    drop: async () => void (await once(`${server}/postgres`, `DROP DATABASE ${name} WITH (FORCE)`)),
  }
}

async function once(address: string, statement: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}
