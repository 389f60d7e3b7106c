import { effectsOf, idOf, type Ledger, type Stood } from '../../ledger/index.js'
import { counted, plain } from '../../report/plain.js'
import { configured } from '../config/configured.js'
import { Failure } from '../failure.js'
import type { ReadFlags } from '../flags.js'
import type { Io } from '../io.js'
import { validator } from '../schemas.js'
import { neededLedger } from './honour.js'
import { standing } from './rows.js'

interface Flags extends ReadFlags {
  readonly decisions?: string
  readonly lines?: boolean
}

interface Wrong {
  readonly number: number
  readonly says: string
}

/** `claimdiff decisions verify`: exit 1 where a line cannot be used or a decision has lost its passages. */
export async function verify(paths: readonly string[], given: Flags, io: Io): Promise<number> {
  const flags = await configured(given, io)
  const open = await neededLedger({ ...flags, quiet: true }, io)
  const { ledger, place } = open
  const path = plain(place.path)
  const rows = flags.lines ? [] : await standing(open, paths, flags, io)
  const holding = heldRows(ledger, rows)
  const absent = holding.filter((row) => row.standing === 'absent')
  const wrong = [...(await wrongLines(ledger)), ...holding.flatMap(lost)].sort((a, b) => a.number - b.number)
  for (const { number, says } of wrong) io.out(`${path}:${number}: ${plain(says)}\n`)
  if (absent.length > 0)
    io.out(`${counted(absent.length, 'decision')} not held against articles: theirs were not read\n`)
  const checked = flags.lines
    ? 'their passages were not looked for'
    : `${counted(holding.length - absent.length, 'decision')} held against articles`
  io.out(
    `${path}: ${counted(ledger.entries.length, 'line')}, ${checked}: ${wrong.length === 0 ? 'nothing wrong' : counted(wrong.length, 'thing wrong', 'things wrong')}\n`,
  )
  if (wrong.length > 0) return 1
  if (absent.length > 0 && absent.length === holding.length)
    throw new Failure(
      `${place.path}: no article of any decision was read. Name them: claimdiff decisions verify sources.`,
    )
  return 0
}

/** Only what is in force has to find its passages. */
function heldRows(ledger: Ledger, rows: readonly Stood[]): readonly Stood[] {
  const effects = effectsOf(ledger)
  return rows.filter(({ decision }) => ['settled', 'decided'].includes(effects.get(decision.id) ?? ''))
}

function lost({ number, decision: { id }, standing, why }: Stood): Wrong[] {
  if (standing === 'orphaned') return [{ number, says: `decision ${id} is orphaned: ${why}` }]
  return standing === 'reopened' ? [{ number, says: `decision ${id} was made on other figures` }] : []
}

async function wrongLines({ entries, problems }: Ledger): Promise<readonly Wrong[]> {
  const isDecision = await validator('decision')
  const known = new Set(
    entries.flatMap(({ line }) => (line.action === 'decide' ? [line.id, line.group ?? line.id] : [])),
  )
  const found = entries.flatMap(({ number, line }): Wrong[] => {
    if (!isDecision(line)) {
      const [first] = isDecision.errors ?? []
      return [
        { number, says: `is not as the schema says: ${first?.instancePath ?? ''} ${first?.message ?? ''}` },
      ]
    }
    if (idOf(line) !== line.id)
      return [{ number, says: `was changed after it was written: its id ${line.id} does not follow from it` }]
    if (line.action !== 'decide' && !known.has(line.of))
      return [{ number, says: `is the ${line.action} of ${line.of}, which is not here` }]
    return []
  })
  return [...problems.map(({ number, says }) => ({ number, says: `this line ${says}` })), ...found]
}
