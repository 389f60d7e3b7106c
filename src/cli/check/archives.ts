import type { Store } from '../../archive/index.js'
import { newest } from '../../pipeline.js'
import { openStore } from '../archive/open.js'
import type { Io } from '../io.js'
import { Archived } from './archived.js'

/** The archives of one check. They are opened while the drafts are read. */
export class Archives {
  private readonly opening: Promise<readonly Store[]>

  constructor(paths: readonly string[], io: Io) {
    this.opening = openAll(paths, io)
    // Whoever needs them first is told what went wrong.
    this.opening.catch(() => {})
  }

  /** Date of the newest article, as it is written; null where none has one. */
  async newest(): Promise<string | null> {
    return newest((await this.opening).map((store) => ({ published: store.counts().newest })))
  }

  /** As they are held against drafts at these paths. */
  async without(drafts: readonly string[]): Promise<readonly Archived[]> {
    return (await this.opening).map((store) => new Archived(store, drafts))
  }

  async close(): Promise<void> {
    for (const store of await this.opening.catch(() => [])) await store.close()
  }
}

async function openAll(paths: readonly string[], io: Io): Promise<readonly Store[]> {
  const stores: Store[] = []
  try {
    for (const path of paths) stores.push(await openStore(path, io))
    return stores
  } catch (error) {
    for (const store of stores) await store.close()
    throw error
  }
}
