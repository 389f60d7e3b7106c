import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Message, Result, Source } from '../model/index.js'
import { shown } from './archive/address.js'
import { assertItems, suppliedDates } from './dates.js'
import { Failure, oneLine } from './failure.js'
import { articleEndings, type Found, type FoundFile, findArticles, withSettings } from './find.js'
import type { CompareFlags, ReadFlags } from './flags.js'
import { harmless } from './harmless.js'
import type { Io } from './io.js'
import { type Loaded, load } from './load.js'
import { Evidences } from './packed.js'
import { progress } from './progress.js'
import type { Wanted } from './read-file.js'
import { sparingWith } from './sparing.js'
import { wantsInput, withInput, withoutDash } from './stdin.js'

export const defaultFolder = 'sources'

export interface Gathered extends Loaded {
  readonly files: readonly FoundFile[]
  readonly ignored: Found['ignored']
}

/** The articles behind the paths. Throws a Failure where there is none to read. */
export async function gather(
  paths: readonly string[],
  flags: ReadFlags,
  wanted: Wanted,
  io: Io,
  loading: typeof load = load,
): Promise<Gathered> {
  const found = await find(paths, flags, io)
  const dates = suppliedDates(flags.published, found.files)
  const shown = progress(io, flags.quiet)
  const onFile = (done: number, all: number): void => shown.show(done, all, 'Reading articles:')
  const loaded = await loading(found, { dates, wanted, jobs: flags.jobs ?? 'auto', onFile })
    .then((read) => (found.archives ? withArchives(read, found.archives, wanted, onFile, io) : read))
    .finally(shown.clear)
  for (const { text } of loaded.skipped) say(text, io)
  if (loaded.articles.length === 0) throw nothingRead(paths, found, loaded.skipped, flags, io)
  assertItems(dates, loaded.articles)
  const files = found.files.filter(({ path }) => !loaded.others.includes(path))
  return { ...loaded, files, ignored: found.ignored }
}

/** What was read, and what archives hold besides. */
async function withArchives(
  read: Loaded,
  archives: readonly string[],
  wanted: Wanted,
  onFile: (done: number, all: number) => void,
  io: Io,
): Promise<Loaded> {
  const { loadArchive } = await import('./archive/load.js')
  let loaded = read
  for (const path of archives) loaded = await loadArchive(path, { besides: loaded, wanted, onFile }, io)
  return loaded
}

/** Why there is no article to work on. */
export function nothingRead(
  paths: readonly string[],
  { files, ignored }: Found,
  skipped: readonly Message[],
  flags: ReadFlags,
  io: Io,
): Failure {
  const where = files.length === 1 ? files[0]?.path : named(paths, flags, io).map(shown).join(', ')
  if (skipped.length > 0)
    return new Failure(`${where}: none of the files could be read. See the lines above.`)
  return nothingHere(where ?? '', ignored)
}

/** There is no article where the person looks for one: none at all, or none that patterns let in. */
export const nothingHere = (where: string, [left]: Found['ignored']): Failure =>
  new Failure(
    left
      ? `${where}: what is here is left out by ${left.by} (${left.path}). Name the files themselves, or change the patterns.`
      : `${where}: no article here (${articleEndings.join(', ')}). Name a file or another folder.`,
  )

/** The paths' files, each with what the settings say of it; with standard input among them, no folder is a default. */
export async function find(paths: readonly string[], flags: ReadFlags, io: Io): Promise<Found> {
  const { settings } = flags
  const found = await findArticles(named(paths, flags, io), io.cwd, settings?.ignored)
  const all = wantsInput(paths, flags.stdinFilepath) ? await withInput(found, flags.stdinFilepath, io) : found
  return settings ? withSettings(all, settings.settingOf) : all
}

/** The paths that a run without any reads. */
export const named = (paths: readonly string[], flags: ReadFlags, io: Io): readonly string[] =>
  wantsInput(paths, flags.stdinFilepath)
    ? [...withoutDash(paths), ...storeIn(flags)]
    : orDefault(paths, flags, io)

const storeIn = ({ store }: ReadFlags): readonly string[] => (store === undefined ? [] : [store])

export interface Examined extends Omit<Gathered, 'articles'> {
  readonly sources: readonly Source[]
  /** Its claims are without evidence. */
  readonly result: Result
  /** The evidence of the result's claims. */
  readonly evidences: Evidences
}

/** Reads and compares, with progress on a terminal. */
export async function examine(
  paths: readonly string[],
  flags: ReadFlags & Partial<Pick<CompareFlags, 'asOf' | 'policy'>>,
  io: Io,
  loading?: typeof load,
): Promise<Examined> {
  const { articles, ...gathered } = await gather(paths, flags, 'both', io, loading)
  const { collect, conclude } = await import('../pipeline.js')
  sparingWith(articles.length)
  const extraction = collect(articles)
  const result = conclude(extraction, {
    ...(flags.asOf && { asOf: flags.asOf }),
    ...(flags.policy && { policies: flags.policy }),
    ...(flags.settings?.settings.aliases && { aliases: flags.settings.settings.aliases }),
    messages: gathered.skipped,
  })
  if (!flags.quiet) warn(result.messages, io)
  return { ...gathered, sources: extraction.sources, result, evidences: Evidences.from(articles) }
}

/** One line on standard error, whatever a file's name or its text holds. */
export const say = (text: string, io: Io): void => io.err(`${harmless(oneLine(text))}\n`)

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
  const settled = settledIds(result)
  return result.discrepancies.some(({ id, severity }) => grave.includes(severity) && !settled.has(id)) ? 1 : 0
}

const settledIds = ({ decisions }: Result): ReadonlySet<string> =>
  new Set(decisions?.statuses.flatMap(({ discrepancy, state }) => (state === 'settled' ? [discrepancy] : [])))

/** `within`: where in these articles a claim was looked for, as in " in any draft". */
export function nothingFound([first = '', ...others]: readonly string[], within = ''): string {
  const more = others.length > 0 ? ` and ${others.length} more` : ''
  return `${first}${more}: no claim was found${within}, so nothing was checked. Check the text, or accept this with --allow-empty.`
}

function orDefault(paths: readonly string[], flags: ReadFlags, { cwd }: Io): readonly string[] {
  const all = [...paths, ...storeIn(flags)]
  if (all.length > 0) return all
  const { settings } = flags
  if (settings?.against?.length) return settings.against
  if (existsSync(resolve(cwd, defaultFolder))) return [defaultFolder]
  throw new Failure(
    `${defaultFolder}/: there is no such folder here. Name your articles, or make one with claimdiff init.`,
  )
}
