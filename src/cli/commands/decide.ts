import { effectsOf, type Ledger, newLines, notTold, Pairs, stroke, textOf } from '../../ledger/index.js'
import type { Decision } from '../../model/index.js'
import { configured } from '../config/configured.js'
import { examineFor } from '../examine-for.js'
import { Failure } from '../failure.js'
import type { ReadFlags } from '../flags.js'
import type { Examined } from '../gather.js'
import type { Io } from '../io.js'
import { type Decidable, decidablesById, discrepanciesOf, repeatsOf } from '../ledger/chosen.js'
import { sayProblems } from '../ledger/honour.js'
import { momentOf, personOf } from '../ledger/person.js'
import { appendTo, isBase, type LedgerPlace, ledgerAt, ledgerPlace, pathFrom } from '../ledger/place.js'
import { preferredOf } from '../ledger/preferred.js'
import { assertReadable } from '../ledger/readable.js'
import { type SayingFlags, sayingOf, wordsOfDecide } from '../ledger/words.js'

interface Flags extends ReadFlags, SayingFlags {
  readonly by?: string
  readonly at?: string
  readonly allOf?: string
  readonly repeats?: boolean
  readonly decisions?: string
  readonly dryRun?: boolean
}

/** `claimdiff decide`: what a person says of one or more discrepancies or notes, as lines of the ledger. */
export async function decide(words: readonly string[], given: Flags, io: Io): Promise<number> {
  const flags = await configured(given, io)
  const { ids, verdict, paths } = wordsOfDecide(words, flags.allOf)
  const said = { ...sayingOf(verdict, flags), by: personOf(flags.by, io) }
  const at = momentOf(flags.at)
  const place = ledgerPlace(flags, io)
  const wanted = flags.allOf === undefined ? ids : [flags.allOf]
  const examined = await examineFor(wanted, paths, { ...flags, quiet: true }, io)
  const { result } = examined
  const named: readonly Decidable[] =
    flags.allOf === undefined ? decidablesById(ids, result) : discrepanciesOf(flags.allOf, result)
  const repeats = repeatsOf(named, result)
  const pairs = flags.repeats ? [...named, ...repeats] : named
  const bare = decisionsOn(pairs, examined, place, flags, io).map((pair) => ({ ...pair, ...said }))
  const linesFor = (ledger: Ledger): readonly Decision[] => {
    const effects = effectsOf(ledger)
    const isLast = ({ id }: Decision): boolean => ['settled', 'decided'].includes(effects.get(id) ?? '')
    const make = (moment: string) =>
      stroke(bare.map((each) => ({ action: 'decide', ...each, at: moment }) as const))
    return newLines(ledger, make, at, isLast)
  }
  const lines = flags.dryRun ? await tried(place, linesFor) : await recorded(place, linesFor, flags, io)
  const { recordedText } = await import('../ledger/recorded.js')
  const left = flags.repeats ? 0 : repeats.length
  io.out(
    recordedText({
      lines,
      pairs,
      path: place.path,
      isFile: !isBase(place),
      isDry: flags.dryRun ?? false,
      repeats: left,
    }),
  )
  return 0
}

/** What would be recorded; refused where that would be. */
async function tried(
  place: LedgerPlace,
  linesFor: (ledger: Ledger) => readonly Decision[],
): Promise<readonly Decision[]> {
  const lines = linesFor(await ledgerAt(place))
  assertReadable(place.path, lines.map(textOf).join(''))
  return lines
}

async function recorded(
  place: LedgerPlace,
  linesFor: (ledger: Ledger) => readonly Decision[],
  { quiet }: Flags,
  io: Io,
): Promise<readonly Decision[]> {
  const { lines } = await appendTo(place, (ledger) => {
    if (!quiet) sayProblems(place, ledger, io)
    const lines = linesFor(ledger)
    return { lines, text: lines.map(textOf).join('') }
  })
  return lines
}

function decisionsOn(
  pairs: readonly Decidable[],
  { result, sources }: Examined,
  place: LedgerPlace,
  { prefer }: Flags,
  io: Io,
): readonly Pick<Decision, 'question' | 'sides' | 'preferred'>[] {
  const pathOf = pathFrom(place, io)
  const claims = new Map(result.claims.map((claim) => [claim.id, claim]))
  const articles = new Map(result.sources.map((source) => [source.source, source]))
  const known = new Pairs({ result, sources, pathOf })
  return pairs.map((pair) => {
    const decided = known.decided(pair.id)
    if (!decided) throw new Failure(`decide: ${notTold(pair.id)}`)
    const preferred = prefer === undefined ? null : pathOf(preferredOf(prefer, pair, claims, articles))
    return { ...decided, preferred }
  })
}
