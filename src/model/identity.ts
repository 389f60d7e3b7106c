import { hash } from 'node:crypto'

const length = 12

/** A short id that follows from content alone; values that are one JSON have one id. */
export const idOfValue = (value: unknown): string => hash('sha256', JSON.stringify(value)).slice(0, length)

/** A short id of texts; equal parts give equal ids. */
export const idOf = (...parts: readonly string[]): string => idOfValue(parts)
