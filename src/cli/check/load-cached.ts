import { readFileSync, statSync } from 'node:fs'
import { largestFile } from '../decode.js'
import type { Found, FoundFile } from '../find.js'
import { type Loaded, type LoadOptions, loadedOf, readFiles } from '../load.js'
import type { ReadFile } from '../read-file.js'
import { contentHash, type Known, keyOf } from './cache.js'

/** As `load`; what the cache knows is not read again. */
export async function loadCached(found: Found, options: LoadOptions, cache: Known | null): Promise<Loaded> {
  const files = cache ? found.files.map(withContent) : found.files
  const keys = files.map((file) => (cache ? fileKey(file, options.dates) : null))
  const reads = keys.map((key) => (key === null ? null : (cache?.get<ReadFile>(key) ?? null)))
  const missing = files.filter((_, at) => reads[at] === null)
  let at = 0
  for await (const read of readFiles({ ...found, files: missing }, options)) {
    at = reads.indexOf(null, at)
    reads[at] = read
    const key = keys[at] ?? null
    if (key !== null && !read.skipped && !read.isLacking) cache?.put(key, read)
  }
  return loadedOf(
    found,
    reads.filter((read) => read !== null),
  )
}

/** The file with its content, so that what is read is what was looked up; as it is where it cannot be opened. */
export function withContent(file: FoundFile): FoundFile {
  if (file.content) return file
  try {
    const status = statSync(file.real)
    const isPlain = status.isFile() && status.size <= largestFile
    return isPlain ? { ...file, content: readFileSync(file.real) } : file
  } catch {
    return file
  }
}

/** A key of all that a file's claims depend on; null where it could not be opened: reading it says why. */
export function fileKey(
  { path, named, setting, content }: FoundFile,
  dates: ReadonlyMap<string, string>,
): string | null {
  if (!content) return null
  const own = [...dates].filter(([key]) => key === path || key.startsWith(`${path}#`))
  return keyOf('article', path, named, setting ?? null, own, contentHash(content))
}
