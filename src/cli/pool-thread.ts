import { parentPort, workerData } from 'node:worker_threads'
import type { WorkerRequest, WorkerTask } from './pool.js'
import { readFile } from './read-file.js'

/** A thread of the pool: reads the files that it is sent, one after the other. */
const { dates, wanted } = workerData as WorkerTask
let last = Promise.resolve()

parentPort?.on('message', (files: WorkerRequest) => {
  for (const file of files)
    last = last.then(async () => parentPort?.postMessage(await readFile(file, dates, wanted)))
})
