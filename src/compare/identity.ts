import { hash } from 'node:crypto'

const LENGTH = 12

/** A short id that follows from content alone; equal parts give equal ids. */
export const idOf = (...parts: readonly string[]): string =>
  hash('sha256', JSON.stringify(parts)).slice(0, LENGTH)
