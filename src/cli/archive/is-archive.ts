import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { resolve } from 'node:path'

/** Whether a path is a file that begins as DuckDB's do, whatever it is called. */
export function isArchive(path: string, cwd: string): boolean {
  const absolute = resolve(cwd, path)
  if (!statSync(absolute, { throwIfNoEntry: false })?.isFile()) return false
  const head = Buffer.alloc(12)
  const file = openSync(absolute, 'r')
  try {
    return readSync(file, head, 0, 12, 0) === 12 && head.toString('latin1', 8) === 'DUCK'
  } finally {
    closeSync(file)
  }
}
