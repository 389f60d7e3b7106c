import { isServer } from '../archive/address.js'
import { settingsFiles } from '../config/locate.js'
import { Failure } from '../failure.js'
import { defaultFolder, say } from '../gather.js'
import type { Io } from '../io.js'
import { type Watched, watchFiles } from '../watching/files.js'
import { Loop } from '../watching/loop.js'
import type { CheckSettings } from './settings.js'

const clearScreen = '\u001b[2J\u001b[3J\u001b[H'

/** Checks, and again after each change, until the person ends it. What cannot be read is said, and waited for. */
export async function watch(
  settings: CheckSettings,
  check: () => Promise<CheckSettings>,
  io: Io,
): Promise<number> {
  if (settings.asked || settings.wish.stdin || settings.wish.stdinFilepath !== undefined)
    throw new Failure('check: --watch watches files, not git or standard input. Name the drafts.')
  const stopped = io.untilStopped()
  const loop: Loop = new Loop(() => once(check, () => loop.isOver, io))
  const watchers = watchFiles(
    watchedBy(settings),
    () => loop.change(),
    ({ message }) => say(`check: changes may go unnoticed: ${message}. Start it again.`, io),
    io,
  )
  try {
    await watchers.ready
    loop.change()
    return stoppedBy(await stopped)
  } finally {
    loop.end()
    await watchers.close()
    await loop.idle()
  }
}

/** As a shell has it: 130 for Ctrl+C. */
const stoppedBy = (signal: unknown): number => {
  const number = Array.isArray(signal) ? signal[1] : undefined
  return typeof number === 'number' ? 128 + number : 0
}

async function once(check: () => Promise<unknown>, isOver: () => boolean, io: Io): Promise<void> {
  if (io.outIsTerminal) io.out(clearScreen)
  try {
    await check()
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    say(`claimdiff: ${error.message}`, io)
    for (const detail of error.details) say(`  ${detail}`, io)
  }
  if (isOver()) return
  io.err(
    io.errIsTerminal
      ? `Checked at ${io.clock()}. Waiting for changes; Ctrl+C ends.\n`
      : 'Waiting for changes.\n',
  )
}

const watchedBy = ({ wish, config, print, cache }: CheckSettings): Watched => ({
  paths: [...wish.drafts, ...(wish.against ?? [defaultFolder])].filter((path) => !isServer(path)),
  others: [...settingsFiles(config), config.decisions],
  written: [...print.formats.map(({ file }) => file), cache].filter((path) => path !== null),
})
