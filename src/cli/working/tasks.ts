import {
  type Article,
  type KeyedArticle,
  type KnownFile,
  type Profile,
  pieces,
  type Sql,
  Store,
  type Work,
  Writer,
} from '../../archive/index.js'
import { byCodeUnit } from '../../model/index.js'
import { withDistinctIds } from '../../order.js'
import { blockKeysUnder } from '../../pipeline.js'
import { filed } from '../archive/fill.js'
import { sift } from '../archive/sift.js'
import { fileKey, withContent } from '../check/load-cached.js'
import type { ResolvedConfig } from '../config/resolved.js'
import type { FoundFile } from '../find.js'
import { readFile } from '../read-file.js'
import type { BlockLine } from '../streamed/block-line.js'
import { type BlockResult, compareBlock } from '../streamed/compare-block.js'
import { defaultCap } from '../streamed/compare-blocks.js'
import { fileOf } from '../streamed/listed.js'

/** What the tasks of a worker work with. */
export interface Bench {
  readonly sql: Sql
  readonly work: Work
  readonly cwd: string
  readonly settings: ResolvedConfig
  readonly complain: (text: string) => void
}

/** Articles that are read by one worker. */
export interface Batch {
  /** As of `extract --stdin-list`. */
  readonly lines: readonly string[]
  /** Files of folders: JSON or XML of another kind is passed over. */
  readonly areMet: boolean
}

const noDates: ReadonlyMap<string, string> = new Map()

/**
 * Reads the articles of a batch into the archive, where nobody sees them yet. What is there
 * already, from a worker that was killed, is not read again.
 */
export async function extractBatch({ lines, areMet }: Batch, bench: Bench): Promise<void> {
  const { sql, work, cwd, settings, complain } = bench
  const files = lines.flatMap((line): FoundFile[] => {
    const file = fileOf(Buffer.from(line), cwd, settings.settingOf)
    if (typeof file === 'string') complain(file)
    return file === null || typeof file === 'string' ? [] : [withContent({ ...file, named: !areMet })]
  })
  const writer = await Writer.open(sql)
  const known = (paths: readonly string[]) => writer.store.known(paths)
  const kept: KnownFile[] = []
  const keep = (file: KnownFile) => void kept.push(file)
  const { unread } = await sift({ files, dates: noDates, known, keep, onFile: () => {} })
  const reads = []
  for (const file of unread) {
    const read = await readFile(file, noDates, 'both')
    if (read.skipped) complain(read.skipped.text)
    if (!read.isOther) reads.push(filed(read, fileKey(file, noDates)))
  }
  const keyed = keyedUnder(settings)
  // First: a batch whose articles are in the archive, with their keys, is taken for done.
  await work.put([
    ...reads.flatMap(({ articles }) => articles).flatMap(keyed),
    ...(await keyless(kept, writer.store, work)).flatMap(keyed),
  ])
  if (reads.length > 0) await writer.stage(reads)
}

const keyedUnder = ({ settings: { aliases } }: ResolvedConfig) => {
  const keysOf = blockKeysUnder(aliases)
  return ({ source, claims }: Pick<Article, 'source' | 'claims'>): readonly KeyedArticle[] =>
    source.understood && claims.length > 0 ? [{ path: source.path, keys: keysOf(source, claims) }] : []
}

/** Articles that are in the archive without a key: `claimdiff index` read them. */
async function keyless(files: readonly KnownFile[], store: Store, work: Work): Promise<readonly Article[]> {
  const articles = await store.ofFiles(files.map(({ id }) => id))
  const known = await work.known(articles.map(({ path }) => path))
  const ids = articles.filter(({ path }) => !known.has(path)).map(({ id }) => id)
  const found: Article[] = []
  for await (const article of store.articles(ids, { withEvidence: false })) found.push(article)
  return found
}

/** Makes all that was read visible at once, the newest reading of each file; says which blocks have to be compared. */
export async function showAll({ sql, work }: Bench): Promise<readonly string[]> {
  const writer = await Writer.open(sql)
  const newest = new Map<string, number>()
  for await (const { id, path, isStaged } of writer.store.files())
    if (isStaged) newest.set(path, Math.max(id, newest.get(path) ?? 0))
  for (const id of newest.values()) writer.keep({ id })
  await writer.finish((path) => newest.has(path))
  return work.waiting()
}

/** Compares the articles that meet at a key, and keeps what is found in place of what was. */
export async function compareAt(key: string, { sql, work, settings }: Bench): Promise<void> {
  const keysOf = new Map((await work.at(key)).map(({ path, keys }) => [path, keys]))
  const store = await Store.open(sql)
  const ids = await store.idsAt([...keysOf.keys()])
  const ordered = [...(await store.profiles([...ids.values()]))].sort(asSorted)
  const results: BlockResult[] = []
  for (const piece of pieces(ordered, defaultCap)) {
    const lines: BlockLine[] = []
    const own = piece.map(({ id }) => id)
    for await (const { source, claims } of store.articles(own, { withEvidence: false })) {
      const article = { source, claims: withDistinctIds(claims) }
      lines.push({ key, path: source.path, keys: keysOf.get(source.path) ?? [], article: () => article })
    }
    results.push(...compareBlock(key, lines, settings.settings.aliases))
  }
  const count = Math.ceil(ordered.length / defaultCap)
  if (count > 1)
    results.push({ kind: 'cut', block: key, articles: ordered.length, pieces: count, cap: defaultCap })
  await work.report(
    key,
    results.map((result) => JSON.stringify(result)),
  )
}

/** As the lines of `extract --blocks` are sorted: the undated last. */
const asSorted = (a: Profile, b: Profile): number =>
  byCodeUnit(a.published ?? '~', b.published ?? '~') || byCodeUnit(a.path, b.path)
