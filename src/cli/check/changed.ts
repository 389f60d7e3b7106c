import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { byCodeUnit } from '../../model/index.js'
import type { Ignored } from '../config/ignored.js'
import { isPattern } from '../config/pattern.js'
import { type Found, type FoundFile, findArticles, hasArticleEnding } from '../find.js'
import type { Io } from '../io.js'
import { Git, type GitFile } from './git.js'

/** Which drafts git is asked for: those that are staged, or those that differ from a revision. */
export type Asked = { readonly of: 'staged' } | { readonly of: 'changed'; readonly ref: string }

/**
 * The articles that git names, staged ones with their staged content; of them those that are among the drafts, where some
 * are named.
 */
export async function changedDrafts(
  asked: Asked,
  drafts: readonly string[],
  ignored: Ignored,
  { cwd }: Io,
): Promise<Found> {
  const git = await Git.around(cwd, asked.of === 'staged' ? '--staged' : '--changed')
  const named = asked.of === 'staged' ? await git.staged() : await git.changedSince(asked.ref)
  const isWanted = await wantedOf(drafts, ignored, cwd)
  const files: FoundFile[] = []
  for (const file of named.filter(isWanted)) {
    const found = { path: file.path, real: file.real, named: true }
    if (asked.of === 'staged') files.push({ ...found, content: await git.stagedContent(file) })
    else if (statSync(file.real, { throwIfNoEntry: false })?.isFile()) files.push(found)
  }
  return { files: files.sort((a, b) => byCodeUnit(a.path, b.path)), passed: [], ignored: [] }
}

type Wanted = (file: GitFile) => boolean

/** A named folder stands for what is in it, even for a file that was staged and is gone from the disk. */
async function wantedOf(drafts: readonly string[], ignored: Ignored, cwd: string): Promise<Wanted> {
  const isArticle: Wanted = ({ path, real }) => hasArticleEnding(path) && ignored(real, false) === null
  if (drafts.length === 0) return isArticle
  const isThere = (path: string): boolean => isPattern(path) || existsSync(resolve(cwd, path))
  const { files } = await findArticles(drafts.filter(isThere), cwd, ignored)
  const known = new Set(files.map(({ real }) => real))
  const folders = drafts.map((path) => `${plain(path)}/`)
  const gone = new Set(drafts.filter((path) => !isThere(path)).map(plain))
  const isBelow: Wanted = (file) =>
    isArticle(file) && folders.some((folder) => folder === './' || file.path.startsWith(folder))
  return (file) => known.has(file.real) || gone.has(file.path) || isBelow(file)
}

const plain = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/+$/, '')
