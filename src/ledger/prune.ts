import { decisionsOf, type Ledger, readLedger, undoneIds } from './ledger.js'
import { parseLine } from './parse.js'

export interface Pruned {
  readonly text: string
  /** Numbers of the lines that are left out, from 1. */
  readonly removed: readonly number[]
}

/**
 * The file without decisions that are taken back and without those of these ids, and without the lines that took them back
 * or brought them again. Every other line stays as it is, byte for byte; so do those that cannot be used, unless they are
 * unwanted, too.
 */
export function prunedText(text: string, ids: ReadonlySet<string>, isUnreadableToo: boolean): Pruned {
  const gone = goneFrom(readLedger(text), ids)
  const lines = text.split('\n')
  const removed: number[] = []
  const kept = lines.filter((line, index) => {
    const bare = line.replace(/^\uFEFF+/, '').replace(/\r$/, '')
    if (/^[ \t]*$/.test(bare)) return true
    const parsed = parseLine(bare)
    const isGone = 'problem' in parsed ? isUnreadableToo : gone(parsed.line)
    if (isGone) removed.push(index + 1)
    return !isGone
  })
  return { text: kept.join('\n'), removed }
}

type Line = Ledger['entries'][number]['line']

function goneFrom(ledger: Ledger, ids: ReadonlySet<string>): (line: Line) => boolean {
  const undone = undoneIds(ledger)
  const isGone = (id: string): boolean => undone.has(id) || ids.has(id)
  const left = decisionsOf(ledger).filter(({ line }) => !isGone(line.id))
  const named = new Set(left.flatMap(({ line: { id, group } }) => (group === null ? [id] : [id, group])))
  return (line) => (line.action === 'decide' ? isGone(line.id) : !named.has(line.of))
}
