// A thread of the pool that dies on some files: by leaving, by throwing, by asking for more memory than there is.
import { parentPort, workerData } from 'node:worker_threads'

const read = ({ path }) => ({
  path,
  articles: [],
  skipped: null,
  isOther: workerData.wanted === 'articles',
  isLacking: false,
})

parentPort.on('message', (files) => {
  for (const file of files) {
    if (file.path.includes('leaves')) process.exit(3)
    if (file.path.includes('throws')) throw new Error('no such luck')
    parentPort.postMessage(read(file))
  }
})
