import type { Run } from '../../review/server/edition.js'
import type { Io } from '../io.js'
import { type LedgerPlace, pathFrom, thereFrom } from '../ledger/place.js'
import { Evidences } from '../packed.js'
import { isShown, type Read } from './reading.js'

/** What a run of the program found, as the reviewer takes it. */
export async function runOf(
  { result, sources, evidence, key }: Read,
  place: LedgerPlace,
  io: Io,
): Promise<Run> {
  const evidences = new Evidences(evidence)
  return {
    result,
    sources,
    pathOf: pathFrom(place, io),
    withEvidence: (claims) => evidences.of(claims),
    isThere: await thereFrom(place),
    messages: result.messages.filter(isShown).map(({ text }) => text),
    key,
  }
}
