import type { Decision, LedgerLine } from '../model/index.js'
import { textOf } from './line.js'
import { parseLine } from './parse.js'

/** A line of the file with its number, counted from 1. */
export interface Entry {
  readonly number: number
  readonly line: LedgerLine
  /** Its moment in milliseconds. */
  readonly time: number
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
export const readLedger = (text: string): Ledger => new LedgerReader().read(text)

/** Reads one file again and again; of a file to which lines were added only those are read. */
export class LedgerReader {
  /** What was read before, to the end of its last whole line. */
  private known = ''
  private lines = 0
  private readonly entries = new Map<string, Entry>()
  private readonly problems: Problem[] = []

  read(text: string): Ledger {
    if (!text.startsWith(this.known)) this.forget()
    const whole = text.lastIndexOf('\n') + 1
    for (const each of text.slice(this.known.length, whole).split('\n').slice(0, -1)) {
      const read = this.look(each, ++this.lines)
      if (read === null) continue
      if ('line' in read) this.entries.set(read.line.id, read)
      else this.problems.push(read)
    }
    this.known = text.slice(0, whole)
    return this.withRest(text.slice(whole))
  }

  private forget(): void {
    this.known = ''
    this.lines = 0
    this.entries.clear()
    this.problems.length = 0
  }

  /** What a last line without its end says is not kept: it may be half of what it will be. */
  private withRest(rest: string): Ledger {
    const read = this.look(rest, this.lines + 1, true)
    const isEntry = read !== null && 'line' in read
    return {
      entries: [...this.entries.values(), ...(isEntry ? [read] : [])],
      problems: [...this.problems, ...(read !== null && !isEntry ? [read] : [])],
      isCut: rest !== '',
    }
  }

  /** Null for a line that is empty, or that was there before. */
  private look(text: string, number: number, isLast = false): Entry | Problem | null {
    const bare = text.replace(/^\uFEFF+/, '').replace(/\r$/, '')
    if (/^[ \t]*$/.test(bare)) return null
    const parsed = parseLine(bare)
    if ('problem' in parsed)
      return { number, says: isLast ? 'is cut off: a write was interrupted' : parsed.problem }
    const { line } = parsed
    const first = this.entries.get(line.id)
    if (first === undefined) return { number, line, time: Date.parse(line.at) }
    if (textOf(first.line) === textOf(line)) return null
    return { number, says: `has the id of line ${first.number} and says something else` }
  }
}

export interface DecisionEntry extends Entry {
  readonly line: Decision
}

export const decisionsOf = ({ entries }: Ledger): readonly DecisionEntry[] =>
  entries.filter((entry): entry is DecisionEntry => entry.line.action === 'decide')

/** By moment, then by place in the file: a merge may put lines in any order. */
export const byMoment = (a: Entry, b: Entry): number => a.time - b.time || a.number - b.number

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
