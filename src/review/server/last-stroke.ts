import { type Ledger, membersOf, strokesOf } from '../../ledger/index.js'
import type { Stroke } from '../protocol/index.js'
import type { Edition } from './edition.js'

/** What a person would take back, or bring again: the last stroke of theirs on pairs of this run. */
export function lastStroke(
  action: 'undo' | 'redo',
  by: string,
  ledger: Ledger,
  { pairsOfLedger }: Edition,
): Stroke | null {
  for (const of of strokesOf(ledger, by)[action].toReversed()) {
    const decisions = membersOf(of, ledger)
    const pairs = decisions.flatMap((decision) => pairsOfLedger.meantBy(decision).same)
    const [first] = decisions
    if (first && pairs.length > 0)
      return { of, verdict: first.verdict, pairs: [...new Set(pairs.map(({ id }) => id))] }
  }
  return null
}
