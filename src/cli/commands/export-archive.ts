import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Store } from '../../archive/index.js'
import { articleLines, claimLines, csvLines, rowLines } from '../archive/exporting.js'
import { named, openStore } from '../archive/open.js'
import { Failure } from '../failure.js'
import type { Io } from '../io.js'
import { replaceFile, writeStreamed } from '../write.js'

export const exportFormats = ['ndjson', 'csv', 'parquet'] as const
export const exportWhat = ['claims', 'sources', 'articles'] as const

interface Flags {
  readonly format: (typeof exportFormats)[number]
  readonly what: (typeof exportWhat)[number]
  readonly out?: string
}

/** `claimdiff export`: what an archive holds, for other programs. */
export async function exportArchive(
  given: string | readonly string[],
  flags: Flags,
  io: Io,
): Promise<number> {
  const [path = ''] = [given].flat()
  const { format, what, out } = flags
  if (what === 'articles' && format !== 'ndjson')
    throw new Failure(
      `export: articles with their claims do not fit into the rows of ${format}. Give --format ndjson, or --what claims or sources.`,
    )
  if (format === 'parquet' && out === undefined)
    throw new Failure('export: Parquet is written to a file. Name it with --out claims.parquet.')
  if (out !== undefined && isSame(path, out, io))
    throw new Failure(`--out: ${out} is the archive itself. Name another file.`)
  await named(path, async () => {
    const store = await openStore(path, io)
    try {
      await write(store, flags, io)
    } finally {
      await store.close()
    }
  })
  return 0
}

async function write(store: Store, { format, what, out }: Flags, io: Io): Promise<void> {
  if (out !== undefined && format === 'parquet' && what !== 'articles') {
    await replaceFile(out, io.cwd, (to) => store.writeParquet(what, to))
    return
  }
  const text = textOf(store, { format, what })
  if (out !== undefined) {
    await writeStreamed(out, text, io.cwd)
    return
  }
  for await (const piece of text) {
    io.out(piece)
    await io.outTaken?.()
  }
}

function textOf(store: Store, { format, what }: Flags): AsyncIterable<string> {
  if (what === 'articles') return articleLines(store)
  if (format === 'csv') return csvLines(store.columns(what), store.rows(what))
  return what === 'claims' ? claimLines(store) : rowLines(store.rows(what))
}

function isSame(path: string, other: string, { cwd }: Io): boolean {
  try {
    return realpathSync(resolve(cwd, path)) === realpathSync(resolve(cwd, other))
  } catch {
    return false
  }
}
