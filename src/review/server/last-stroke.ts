import { type Ledger, membersById, strokesOf } from '../../ledger/index.js'
import type { DeskView, Stroke } from '../protocol/index.js'
import type { Edition } from './edition.js'

/** What a person would take back, and what they would bring again: the last stroke of theirs on pairs of this run. */
export function lastStrokes(
  by: string,
  ledger: Ledger,
  { pairsOfLedger }: Edition,
): Pick<DeskView, 'undo' | 'redo'> {
  const strokes = strokesOf(ledger, by)
  const members = membersById(ledger)
  const last = (ids: readonly string[]): Stroke | null => {
    for (const of of ids.toReversed()) {
      const decisions = members.get(of) ?? []
      const pairs = decisions.flatMap((decision) => pairsOfLedger.meantBy(decision).same)
      const [first] = decisions
      if (first && pairs.length > 0)
        return { of, verdict: first.verdict, pairs: [...new Set(pairs.map(({ id }) => id))] }
    }
    return null
  }
  return { undo: last(strokes.undo), redo: last(strokes.redo) }
}
