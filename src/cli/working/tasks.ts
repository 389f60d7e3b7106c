import { type Sql, Store, type Work, Writer } from '../../archive/index.js'
import { byCodeUnit } from '../../model/index.js'
import { withDistinctIds } from '../../order.js'
import { blockKeys } from '../../pipeline.js'
import { filed } from '../archive/fill.js'
import { sift } from '../archive/sift.js'
import { fileKey, withContent } from '../check/load-cached.js'
import type { SettingOf } from '../config/sources.js'
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
  readonly settingOf: SettingOf | undefined
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
  const { sql, work, cwd, settingOf, complain } = bench
  const files = lines.flatMap((line): FoundFile[] => {
    const file = fileOf(Buffer.from(line), cwd, settingOf)
    if (typeof file === 'string') complain(file)
    return file === null || typeof file === 'string' ? [] : [withContent({ ...file, named: !areMet })]
  })
  const writer = await Writer.open(sql)
  const known = (paths: readonly string[]) => writer.store.known(paths)
  const { unread } = await sift({ files, dates: noDates, known, keep: () => {}, onFile: () => {} })
  const reads = []
  for (const file of unread) {
    const read = await readFile(file, noDates, 'both')
    if (read.skipped) complain(read.skipped.text)
    if (!read.isOther) reads.push(filed(read, fileKey(file, noDates)))
  }
  const articles = reads.flatMap((read) => read.articles)
  // First: a batch whose articles are in the archive is taken for done.
  await work.put(
    articles
      .filter(({ source, claims }) => source.understood && claims.length > 0)
      .map(({ source, claims }) => ({ path: source.path, keys: blockKeys(source, claims) })),
  )
  if (reads.length > 0) await writer.stage(reads)
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
export async function compareAt(key: string, { sql, work }: Bench): Promise<void> {
  const members = await work.at(key)
  const store = await Store.open(sql)
  const ids = await store.idsAt(members.map(({ path }) => path))
  const keysOf = new Map(members.map(({ path, keys }) => [path, keys]))
  const lines: (BlockLine & { readonly published: string | null })[] = []
  for await (const { source, claims } of store.articles([...ids.values()], { withEvidence: false })) {
    const article = { source, claims: withDistinctIds(claims) }
    const { path, published } = source
    lines.push({ key, path, published, keys: keysOf.get(path) ?? [], article: () => article })
  }
  // As the lines of `extract --blocks` are sorted: the undated last.
  lines.sort((a, b) => byCodeUnit(a.published ?? '~', b.published ?? '~') || byCodeUnit(a.path, b.path))
  const results: BlockResult[] = []
  for (let from = 0; from < lines.length; from += defaultCap)
    results.push(...compareBlock(key, lines.slice(from, from + defaultCap)))
  const pieces = Math.ceil(lines.length / defaultCap)
  if (pieces > 1) results.push({ kind: 'cut', block: key, articles: lines.length, pieces, cap: defaultCap })
  await work.report(
    key,
    results.map((result) => JSON.stringify(result)),
  )
}
