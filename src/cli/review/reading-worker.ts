import { parentPort, workerData } from 'node:worker_threads'
import { Failure } from '../failure.js'
import type { Io } from '../io.js'
import { ReadingHere, type ThreadAnswer, type ThreadTask } from './reading.js'

/** The thread of `ReadingApart`: reads each time that it is asked, one after the other. */
const { cwd, env, errIsTerminal, ...task } = workerData as ThreadTask
const answer = (words: ThreadAnswer): void => parentPort?.postMessage(words)

const io: Io = {
  cwd,
  env,
  out: () => {},
  err: (text) => answer({ err: text }),
  readIn: async () => null,
  inIsTerminal: false,
  outIsTerminal: false,
  errIsTerminal,
  columns: undefined,
  untilStopped: () => new Promise(() => {}),
  clock: () => '',
  now: () => performance.now(),
}
const reading = new ReadingHere(task, io)

parentPort?.on('message', async () => {
  try {
    answer({ read: await reading.read() })
  } catch (error) {
    if (error instanceof Failure) answer({ failure: error.message, details: error.details })
    else answer({ defect: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
