import { type Decision, grouped, type Reversal } from '../model/index.js'
import { byMoment, decisionsOf, type Ledger, undoneIds } from './ledger.js'
import { named } from './line.js'
import { newLines } from './stroke.js'

/** The decisions of each id: the one, or those of the stroke; in the order of the file. */
export const membersById = (ledger: Ledger): ReadonlyMap<string, readonly Decision[]> =>
  grouped(
    decisionsOf(ledger).map(({ line }) => line),
    ({ id, group }) => (group === null || group === id ? [id] : [id, group]),
  )

/** The lines that take these back, or bring them again; none for what is so already. */
export function reversalLines(
  ledger: Ledger,
  targets: readonly string[],
  { at, ...said }: Pick<Reversal, 'action' | 'reason' | 'by' | 'at'>,
): readonly Reversal[] {
  const undone = undoneIds(ledger)
  const members = membersById(ledger)
  const isDone = ({ of }: Pick<Reversal, 'of'>): boolean =>
    (members.get(of) ?? []).every(({ id }) => undone.has(id) === (said.action === 'undo'))
  const open = targets.filter((of) => !isDone({ of }))
  const make = (moment: string) => open.map((of) => named({ ...said, of, at: moment }))
  return open.length === 0 ? [] : newLines(ledger, make, at, isDone)
}

/** Ids of strokes, or of decisions that are none's, the next one last. */
export interface Strokes {
  readonly undo: readonly string[]
  readonly redo: readonly string[]
}

/** What one person decided and could take back, and what they took back and could bring again: nothing once they have decided anew. */
export function strokesOf(ledger: Ledger, by: string): Strokes {
  const keys = new Map<string, string>()
  const undo = new Set<string>()
  const redo = new Set<string>()
  for (const { line } of [...ledger.entries].sort(byMoment)) {
    if (line.action === 'decide') {
      if (line.by !== by) continue
      const key = line.group ?? line.id
      keys.set(line.id, key).set(key, key)
      undo.add(key)
      redo.clear()
      continue
    }
    const key = keys.get(line.of)
    if (key === undefined) continue
    const [from, to] = line.action === 'undo' ? [undo, redo] : [redo, undo]
    from.delete(key)
    if (line.action === 'redo' || line.by === by) to.add(key)
  }
  return { undo: [...undo], redo: [...redo] }
}
