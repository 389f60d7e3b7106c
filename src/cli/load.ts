import type { Message } from '../model/index.js'
import type { Found, FoundFile } from './find.js'
import { type Jobs, threadsFor } from './jobs.js'
import type { PackedArticle } from './packed.js'
import { type ReadFile, readFile, skip, type Wanted } from './read-file.js'
import { threadScript } from './roles.js'

export interface Loaded {
  readonly articles: readonly PackedArticle[]
  /** One message for each file or folder that could not be read. */
  readonly skipped: readonly Message[]
  /** Files of a folder that hold JSON or XML of another kind: settings, site maps, this program's own results. */
  readonly others: readonly string[]
  /** A file that the person named is among the skipped: the run ends with 2 when its work is done. */
  readonly lacksNamed: boolean
}

export interface LoadOptions {
  /** Publication dates by path. */
  readonly dates: ReadonlyMap<string, string>
  readonly wanted: Wanted
  readonly jobs: Jobs
  /** Called after each file. */
  readonly onFile?: (done: number, all: number) => void
  /** Called with each file right before it is read: what it gives back is read. */
  readonly opened?: (file: FoundFile) => FoundFile
}

/** Reads the files that can be read, in their order; each other becomes a message. */
export async function load(found: Found, options: LoadOptions): Promise<Loaded> {
  const reads: ReadFile[] = []
  for await (const read of readFiles(found, options)) reads.push(read)
  return loadedOf(found, reads)
}

/** What became of all files, in their order. */
export const loadedOf = (found: Found, reads: readonly ReadFile[]): Loaded => ({
  articles: reads.flatMap(({ articles }) => articles),
  skipped: [...passedOver(found), ...reads.flatMap(({ skipped }) => skipped ?? [])],
  others: reads.filter(({ isOther }) => isOther).map(({ path }) => path),
  lacksNamed: reads.some(({ isLacking }) => isLacking),
})

export const passedOver = ({ passed }: Found): Message[] => passed.map(({ path, text }) => skip(path, text))

/** What became of each file, in their order, whatever the number of threads. */
export async function* readFiles(
  { files }: Found,
  { dates, wanted, jobs, onFile, opened }: LoadOptions,
): AsyncGenerator<ReadFile> {
  let done = 0
  const threads = threadsFor(jobs, files)
  for await (const read of readEach(files, { dates, wanted, jobs: threads, ...(opened && { opened }) })) {
    onFile?.(++done, files.length)
    yield read
  }
}

/** What became of each file, in their order, in so many threads. */
export async function* readEach(
  files: Iterable<FoundFile> | AsyncIterable<FoundFile>,
  { dates, wanted, jobs, opened = (file) => file }: Omit<LoadOptions, 'jobs'> & { readonly jobs: number },
): AsyncGenerator<ReadFile> {
  if (jobs > 1) {
    const { Pool } = await import('./pool.js')
    yield* new Pool(files, { dates, wanted }, threadScript, jobs, opened).read()
    return
  }
  for await (const file of files) {
    const read = await readFile(opened(file), dates, wanted)
    // Without a turn of the event loop nothing that was written is let go of.
    await new Promise(setImmediate)
    yield read
  }
}
