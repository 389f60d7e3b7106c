import { createHash } from 'node:crypto'
import type { Claim } from '../model/index.js'

/** A figure or date in one form: equal where two claims say the same, whatever their words and dates. */
export const figureOf = ({ quantity, time }: Claim): string =>
  JSON.stringify([quantity ?? null, time?.value ?? null])

const length = 12

/** A short id that follows from content alone. */
export const idOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, length)
