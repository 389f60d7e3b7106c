import pc from 'picocolors'
import type { Stood } from '../../ledger/index.js'
import type { DecisionFormat } from '../../report/decisions.js'
import { configured } from '../config/configured.js'
import { Failure } from '../failure.js'
import type { ReadFlags } from '../flags.js'
import { say } from '../gather.js'
import { harmless } from '../harmless.js'
import { type Io, wantsColour } from '../io.js'
import { openAt } from '../ledger/honour.js'
import { ledgerPlace, ledgerText } from '../ledger/place.js'
import { assertTold, filtered, needsArticles, type RowFlags, standing } from '../ledger/rows.js'

export { importLines } from '../ledger/import.js'
export { prune } from '../ledger/prune.js'
export { redo, undo } from '../ledger/reverse.js'
export { verify } from '../ledger/verify.js'

interface LedgerFlags extends ReadFlags, RowFlags {
  readonly decisions?: string
}

/** `claimdiff decisions list`. */
export async function list(
  paths: readonly string[],
  flags: LedgerFlags & { readonly format: 'text' | DecisionFormat },
  io: Io,
): Promise<number> {
  const rows = await rowsOf(paths, flags, io)
  if (flags.format === 'text') {
    const { listText } = await import('../ledger/list-text.js')
    io.out(listText(rows, pc.createColors(wantsColour(io, io.outIsTerminal, flags.color)), io.columns ?? 100))
  } else await print(rows, flags.format, io)
  return 0
}

/** `claimdiff decisions export`. */
export async function exported(
  paths: readonly string[],
  flags: LedgerFlags & { readonly format: 'ledger' | DecisionFormat },
  io: Io,
): Promise<number> {
  const { format } = flags
  if (format === 'ledger') return printLines(paths, flags, io)
  await print(await rowsOf(paths, flags, io), format, io)
  return 0
}

/** All of them, to be kept as a file or put into another ledger. */
async function printLines(paths: readonly string[], flags: LedgerFlags, io: Io): Promise<number> {
  const { by, verdict, state } = flags
  if (paths.length > 0 || by !== undefined || verdict !== undefined || state !== undefined)
    throw new Failure(
      '--format ledger: gives every line as it is. Leave out paths, --by, --verdict and --state.',
    )
  const text = await ledgerText(ledgerPlace(await configured(flags, io), io))
  io.out(io.outIsTerminal ? harmless(text ?? '') : (text ?? ''))
  return 0
}

async function rowsOf(paths: readonly string[], given: LedgerFlags, io: Io): Promise<readonly Stood[]> {
  const isStore = given.store !== undefined && needsArticles(given)
  if (!isStore) assertTold(given, paths)
  const flags = await configured(given, io)
  const place = ledgerPlace(flags, io)
  const open = await openAt(place, flags.quiet, io)
  if (open === null) {
    say(`${place.path}: there is no ledger here yet; claimdiff decide writes its first line.`, io)
    return []
  }
  return filtered(await standing(open, paths.length > 0 || isStore ? paths : null, flags, io), flags)
}

async function print(rows: readonly Stood[], format: DecisionFormat, io: Io): Promise<void> {
  const { decisionsText } = await import('../../report/decisions.js')
  io.out(decisionsText(rows, format))
}
