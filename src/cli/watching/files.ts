import { statSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { watch as chokidar, type FSWatcher } from 'chokidar'
import { isPattern } from '../config/pattern.js'
import { hasArticleEnding } from '../find.js'
import type { Io } from '../io.js'

/** What is watched. */
export interface Watched {
  /** Articles as a person names them: files, folders, patterns. */
  readonly paths: readonly string[]
  /** Other files that matter; they may not be there yet. */
  readonly others: readonly string[]
  /** What the program itself writes. */
  readonly written: readonly string[]
}

export interface Watchers {
  readonly ready: Promise<unknown>
  close(): Promise<unknown>
}

/** Calls back with the absolute path of each file that comes, goes or changes. */
export function watchFiles(
  { paths, others, written }: Watched,
  changed: (path: string) => void,
  failed: (error: Error) => void,
  { cwd }: Pick<Io, 'cwd'>,
): Watchers {
  const bases = paths.map((path) => baseOf(path, cwd))
  const folders = bases.filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory())
  const files = new Set([
    ...bases.filter((path) => !folders.includes(path)),
    ...others.map((path) => resolve(cwd, path)),
  ])
  const own = new Set(written.map((path) => resolve(cwd, path)))
  const all = watchersOf(folders, files, cwd)
  all.inFolders.on('all', (_, path) => {
    if (hasArticleEnding(path) && !own.has(path)) changed(path)
  })
  const beside = (path: string): void => {
    if (files.has(path) && !own.has(path)) changed(path)
  }
  all.beside.on('all', (_, path) => beside(path))
  // A file that comes and goes before its folder is looked into is in no other event.
  all.beside.on('raw', (_, name, details) => {
    const { watchedPath } = details as { readonly watchedPath: string }
    beside(basename(watchedPath) === name ? watchedPath : join(watchedPath, name))
  })
  const watchers = [all.inFolders, all.beside]
  for (const watcher of watchers) watcher.on('error', (error) => failed(error as Error))
  return {
    ready: Promise.all(watchers.map(ready)),
    close: () => Promise.all(watchers.map((watcher) => watcher.close())),
  }
}

/** One looks into folders, the other at single files: at their folders, as they may not be there yet. */
function watchersOf(folders: readonly string[], files: ReadonlySet<string>, cwd: string) {
  const options = { ignoreInitial: true, persistent: true } as const
  // Without a folder there is this one, and nothing in it: a watcher of nothing is never ready.
  const isLeftOut = (path: string): boolean => (folders.length > 0 ? isHidden(path, folders) : path !== cwd)
  const inFolders = chokidar(folders.length > 0 ? [...folders] : cwd, { ...options, ignored: isLeftOut })
  const beside = chokidar([...new Set([...files].map((path) => dirname(path)))], { ...options, depth: 0 })
  return { inFolders, beside }
}

/** What folders are not searched for articles in: hidden ones and packages. */
const isHidden = (path: string, folders: readonly string[]): boolean =>
  !folders.includes(path) && (basename(path).startsWith('.') || basename(path) === 'node_modules')

/** A path, or the folder in which a pattern begins. */
function baseOf(path: string, cwd: string): string {
  const absolute = resolve(cwd, path)
  if (!isPattern(path) || statSync(absolute, { throwIfNoEntry: false })) return absolute
  const parts = path.split(sep === '\\' ? /[\\/]/ : '/')
  const fixed = parts.slice(0, Math.max(0, parts.findIndex(isPattern)))
  return resolve(cwd, fixed.join('/') || (path.startsWith('/') ? '/' : '.'))
}

const ready = (watcher: FSWatcher): Promise<void> =>
  new Promise((resolve) => {
    watcher.once('ready', resolve)
  })
