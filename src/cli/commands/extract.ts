import type { Message, Source } from '../../model/index.js'
import { besideArchives } from '../archive/beside.js'
import { configured } from '../config/configured.js'
import { assertItems, suppliedDates } from '../dates.js'
import { Failure } from '../failure.js'
import type { ReadFlags } from '../flags.js'
import { find, gather, nothingFound, nothingRead, say, warn } from '../gather.js'
import type { Io } from '../io.js'
import { passedOver, readFiles } from '../load.js'
import { progress } from '../progress.js'
import { assertMatches } from '../schemas.js'
import type { StreamFlags } from '../streamed/extract.js'
import { printAll } from '../write.js'

export const extractFormats = ['json', 'ndjson', 'csv'] as const

interface Flags extends StreamFlags {
  readonly format: (typeof extractFormats)[number]
}

/** `claimdiff extract`: the claims of each article on standard output, nothing compared. */
export async function extract(paths: readonly string[], given: Flags, io: Io): Promise<number> {
  const flags = await configured(given, io)
  if (flags.stdinList || flags.blocks) {
    if (flags.stdinList && !flags.blocks && flags.format !== 'ndjson')
      throw new Failure(
        '--stdin-list: claims come as their articles are read. Give --format ndjson, or --blocks.',
      )
    if (flags.blocks && flags.format === 'csv')
      throw new Failure('--blocks: lines of blocks have one form, and it is no CSV. Leave out --format.')
    return (await import('../streamed/extract.js')).extractStream(paths, flags, io)
  }
  const { read, claims, lacksNamed } =
    flags.format === 'ndjson'
      ? await stream(paths, flags, io)
      : await printWhole(paths, { ...flags, format: flags.format }, io)
  if (claims > 0 || flags.allowEmpty) return lacksNamed ? 2 : 0
  throw new Failure(nothingFound(read))
}

interface Extracted {
  /** Paths of the articles. */
  readonly read: readonly string[]
  readonly claims: number
  readonly lacksNamed: boolean
}

/** JSON and CSV: everything is read before the first character is written. */
async function printWhole(
  paths: readonly string[],
  flags: ReadFlags & { readonly format: 'json' | 'csv' },
  io: Io,
): Promise<Extracted> {
  const { articles, skipped, lacksNamed } = await gather(paths, flags, 'claims', io)
  const { collect, summarise } = await import('../../pipeline.js')
  const { claimsFile, claimsText } = await import('../claims-file.js')
  const extraction = collect(articles)
  const messages = [...skipped, ...extraction.sources.flatMap((source) => source.messages)]
  if (!flags.quiet) warn(messages, io)
  const file = claimsFile({ ...extraction, sources: extraction.sources.map(summarise), messages })
  await assertMatches('claims', file, 'extract')
  await printAll(claimsText(file, flags.format), io)
  return {
    read: extraction.sources.map(({ path }) => path),
    claims: extraction.claims.length,
    lacksNamed,
  }
}

/** NDJSON: the claims of each article as soon as it and all before it are read; no article is kept. */
async function stream(paths: readonly string[], flags: ReadFlags, io: Io): Promise<Extracted> {
  const found = await find(paths, flags, io)
  const dates = suppliedDates(flags.published, found.files)
  const { DistinctIds, byPlace } = await import('../../order.js')
  const { jsonLine } = await import('../../report/json.js')
  const ids = new DistinctIds()
  const skipped = passedOver(found)
  const said: Message[] = []
  const read: { readonly source: Pick<Source, 'path'> }[] = []
  let count = 0
  let lacksNamed = false
  const shown = progress(io, flags.quiet)
  const onFile = (done: number, all: number): void => shown.show(done, all, 'Reading articles:')
  try {
    const reads = readFiles(found, { dates, wanted: 'claims', jobs: flags.jobs ?? 'auto', onFile })
    for await (const file of await besideArchives(reads, found.archives, 'claims', io)) {
      if (file.skipped) skipped.push(file.skipped)
      lacksNamed ||= file.isLacking
      for (const { source, claims } of file.articles) {
        read.push({ source: { path: source.path } })
        said.push(...source.messages)
        const distinct = ids.of([...claims].sort(byPlace))
        for (const claim of distinct) await assertMatches('claim', claim, `extract: ${claim.source}`)
        count += distinct.length
        if (distinct.length === 0) continue
        shown.clear()
        io.out(distinct.map((claim) => `${jsonLine(claim)}\n`).join(''))
      }
    }
  } finally {
    shown.clear()
  }
  for (const { text } of skipped) say(text, io)
  if (read.length === 0) throw nothingRead(paths, found, skipped, flags, io)
  assertItems(dates, read)
  if (!flags.quiet) warn(said, io)
  return { read: read.map(({ source }) => source.path), claims: count, lacksNamed }
}
