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
import { isBase, type LedgerPlace, ledgerPlace, ledgerText, pathFrom, type WhichLedger } from './place.js'

/** What commands that honour decisions take: a ledger, or false for none. */
export interface DecisionFlags extends Omit<WhichLedger, 'decisions'> {
  readonly decisions?: string | false
  readonly quiet?: boolean
}

export interface OpenLedger {
  readonly place: LedgerPlace
  readonly text: string
  readonly ledger: Ledger
}

/** The ledger of a command that is about nothing else. */
export async function neededLedger(
  flags: WhichLedger & { readonly quiet?: boolean },
  io: Io,
): Promise<OpenLedger> {
  const open = await openLedger(flags, io)
  if (open) return open
  const { path } = ledgerPlace(flags, io)
  throw new Failure(
    `${path}: there is no ledger here. Name it with --decisions; claimdiff decide begins one.`,
  )
}

/** The ledger that a run honours; null where none is wanted, or none was begun where none was named. */
export async function openLedger(flags: DecisionFlags, io: Io): Promise<OpenLedger | null> {
  const place = placeOf(flags, io)
  if (place === null) return null
  const open = await openAt(place, flags.quiet, io)
  if (open || flags.decisions === undefined || isBase(place)) return open
  throw new Failure(`${place.path}: there is no such file. Check the spelling of --decisions.`)
}

/** Where the ledger that a run honours is kept; null where none is wanted. */
export const placeOf = ({ decisions, ...which }: DecisionFlags, io: Io): LedgerPlace | null =>
  decisions === false ? null : ledgerPlace({ ...(decisions !== undefined && { decisions }), ...which }, io)

/** Null where no ledger was begun there. Lines that cannot be used are said on standard error. */
export async function openAt(
  place: LedgerPlace,
  quiet: boolean | undefined,
  io: Io,
): Promise<OpenLedger | null> {
  const text = await ledgerText(place)
  if (text === null) return null
  const ledger = readLedger(text)
  if (!quiet) sayProblems(place, ledger, io)
  return { place, text, ledger }
}

export function sayProblems({ path }: LedgerPlace, ledger: Ledger, io: Io): void {
  for (const line of problemLines(ledger, path, ' See claimdiff decisions verify.')) say(line, io)
}

/** What a run found, with what the ledger says of it. */
export async function honoured<Run extends { readonly result: Result; readonly sources: readonly Source[] }>(
  run: Run,
  flags: DecisionFlags,
  io: Io,
): Promise<Run> {
  const open = await openLedger(flags, io)
  return open ? { ...run, result: withDecisions(run.result, run.sources, open, io) } : run
}

/** How the discrepancies and notes of a run stand to the ledger, by id. */
export const statusesIn = (
  { place, ledger }: OpenLedger,
  { result, sources }: { readonly result: Result; readonly sources: readonly Source[] },
  io: Io,
): ReadonlyMap<string, DecisionStatus> => statusesOf(ledger, { result, sources, pathOf: pathFrom(place, io) })

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
  return { ...result, decisions: { ledger: open.place.path, statuses: decided } }
}
