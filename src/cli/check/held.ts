import {
  type Findable,
  findableOf,
  isSmall,
  namesOfArticle,
  type Postings,
  postingsOf,
  selectFor,
  selectionLimits,
  underAliases,
} from '../../link/index.js'
import type { Message, Source } from '../../model/index.js'
import { byPlace } from '../../order.js'
import { claimsOf } from '../../pipeline.js'
import { type PackedArticle, withoutEvidence } from '../packed.js'
import type { Progress } from '../progress.js'

/** What a large collection of articles can be asked. */
export interface Collection {
  /** How many articles it has, or a few more: drafts may be among them. */
  readonly most: number
  /** How many it has. */
  count(): Promise<number>
  /** Who holds the names that these articles are looked for by. */
  postingsFor(articles: readonly Findable[]): Promise<Postings>
  /** Articles by path; null: all. */
  load(paths: readonly string[] | null): Promise<readonly PackedArticle[]>
}

/** What drafts are held against, in one run. */
export interface Held {
  readonly articles: readonly PackedArticle[]
  /** Of how many; an archive counts while they are compared. */
  readonly of: Promise<number>
  readonly isPool: boolean
  readonly messages: readonly Message[]
}

export type Aliases = Readonly<Record<string, readonly string[]>>

/**
 * All articles of the collections where they are few, else those that may be on what a draft tells: the same of an archive
 * as of the files that it was made from.
 */
export async function heldFor(
  drafts: readonly PackedArticle[],
  collections: readonly Collection[],
  aliases: Aliases = {},
): Promise<Held> {
  const most = collections.reduce((sum, each) => sum + each.most, 0)
  if (isSmall(most - drafts.length) && isSmall(await countOf(collections))) {
    const all = await Promise.all(collections.map((each) => each.load(null)))
    return { articles: all.flat(), of: countOf(collections), isPool: false, messages: [] }
  }
  const sought = drafts.map(({ source, claims }) => underAliases(findableOf(source, claims), aliases))
  const postings = joined(await Promise.all(collections.map((each) => each.postingsFor(sought))))
  const selections = sought.map((draft) => ({ draft, ...selectFor(draft, postings) }))
  const paths = [...new Set(selections.flatMap((each) => each.paths))]
  const loaded = await Promise.all(collections.map((each) => each.load(paths)))
  const of = countOf(collections)
  // Whoever needs it is told what went wrong.
  of.catch(() => {})
  const messages: Message[] = []
  for (const { draft, paths: nearest, left } of selections)
    if (left > 0) messages.push(leftOut(draft.path, nearest.length, left, await of))
  return { articles: loaded.flat(), of, isPool: true, messages }
}

async function countOf(collections: readonly Collection[]): Promise<number> {
  const counts = await Promise.all(collections.map((each) => each.count()))
  return counts.reduce((sum, count) => sum + count, 0)
}

const leftOut = (path: string, held: number, left: number, of: number): Message => ({
  path,
  severity: 'info',
  code: 'sources-left',
  text: `${path}: ${held + left} of ${of} articles may be on what it tells; it was held against the likeliest ${held}.`,
})

function joined(all: readonly Postings[]): Postings {
  const [only] = all
  if (only && all.length === 1) return only
  return {
    holders: (article, names) => {
      const found = all.map((each) => each.holders(article, names))
      return new Map(names.map((name) => [name, found.flatMap((each) => each.get(name) ?? [])]))
    },
  }
}

/** Articles with their claims. */
export const inMemory = (articles: readonly PackedArticle[]): Collection => ({
  most: articles.length,
  count: async () => articles.length,
  postingsFor: async () => postingsOf(articles.map(({ source, claims }) => findableOf(source, claims))),
  load: async (paths) => {
    const wanted = new Set(paths)
    return paths ? articles.filter(({ source }) => wanted.has(source.path)) : articles
  },
})

/** Articles as they were read. Claims are taken only from those that share a name with a draft: no other is ever selected. */
export class Unread implements Collection {
  private readonly taken = new Map<string, PackedArticle>()

  constructor(
    private readonly sources: readonly Source[],
    private readonly shown: Progress,
  ) {}

  get most(): number {
    return this.sources.length
  }

  async count(): Promise<number> {
    return this.sources.length
  }

  async postingsFor(drafts: readonly Findable[]): Promise<Postings> {
    const counts = new Map<string, number>()
    const named = this.sources.map((source) => ({ source, names: namesOfArticle(source) }))
    for (const { names } of named)
      for (const name of names.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
    const near = named.filter(({ names }) => drafts.some((draft) => isShared(names, draft.names)))
    const findable = near.map(({ source, names }, at) => {
      this.shown.show(at + 1, near.length, 'Looking for claims:')
      return findableOf(source, this.take(source).claims, names)
    })
    this.shown.clear()
    return postingsOf(findable, (name) => (counts.get(name) ?? 0) > selectionLimits.mostHolders)
  }

  async load(paths: readonly string[] | null): Promise<readonly PackedArticle[]> {
    const wanted = new Set(paths)
    return this.sources
      .filter(({ path }) => paths === null || wanted.has(path))
      .map((source) => this.take(source))
  }

  private take(source: Source): PackedArticle {
    const known = this.taken.get(source.path)
    if (known) return known
    const { claims, ...rest } = claimsOf(source)
    const article = withoutEvidence({ ...rest, claims: [...claims].sort(byPlace) })
    this.taken.set(source.path, article)
    return article
  }
}

type Names = Findable['names']

/** Whether one of the two opens with a name that both hold. */
function isShared(names: Names, others: Names): boolean {
  for (const [name, opens] of names) {
    const other = others.get(name)
    if (other !== undefined && (opens || other)) return true
  }
  return false
}
