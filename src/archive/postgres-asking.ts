import type { ClientBase, Pool, QueryResultRow } from 'pg'
import { troubleOf } from './postgres-trouble.js'
import type { Value } from './sql.js'

/** The rows of an answer. Throws a Trouble. */
export async function asking<R extends QueryResultRow>(
  client: Pick<ClientBase, 'query'> | Pool,
  statement: string,
  given: readonly unknown[] = [],
): Promise<R[]> {
  try {
    const { rows } = await client.query<R>(
      statement,
      given.map((value) => (Array.isArray(value) ? value : bound(value as Value))),
    )
    return rows
  } catch (error) {
    throw troubleOf(error)
  }
}

export const bound = (value: Value): Value | Buffer =>
  value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value
