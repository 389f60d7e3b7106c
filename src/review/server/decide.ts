import { type DecidedPair, type Ledger, longest, newLines, notTold, stroke } from '../../ledger/index.js'
import type { Decision, Discrepancy } from '../../model/index.js'
import { counted, plain } from '../../report/plain.js'
import { type DecisionRequest, noReason } from '../protocol/index.js'
import type { Edition } from './edition.js'
import { Refused } from './refused.js'
import { signed } from './signed.js'

/** The lines of a request, made for the ledger as it is then: none where it has been heard before. */
export function decisionsFor(
  request: DecisionRequest,
  edition: Edition,
): (ledger: Ledger) => readonly Decision[] {
  const { verdict, resolution, prefer, flag, stance } = request
  const { by, at } = signed(request)
  if (resolution !== null && verdict !== 'conflict')
    throw new Refused(400, `A resolution goes with the verdict "conflict", not with "${verdict}".`)
  if ((resolution === 'prefer') !== (prefer !== null))
    throw new Refused(
      400,
      'The resolution "prefer" goes with the article that is preferred, and with nothing else.',
    )
  const pairs = pairsOf(request.pairs, edition)
  if (prefer !== null) for (const pair of pairs) assertSide(prefer, pair, edition)
  const reason = request.reason.trim() || noReason
  if (reason.length > longest.reason)
    throw new Refused(400, `The reason is longer than ${longest.reason} characters. Say it in fewer.`)
  const said = {
    verdict,
    resolution,
    preferred: prefer === null ? null : edition.run.pathOf(prefer),
    flag,
    ...(stance && { stance }),
    reason,
    by,
  }
  const bare = pairs.map((pair) => ({ action: 'decide', ...decided(pair, edition), ...said }) as const)
  return (ledger) =>
    newLines(ledger, (moment) => stroke(bare.map((each) => ({ ...each, at: moment }))), at, heard)
}

/** The same words at the same moment are the same request sent again, whatever became of it since. */
const heard = (): boolean => true

function pairsOf(ids: readonly string[], { pairs }: Edition): readonly Discrepancy[] {
  const found = [...new Set(ids)].map((id) => pairs.get(id))
  const gone = found.filter((pair) => pair === undefined).length
  if (gone > 0)
    throw new Refused(
      409,
      `${gone === 1 ? 'A pair is' : `${counted(gone, 'pair')} are`} gone: an article has changed meanwhile. Nothing was recorded; look again.`,
    )
  return found.filter((pair) => pair !== undefined)
}

function assertSide(prefer: string, { id, left, right }: Discrepancy, { answers }: Edition): void {
  const paths = [left, right].map((claim) => answers.get(claim)?.claim.source)
  if (paths.includes(prefer)) return
  throw new Refused(409, `“${plain(prefer)}” is no side of ${id}: it is between ${paths.join(' and ')}.`)
}

function decided(pair: Discrepancy, { pairsOfLedger }: Edition): DecidedPair {
  const decided = pairsOfLedger.decided(pair.id)
  if (decided) return decided
  throw new Refused(409, notTold(pair.id))
}
