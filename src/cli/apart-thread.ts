import { parentPort } from 'node:worker_threads'
import { type ApartAnswer, type ApartRequest, optionsOf } from './apart.js'
import { isDefect } from './defect.js'
import { openArticles } from './open.js'

/** The thread in which `Apart` has files read: one at a time. */
parentPort?.on('message', async (request: ApartRequest) => {
  parentPort?.postMessage(await answerTo(request))
})

async function answerTo(request: ApartRequest): Promise<ApartAnswer> {
  try {
    return { sources: await openArticles(request.bytes, optionsOf(request)) }
  } catch (error) {
    const { name, message } = error as Error
    return { name, message, isDefect: isDefect(error) }
  }
}
