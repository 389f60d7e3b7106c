import type { Pool } from 'pg'
import { leaving, readAs } from './postgres-client.js'
import { Trouble } from './trouble.js'

type Package = Pick<typeof import('pg'), 'Client' | 'Pool' | 'types'>

/** Milliseconds. */
const patience = 10_000

/** At most so many connections, each open as long as it is not idle for so many milliseconds. */
export function poolFor(
  { Client, Pool, types }: Package,
  connectionString: string,
  max: number,
  idleTimeoutMillis: number,
): Pool {
  const pool = new Pool({
    connectionString,
    max,
    connectionTimeoutMillis: patience,
    idleTimeoutMillis,
    keepAlive: true,
    application_name: 'claimdiff',
    types: readAs(types),
    Client: leaving(Client),
  })
  // A connection that is lost while nothing is asked of it, or between two questions, is missed by the next.
  pool.on('error', () => {})
  pool.on('connect', (client) => void client.on('error', () => {}))
  return pool
}

export function checked(address: string): string {
  try {
    return new URL(address).href
  } catch {
    throw new Trouble('address', 'it is no address of a server')
  }
}
