import { type Ledger, membersById, reversalLines } from '../../ledger/index.js'
import type { Reversal } from '../../model/index.js'
import type { ReversalRequest } from '../protocol/index.js'
import type { Edition } from './edition.js'
import { lastStrokes } from './last-stroke.js'
import { Refused } from './refused.js'
import { signed } from './signed.js'

/** The lines of a request to take back or bring again: none where it has been heard before, or is so already. */
export function reversalsFor(
  request: ReversalRequest,
  edition: Edition,
): (ledger: Ledger) => readonly Reversal[] {
  const { action } = request
  const { by, at } = signed(request)
  return (ledger) => {
    const isHeard = ledger.entries.some(
      ({ line }) =>
        line.action === action &&
        line.by === by &&
        line.at === at &&
        (request.of === null || line.of === request.of),
    )
    if (isHeard) return []
    return reversalLines(ledger, [targetOf({ ...request, by }, ledger, edition)], {
      action,
      by,
      at,
      reason: '',
    })
  }
}

function targetOf({ action, of, by }: ReversalRequest, ledger: Ledger, edition: Edition): string {
  if (of !== null) {
    if (membersById(ledger).has(of)) return of
    throw new Refused(409, `There is no decision ${of} in the ledger any more. Look again.`)
  }
  const last = lastStrokes(by, ledger, edition)[action]
  if (last) return last.of
  throw new Refused(
    409,
    action === 'undo'
      ? 'There is nothing of yours to take back.'
      : 'There is nothing of yours to bring again.',
  )
}
