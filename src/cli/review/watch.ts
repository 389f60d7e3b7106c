import type { Desk } from '../../review/server/desk.js'
import { Refused } from '../../review/server/refused.js'
import { settingsFiles } from '../config/locate.js'
import type { ResolvedConfig } from '../config/resolved.js'
import { Failure, oneLine } from '../failure.js'
import { say } from '../gather.js'
import type { Io } from '../io.js'
import type { LedgerFile } from '../ledger/file.js'
import { type Watchers, watchFiles } from '../watching/files.js'
import { Loop } from '../watching/loop.js'
import type { Reading } from './reading.js'
import { runOf } from './run.js'
import type { FileStore } from './store.js'

export interface Followed {
  readonly reading: Reading
  readonly desk: Desk
  readonly store: FileStore
}

/** Keeps a desk as the files are. It watches before anything is read, so that no change falls between. */
export class Watch {
  private readonly watchers: Watchers
  private loops: { readonly ledger: Loop; readonly articles: Loop } | null = null
  /** Paths that changed before there was a desk. */
  private readonly early: string[] = []
  private isOver = false

  constructor(
    paths: readonly string[],
    settings: ResolvedConfig,
    private readonly file: LedgerFile,
    private readonly io: Io,
  ) {
    this.watchers = watchFiles(
      { paths, others: [...settingsFiles(settings), file.path, file.real], written: [] },
      (path) => this.changed(path),
      ({ message }) => say(`review: changes may go unnoticed: ${message}. Start it again.`, io),
      io,
    )
  }

  get ready(): Promise<unknown> {
    return this.watchers.ready
  }

  /** The ledger waits for no article. */
  follow({ reading, desk, store }: Followed): void {
    const { file, io } = this
    this.loops = {
      ledger: new Loop(() => this.attempt(desk, async () => desk.heed(await store.current()))),
      articles: new Loop(() =>
        this.attempt(desk, async () => desk.replace(runOf(await reading.read(), file, io))),
      ),
    }
    for (const path of this.early) this.changed(path)
  }

  async end(): Promise<void> {
    this.isOver = true
    const loops = Object.values(this.loops ?? {})
    for (const loop of loops) loop.end()
    await this.watchers.close()
    await Promise.all(loops.map((loop) => loop.idle()))
  }

  private changed(path: string): void {
    if (!this.loops) this.early.push(path)
    else if (path === this.file.real) this.loops.ledger.change()
    else this.loops.articles.change()
  }

  /** What cannot be read is told on the page; what was read before stays there. */
  private async attempt(desk: Desk, work: () => unknown): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (this.isOver) return
      if (!(error instanceof Failure || error instanceof Refused))
        say(`review: internal error: ${oneLine(String(error))}`, this.io)
      const details = error instanceof Failure ? error.details : []
      desk.trouble([oneLine((error as Error).message), ...details.map(oneLine)])
    }
  }
}
