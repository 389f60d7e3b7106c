import { type Entry, type Ledger, problemLines, readLedger, textOf } from '../../ledger/index.js'
import { counted, plain } from '../../report/plain.js'
import { type ConfigFlags, loadConfig } from '../config/load.js'
import { Failure } from '../failure.js'
import { say } from '../gather.js'
import type { Io } from '../io.js'
import { appendTo, ledgerAt, ledgerPlace, ledgerText } from './place.js'

interface Flags extends ConfigFlags {
  readonly decisions?: string
  readonly store?: string
  readonly dryRun?: boolean
  readonly quiet?: boolean
}

interface Other {
  readonly path: string
  readonly text: string
  readonly ledger: Ledger
}

/** `claimdiff decisions import`: the lines of other ledgers that this one lacks, as they stand there. */
export async function importLines(names: readonly string[], flags: Flags, io: Io): Promise<number> {
  const others: Other[] = []
  for (const name of names) others.push(await otherAt(name, io))
  const problems = others.flatMap(({ path, ledger }) => problemLines(ledger, path))
  const warn = (sentence: string): void => (flags.quiet ? undefined : say(sentence, io))
  for (const line of problems) warn(line)
  const place = ledgerPlace({ ...flags, settings: await loadConfig(io, flags) }, io)
  const path = plain(place.path)
  const take = (ledger: Ledger) => lacking(others, ledger)
  const { lines, differing } = flags.dryRun ? take(await ledgerAt(place)) : await appendTo(place, take)
  for (const sentence of differing) warn(sentence)
  const all = others.reduce((sum, { ledger }) => sum + ledger.entries.length, 0)
  const did = flags.dryRun ? 'would be added' : 'added'
  io.out(`${path}: ${counted(lines.length, 'line')} ${did}, ${all - lines.length} there already\n`)
  return problems.length + differing.length > 0 ? 1 : 0
}

async function otherAt(name: string, io: Io): Promise<Other> {
  const place = ledgerPlace({ decisions: name }, io)
  const text = await ledgerText(place)
  if (text === null)
    throw new Failure(`${place.path}: there is no ledger here. Name a file of decisions, or a database.`)
  return { path: place.path, text, ledger: readLedger(text) }
}

interface Lacking {
  readonly text: string
  readonly lines: readonly string[]
  /** Of lines whose id is there with other words: a sentence each. */
  readonly differing: readonly string[]
}

function lacking(others: readonly Other[], ledger: Ledger): Lacking {
  const known = new Map(ledger.entries.map(({ line }) => [line.id, textOf(line)]))
  const lines: string[] = []
  const differing: string[] = []
  for (const { path, text, ledger: other } of others) {
    const raw = text.split('\n')
    for (const { number, line } of other.entries) {
      const there = known.get(line.id)
      if (there === undefined) {
        known.set(line.id, textOf(line))
        lines.push(bare(raw, number))
      } else if (there !== textOf(line))
        differing.push(`${path}:${number}: ${line.id} is there already and says something else; left out`)
    }
  }
  return { text: lines.map((line) => `${line}\n`).join(''), lines, differing }
}

/** The line as it stands there, with fields that only a newer version knows. */
const bare = (raw: readonly string[], number: Entry['number']): string =>
  (raw[number - 1] ?? '').replace(/^\uFEFF+/, '').replace(/\r$/, '')
