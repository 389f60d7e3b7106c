import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { shown } from '../archive/address.js'
import type { ResolvedConfig } from '../config/resolved.js'
import { Failure } from '../failure.js'
import { type Found, findArticles, withSettings } from '../find.js'
import { defaultFolder, nothingHere } from '../gather.js'
import type { Io } from '../io.js'
import { withInput } from '../stdin.js'
import type { Asked } from './changed.js'

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
  readonly asked: Asked | null
  readonly config: ResolvedConfig
}

/** The files that are wanted, or a line that says why there is nothing to check: git names no draft. */
export async function select({ wish, asked, config }: SelectSettings, io: Io): Promise<Selected | string> {
  const sources = await findAgainst(wish, config, io)
  if (!asked) {
    const drafts = await findDrafts(wish, config, io)
    if (drafts.archives) throw notDrafts(drafts.archives)
    if (drafts.files.length === 0) throw nothingHere(wish.drafts.join(', '), drafts.ignored)
    return parted(drafts, sources, config)
  }
  const { changedDrafts } = await import('./changed.js')
  const named = await changedDrafts(asked, wish.drafts, config.ignored, io)
  const isSource = new Set(sources.files.map(({ real }) => real))
  // Sources are committed, too, and are no drafts unless they are named.
  const files = wish.drafts.length > 0 ? named.files : named.files.filter(({ real }) => !isSource.has(real))
  if (files.length === 0) return nothingAsked(asked, named.files.length)
  return parted({ ...named, files }, sources, config)
}

const notDrafts = ([path = '']: readonly string[]): Failure =>
  new Failure(
    `${shown(path)}: is an archive, and drafts are articles. Hold drafts against it: --against ${shown(path)}.`,
  )

function nothingAsked(asked: Asked, sources: number): string {
  const how = asked.of === 'staged' ? 'is staged' : `differs from ${asked.ref}`
  if (sources === 0) return `Nothing to check: no draft ${how}.`
  const which = sources === 1 ? 'the one article' : `each of the ${sources} articles`
  return `Nothing to check: ${which} that ${how} is among the sources. Name the drafts to have them checked.`
}

/** A draft that is among the sources, too, is a draft. */
export function parted(drafts: Found, sources: Found, { settingOf }: ResolvedConfig): Selected {
  const own = new Set(drafts.files.flatMap(({ real, path }) => [real, path]))
  const others = sources.files.filter(({ real, path }) => !own.has(real) && !own.has(path))
  return {
    drafts: withSettings(drafts, settingOf),
    against: withSettings({ ...sources, files: others }, settingOf),
  }
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

export async function findAgainst(
  { against }: Wish,
  { ignored }: ResolvedConfig,
  { cwd }: Io,
): Promise<Found> {
  if (against) return findArticles(against, cwd, ignored)
  if (existsSync(resolve(cwd, defaultFolder))) return findArticles([defaultFolder], cwd, ignored)
  return { files: [], passed: [], ignored: [] }
}
