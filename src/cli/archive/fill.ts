import type { FiledFile, KnownFile, Writer } from '../../archive/index.js'
import { findableOf, fingerprintOf } from '../../link/index.js'
import type { Message, Source } from '../../model/index.js'
import { fileKey, withContent } from '../check/load-cached.js'
import type { Found, FoundFile } from '../find.js'
import type { Jobs } from '../jobs.js'
import { passedOver, readFiles } from '../load.js'
import type { ReadFile } from '../read-file.js'
import { Batches } from './batches.js'

export interface FillOptions {
  readonly found: Found
  readonly unread: readonly FoundFile[]
  readonly failed: ReadonlyMap<string, KnownFile>
  readonly dates: ReadonlyMap<string, string>
  readonly jobs: Jobs
  readonly onFile: (done: number, all: number) => void
}

export interface Filled {
  readonly read: number
  readonly skipped: readonly Message[]
  /** A file that the person named could not be read. */
  readonly lacksNamed: boolean
  /** Articles of files that were read, whose dates the person gave. */
  readonly dated: readonly { readonly source: Pick<Source, 'path'> }[]
}

/** Reads the files and stages them, batch by batch. */
export async function fill(writer: Writer, options: FillOptions): Promise<Filled> {
  const { found, unread, failed, dates, jobs, onFile } = options
  const keys = new Map<string, string | null>()
  const opened = (file: FoundFile): FoundFile => {
    const whole = withContent(file)
    keys.set(file.path, fileKey(whole, dates))
    return whole
  }
  const skipped = passedOver(found)
  const dated: { readonly source: Pick<Source, 'path'> }[] = []
  let lacksNamed = false
  const batches = new Batches(writer)
  const put = async (file: FiledFile): Promise<void> => {
    const earlier = failed.get(file.path)
    if (file.skipped && earlier?.skipped === JSON.stringify(file.skipped)) {
      writer.keep(earlier)
      return
    }
    await batches.put(file)
  }
  for (const message of skipped) await put({ path: message.path, key: null, skipped: message, articles: [] })
  for await (const read of readFiles(
    { ...found, files: unread },
    { dates, wanted: 'both', jobs, onFile, opened },
  )) {
    if (read.skipped) skipped.push(read.skipped)
    lacksNamed ||= read.isLacking
    if (dates.size > 0) dated.push(...read.articles.map(({ source: { path } }) => ({ source: { path } })))
    const key = keys.get(read.path) ?? null
    keys.delete(read.path)
    await put(filed(read, key))
  }
  await batches.end()
  return { read: unread.length, skipped, lacksNamed, dated }
}

export const filed = ({ path, articles, skipped, isLacking }: ReadFile, key: string | null): FiledFile => ({
  path,
  key: skipped || isLacking ? null : key,
  skipped,
  articles: articles.map((article) => {
    const { family, date, day, names } = findableOf(article.source, article.claims)
    return { ...article, runs: fingerprintOf(article.source), findable: { family, date, day, names } }
  }),
})
