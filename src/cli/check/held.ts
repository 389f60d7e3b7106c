import { type Findable, findableOf, isSmall, type Postings, postingsOf, selectFor } from '../../link/index.js'
import type { Message } from '../../model/index.js'
import type { PackedArticle } from '../packed.js'

/** What a large collection of articles can be asked. */
export interface Collection {
  readonly articles: number
  /** Date of its newest article, as it is written. */
  readonly newest: string | null
  /** Who holds the names that these articles are looked for by. */
  postingsFor(articles: readonly Findable[]): Promise<Postings>
  /** Articles by path; null: all. */
  load(paths: readonly string[] | null): Promise<readonly PackedArticle[]>
}

/** What drafts are held against, in one run. */
export interface Held {
  readonly articles: readonly PackedArticle[]
  /** Of how many. */
  readonly of: number
  readonly messages: readonly Message[]
}

/** Articles that are in memory. */
export function inMemory(articles: readonly PackedArticle[]): Collection {
  const byPath = new Map(articles.map((article) => [article.source.path, article]))
  return {
    articles: articles.length,
    newest: null,
    postingsFor: async () => postingsOf(articles.map(({ source, claims }) => findableOf(source, claims))),
    load: async (paths) => (paths ? paths.flatMap((path) => byPath.get(path) ?? []) : articles),
  }
}

/**
 * All articles of the collections where they are few, else those that may be on what a draft tells: the same of an archive
 * as of the files that it was made from.
 */
export async function heldFor(
  drafts: readonly PackedArticle[],
  collections: readonly Collection[],
): Promise<Held> {
  const of = collections.reduce((sum, { articles }) => sum + articles, 0)
  const own = new Set(drafts.map(({ source }) => source.path))
  if (isSmall(of)) {
    const all = await Promise.all(collections.map((each) => each.load(null)))
    return { articles: all.flat().filter(({ source }) => !own.has(source.path)), of, messages: [] }
  }
  const sought = drafts.map(({ source, claims }) => findableOf(source, claims))
  const postings = joined(await Promise.all(collections.map((each) => each.postingsFor(sought))))
  const selections = sought.map((draft) => ({ draft, ...selectFor(draft, postings) }))
  const paths = [...new Set(selections.flatMap((each) => each.paths))].filter((path) => !own.has(path))
  const loaded = await Promise.all(collections.map((each) => each.load(paths)))
  return {
    articles: loaded.flat(),
    of,
    messages: selections.flatMap(({ draft, paths: nearest, left }) => {
      const text = `${draft.path}: ${nearest.length + left} of ${of} articles may be on what it tells; it was held against the likeliest ${nearest.length}.`
      return left > 0 ? [{ path: draft.path, severity: 'info', code: 'sources-left', text } as const] : []
    }),
  }
}

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
