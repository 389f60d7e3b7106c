import { type Decision, idOfValue, type LedgerLine } from '../model/index.js'
import type { Ledger } from './ledger.js'
import { named } from './line.js'

type Unnamed = Omit<Decision, 'schema' | 'id' | 'group'>

/** Decisions of one stroke: two or more share a group. */
export function stroke(decisions: readonly Unnamed[]): readonly Decision[] {
  const group = decisions.length > 1 ? idOfValue(decisions) : null
  return decisions.map((decision) => named({ ...decision, group }))
}

/**
 * The lines to add so that these are the ledger's last word: none where they are. The same said again after something else
 * is said a moment later, as a line that is there already would change nothing.
 */
export function newLines<Line extends LedgerLine>(
  { entries }: Ledger,
  make: (at: string) => readonly Line[],
  at: string,
  isLastWord: (line: Line) => boolean,
): readonly Line[] {
  const known = new Set(entries.map(({ line }) => line.id))
  for (let moment = at; ; moment = later(moment)) {
    const lines = make(moment)
    const old = lines.filter(({ id }) => known.has(id))
    if (old.length === 0) return lines
    if (old.length === lines.length && lines.every(isLastWord)) return []
  }
}

const later = (moment: string): string => new Date(Date.parse(moment) + 1).toISOString()
