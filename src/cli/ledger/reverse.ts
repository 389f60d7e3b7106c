import {
  byMoment,
  decisionsOf,
  inForce,
  type Ledger,
  membersById,
  reversalLines,
  textOf,
  undoneIds,
} from '../../ledger/index.js'
import type { Decision, Reversal } from '../../model/index.js'
import { shortDate } from '../../report/dates.js'
import { personName, verdictWords } from '../../report/decision-words.js'
import { plain } from '../../report/plain.js'
import { type ConfigFlags, loadConfig } from '../config/load.js'
import { Failure } from '../failure.js'
import type { Io } from '../io.js'
import { didYouMean } from '../suggest.js'
import { neededLedger } from './honour.js'
import { momentOf, personOf } from './person.js'
import { appendTo, isBase } from './place.js'

interface Flags extends ConfigFlags {
  readonly decisions?: string
  readonly reason?: string
  readonly by?: string
  readonly at?: string
  readonly quiet?: boolean
}

const mostSaid = 20

type Action = Reversal['action']

export const undo = (ids: readonly string[], flags: Flags, io: Io): Promise<number> =>
  reverse('undo', ids, flags, io)
export const redo = (ids: readonly string[], flags: Flags, io: Io): Promise<number> =>
  reverse('redo', ids, flags, io)

/** Takes decisions back, or brings them again: one line for each decision or stroke. */
async function reverse(action: Action, ids: readonly string[], flags: Flags, io: Io): Promise<number> {
  const { place } = await neededLedger({ ...flags, settings: await loadConfig(io, flags) }, io)
  const by = personOf(flags.by, io)
  const at = momentOf(flags.at)
  const reason = (flags.reason ?? '').trim()
  const { lines, said } = await appendTo(place, (ledger) => {
    const targets =
      ids.length > 0 ? [...new Set(ids.map((id) => targetOf(id, ledger)))] : [lastOf(action, ledger)]
    const lines = reversalLines(ledger, targets, { action, reason, by, at })
    const members = membersById(ledger)
    const isNew = new Set(lines.map(({ of }) => of))
    return {
      lines,
      text: lines.map(textOf).join(''),
      said: targets.flatMap((of) =>
        (members.get(of) ?? []).map((one) => sentence(one, action, isNew.has(of))),
      ),
    }
  })
  const end =
    lines.length > 0
      ? `${isBase(place) ? 'kept' : 'on disk'} in ${plain(place.path)}`
      : `${plain(place.path)} says so already; nothing was added`
  const shown =
    said.length > mostSaid ? [...said.slice(0, mostSaid), `… and ${said.length - mostSaid} more`] : said
  io.out([...shown, end].map((line) => `${line}\n`).join(''))
  return 0
}

function sentence(decision: Decision, action: Action, isNew: boolean): string {
  const { id, by, at } = decision
  const did = action === 'undo' ? 'taken back' : 'brought back'
  const what = `${verdictWords(decision)}, by ${personName(by)} on ${shortDate(at)}`
  return `${id} ${isNew ? did : `was ${did} before`}: ${what}: ${plain(decision.reason)}`
}

/** Id of a decision or a stroke, by its beginning. */
function targetOf(wanted: string, ledger: Ledger): string {
  const known = [
    ...new Set(
      decisionsOf(ledger).flatMap(({ line: { id, group } }) => (group === null ? [id] : [id, group])),
    ),
  ]
  if (known.includes(wanted)) return wanted
  const found = wanted.length < 3 ? [] : known.filter((id) => id.startsWith(wanted))
  const [only] = found
  if (only !== undefined && found.length === 1) return only
  if (found.length > 1)
    throw new Failure(
      `decisions: '${wanted}' begins ${found.length} ids. Give more of it: ${found.slice(0, 8).join(', ')}.`,
    )
  throw new Failure(
    `decisions: '${wanted}' is no decision.${didYouMean(wanted, known)} claimdiff decisions list shows them.`,
  )
}

function lastOf(action: Action, ledger: Ledger): string {
  if (action === 'undo') {
    const [last] = inForce(ledger)
    if (last) return last.line.group ?? last.line.id
    throw new Failure('decisions undo: no decision is in force. There is nothing to take back.')
  }
  const undone = undoneIds(ledger)
  const members = membersById(ledger)
  const last = ledger.entries
    .filter(({ line }) => line.action === 'undo' && members.get(line.of)?.some(({ id }) => undone.has(id)))
    .sort(byMoment)
    .at(-1)
  if (last && last.line.action === 'undo') return last.line.of
  throw new Failure('decisions redo: no decision is taken back. There is nothing to bring back.')
}
