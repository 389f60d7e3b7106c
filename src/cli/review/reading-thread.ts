import { parentPort, workerData } from 'node:worker_threads'
import { Failure } from '../failure.js'
import { threadIo } from '../thread-io.js'
import { ReadingHere, type ThreadAnswer, type ThreadTask } from './reading.js'

/** The thread of `ReadingApart`: reads each time that it is asked, one after the other. */
const { cwd, env, errIsTerminal, errColumns, ...task } = workerData as ThreadTask
const answer = (words: ThreadAnswer): void => parentPort?.postMessage(words)
const io = threadIo({ cwd, env, errIsTerminal, errColumns }, (text) => answer({ err: text }))
const reading = new ReadingHere(task, io)

parentPort?.on('message', async () => {
  try {
    answer({ read: await reading.read() })
  } catch (error) {
    if (error instanceof Failure) answer({ failure: error.message, details: error.details })
    else answer({ defect: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
