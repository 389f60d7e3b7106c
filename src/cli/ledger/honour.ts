import { type Ledger, problemLines, readLedger, statusesOf } from '../../ledger/index.js'
import {
  type DecidedDiscrepancy,
  type DecidedRun,
  type DecisionStatus,
  pairsOfNote,
  type Result,
  type Source,
  statusOfAll,
} from '../../model/index.js'
import { Failure } from '../failure.js'
import { say } from '../gather.js'
import type { Io } from '../io.js'
import { type LedgerFile, ledgerFile, pathFrom, readText, type WhichLedger } from './file.js'

/** What commands that honour decisions take: a file, or false for none. */
export interface DecisionFlags extends Omit<WhichLedger, 'decisions'> {
  readonly decisions?: string | false
  readonly quiet?: boolean
}

export interface OpenLedger {
  readonly file: LedgerFile
  readonly ledger: Ledger
}

/** The ledger of a command that is about nothing else. */
export function neededLedger(flags: WhichLedger & { readonly quiet?: boolean }, io: Io): OpenLedger {
  const open = openLedger(flags, io)
  if (open) return open
  const { path } = ledgerFile(flags, io)
  throw new Failure(
    `${path}: there is no ledger here. Name it with --decisions; claimdiff decide begins one.`,
  )
}

/**
 * The ledger that a run honours; null where none is wanted, or the default one is not there. Lines that cannot be used are
 * said on standard error.
 */
export function openLedger({ decisions, quiet, ...which }: DecisionFlags, io: Io): OpenLedger | null {
  if (decisions === false) return null
  const file = ledgerFile({ ...(decisions !== undefined && { decisions }), ...which }, io)
  const text = readText(file)
  if (text === null && decisions === undefined) return null
  if (text === null)
    throw new Failure(`${file.path}: there is no such file. Check the spelling of --decisions.`)
  const ledger = readLedger(text)
  if (!quiet) sayProblems(file, ledger, io)
  return { file, ledger }
}

export function sayProblems({ path }: LedgerFile, ledger: Ledger, io: Io): void {
  for (const line of problemLines(ledger, path, ' See claimdiff decisions verify.')) say(line, io)
}

/** What a run found, with what the ledger says of it. */
export function honoured<Run extends { readonly result: Result; readonly sources: readonly Source[] }>(
  run: Run,
  flags: DecisionFlags,
  io: Io,
): Run {
  const open = openLedger(flags, io)
  return open ? { ...run, result: withDecisions(run.result, run.sources, open, io) } : run
}

/** How the discrepancies and notes of a run stand to the ledger, by id. */
export const statusesIn = (
  { file, ledger }: OpenLedger,
  { result, sources }: { readonly result: Result; readonly sources: readonly Source[] },
  io: Io,
): ReadonlyMap<string, DecisionStatus> => statusesOf(ledger, { result, sources, pathOf: pathFrom(file, io) })

/** The result with what the ledger says of its discrepancies and notes. */
function withDecisions(
  result: Result,
  sources: readonly Source[],
  open: OpenLedger,
  io: Io,
): Result & { readonly decisions: DecidedRun } {
  const statuses = statusesIn(open, { result, sources }, io)
  const all = [
    ...result.discrepancies.map(({ id }) => [id, [id]] as const),
    ...result.notes.map((note) => [note.id, pairsOfNote(note).map(({ id }) => id)] as const),
  ]
  const decided = all.flatMap(([id, pairs]): DecidedDiscrepancy[] => {
    const { state, decision } = statusOfAll(pairs, statuses)
    return state === 'open' || decision === null ? [] : [{ discrepancy: id, state, decision }]
  })
  return { ...result, decisions: { ledger: open.file.path, statuses: decided } }
}
