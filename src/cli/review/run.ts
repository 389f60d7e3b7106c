import { idOfValue } from '../../model/index.js'
import type { Run } from '../../review/server/edition.js'
import type { Io } from '../io.js'
import { type LedgerFile, pathFrom } from '../ledger/file.js'
import { thereFrom } from '../ledger/rows.js'
import { Evidences } from '../packed.js'
import type { Read } from './reading.js'

/** What a run of the program found, as the reviewer takes it. */
export function runOf({ result, sources, evidence }: Read, file: LedgerFile, io: Io): Run {
  const evidences = new Evidences(evidence)
  const messages = result.messages.filter(({ severity }) => severity !== 'info').map(({ text }) => text)
  return {
    result,
    sources,
    pathOf: pathFrom(file, io),
    withEvidence: (claims) => evidences.of(claims),
    isThere: thereFrom(file),
    messages,
    key: idOfValue([
      result.sources,
      result.discrepancies,
      result.questions,
      result.claims.map(({ id, position, sentence, asOf, speaker }) => [
        id,
        position,
        sentence,
        asOf,
        speaker,
      ]),
      sources.map(({ text }) => text.length),
      messages,
    ]),
  }
}
