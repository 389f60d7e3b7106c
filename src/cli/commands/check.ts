import type { CheckFlags } from '../check/flags.js'
import { lines } from '../check/provisional.js'
import { readAll } from '../check/read.js'
import { select } from '../check/select.js'
import { Failure } from '../failure.js'
import { say, warn } from '../gather.js'
import type { Io } from '../io.js'
import { version } from '../version.js'

/** `claimdiff check`: what there is to say of drafts before they are published. */
export async function check(drafts: readonly string[], flags: CheckFlags, io: Io): Promise<number> {
  if (drafts.length === 0 && !flags.stdin && flags.stdinFilepath === undefined)
    throw new Failure(
      'check: no draft is named. Put the drafts first, as every path after --against is a source: claimdiff check draft.md --against sources/.',
    )
  const selected = await select(
    {
      drafts,
      against: flags.against ?? null,
      stdin: flags.stdin ?? false,
      stdinFilepath: flags.stdinFilepath,
    },
    io,
  )
  const read = await readAll(
    selected,
    {
      published: flags.published,
      jobs: flags.jobs ?? 'auto',
      quiet: flags.quiet ?? false,
      asOf: flags.asOf,
    },
    io,
  )
  const { collect, conclude } = await import('../../pipeline.js')
  const { checkDrafts, ruleLevels } = await import('../../check/index.js')
  const extraction = collect([...read.drafts, ...read.against])
  const result = conclude(extraction, { ...(flags.asOf && { asOf: flags.asOf }), messages: read.skipped })
  if (!flags.quiet) warn(result.messages, io)
  const sources = new Map(extraction.sources.map((source) => [source.path, source]))
  const checked = checkDrafts({
    result,
    drafts: read.drafts.map(({ source }) => source.path).sort(),
    rawOf: (path) => sources.get(path)?.raw ?? '',
    levels: ruleLevels(flags.rule),
    expectations: [],
    bad: [],
    statuses: new Map(),
    version: version(),
  })
  io.out(lines(checked))
  if (checked.counts.claims === 0 && !flags.allowEmpty) {
    say(
      `${checked.drafts.join(', ')}: no claim was found in any draft, so nothing was checked. Check the text, or accept this with --allow-empty.`,
      io,
    )
    return 2
  }
  if (read.lacksNamed) return 2
  return isFailed(checked.counts, flags) ? 1 : 0
}

function isFailed(
  { errors, warnings }: { readonly errors: number; readonly warnings: number },
  { failOn, maxWarnings }: CheckFlags,
): boolean {
  if (failOn !== 'never' && errors > 0) return true
  if (failOn === 'warning' && warnings > 0) return true
  return maxWarnings !== undefined && warnings > maxWarnings
}
