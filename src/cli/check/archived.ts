import type { Holding, Near, Store } from '../../archive/index.js'
import { type Findable, type Postings, selectionLimits } from '../../link/index.js'
import { grouped } from '../../model/index.js'
import type { PackedArticle } from '../packed.js'
import type { Collection } from './held.js'

const noDays = { from: 1, to: 0 } as const

/** An archive as drafts are held against it. Each of its articles but the drafts themselves. */
export class Archived implements Collection {
  private readonly ids = new Map<string, number>()
  private readonly drafts: ReadonlySet<string>
  private counted: Promise<number> | null = null

  constructor(
    private readonly store: Store,
    drafts: readonly string[],
  ) {
    this.drafts = new Set(drafts)
  }

  get most(): number {
    return this.store.counts().articles
  }

  count(): Promise<number> {
    this.counted ??= this.store.idsAt([...this.drafts]).then(({ size }) => this.most - size)
    return this.counted
  }

  async postingsFor(drafts: readonly Findable[]): Promise<Postings> {
    const found = new Map<Findable, ReadonlyMap<string, readonly Holding[]>>()
    for (const draft of drafts) {
      const holdings = await this.holdingsFor(draft)
      for (const { id, path } of holdings) this.ids.set(path, id)
      found.set(
        draft,
        grouped(holdings, ({ name }) => [name]),
      )
    }
    return { holders: (draft) => found.get(draft) ?? new Map() }
  }

  private async holdingsFor({ names, family, day }: Findable): Promise<readonly Holding[]> {
    const { mostHolders: most, farDays } = selectionLimits
    const days = day === null ? noDays : { from: day - farDays, to: day + farDays }
    const near: Near = { most, family, ...days }
    const holdings = await this.store.holders([...names.keys()], near)
    return holdings.filter(({ path, name, opens }) => !this.drafts.has(path) && (opens || names.get(name)))
  }

  async load(paths: readonly string[] | null): Promise<readonly PackedArticle[]> {
    const ids = paths ? paths.flatMap((path) => this.ids.get(path) ?? []) : await this.all()
    const articles: PackedArticle[] = []
    for await (const article of this.store.articles(ids, { withEvidence: false })) articles.push(article)
    return articles
  }

  private async all(): Promise<number[]> {
    const ids: number[] = []
    for await (const { id, path } of this.store.paths()) if (!this.drafts.has(path)) ids.push(id)
    return ids
  }
}
