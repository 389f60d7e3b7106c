import { hash } from 'node:crypto'

/** Twelve hex digits of what a thing is made of; parts are kept apart by a character that text does not hold. */
export const contentId = (...parts: readonly (string | number | null)[]): string =>
  hash('sha256', parts.join('\u0000'), 'hex').slice(0, 12)
