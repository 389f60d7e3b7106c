import type { Decision, LedgerLine } from '../model/index.js'
import { textOf } from './line.js'
import { parseLine } from './parse.js'

/** A line of the file with its number, counted from 1. */
export interface Entry {
  readonly number: number
  readonly line: LedgerLine
}

/** A line that cannot be used, or says what another has said otherwise; the rest is used. */
export interface Problem {
  readonly number: number
  /** A sentence fragment that goes with "line 7". */
  readonly says: string
}

export interface Ledger {
  /** Each id once: its first line. */
  readonly entries: readonly Entry[]
  readonly problems: readonly Problem[]
  /** The last line lacks its end: a write was interrupted, or an editor left it out. */
  readonly isCut: boolean
}

/** Reads the whole file: byte order marks, either kind of line end, empty lines and doubled lines do no harm. */
export function readLedger(text: string): Ledger {
  const lines = text.split('\n')
  const isCut = lines.at(-1) !== ''
  const entries = new Map<string, Entry>()
  const problems: Problem[] = []
  for (const [index, each] of lines.entries()) {
    const number = index + 1
    const bare = each.replace(/^\uFEFF+/, '').replace(/\r$/, '')
    if (/^[ \t]*$/.test(bare)) continue
    const parsed = parseLine(bare)
    if ('problem' in parsed) {
      const isTorn = isCut && number === lines.length
      problems.push({ number, says: isTorn ? 'is cut off: a write was interrupted' : parsed.problem })
      continue
    }
    const first = entries.get(parsed.line.id)
    if (first === undefined) entries.set(parsed.line.id, { number, line: parsed.line })
    else if (textOf(first.line) !== textOf(parsed.line))
      problems.push({ number, says: `has the id of line ${first.number} and says something else` })
  }
  return { entries: [...entries.values()], problems, isCut }
}

export interface DecisionEntry extends Entry {
  readonly line: Decision
}

export const decisionsOf = ({ entries }: Ledger): readonly DecisionEntry[] =>
  entries.filter((entry): entry is DecisionEntry => entry.line.action === 'decide')

/** By moment, then by place in the file: a merge may put lines in any order. */
export const byMoment = (a: Entry, b: Entry): number =>
  Date.parse(a.line.at) - Date.parse(b.line.at) || a.number - b.number

/** The decisions that are not taken back, the latest first. */
export function inForce(ledger: Ledger): readonly DecisionEntry[] {
  const undone = undoneIds(ledger)
  return decisionsOf(ledger)
    .filter(({ line }) => !undone.has(line.id))
    .sort((a, b) => byMoment(b, a))
}

/** Ids of the decisions that are taken back: the last word on each of them, or on its group, counts. */
export function undoneIds(ledger: Ledger): ReadonlySet<string> {
  const last = new Map<string, Entry>()
  for (const entry of ledger.entries) {
    if (entry.line.action === 'decide') continue
    const known = last.get(entry.line.of)
    if (known === undefined || byMoment(known, entry) <= 0) last.set(entry.line.of, entry)
  }
  const undone = decisionsOf(ledger).filter(({ line: { id, group } }) => {
    const words = [id, group].flatMap((each) => (each === null ? [] : (last.get(each) ?? [])))
    return words.sort(byMoment).at(-1)?.line.action === 'undo'
  })
  return new Set(undone.map(({ line }) => line.id))
}
