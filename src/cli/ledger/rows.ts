import { isInState, type Ledger, Matching, Pairs, type Stood, standingsOf } from '../../ledger/index.js'
import type { DecisionVerdict } from '../../model/index.js'
import { Failure } from '../failure.js'
import type { ReadFlags } from '../flags.js'
import type { Io } from '../io.js'
import { type LedgerPlace, pathFrom, thereFrom } from './place.js'

const ofArticles = ['reopened', 'orphaned', 'idle', 'absent']

export interface RowFlags {
  readonly by?: string
  readonly verdict?: DecisionVerdict
  readonly state?: string
}

/** Every decision as it stands: to these articles, or where there are none by the ledger alone. */
export async function standing(
  { ledger, place }: { readonly ledger: Ledger; readonly place: LedgerPlace },
  paths: readonly string[] | null,
  flags: ReadFlags,
  io: Io,
): Promise<readonly Stood[]> {
  if (paths === null) return standingsOf(ledger, null)
  const { examine } = await import('../gather.js')
  const { result, sources } = await examine(paths, { ...flags, quiet: true }, io)
  const run = { result, sources, pathOf: pathFrom(place, io) }
  const matching = new Matching(ledger, new Pairs(run))
  return standingsOf(ledger, { matching, isThere: await thereFrom(place) })
}

/** The rows that the options ask for. */
export function filtered(rows: readonly Stood[], { by, verdict, state }: RowFlags): readonly Stood[] {
  const name = by?.toLowerCase()
  return rows.filter(
    ({ decision, standing }) =>
      (name === undefined || decision.by.toLowerCase().includes(name)) &&
      (verdict === undefined || decision.verdict === verdict) &&
      (state === undefined || isInState(standing, state)),
  )
}

/** Some states only articles can tell. */
export const needsArticles = ({ state }: RowFlags): boolean =>
  state !== undefined && ofArticles.includes(state)

export function assertTold(flags: RowFlags, paths: readonly string[]): void {
  const { state } = flags
  if (paths.length === 0 && needsArticles(flags))
    throw new Failure(
      `--state ${state}: only articles can tell. Name them: claimdiff decisions list sources --state ${state}.`,
    )
}
