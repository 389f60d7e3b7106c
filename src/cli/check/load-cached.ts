import { readFileSync, statSync } from 'node:fs'
import { largestFile } from '../decode.js'
import type { Found, FoundFile } from '../find.js'
import { type Loaded, type LoadOptions, passedOver, readFiles } from '../load.js'
import type { ReadFile } from '../read-file.js'
import { type Cache, contentHash, keyOf } from './cache.js'

/** A file with what its reading depends on. */
interface Keyed {
  readonly file: FoundFile
  /** Null where it cannot be opened: reading says why. */
  readonly key: string | null
}

/** As `load`; what the cache knows is not read again. */
export async function loadCached(found: Found, options: LoadOptions, cache: Cache | null): Promise<Loaded> {
  const keyed = found.files.map((file) => (cache ? keyedFile(file, options.dates) : { file, key: null }))
  const known = new Map<FoundFile, ReadFile>()
  for (const { file, key } of keyed) {
    const read = key === null ? null : (cache?.get<ReadFile>(key) ?? null)
    if (read) known.set(file, read)
  }
  const missing = keyed.filter(({ file }) => !known.has(file))
  let at = 0
  for await (const read of readFiles({ ...found, files: missing.map(({ file }) => file) }, options)) {
    const { file, key } = missing[at++] as Keyed
    known.set(file, read)
    if (key !== null && !read.skipped && !read.isLacking) cache?.put(key, bare(read))
  }
  const reads = found.files.map((file) => known.get(file) as ReadFile)
  return {
    articles: reads.flatMap(({ articles }) => articles),
    skipped: [...passedOver(found), ...reads.flatMap(({ skipped }) => skipped ?? [])],
    others: reads.filter(({ isOther }) => isOther).map(({ path }) => path),
    lacksNamed: reads.some(({ isLacking }) => isLacking),
  }
}

/** Evidence is asked for by nobody who checks. */
const bare = (read: ReadFile): ReadFile => ({
  ...read,
  articles: read.articles.map(({ source, claims, notUnderstood }) => ({ source, claims, notUnderstood })),
})

/** The file with its content, so that what is read is what was looked up. */
function keyedFile(file: FoundFile, dates: ReadonlyMap<string, string>): Keyed {
  const bytes = bytesOf(file)
  if (!bytes) return { file, key: null }
  const { path, named } = file
  const own = [...dates].filter(([key]) => key === path || key.startsWith(`${path}#`))
  return { file: { ...file, content: bytes }, key: keyOf('article', path, named, own, contentHash(bytes)) }
}

function bytesOf({ real, content }: FoundFile): Uint8Array | null {
  if (content) return content
  try {
    const status = statSync(real)
    return status.isFile() && status.size <= largestFile ? readFileSync(real) : null
  } catch {
    return null
  }
}
