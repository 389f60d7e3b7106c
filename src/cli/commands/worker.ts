import { counted } from '../../report/plain.js'
import { shown, storeOf } from '../archive/address.js'
import { named } from '../archive/open.js'
import { configured } from '../config/configured.js'
import type { ResolvedConfig } from '../config/resolved.js'
import { Failure } from '../failure.js'
import type { FoundFile } from '../find.js'
import type { ReadFlags } from '../flags.js'
import { find, say } from '../gather.js'
import type { Io } from '../io.js'
import { progress } from '../progress.js'
import { linesOf } from '../streamed/lines.js'
import type { Bench } from '../working/tasks.js'

interface Flags extends ReadFlags {
  readonly store: string
  readonly enqueue?: boolean
  readonly stdinList?: boolean
  readonly found?: boolean
  readonly once?: boolean
  readonly concurrency: number
}

const longestLine = 64 << 20

/** `claimdiff worker`: takes articles and blocks from the queue of a database until it is stopped. */
export async function worker(paths: readonly string[], given: Flags, io: Io): Promise<number> {
  const flags = await configured(given, io)
  if (paths.length > 0 && !flags.enqueue)
    throw new Failure('worker: articles are given with --enqueue. Leave out the paths, or add it.')
  assertEnqueued(flags)
  const address = storeOf(flags.store)
  return named(address, () => at(address, paths, flags, io).catch(told))
}

/** The queue speaks to the server by itself, and has the driver's errors. */
async function told(error: unknown): Promise<never> {
  const { troubleOf } = await import('../../archive/index.js')
  const isOfServer = error instanceof Error && 'code' in error && error.name !== 'Failure'
  throw isOfServer || /connection (?:terminated|error)|not queryable/i.test(String(error))
    ? troubleOf(error)
    : error
}

/** What would be left unheeded is refused. */
function assertEnqueued({ enqueue, found, once, stdinList, published, stdinFilepath }: Flags): void {
  if (published.length > 0 || stdinFilepath !== undefined)
    throw new Failure(
      'worker: --published and --stdin-filepath do nothing here. Write the date into the article, or into its line with --stdin-list.',
    )
  if (stdinList && !enqueue) throw new Failure('worker: --stdin-list goes with --enqueue. Add it.')
  if (Number(enqueue ?? false) + Number(found ?? false) + Number(once ?? false) > 1)
    throw new Failure('worker: --enqueue, --once and --found are three runs. Give one of them.')
}

type Settled = Flags & { readonly settings: ResolvedConfig }

async function at(address: string, paths: readonly string[], flags: Settled, io: Io): Promise<number> {
  const { openPostgres, Work, Writer } = await import('../../archive/index.js')
  const sql = await openPostgres(address, { connections: 2 * flags.concurrency + 2 })
  try {
    await Writer.open(sql)
    const work = await Work.open(sql)
    if (flags.found) return await print(work.found(), io)
    let lacks = false
    const complain = (text: string): void => {
      lacks = true
      say(text, io)
    }
    const bench = { sql, work, cwd: io.cwd, settings: flags.settings, complain }
    const code = flags.enqueue ? await enqueue(paths, flags, bench, io) : await labour(flags, bench, io)
    return lacks ? 2 : code
  } finally {
    await sql.close()
  }
}

async function print(lines: AsyncIterable<string>, io: Io): Promise<number> {
  for await (const line of lines) {
    io.out(`${line}\n`)
    await io.outTaken?.()
  }
  return 0
}

async function queueOf(flags: Flags, bench: Bench, io: Io) {
  const { Queue } = await import('../working/queue.js')
  const shown = progress(io, flags.quiet)
  const queue = await Queue.open({
    address: flags.store,
    bench,
    concurrency: flags.concurrency,
    warn: (text) => say(text, io),
    onJob: ({ extract, compare }) =>
      shown.show(extract, extract + compare, 'Files read, and blocks with them:'),
  })
  return { queue, shown }
}

async function enqueue(paths: readonly string[], flags: Flags, bench: Bench, io: Io): Promise<number> {
  const { queue } = await queueOf(flags, bench, io)
  const lines = flags.stdinList ? textsOf(io, bench) : pathsOf(await filesAt(paths, flags, io))
  const count = await queue.add(lines, !flags.stdinList).finally(() => queue.stop())
  io.out(`${counted(count, 'article')} put into the queue.\n`)
  if (count === 0) throw new Failure('worker: there was no file to put into the queue.')
  return 0
}

/** Those of `extract --stdin-list` are in the lines. */
async function filesAt(
  paths: readonly string[],
  { store, ...flags }: Flags,
  io: Io,
): Promise<readonly FoundFile[]> {
  const { files, passed, archives = [] } = await find(paths, flags, io)
  for (const path of archives)
    throw new Failure(`${shown(path)}: is an archive itself. Name articles, or folders of them.`)
  for (const { text } of passed) say(text, io)
  return files
}

async function* pathsOf(files: readonly FoundFile[]): AsyncGenerator<string> {
  for (const { path } of files) yield path
}

async function* textsOf(io: Io, { complain }: Bench): AsyncGenerator<string> {
  for await (const { number, bytes } of linesOf(io, longestLine)) {
    if (bytes === null) complain(`line ${number}: is longer than ${longestLine >> 20} MB.`)
    else if (bytes.length > 0) yield Buffer.from(bytes).toString('utf8')
  }
}

async function labour(flags: Flags, bench: Bench, io: Io): Promise<number> {
  const { queue, shown } = await queueOf(flags, bench, io)
  let isStopped = false
  void io.untilStopped().then(() => {
    isStopped = true
  })
  const work = async () => {
    await queue.start()
    await (flags.once ? queue.untilEmpty(() => isStopped) : queue.forever(() => isStopped))
    const failed = await queue.failed()
    return { ...(await queue.stop()), failed }
  }
  const done = work().catch(async (error: unknown) => {
    await queue.abandon()
    throw error
  })
  const { extract, compare, failed } = await done.finally(shown.clear)
  io.out(`${extract} files read, ${compare} blocks compared.\n`)
  if (failed === 0) return 0
  say(
    `${failed} jobs failed too often and are not tried again. Their errors are in graphile_worker.jobs.`,
    io,
  )
  return 2
}
