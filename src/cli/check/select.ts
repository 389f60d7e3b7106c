import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ResolvedConfig } from '../config/resolved.js'
import { Failure } from '../failure.js'
import { articleEndings, type Found, findArticles } from '../find.js'
import { defaultFolder } from '../gather.js'
import type { Io } from '../io.js'
import { withInput } from '../stdin.js'

/** The files of one check, each once: a draft that is among the sources too is a draft. */
export interface Selected {
  readonly drafts: Found
  readonly against: Found
}

export interface Wish {
  readonly drafts: readonly string[]
  /** Null: `sources/`, where it is there. */
  readonly against: readonly string[] | null
  readonly stdin: boolean
  readonly stdinFilepath: string | undefined
}

export interface SelectSettings {
  readonly wish: Wish
  readonly config: ResolvedConfig
}

export async function select({ wish, config }: SelectSettings, io: Io): Promise<Selected> {
  const drafts = await findDrafts(wish, config, io)
  if (drafts.files.length === 0) throw nothingHere(wish.drafts, drafts)
  return withSources(drafts, { wish, config }, io)
}

/** The drafts with what they are checked against. */
export async function withSources(
  drafts: Found,
  { wish, config }: SelectSettings,
  io: Io,
): Promise<Selected> {
  const sources = await findAgainst(wish, config, io)
  const own = new Set(drafts.files.flatMap(({ real, path }) => [real, path]))
  const others = sources.files.filter(({ real, path }) => !own.has(real) && !own.has(path))
  return { drafts: settled(drafts, config), against: settled({ ...sources, files: others }, config) }
}

async function findDrafts(
  { drafts, stdin, stdinFilepath }: Wish,
  { ignored }: ResolvedConfig,
  io: Io,
): Promise<Found> {
  const isInput = stdin || stdinFilepath !== undefined || drafts.includes('-')
  const found = await findArticles(
    drafts.filter((path) => path !== '-'),
    io.cwd,
    ignored,
  )
  return isInput ? withInput(found, stdinFilepath, io) : found
}

async function findAgainst({ against }: Wish, { ignored }: ResolvedConfig, { cwd }: Io): Promise<Found> {
  if (against) return findArticles(against, cwd, ignored)
  if (existsSync(resolve(cwd, defaultFolder))) return findArticles([defaultFolder], cwd, ignored)
  return { files: [], passed: [], ignored: [] }
}

/** Each file with what the config says of it. */
const settled = (found: Found, { settingOf }: ResolvedConfig): Found => ({
  ...found,
  files: found.files.map((file) => {
    const setting = settingOf(file)
    return setting ? { ...file, setting } : file
  }),
})

function nothingHere(drafts: readonly string[], { ignored: [left] }: Found): Failure {
  const where = drafts.join(', ')
  return new Failure(
    left
      ? `${where}: what is here is left out by ${left.by} (${left.path}). Name the files themselves, or change the patterns.`
      : `${where}: no article here (${articleEndings.join(', ')}). Name a file or another folder.`,
  )
}
