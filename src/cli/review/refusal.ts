import { Refused } from '../../review/server/refused.js'
import { Failure } from '../failure.js'
import { Unreadable } from '../ledger/readable.js'

/** What went wrong with a ledger, as the page is told of it. */
export function refusal(error: unknown): unknown {
  if (error instanceof Unreadable) return new Refused(400, error.message)
  return error instanceof Failure ? new Refused(503, error.message) : error
}
