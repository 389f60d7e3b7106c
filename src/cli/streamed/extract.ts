import { availableParallelism } from 'node:os'
import type { Message } from '../../model/index.js'
import { besideArchives } from '../archive/beside.js'
import { suppliedDates } from '../dates.js'
import { Failure } from '../failure.js'
import type { FoundFile } from '../find.js'
import type { ReadFlags } from '../flags.js'
import { find, nothingFound, say, warn } from '../gather.js'
import type { Io } from '../io.js'
import { threadsFor } from '../jobs.js'
import { passedOver, readEach } from '../load.js'
import type { PackedArticle } from '../packed.js'
import type { ReadFile } from '../read-file.js'
import { assertMatches } from '../schemas.js'
import { blockLines } from './block-line.js'
import { type Listed, listedOn } from './listed.js'

export interface StreamFlags extends ReadFlags {
  readonly blocks?: boolean
  readonly stdinList?: boolean
  readonly allowEmpty?: boolean
}

/**
 * `claimdiff extract --stdin-list` and `--blocks`: what is made of each article as soon as it and all before it are read. Nothing
 * is kept of one for the next, so that the articles may be dealt out to any number of runs. Ids are distinct in each article.
 */
export async function extractStream(paths: readonly string[], flags: StreamFlags, io: Io): Promise<number> {
  const input = flags.stdinList ? listed(paths, flags, io) : await found(paths, flags, io)
  const linesOf = flags.blocks ? await blocksOf(flags) : await claimsOf()
  const seen = { first: '', articles: 0, claims: 0 }
  for await (const read of input.reads()) {
    for (const article of read.articles) {
      if (seen.articles++ === 0) seen.first = article.source.path
      seen.claims += article.claims.length
      io.out((await linesOf(article)).join(''))
      await io.outTaken?.()
      if (!flags.quiet) warn(article.source.messages, io)
    }
  }
  if (!flags.quiet) say(`${seen.articles} articles, ${seen.claims} claims.`, io)
  if (seen.claims > 0 || flags.allowEmpty) return input.lacks() ? 2 : 0
  throw new Failure(
    seen.articles === 0
      ? 'No article was read, so nothing was extracted. Name articles, or accept this with --allow-empty.'
      : nothingFound([seen.first, ...Array(seen.articles - 1).fill('')]),
  )
}

/** What is read, and whether some of it could not be. */
interface Input {
  readonly reads: () => AsyncIterable<ReadFile>
  readonly lacks: () => boolean
}

const wantedOf = ({ blocks }: StreamFlags) => (blocks ? 'bare' : 'claims')

async function found(paths: readonly string[], flags: StreamFlags, io: Io): Promise<Input> {
  const files = await find(paths, flags, io)
  const dates = suppliedDates(flags.published, files.files)
  const jobs = threadsFor(flags.jobs ?? 'auto', files.files)
  let lacks = false
  const tell = (messages: readonly Message[]): void => {
    for (const { text } of messages) say(text, io)
  }
  async function* reads(): AsyncGenerator<ReadFile> {
    tell(passedOver(files))
    const fromFiles = readEach(files.files, { dates, wanted: wantedOf(flags), jobs })
    for await (const read of await besideArchives(fromFiles, files.archives, wantedOf(flags), io)) {
      if (read.skipped) tell([read.skipped])
      lacks ||= read.isLacking
      yield read
    }
  }
  return { reads, lacks: () => lacks }
}

/** The lines of standard input; what is wrong with one is told with its number. */
function listed(paths: readonly string[], flags: StreamFlags, io: Io): Input {
  if (paths.length > 0 || flags.stdinFilepath !== undefined || flags.published.length > 0)
    throw new Failure(
      '--stdin-list: standard input lists what is read. Leave out paths, --stdin-filepath and --published.',
    )
  let lacks = false
  const complain = (line: number, why: string): void => {
    lacks = true
    say(`line ${line}: ${why}.`, io)
  }
  const waiting: number[] = []
  async function* files(): AsyncGenerator<FoundFile> {
    for await (const { line, file } of listedOn(
      io,
      flags.settings?.settingOf,
      complain,
    ) satisfies AsyncGenerator<Listed>) {
      waiting.push(line)
      yield file
    }
  }
  async function* reads(): AsyncGenerator<ReadFile> {
    const jobs = flags.jobs === undefined || flags.jobs === 'auto' ? availableParallelism() : flags.jobs
    for await (const read of readEach(files(), { dates: new Map(), wanted: wantedOf(flags), jobs })) {
      const line = waiting.shift() as number
      if (read.skipped) complain(line, read.skipped.text.replace(/\.$/, ''))
      yield read
    }
  }
  return { reads, lacks: () => lacks }
}

type LinesOf = (article: PackedArticle) => Promise<readonly string[]>

async function claimsOf(): Promise<LinesOf> {
  const [{ withDistinctIds }, { jsonLine }] = await Promise.all([
    import('../../order.js'),
    import('../../report/json.js'),
  ])
  return async ({ claims }) => {
    const distinct = withDistinctIds(claims)
    for (const claim of distinct) await assertMatches('claim', claim, `extract: ${claim.source}`)
    return distinct.map((claim) => `${jsonLine(claim)}\n`)
  }
}

async function blocksOf({ settings }: StreamFlags): Promise<LinesOf> {
  const [{ withDistinctIds }, { blockKeysUnder }] = await Promise.all([
    import('../../order.js'),
    import('../../pipeline.js'),
  ])
  const keysOf = blockKeysUnder(settings?.settings.aliases)
  return async ({ source, claims }) => {
    if (claims.length === 0 || !source.understood) return []
    return blockLines({ source, claims: withDistinctIds(claims) }, keysOf(source, claims))
  }
}
