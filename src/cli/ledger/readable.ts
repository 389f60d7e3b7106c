import { readLedger } from '../../ledger/index.js'
import { Failure } from '../failure.js'

/** What was not recorded, as it would not be read again. */
export class Unreadable extends Failure {}

/** Lines that would be passed over when they are read must not be called recorded. */
export function assertReadable(path: string, text: string): void {
  const [problem] = readLedger(text).problems
  if (problem)
    throw new Unreadable(
      `${path}: nothing was recorded, as its line would not be read again (${problem.says}). Say it in fewer characters.`,
    )
}
