import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Message, Result } from '../model/index.js'
import { assertItems, suppliedDates } from './dates.js'
import { Failure, oneLine } from './failure.js'
import { articleEndings, type Found, type FoundFile, findArticles } from './find.js'
import type { CompareFlags, ReadFlags } from './flags.js'
import { harmless } from './harmless.js'
import type { Io } from './io.js'
import { type Loaded, load } from './load.js'
import { progress } from './progress.js'
import { wantsInput, withInput, withoutDash } from './stdin.js'

export const defaultFolder = 'sources'

export interface Gathered extends Loaded {
  readonly files: readonly FoundFile[]
}

/** The articles behind the paths. Throws a Failure where there is none to read. */
export async function gather(paths: readonly string[], flags: ReadFlags, io: Io): Promise<Gathered> {
  const found = await find(paths, flags, io)
  const dates = suppliedDates(flags.published, found.files)
  const loaded = await load(found, dates)
  for (const { text } of loaded.skipped) say(text, io)
  if (loaded.sources.length > 0) {
    assertItems(dates, loaded.sources)
    return { ...loaded, files: found.files.filter(({ path }) => !loaded.others.includes(path)) }
  }
  const where = found.files.length === 1 ? found.files[0]?.path : named(paths, flags, io).join(', ')
  if (loaded.skipped.length > 0)
    throw new Failure(`${where}: none of the files could be read. See the lines above.`)
  throw new Failure(
    `${where}: no article here (${articleEndings.join(', ')}). Name a file or another folder.`,
  )
}

/** The paths' files; with standard input among them, the folder `sources/` is no default. */
async function find(paths: readonly string[], flags: ReadFlags, io: Io): Promise<Found> {
  const found = findArticles(named(paths, flags, io), io.cwd)
  return wantsInput(paths, flags.stdinFilepath) ? withInput(found, flags.stdinFilepath, io) : found
}

const named = (paths: readonly string[], flags: ReadFlags, io: Io): readonly string[] =>
  wantsInput(paths, flags.stdinFilepath) ? withoutDash(paths) : orDefault(paths, io)

export interface Examined extends Gathered {
  readonly result: Result
}

/** Reads and compares, with progress on a terminal. */
export async function examine(
  paths: readonly string[],
  flags: ReadFlags & Partial<Pick<CompareFlags, 'asOf' | 'policy'>>,
  io: Io,
): Promise<Examined> {
  const gathered = await gather(paths, flags, io)
  const { run } = await import('../pipeline.js')
  const shown = progress(io, flags.quiet)
  const result = run(gathered.sources, {
    ...(flags.asOf && { asOf: flags.asOf }),
    ...(flags.policy && { policies: flags.policy }),
    messages: gathered.skipped,
    onArticle: (done, all) => shown.show(done, all, 'Reading articles:'),
  })
  shown.clear()
  if (!flags.quiet) warn(result.messages, io)
  return { ...gathered, result }
}

/** One line on standard error, whatever a file's name or its text holds. */
const say = (text: string, io: Io): void => io.err(`${harmless(oneLine(text))}\n`)

/** What happened to this run's files is said as they are read; here the rest that a person should act on. */
export function warn(messages: readonly Message[], io: Io): void {
  for (const { severity, code, text } of messages) {
    if (severity !== 'info' && code !== 'file-skipped') say(text, io)
  }
}

/** 2 where the run is not to be relied on, 1 where --fail-on asks for it, else 0. */
export function exitCode({ result, lacksNamed }: Examined, flags: CompareFlags, io: Io): number {
  if (result.counts.claims === 0 && !flags.allowEmpty) {
    say(nothingFound(result.sources.map(({ source }) => source)), io)
    return 2
  }
  if (lacksNamed) return 2
  const grave = flags.failOn === 'warning' ? ['error', 'warning'] : flags.failOn === 'error' ? ['error'] : []
  return result.discrepancies.some(({ severity }) => grave.includes(severity)) ? 1 : 0
}

export function nothingFound([first, ...others]: readonly string[]): string {
  const more = others.length > 0 ? ` and ${others.length} more` : ''
  return `${first}${more}: no claim was found, so nothing was checked. Check the text, or accept this with --allow-empty.`
}

function orDefault(paths: readonly string[], { cwd }: Io): readonly string[] {
  if (paths.length > 0) return paths
  if (existsSync(resolve(cwd, defaultFolder))) return [defaultFolder]
  throw new Failure(
    `${defaultFolder}/: there is no such folder here. Name your articles, or make one with claimdiff init.`,
  )
}
