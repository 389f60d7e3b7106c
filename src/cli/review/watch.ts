import type { Desk, Store, Watched } from '../../review/server/desk.js'
import { Refused } from '../../review/server/refused.js'
import { settingsFiles } from '../config/locate.js'
import type { ResolvedConfig } from '../config/resolved.js'
import { Failure, oneLine } from '../failure.js'
import { say } from '../gather.js'
import type { Io } from '../io.js'
import { isBase, type LedgerPlace } from '../ledger/place.js'
import { type Watchers, watchFiles } from '../watching/files.js'
import { Loop } from '../watching/loop.js'
import type { Reading } from './reading.js'
import { runOf } from './run.js'
import type { Servers } from './servers.js'

export interface Followed {
  readonly reading: Reading
  readonly desk: Desk
  readonly store: Store
  /** Those that hold articles; null where none does. */
  readonly servers: Servers | null
}

/** Milliseconds after which a server is asked again. */
const pause = 1000

/** Keeps a desk as files and servers are. It watches before anything is read, so that no change falls between. */
export class Watch {
  private readonly watchers: Watchers
  private loops: Readonly<Record<Watched | 'servers', Loop>> | null = null
  private timer: NodeJS.Timeout | undefined
  /** Paths that changed before there was a desk. */
  private readonly early: string[] = []
  private isOver = false

  constructor(
    paths: readonly string[],
    settings: ResolvedConfig,
    private readonly place: LedgerPlace,
    private readonly io: Io,
  ) {
    const ledger = isBase(place) ? [] : [place.path, place.real]
    this.watchers = watchFiles(
      { paths, others: [...settingsFiles(settings), ...ledger], written: [] },
      (path) => this.changed(path),
      ({ message }) => say(`review: changes may go unnoticed: ${message}. Start it again.`, io),
      io,
    )
  }

  get ready(): Promise<unknown> {
    return this.watchers.ready
  }

  /** The ledger waits for no article. */
  follow({ reading, desk, store, servers }: Followed): void {
    const { place, io } = this
    const loop = (of: Watched, work: () => Promise<void>): Loop =>
      new Loop(() => this.attempt(of, desk, work))
    const articles = loop('articles', async () => desk.replace(await runOf(await reading.read(), place, io)))
    this.loops = {
      articles,
      ledger: loop('ledger', async () => desk.heed(await store.current())),
      servers: loop('articles', async () => {
        if (await servers?.haveChanged()) articles.change()
      }),
    }
    for (const path of this.early) this.changed(path)
    if (servers || isBase(place)) this.timer = setInterval(() => this.askServers(servers !== null), pause)
  }

  async end(): Promise<void> {
    this.isOver = true
    clearInterval(this.timer)
    const loops = Object.values(this.loops ?? {})
    for (const loop of loops) loop.end()
    await this.watchers.close()
    await Promise.all(loops.map((loop) => loop.idle()))
  }

  private changed(path: string): void {
    if (!this.loops) this.early.push(path)
    else if (!isBase(this.place) && path === this.place.real) this.loops.ledger.change()
    else this.loops.articles.change()
  }

  private askServers(haveArticles: boolean): void {
    if (isBase(this.place)) this.loops?.ledger.change()
    if (haveArticles) this.loops?.servers.change()
  }

  /** What cannot be read is told on the page; what was read before stays there. */
  private async attempt(of: Watched, desk: Desk, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (this.isOver) return
      if (!(error instanceof Failure || error instanceof Refused))
        say(`review: internal error: ${oneLine(String(error))}`, this.io)
      const details = error instanceof Failure ? error.details : []
      desk.trouble(of, [oneLine((error as Error).message), ...details.map(oneLine)])
    }
  }
}
