import type { Discrepancy } from '../model/index.js'
import { type DecidedPair, type LedgerRun, Pairs } from './pairs.js'

/** Discrepancies and pairs of notes of a run as decisions name them; null for one whose words cannot be told from others of its article. */
export function decidedPairs(
  run: LedgerRun,
  discrepancies: readonly Pick<Discrepancy, 'id'>[],
): readonly (DecidedPair | null)[] {
  const pairs = new Pairs(run)
  return discrepancies.map(({ id }) => pairs.decided(id))
}
