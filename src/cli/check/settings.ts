import { ruleLevels } from '../../check/index.js'
import type { RuleLevel } from '../../model/index.js'
import { shown } from '../archive/address.js'
import { loadConfig } from '../config/load.js'
import type { ResolvedConfig } from '../config/resolved.js'
import { Failure } from '../failure.js'
import type { FailOn } from '../flags.js'
import { defaultFolder } from '../gather.js'
import type { Io } from '../io.js'
import type { Jobs } from '../jobs.js'
import type { DecisionFlags } from '../ledger/honour.js'
import { defaultCache } from './cache.js'
import type { Asked } from './changed.js'
import type { ExitSettings } from './exit.js'
import type { CheckFlags } from './flags.js'
import type { PrintSettings } from './print.js'
import type { Wish } from './select.js'

/** Everything that decides what one check does. */
export interface CheckSettings {
  readonly config: ResolvedConfig
  readonly wish: Wish
  /** Which drafts git is asked for; null where it is not. */
  readonly asked: Asked | null
  readonly levels: ReadonlyMap<string, RuleLevel>
  readonly published: readonly string[]
  readonly jobs: Jobs
  readonly asOf: string | null
  readonly quiet: boolean
  /** The file of the cache; null without one. */
  readonly cache: string | null
  readonly ledger: DecisionFlags
  readonly exit: ExitSettings
  readonly print: PrintSettings
  /** Of what can be set in several places: where each was said. */
  readonly told: readonly Told[]
}

/** One setting in force. `from`: "default", an option, or a place in the config. */
export interface Told {
  readonly name: string
  readonly value: unknown
  readonly from: string
}

/** What was given on the command line, what the config says where nothing was, else the defaults. */
export async function settingsOf(
  given: readonly string[],
  flags: CheckFlags,
  io: Io,
): Promise<CheckSettings> {
  const config = flags.settings ?? (await loadConfig(io, flags))
  const { settings, from } = config
  const quiet = flags.quiet ?? false
  const pick = <T>(name: string, option: string, asked: T | undefined, set: T | null | undefined, usual: T) =>
    ({
      name,
      value: asked ?? set ?? usual,
      from: asked !== undefined ? option : set != null ? (from[name] ?? 'config') : 'default',
    }) as const
  const isInput = flags.stdin === true || flags.stdinFilepath !== undefined
  const named = given.length > 0 || isInput ? given : undefined
  const drafts = pick('drafts', 'the command line', named, config.drafts, [])
  const sources = sourcesOf(flags)
  const against = pick<readonly string[] | null>('against', '--against', sources, config.against, null)
  const levels = ruleLevels({ ...settings.rules, ...flags.rule })
  const failOn = pick<FailOn>('failOn', '--fail-on', flags.failOn, settings.failOn, 'error')
  const maxWarnings = pick<number | null>(
    'maxWarnings',
    '--max-warnings',
    flags.maxWarnings,
    settings.maxWarnings,
    null,
  )
  const asOf = pick<string | null>('asOf', '--as-of', flags.asOf, null, null)
  const ledger = flags.decisions ?? flags.store
  const cache = flags.cache === true ? defaultCache : (flags.cache ?? null)
  return {
    config,
    asked: askedOf(flags, isInput || given.includes('-')),
    wish: {
      drafts: drafts.value,
      against: against.value,
      stdin: flags.stdin ?? false,
      stdinFilepath: flags.stdinFilepath,
    },
    levels,
    published: flags.published,
    jobs: flags.jobs ?? 'auto',
    asOf: asOf.value,
    quiet,
    cache,
    ledger: {
      ...(flags.decisions !== undefined && { decisions: flags.decisions }),
      ...(flags.store !== undefined && { store: flags.store }),
      settings: config,
      quiet,
    },
    exit: { failOn: failOn.value, maxWarnings: maxWarnings.value, allowEmpty: flags.allowEmpty ?? false },
    print: { formats: flags.format, quiet, color: flags.color },
    told: [
      drafts,
      { ...against, value: against.value?.map(shown) ?? [`${defaultFolder}/`] },
      ...rulesOf(levels, flags, config),
      failOn,
      maxWarnings,
      asOf,
      pick('aliases', '', undefined, settings.aliases, {}),
      pick('sources', '', undefined, settings.sources, []),
      pick('ignore', '', undefined, settings.ignore, []),
      pick<string | false>(
        'decisions',
        ledgerOption(flags),
        ledger && shown(ledger),
        settings.decisions && shown(config.decisions),
        config.decisions,
      ),
    ],
  }
}

/** What is named on the command line to hold drafts against: an archive on a server stands beside other paths, or alone. */
const sourcesOf = ({ against, store }: CheckFlags): readonly string[] | undefined =>
  store === undefined ? against : [...(against ?? []), store]

/** What said which ledger it is. */
function ledgerOption({ decisions }: CheckFlags): string {
  if (decisions === undefined) return '--store'
  return decisions === false ? '--no-decisions' : '--decisions'
}

function askedOf({ staged, changed }: CheckFlags, isInput: boolean): Asked | null {
  const option = staged ? '--staged' : '--changed'
  if (staged && changed !== undefined)
    throw new Failure('check: --staged and --changed cannot both be given. Choose one.')
  if (isInput && (staged || changed !== undefined))
    throw new Failure(`check: ${option} takes drafts from git, not from standard input. Give one of the two.`)
  if (staged) return { of: 'staged' }
  return changed === undefined ? null : { of: 'changed', ref: changed }
}

function rulesOf(
  levels: ReadonlyMap<string, RuleLevel>,
  { rule }: CheckFlags,
  { settings, from }: ResolvedConfig,
): Told[] {
  const set = settings.rules ?? {}
  return [...levels].map(([id, value]) => ({
    name: `rules.${id}`,
    value,
    from: Object.hasOwn(rule, id) ? '--rule' : Object.hasOwn(set, id) ? (from.rules ?? 'config') : 'default',
  }))
}

/** Throws where nobody says what to check. */
export function assertDrafts({ wish, asked }: CheckSettings, { against }: CheckFlags): void {
  if (asked || wish.drafts.length > 0 || wish.stdin || wish.stdinFilepath !== undefined) return
  throw new Failure(
    against
      ? 'check: no draft is named. Put the drafts first, as every path after --against is a source: claimdiff check draft.md --against sources/.'
      : 'check: no draft is named. Name the files to check, claimdiff check draft.md --against sources/, or set drafts in claimdiff.config.json.',
  )
}

/** What `--print-config` prints: each setting in force, and where it was said. */
export function settingsText({ config, told }: CheckSettings): string {
  const settings = Object.fromEntries(told.map(({ name, value, from }) => [name, { value, from }]))
  return `${JSON.stringify({ file: config.file, settings }, null, 2)}\n`
}
