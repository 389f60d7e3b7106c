import type { Article, Named, Store } from '../../archive/index.js'
import { byCodeUnit } from '../../model/index.js'
import { byPath } from '../../order.js'
import type { Io } from '../io.js'
import type { Loaded } from '../load.js'
import { Evidences, type PackedArticle } from '../packed.js'
import { type ReadFile, type Wanted, withoutText } from '../read-file.js'
import { named, openStore } from './open.js'

export interface LoadArchiveOptions {
  /** What was read before: an article that is there is not taken from the archive. */
  readonly besides: Loaded
  readonly wanted: Wanted
  readonly onFile: (done: number, all: number) => void
}

/** All that an archive holds, as if its files had been read now. */
export function loadArchive(
  path: string,
  { besides, wanted, onFile }: LoadArchiveOptions,
  io: Io,
): Promise<Loaded> {
  return named(path, async () => {
    const store = await openStore(path, io)
    try {
      const known = new Set(besides.articles.map(({ source }) => source.path))
      const articles: PackedArticle[] = [...besides.articles]
      const ids = (await inOrder(store)).filter((each) => !known.has(each.path)).map(({ id }) => id)
      for await (const article of store.articles(ids, { withEvidence: wanted !== 'bare' })) {
        articles.push(asRead(article, wanted))
        onFile(articles.length, besides.articles.length + ids.length)
      }
      return { ...besides, articles, skipped: [...besides.skipped, ...(await store.skipped())] }
    } finally {
      await store.close()
    }
  })
}

/** The articles of an archive, one at a time, as files that were read. */
export async function* readArchive(path: string, wanted: Wanted, io: Io): AsyncGenerator<ReadFile> {
  const store = await openStore(path, io)
  try {
    const ids = (await inOrder(store)).map(({ id }) => id)
    for await (const article of store.articles(ids)) {
      const { source } = article
      yield {
        path: source.path,
        articles: [asRead(article, wanted)],
        skipped: null,
        isOther: false,
        isLacking: false,
      }
    }
    for (const skipped of await store.skipped())
      yield { path: skipped.path, articles: [], skipped, isOther: false, isLacking: false }
  } finally {
    await store.close()
  }
}

/** The archive's articles in the one order of results. */
async function inOrder(store: Store): Promise<readonly Named[]> {
  const all: Named[] = []
  for await (const each of store.paths()) all.push(each)
  return all.sort(byPath)
}

/** As `readFile` gives an article of which just this is wanted. */
function asRead(article: Article, wanted: Wanted): PackedArticle {
  if (wanted === 'articles') return { source: article.source, claims: [], notUnderstood: [] }
  if (wanted !== 'claims') return article
  const { source, claims, notUnderstood } = article
  return { source: withoutText(source), claims: [...Evidences.from([article]).of(claims)], notUnderstood }
}

/** Files that are read now among those of an archive, in order of path; what is read now goes before. */
export async function* merged(
  files: AsyncIterable<ReadFile>,
  archived: AsyncIterable<ReadFile>,
): AsyncGenerator<ReadFile> {
  const others = archived[Symbol.asyncIterator]()
  let other = await others.next()
  for await (const file of files) {
    const isOwn = (path: string): boolean => path === file.path || path.startsWith(`${file.path}#`)
    for (; !other.done && byCodeUnit(other.value.path, file.path) < 0; other = await others.next())
      yield other.value
    yield file
    while (!other.done && isOwn(other.value.path)) other = await others.next()
  }
  for (; !other.done; other = await others.next()) yield other.value
}
