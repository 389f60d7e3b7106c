import { statSync } from 'node:fs'
import { basename, dirname, resolve, sep } from 'node:path'
import { watch as chokidar, type FSWatcher } from 'chokidar'
import { configNames, ignoreFileName } from '../config/locate.js'
import { isPattern } from '../config/pattern.js'
import { Failure } from '../failure.js'
import { hasArticleEnding } from '../find.js'
import { defaultFolder, say } from '../gather.js'
import type { Io } from '../io.js'
import type { CheckSettings } from './settings.js'

/** An editor writes a file in several steps: what follows within this time is one change. */
const settling = 120
const clearScreen = '\u001b[2J\u001b[3J\u001b[H'

/** Checks, and again after each change, until the person ends it. What cannot be read is said, and waited for. */
export async function watch(
  settings: CheckSettings,
  check: () => Promise<CheckSettings>,
  io: Io,
): Promise<number> {
  if (settings.asked || settings.wish.stdin || settings.wish.stdinFilepath !== undefined)
    throw new Failure('check: --watch watches files, not git or standard input. Name the drafts.')
  const stopped = io.untilStopped()
  const loop = new Loop(check, io)
  const watchers = watchersOf(settings, () => loop.change(), io)
  try {
    await Promise.all(watchers.map(ready))
    loop.change()
    await stopped
  } finally {
    loop.end()
    await Promise.all(watchers.map((watcher) => watcher.close()))
    await loop.idle()
  }
  return 0
}

/** Runs one check at a time; changes while it runs lead to one more. */
class Loop {
  private timer: NodeJS.Timeout | undefined
  private running: Promise<void> | null = null
  private isStale = false
  private hasEnded = false

  constructor(
    private readonly check: () => Promise<unknown>,
    private readonly io: Io,
  ) {}

  change(): void {
    clearTimeout(this.timer)
    if (this.hasEnded) return
    this.timer = setTimeout(() => this.start(), settling)
  }

  end(): void {
    this.hasEnded = true
    clearTimeout(this.timer)
  }

  async idle(): Promise<void> {
    await this.running
  }

  private start(): void {
    if (this.running) {
      this.isStale = true
      return
    }
    this.running = this.once().finally(() => {
      this.running = null
      if (this.isStale) this.change()
      this.isStale = false
    })
  }

  private async once(): Promise<void> {
    const { io } = this
    if (io.outIsTerminal) io.out(clearScreen)
    try {
      await this.check()
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      say(`claimdiff: ${error.message}`, io)
      for (const detail of error.details) say(`  ${detail}`, io)
    }
    if (this.hasEnded) return
    io.err(
      io.errIsTerminal
        ? `Checked at ${io.clock()}. Waiting for changes; Ctrl+C ends.\n`
        : 'Waiting for changes.\n',
    )
  }
}

/** One looks into folders, the other at single files: at their folders, as they may not be there yet. */
function watchersOf({ wish, config, print, cache }: CheckSettings, changed: () => void, io: Io): FSWatcher[] {
  const { cwd } = io
  const paths = [...wish.drafts, ...(wish.against ?? [defaultFolder])].map((path) => baseOf(path, cwd))
  const folders = paths.filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory())
  const own = [...(config.file ? [config.file] : configNames), config.decisions, ignoreFileName]
  const files = new Set([
    ...paths.filter((path) => !folders.includes(path)),
    ...own.map((path) => resolve(cwd, path)),
  ])
  const written = new Set(
    [...print.formats.map(({ file }) => file), cache].flatMap((path) =>
      path === null ? [] : [resolve(cwd, path)],
    ),
  )
  const options = { ignoreInitial: true, persistent: true } as const
  // Without a folder there is this one, and nothing in it: a watcher of nothing is never ready.
  const isLeftOut = (path: string): boolean => (folders.length > 0 ? isHidden(path, folders) : path !== cwd)
  const inFolders = chokidar(folders.length > 0 ? folders : cwd, { ...options, ignored: isLeftOut })
  const beside = chokidar([...new Set([...files].map((path) => dirname(path)))], { ...options, depth: 0 })
  inFolders.on('all', (_, path) => {
    if (hasArticleEnding(path) && !written.has(path)) changed()
  })
  beside.on('all', (_, path) => {
    if (files.has(path) && !written.has(path)) changed()
  })
  for (const watcher of [inFolders, beside])
    watcher.on('error', (error) =>
      say(`check: changes may go unnoticed: ${(error as Error).message}. Start it again.`, io),
    )
  return [inFolders, beside]
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
