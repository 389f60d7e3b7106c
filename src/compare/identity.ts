import { createHash } from 'node:crypto'

const LENGTH = 12

/** A short id that follows from content alone; equal parts give equal ids. */
export const idOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, LENGTH)
