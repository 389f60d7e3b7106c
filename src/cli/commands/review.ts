import { randomBytes } from 'node:crypto'
import { counted } from '../../report/plain.js'
import { reviewApp } from '../../review/server/app.js'
import { Desk, type DeskOptions, type Store } from '../../review/server/desk.js'
import { Password, Sessions } from '../../review/server/sessions.js'
import { isServer } from '../archive/address.js'
import { configured } from '../config/configured.js'
import { Failure, oneLine } from '../failure.js'
import type { CompareFlags } from '../flags.js'
import { named, nothingFound, say } from '../gather.js'
import type { Io } from '../io.js'
import { personOf } from '../ledger/person.js'
import { isBase, type LedgerPlace, ledgerPlace } from '../ledger/place.js'
import { addressOf, hostsOf } from '../listening/host.js'
import { type Listening, listen } from '../listening/listen.js'
import { bodySchemas } from '../review/body.js'
import { openBrowser } from '../review/browser.js'
import { type Exposure, type ExposureFlags, exposureOf } from '../review/exposure.js'
import { pageFiles } from '../review/page-files.js'
import { readingOf } from '../review/reading.js'
import { runOf } from '../review/run.js'
import type { Servers } from '../review/servers.js'
import { FileStore } from '../review/store.js'
import { Watch } from '../review/watch.js'
import { wantsInput } from '../stdin.js'

interface Flags extends CompareFlags, ExposureFlags {
  readonly by?: string
  readonly port?: number
  readonly readOnly?: boolean
  readonly open?: boolean
}

/** `claimdiff review`: serves the reviewer's page until the person ends it. */
export async function review(paths: readonly string[], given: Flags, io: Io): Promise<number> {
  if (given.decisions === false)
    throw new Failure('review: --no-decisions leaves nothing to do here. Give --read-only to only look.')
  if (wantsInput(paths, given.stdinFilepath))
    throw new Failure('review: watches files, not standard input. Name the articles.')
  const exposure = exposureOf(given, io)
  const flags = await configured(given, io)
  const { decisions, store: address } = given
  const which = { ...(decisions && { decisions }), ...(address && { store: address }) }
  const place = ledgerPlace({ ...which, settings: flags.settings }, io)
  const reviewer = given.readOnly ? '' : personOf(given.by, io)
  const options: DeskOptions = { reviewer, isReadOnly: given.readOnly ?? false }
  const all = named(paths, flags, io)
  const watch = new Watch(
    all.filter((path) => !isServer(path)),
    flags.settings,
    place,
    io,
  )
  const reading = readingOf({ paths, flags: given }, io)
  let [store, servers]: [ReviewStore | null, Servers | null] = [null, null]
  try {
    await watch.ready
    servers = await serversOf(all.filter(isServer))
    const read = await reading.read()
    if (read.result.counts.claims === 0 && !given.allowEmpty)
      throw new Failure(nothingFound(read.result.sources.map(({ source }) => source)))
    store = await storeOf(place)
    const desk = new Desk(await runOf(read, place, io), store, options)
    const stopped = io.untilStopped()
    const server = await serve(desk, exposure, given, io)
    watch.follow({ reading, desk, store, servers })
    await stopped
    desk.end()
    await server.close()
    return 0
  } finally {
    await Promise.all([reading.end(), watch.end()])
    await Promise.all([store?.close?.(), servers?.close()])
  }
}

interface ReviewStore extends Store {
  close?(): Promise<void>
}

async function storeOf(place: LedgerPlace): Promise<ReviewStore> {
  if (!isBase(place)) return new FileStore(place)
  const { BaseStore } = await import('../review/base-store.js')
  return BaseStore.open(place)
}

async function serversOf(addresses: readonly string[]): Promise<Servers | null> {
  if (addresses.length === 0) return null
  const { Servers } = await import('../review/servers.js')
  return Servers.open(addresses)
}

async function serve(desk: Desk, exposure: Exposure, flags: Flags, io: Io): Promise<Listening> {
  const page = pageFiles()
  const schemas = await bodySchemas()
  const password = exposure.password === null ? null : new Password(exposure.password, Date.now)
  return listen({ host: exposure.host, port: flags.port ?? 0 }, (port) => {
    const sessions = new Sessions({
      secret: () => randomBytes(32).toString('base64url'),
      onToken: announcer(addressOf(exposure, port), desk, flags, io),
    })
    sessions.begin()
    return reviewApp(desk, {
      page,
      schemas,
      hosts: hostsOf(exposure, port),
      doors: { sessions, cookie: `claimdiff-${port}`, password },
      onDefect: (error) => say(`review: internal error: ${oneLine(error.stack ?? String(error))}`, io),
    })
  })
}

/** Says where the page is: at first with what there is to do, then for another browser. */
function announcer(address: string, desk: Desk, { open, quiet }: Flags, io: Io): (token: string) => void {
  let isFirst = true
  return (token) => {
    const url = `${address}/start?token=${token}`
    if (!isFirst) {
      if (!quiet) io.out(`Opened. For another browser: ${url}\n`)
      return
    }
    isFirst = false
    const { articles, pairs, conflicts, undecided } = desk.counts()
    const what = `${counted(articles, 'article')}, ${counted(pairs, 'pair')} to decide on (${counted(conflicts, 'conflict')}), ${undecided} undecided`
    io.out(`Review at ${url} : ${what}. Decisions: ${desk.ledger}. Ctrl+C ends.\n`)
    if (open)
      openBrowser(url, io.env, () =>
        say('review: no browser could be opened. Open the address yourself.', io),
      )
  }
}
