import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Finished, KnownFile, Store, Trouble, Writer } from '../../archive/index.js'
import { grouped } from '../../report/plain.js'
import { isServer, shown } from '../archive/address.js'
import { type Filled, fill } from '../archive/fill.js'
import { named as naming, openStore, openWriter } from '../archive/open.js'
import { type Sifted, sift } from '../archive/sift.js'
import { changes, holdings } from '../archive/told.js'
import { underPaths } from '../archive/under.js'
import { configured } from '../config/configured.js'
import { assertItems, suppliedDates } from '../dates.js'
import { Failure } from '../failure.js'
import type { Found } from '../find.js'
import type { ReadFlags } from '../flags.js'
import { find, named, nothingFound, nothingHere, say } from '../gather.js'
import type { Io } from '../io.js'
import { progress } from '../progress.js'

interface GivenFlags extends ReadFlags {
  readonly into?: string
  readonly dryRun?: boolean
  readonly allowEmpty?: boolean
}

interface Flags extends GivenFlags {
  readonly into: string
}

/** `claimdiff index`: brings an archive to what the articles say now. */
export async function indexArticles(paths: readonly string[], given: GivenFlags, io: Io): Promise<number> {
  const { store, ...others } = given
  const flags = await configured({ ...others, into: intoOf(given) }, io)
  const found = await find(paths, flags, io)
  const wanted = named(paths, flags, io)
  for (const path of found.archives ?? [])
    throw new Failure(`${shown(path)}: is an archive itself. Name articles, or folders of them.`)
  if (found.files.length + found.passed.length === 0 && !isThere(flags.into, io))
    throw nothingHere(wanted.join(', '), found.ignored)
  return flags.dryRun ? await rehearse(found, wanted, flags, io) : await update(found, wanted, flags, io)
}

/** A database on a server is there, or opening it says what is not. */
const isThere = (into: string, { cwd }: Io): boolean => isServer(into) || existsSync(resolve(cwd, into))

function intoOf({ into, store }: GivenFlags): string {
  if (into !== undefined && store !== undefined)
    throw new Failure('index: --into and --store are two archives. Give one of them.')
  const one = into ?? store
  if (one !== undefined) return one
  throw new Failure(
    'index: no archive is named. Give its file with --into archive.duckdb, or its address with --store.',
  )
}

async function update(found: Found, paths: readonly string[], flags: Flags, io: Io): Promise<number> {
  const { into, allowEmpty } = flags
  const writer = await openWriter(into, io)
  const done = await naming(into, () => bring(writer, found, paths, flags, io).finally(() => writer.close()))
  const { read, unchanged, gone, counts } = done
  io.out(`${shown(into)}: ${changes({ read, unchanged, gone }, 'read')} ${holdings(counts, into, io)}\n`)
  const isEmpty = counts.claims === 0 && !allowEmpty
  if (isEmpty) say(nothingFound(found.files.map(({ path }) => path)), io)
  return done.lacksNamed || isEmpty ? 2 : 0
}

interface Done extends Filled, Finished {
  readonly unchanged: number
}

async function bring(
  writer: Writer,
  found: Found,
  paths: readonly string[],
  flags: Flags,
  io: Io,
): Promise<Done> {
  const dates = suppliedDates(flags.published, found.files)
  const isUnder = await underPaths(paths, io)
  const { unread, failed, unchanged } = await sifted(writer.store, found, dates, flags, io, (file) =>
    writer.keep(file),
  )
  const shown = progress(io, flags.quiet)
  const onFile = (done: number, all: number): void =>
    shown.show(
      done,
      all,
      'Reading articles:',
      (seconds) => `, ${grouped(Math.round(done / seconds))} a second`,
    )
  const filling = fill(writer, { found, unread, failed, dates, jobs: flags.jobs ?? 'auto', onFile })
  const filled = await filling.finally(shown.clear)
  for (const { text } of filled.skipped) say(text, io)
  assertItems(dates, filled.dated)
  return { ...filled, unchanged, ...(await writer.finish(isUnder)) }
}

async function sifted(
  store: Store,
  { files }: Found,
  dates: ReadonlyMap<string, string>,
  { quiet }: Flags,
  io: Io,
  keep: (file: KnownFile) => void,
): Promise<Sifted> {
  const shown = progress(io, quiet)
  const onFile = (done: number, all: number): void => shown.show(done, all, 'Looking at files:')
  try {
    return await sift({ files, dates, known: (piece) => store.known(piece), keep, onFile })
  } finally {
    shown.clear()
  }
}

/** Null for a database on a server that has nothing in it. */
async function openBegun(into: string, io: Io): Promise<Store | null> {
  try {
    return await openStore(into, io, { isBegun: true })
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as Partial<Trouble>
    if (isServer(into) && code === 'empty') return null
    throw error
  }
}

/** What a run would do; nothing is read, and nothing written. */
async function rehearse(found: Found, paths: readonly string[], flags: Flags, io: Io): Promise<number> {
  const { into } = flags
  const all = found.files.length
  const store = isThere(into, io) ? await openBegun(into, io) : null
  if (store === null) {
    io.out(`${shown(into)}: would be made. ${changes({ read: all, unchanged: 0, gone: 0 }, 'to read')}\n`)
    return 0
  }
  const dates = suppliedDates(flags.published, found.files)
  const isUnder = await underPaths(paths, io)
  const here = new Set(found.files.map(({ path }) => path))
  await naming(into, async () => {
    try {
      const { unread, unchanged } = await sifted(store, found, dates, flags, io, () => {})
      let gone = 0
      for await (const { path, isStaged } of store.files())
        gone += Number(!isStaged && isUnder(path) && !here.has(path))
      io.out(`${shown(into)}: ${changes({ read: unread.length, unchanged, gone }, 'to read')}\n`)
    } finally {
      await store.close()
    }
  })
  return 0
}
