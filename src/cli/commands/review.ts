import { randomBytes } from 'node:crypto'
import { counted } from '../../report/plain.js'
import { reviewApp } from '../../review/server/app.js'
import { Desk } from '../../review/server/desk.js'
import { Password, Sessions } from '../../review/server/sessions.js'
import { configured } from '../config/configured.js'
import { Failure, oneLine } from '../failure.js'
import type { CompareFlags } from '../flags.js'
import { nothingFound, say } from '../gather.js'
import type { Io } from '../io.js'
import { ledgerFile } from '../ledger/file.js'
import { personOf } from '../ledger/person.js'
import { bodySchemas } from '../review/body.js'
import { openBrowser } from '../review/browser.js'
import { addressOf, type ExposureFlags, exposureOf, hostsOf } from '../review/exposure.js'
import { listen } from '../review/listen.js'
import { pageFiles } from '../review/page-files.js'
import { runOf } from '../review/run.js'
import { FileStore } from '../review/store.js'
import { keepUp, Reading } from '../review/watch.js'
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
  const { decisions } = given
  const file = ledgerFile({ ...(decisions && { decisions }), settings: flags.settings }, io)
  const page = pageFiles()
  const reviewer = given.readOnly ? '' : personOf(given.by, io)
  const reading = new Reading(paths, given)
  const { settings, ...examined } = await reading.examine(io)
  if (examined.result.counts.claims === 0 && !flags.allowEmpty)
    throw new Failure(nothingFound(examined.result.sources.map(({ source }) => source)))
  const store = new FileStore(file)
  const desk = new Desk(runOf(examined, file, io), store, { reviewer, isReadOnly: flags.readOnly ?? false })
  const schemas = await bodySchemas()
  const stopped = io.untilStopped()
  const server = await listen(exposure.host, flags.port ?? 0, (port) => {
    const address = addressOf(exposure, port)
    const sessions = new Sessions({
      secret: () => randomBytes(32).toString('base64url'),
      onToken: announcer(address, desk, flags, io),
    })
    const password = exposure.password === null ? null : new Password(exposure.password, Date.now)
    const app = reviewApp(desk, {
      page,
      schemas,
      hosts: hostsOf(exposure, port),
      doors: { sessions, cookie: `claimdiff-${port}`, password },
      onDefect: (error) => say(`review: internal error: ${oneLine(error.stack ?? String(error))}`, io),
    })
    sessions.begin()
    return app
  })
  const watching = await keepUp({ reading, settings, desk, store, file }, io)
  await stopped
  desk.end()
  await Promise.all([server.close(), watching.end()])
  return 0
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
