import {
  type Article,
  type KeyedArticle,
  type Keyless,
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
import { Block, defaultCap, mostBytes, type Piece } from '../streamed/block.js'
import { type BlockArticle, blockLines } from '../streamed/block-line.js'
import { type BlockResult, compareBlock } from '../streamed/compare-block.js'
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

/** Articles that are given new keys at once. */
const atOnce = 200

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
    ...reads.flatMap(({ key, articles }) => articles.flatMap((article) => keyed(article, key))),
    ...(await keyless(kept, writer.store, work)).flatMap(({ article, content }) => keyed(article, content)),
  ])
  if (reads.length > 0) await writer.stage(reads)
}

const keyedUnder = ({ settings: { aliases } }: ResolvedConfig) => {
  const keysOf = blockKeysUnder(aliases)
  return ({ source, claims }: Pick<Article, 'source' | 'claims'>, content: string | null): KeyedArticle[] =>
    source.understood && claims.length > 0
      ? [{ path: source.path, content, keys: keysOf(source, claims) }]
      : []
}

interface Read {
  readonly article: Article
  readonly content: string | null
}

/** Articles that are in the archive without a key: `claimdiff index` read them. */
async function keyless(files: readonly KnownFile[], store: Store, work: Work): Promise<readonly Read[]> {
  const articles = await store.ofFiles(files.map(({ id }) => id))
  const known = await work.known(articles.map(({ path }) => path))
  return readAgain(
    articles.filter(({ path }) => !known.has(path)),
    store,
  )
}

async function readAgain(which: readonly Keyless[], store: Store): Promise<readonly Read[]> {
  const contents = new Map(which.map(({ path, content }) => [path, content]))
  const ids = which.map(({ id }) => id)
  const found: Read[] = []
  for await (const article of store.articles(ids, { withEvidence: false }))
    found.push({ article, content: contents.get(article.source.path) ?? null })
  return found
}

/** Articles that were read beside the workers, by `claimdiff index`, get the keys of what they say now. */
async function refresh({ sql, work, settings }: Pick<Bench, 'sql' | 'work' | 'settings'>): Promise<void> {
  const store = await Store.open(sql)
  await work.forget(store.run)
  const keyed = keyedUnder(settings)
  for (const piece of pieces(await work.outdated(store.run), atOnce))
    await work.put(
      (await readAgain(piece, store)).flatMap(({ article, content }) => keyed(article, content)),
      piece.map(({ path }) => path),
    )
}

/** Makes all that was read visible at once, the newest reading of each file; says which blocks have to be compared. */
export async function showAll({ sql, work, settings }: Bench): Promise<readonly string[]> {
  const writer = await Writer.open(sql)
  const newest = new Map<string, number>()
  for await (const { id, path, isStaged } of writer.store.files())
    if (isStaged) newest.set(path, Math.max(id, newest.get(path) ?? 0))
  for (const id of newest.values()) writer.keep({ id })
  await writer.finish((path) => newest.has(path))
  await refresh({ sql, work, settings })
  return work.waiting()
}

/** Compares the articles that meet at a key, and keeps what is found in place of what was. */
export async function compareAt(key: string, { sql, work, settings }: Bench): Promise<void> {
  const keysOf = new Map((await work.at(key)).map(({ path, keys }) => [path, keys]))
  const store = await Store.open(sql)
  const found = await store.idsAt([...keysOf.keys()])
  const ordered = [...(await store.profiles([...found.values()]))].sort(asSorted)
  const results: BlockResult[] = []
  const compare = (piece: Piece | null): void => {
    if (piece) results.push(...compareBlock(key, piece.lines, settings.settings.aliases))
  }
  const block = new Block(key, defaultCap)
  const isMuch = ordered.reduce((sum, { bytes }) => sum + mostOfLine(bytes), 0) > mostBytes
  const ids = ordered.map(({ id }) => id)
  for await (const { source, claims, runs } of store.articles(ids, { withEvidence: false })) {
    const article = { source, claims: withDistinctIds(claims), ...(runs && { runs }) }
    const keys = keysOf.get(source.path) ?? []
    const bytes = isMuch ? bytesOfLine(article, key, keys) : 0
    compare(block.add({ key, path: source.path, keys, article: () => article }, bytes))
  }
  const last = block.end()
  compare(last)
  if (last.cut) results.push(last.cut)
  await work.report(
    key,
    results.map((result) => JSON.stringify(result)),
  )
}

/** What the line of an article takes is worked out only where it might matter: it is packed as the archive has it. */
const mostOfLine = (packed: number): number => 2 * packed + 4096

const bytesOfLine = (article: BlockArticle, key: string, keys: readonly string[]): number =>
  Buffer.byteLength(blockLines(article, keys)[keys.indexOf(key)] ?? '') - 1

/** As the lines of `extract --blocks` are sorted: the undated last. */
const asSorted = (a: Profile, b: Profile): number =>
  byCodeUnit(a.published ?? '~', b.published ?? '~') || byCodeUnit(a.path, b.path)
