import pc from 'picocolors'
import type { Stood } from '../../ledger/index.js'
import type { DecisionFormat } from '../../report/decisions.js'
import { configured } from '../config/configured.js'
import type { ReadFlags } from '../flags.js'
import { say } from '../gather.js'
import { type Io, wantsColour } from '../io.js'
import { ledgerFile, readText } from '../ledger/file.js'
import { neededLedger } from '../ledger/honour.js'
import { assertTold, filtered, type RowFlags, standing } from '../ledger/rows.js'

export { prune } from '../ledger/prune.js'
export { redo, undo } from '../ledger/reverse.js'
export { verify } from '../ledger/verify.js'

interface LedgerFlags extends ReadFlags, RowFlags {
  readonly decisions?: string
  readonly format: 'text' | DecisionFormat
}

/** `claimdiff decisions list`. */
export async function list(paths: readonly string[], flags: LedgerFlags, io: Io): Promise<number> {
  const rows = await rowsOf(paths, flags, io)
  if (flags.format === 'text') {
    const { listText } = await import('../ledger/list-text.js')
    io.out(listText(rows, pc.createColors(wantsColour(io, io.outIsTerminal, flags.color)), io.columns ?? 100))
  } else await print(rows, flags.format, io)
  return 0
}

/** `claimdiff decisions export`. */
export async function exported(paths: readonly string[], flags: LedgerFlags, io: Io): Promise<number> {
  const rows = await rowsOf(paths, flags, io)
  if (flags.format !== 'text') await print(rows, flags.format, io)
  return 0
}

async function rowsOf(paths: readonly string[], given: LedgerFlags, io: Io): Promise<readonly Stood[]> {
  assertTold(given, paths)
  const flags = await configured(given, io)
  const file = ledgerFile(flags, io)
  if (readText(file) === null) {
    say(`${file.path}: there is no ledger here yet; claimdiff decide writes its first line.`, io)
    return []
  }
  const rows = await standing(neededLedger(flags, io), paths.length > 0 ? paths : null, flags, io)
  return filtered(rows, flags)
}

async function print(rows: readonly Stood[], format: DecisionFormat, io: Io): Promise<void> {
  const { decisionsText } = await import('../../report/decisions.js')
  io.out(decisionsText(rows, format))
}
