import { ruleLevels } from '../../check/index.js'
import type { RuleLevel } from '../../model/index.js'
import { Failure } from '../failure.js'
import type { Jobs } from '../jobs.js'
import type { ExitSettings } from './exit.js'
import type { CheckFlags } from './flags.js'
import type { PrintSettings } from './print.js'
import type { Wish } from './select.js'

/** Everything that decides what one check does. */
export interface CheckSettings {
  readonly wish: Wish
  readonly levels: ReadonlyMap<string, RuleLevel>
  readonly published: readonly string[]
  readonly jobs: Jobs
  readonly asOf: string | null
  readonly quiet: boolean
  readonly exit: ExitSettings
  readonly print: PrintSettings
}

/** What was given on the command line, what the config says where nothing was, else the defaults. */
export function settingsOf(drafts: readonly string[], flags: CheckFlags): CheckSettings {
  const stdin = flags.stdin ?? false
  const quiet = flags.quiet ?? false
  if (drafts.length === 0 && !stdin && flags.stdinFilepath === undefined) throw noDraft(flags)
  return {
    wish: { drafts, against: flags.against ?? null, stdin, stdinFilepath: flags.stdinFilepath },
    levels: ruleLevels(flags.rule),
    published: flags.published,
    jobs: flags.jobs ?? 'auto',
    asOf: flags.asOf ?? null,
    quiet,
    exit: {
      failOn: flags.failOn,
      maxWarnings: flags.maxWarnings ?? null,
      allowEmpty: flags.allowEmpty ?? false,
    },
    print: { formats: flags.format, quiet, color: flags.color },
  }
}

const noDraft = ({ against }: CheckFlags): Failure =>
  new Failure(
    against
      ? 'check: no draft is named. Put the drafts first, as every path after --against is a source: claimdiff check draft.md --against sources/.'
      : 'check: no draft is named. Name the files to check: claimdiff check draft.md --against sources/.',
  )
