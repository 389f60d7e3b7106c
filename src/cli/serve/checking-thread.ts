import { parentPort, workerData } from 'node:worker_threads'
import type { Draft } from '../../serve/draft.js'
import { Refused } from '../../serve/refused.js'
import { Failure } from '../failure.js'
import { threadIo } from '../thread-io.js'
import { Checking } from './checking.js'
import type { CheckingAnswer, CheckingTask } from './thread.js'

/** A thread that checks drafts: opens what they are held against, then answers one draft after the other; null: no more come. */
const { flags, ...world } = workerData as CheckingTask
const answer = (words: CheckingAnswer): void => parentPort?.postMessage(words)
let isOpen = false
// What is said of drafts is in the answer.
const io = threadIo(world, (text) => {
  if (!isOpen) answer({ says: text.trim() })
})

void checkEach().catch((error) => answer(troubleOf(error)))

async function checkEach(): Promise<void> {
  const { endConnections, keepConnections } = await import('../../archive/index.js')
  keepConnections()
  const checking = await Checking.open(flags, io)
  const holding = await checking.holding()
  isOpen = true
  parentPort?.on('message', async (draft: Draft | null) => {
    if (draft === null) {
      await endConnections()
      parentPort?.close()
      return
    }
    try {
      const checked = await checking.check(draft)
      answer({ checked, holding: await checking.holding() })
    } catch (error) {
      answer(troubleOf(error))
    }
  })
  answer({ holding })
}

/** Classes of errors do not cross. */
function troubleOf(error: unknown): CheckingAnswer {
  if (error instanceof Refused)
    return { refused: { status: error.status, fault: error.fault, message: error.message } }
  if (error instanceof Failure) return { failure: error.message, details: error.details }
  const { name, stack = '' } = error instanceof Error ? error : new Error()
  return { defect: { name, stack } }
}
