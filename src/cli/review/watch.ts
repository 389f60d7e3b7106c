import type { Desk } from '../../review/server/desk.js'
import { Memory } from '../check/memory.js'
import { configured } from '../config/configured.js'
import { configNames, ignoreFileName } from '../config/locate.js'
import type { ResolvedConfig } from '../config/resolved.js'
import { Failure, oneLine } from '../failure.js'
import type { CompareFlags } from '../flags.js'
import { type Examined, examine, named, say } from '../gather.js'
import type { Io } from '../io.js'
import type { LedgerFile } from '../ledger/file.js'
import { watchFiles } from '../watching/files.js'
import { Loop } from '../watching/loop.js'
import { runOf } from './run.js'
import type { FileStore } from './store.js'

/** Reads the articles, and again after changes; what was read before is not read again. */
export class Reading {
  private readonly memory = new Memory()

  constructor(
    private readonly paths: readonly string[],
    private readonly flags: CompareFlags,
  ) {}

  async examine(io: Io): Promise<Examined & { readonly settings: ResolvedConfig }> {
    const flags = await configured(this.flags, io)
    const { loadCached } = await import('../check/load-cached.js')
    const examined = await examine(this.paths, flags, io, (found, options) =>
      loadCached(found, options, this.memory),
    )
    this.memory.save()
    return { ...examined, settings: flags.settings }
  }

  watched(settings: ResolvedConfig, io: Io): readonly string[] {
    return named(this.paths, { ...this.flags, settings }, io)
  }
}

export interface Watching {
  readonly reading: Reading
  readonly settings: ResolvedConfig
  readonly desk: Desk
  readonly store: FileStore
  readonly file: LedgerFile
}

/** Keeps the desk as the files are. */
export async function keepUp({ reading, settings, desk, store, file }: Watching, io: Io) {
  const quiet: Io = { ...io, err: () => {} }
  let areArticlesStale = false
  const loop: Loop = new Loop(async () => {
    await attempt(desk, () => desk.heed(store.refresh()), io)
    if (!areArticlesStale) return
    areArticlesStale = false
    await attempt(desk, async () => desk.replace(runOf(await reading.examine(quiet), file, io)), io)
  })
  const watchers = watchFiles(
    {
      paths: reading.watched(settings, io),
      others: [...(settings.file ? [settings.file] : configNames), ignoreFileName, file.path, file.real],
      written: [],
    },
    (path) => {
      areArticlesStale ||= path !== file.real
      loop.change()
    },
    ({ message }) => say(`review: changes may go unnoticed: ${message}. Start it again.`, io),
    io,
  )
  await watchers.ready
  return {
    async end(): Promise<void> {
      loop.end()
      await watchers.close()
      await loop.idle()
    },
  }
}

/** What cannot be read is told on the page; what was read before stays there. */
async function attempt(desk: Desk, work: () => unknown, io: Io): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Failure)) say(`review: internal error: ${oneLine(String(error))}`, io)
    const details = error instanceof Failure ? error.details : []
    desk.trouble([oneLine((error as Error).message), ...details.map(oneLine)])
  }
}
