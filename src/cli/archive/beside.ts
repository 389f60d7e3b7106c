import type { Io } from '../io.js'
import type { ReadFile, Wanted } from '../read-file.js'

/** Files that are read now with what archives hold besides, in order of path. */
export async function besideArchives(
  reads: AsyncIterable<ReadFile>,
  archives: readonly string[] | undefined,
  wanted: Wanted,
  io: Io,
): Promise<AsyncIterable<ReadFile>> {
  if (!archives) return reads
  const { merged, readArchive } = await import('./load.js')
  return archives.reduce((all, path) => merged(all, readArchive(path, wanted, io)), reads)
}
