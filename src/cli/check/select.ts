import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
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

export async function select(wish: Wish, io: Io): Promise<Selected> {
  const found = await findDrafts(wish, io)
  const drafts = found.files
  if (drafts.length === 0)
    throw new Failure(
      `${wish.drafts.join(', ')}: no article here (${articleEndings.join(', ')}). Name a file or another folder.`,
    )
  const sources = await findAgainst(wish, io)
  const own = new Set(drafts.flatMap(({ real, path }) => [real, path]))
  const others = sources.files.filter(({ real, path }) => !own.has(real) && !own.has(path))
  return { drafts: found, against: { ...sources, files: others } }
}

async function findDrafts({ drafts, stdin, stdinFilepath }: Wish, io: Io): Promise<Found> {
  const isInput = stdin || stdinFilepath !== undefined || drafts.includes('-')
  const found = await findArticles(
    drafts.filter((path) => path !== '-'),
    io.cwd,
  )
  return isInput ? withInput(found, stdinFilepath, io) : found
}

async function findAgainst({ against }: Wish, io: Io): Promise<Found> {
  if (against) return findArticles(against, io.cwd)
  if (existsSync(resolve(io.cwd, defaultFolder))) return findArticles([defaultFolder], io.cwd)
  return { files: [], passed: [], ignored: [] }
}
