import type { KnownFile } from '../../archive/index.js'
import { fileKey, withContent } from '../check/load-cached.js'
import type { FoundFile } from '../find.js'

/** What is to be done about the files of a run. */
export interface Sifted {
  readonly unread: readonly FoundFile[]
  /** Of files that could not be read last time, what was said of them: they are read again. */
  readonly failed: ReadonlyMap<string, KnownFile>
  readonly unchanged: number
}

export interface SiftOptions {
  readonly files: readonly FoundFile[]
  readonly dates: ReadonlyMap<string, string>
  readonly known: (paths: readonly string[]) => Promise<readonly KnownFile[]>
  readonly keep: (file: KnownFile) => void
  readonly onFile: (done: number, all: number) => void
}

const atOnce = 1000

/** Parts what has to be read from what the archive holds in just this form. */
export async function sift({ files, dates, known, keep, onFile }: SiftOptions): Promise<Sifted> {
  const unread: FoundFile[] = []
  const failed = new Map<string, KnownFile>()
  let unchanged = 0
  for (let from = 0; from < files.length; from += atOnce) {
    const piece = files.slice(from, from + atOnce)
    const byPath = byPathOf(await known(piece.map(({ path }) => path)))
    for (const file of piece) {
      const earlier = byPath.get(file.path) ?? []
      const key = earlier.length > 0 ? fileKey(withContent(file), dates) : null
      const same = key === null ? undefined : earlier.find((each) => each.key === key)
      const lost = earlier.find(({ skipped }) => skipped !== null)
      if (lost) failed.set(file.path, lost)
      if (same) {
        keep(same)
        unchanged++
      } else unread.push(file)
    }
    onFile(Math.min(from + atOnce, files.length), files.length)
    await new Promise(setImmediate)
  }
  return { unread, failed, unchanged }
}

/** Of one file the visible reading first. */
function byPathOf(known: readonly KnownFile[]): Map<string, KnownFile[]> {
  const byPath = new Map<string, KnownFile[]>()
  for (const file of [...known].sort((a, b) => a.id - b.id))
    byPath.set(file.path, [...(byPath.get(file.path) ?? []), file])
  return byPath
}
