import { Failure } from '../failure.js'

/** Of --port. */
export function portOf(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN
  if (port >= 0 && port <= 65_535) return port
  throw new Failure(`--port: '${value}' is no port. Write a number from 1 to 65535, or leave it out.`)
}
