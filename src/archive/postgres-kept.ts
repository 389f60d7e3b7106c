import type { Pool } from 'pg'

/** Of a process that reads the same databases again and again: what it has open, by address. Null: nothing is kept. */
let pools: Map<string, Pool> | null = null

/** From now on connections to read over stay open when whoever read closes the database. */
export function keepConnections(): void {
  pools ??= new Map()
}

export async function endConnections(): Promise<void> {
  const all = [...(pools?.values() ?? [])]
  pools = null
  await Promise.all(all.map((pool) => pool.end()))
}

/** The one that is kept for this address, made where there is none; null where nothing is kept. */
export function keptPool(address: string, make: () => Pool): Pool | null {
  if (!pools) return null
  const pool = pools.get(address) ?? make()
  pools.set(address, pool)
  return pool
}
