import type { Run } from '../../review/server/edition.js'
import type { Io } from '../io.js'
import { type LedgerFile, pathFrom } from '../ledger/file.js'
import { thereFrom } from '../ledger/rows.js'
import { Evidences } from '../packed.js'
import { isShown, type Read } from './reading.js'

/** What a run of the program found, as the reviewer takes it. */
export function runOf({ result, sources, evidence, key }: Read, file: LedgerFile, io: Io): Run {
  const evidences = new Evidences(evidence)
  return {
    result,
    sources,
    pathOf: pathFrom(file, io),
    withEvidence: (claims) => evidences.of(claims),
    isThere: thereFrom(file),
    messages: result.messages.filter(isShown).map(({ text }) => text),
    key,
  }
}
