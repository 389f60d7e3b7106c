import type { DecidedDiscrepancy, Discrepancy, Question, Result } from '../model/index.js'
import { decisionWords } from './decision-words.js'
import { counted } from './plain.js'

/** What the ledger says of discrepancies and notes, by their ids. */
export type Decided = ReadonlyMap<string, DecidedDiscrepancy>

export const decidedOf = ({ decisions }: Result): Decided =>
  new Map(decisions?.statuses.map((status) => [status.discrepancy, status]))

/** The pairs that are findings still. */
export const standingPairs = (pairs: readonly Discrepancy[], decided: Decided): readonly Discrepancy[] =>
  pairs.filter(({ id }) => decided.get(id)?.state !== 'settled')

/** Nothing is left of what made the question's verdict. */
export function isSettled({ verdict }: Question, pairs: readonly Discrepancy[], decided: Decided): boolean {
  const deciding = pairs.filter((pair) => pair.verdict === verdict)
  return deciding.length > 0 && standingPairs(deciding, decided).length === 0
}

/** "decided: different scope, by Anna on 3 May 2024: One counts guests only. (3 pairs)"; each decision's words once. */
export function decisionLines(
  pairs: readonly { readonly id: string }[],
  decided: Decided,
): readonly string[] {
  const lines = new Map<string, number>()
  for (const { id } of pairs) {
    const status = decided.get(id)
    if (status) lines.set(decisionWords(status), (lines.get(decisionWords(status)) ?? 0) + 1)
  }
  return [...lines].map(([words, count]) => (count > 1 ? `${words} (${counted(count, 'pair')})` : words))
}
