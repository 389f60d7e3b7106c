import type { DuckDBInstance } from '@duckdb/node-api'

/** What read an archive last, without it: who reads the same again need not make it anew, and a writer finds the file free. */
let idle: { readonly path: string; readonly instance: DuckDBInstance } | null = null

export function takeIdle(path: string): DuckDBInstance | null {
  if (idle?.path !== path) return null
  const { instance } = idle
  idle = null
  return instance
}

export function keepIdle(path: string, instance: DuckDBInstance): void {
  idle?.instance.closeSync()
  idle = { path, instance }
}
