import { createHash } from 'node:crypto'

/** Twelve hex digits of what a thing is made of; parts are kept apart by a character that text does not hold. */
export const contentId = (...parts: readonly (string | number | null)[]): string =>
  createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 12)
