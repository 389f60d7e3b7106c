import { Failure } from '../failure.js'
import type { ReadFlags } from '../flags.js'
import { gather, nothingFound, warn } from '../gather.js'
import type { Io } from '../io.js'
import { progress } from '../progress.js'
import { assertMatches } from '../schemas.js'

export const extractFormats = ['json', 'ndjson', 'csv'] as const

interface Flags extends ReadFlags {
  readonly format: (typeof extractFormats)[number]
  readonly allowEmpty?: boolean
}

/** `claimdiff extract`: the claims of each article on standard output, nothing compared. */
export async function extract(paths: readonly string[], flags: Flags, io: Io): Promise<number> {
  const { sources, skipped, lacksNamed } = await gather(paths, flags, io)
  const pipeline = await import('../../pipeline.js')
  const { claimsFile, claimsText } = await import('../claims-file.js')
  const shown = progress(io, flags.quiet)
  const extraction = pipeline.extract(sources, {
    onArticle: (done, all) => shown.show(done, all, 'Reading articles:'),
  })
  shown.clear()
  const messages = [...skipped, ...extraction.sources.flatMap((source) => source.messages)]
  if (!flags.quiet) warn(messages, io)
  const file = claimsFile({ ...extraction, sources: extraction.sources.map(pipeline.summarise), messages })
  await assertMatches('claims', file, 'extract')
  io.out(claimsText(file, flags.format))
  if (extraction.claims.length > 0 || flags.allowEmpty) return lacksNamed ? 2 : 0
  throw new Failure(nothingFound(extraction.sources.map(({ path }) => path)))
}
