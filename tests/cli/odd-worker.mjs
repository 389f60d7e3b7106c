// A thread that reads files and does not come back from some: by looping, by leaving, by asking for all memory.
import { parentPort } from 'node:worker_threads'

const kept = []

parentPort.on('message', ({ path }) => {
  if (path.includes('loops')) for (;;);
  if (path.includes('leaves')) process.exit(3)
  if (path.includes('throws')) throw new Error('no such luck')
  if (path.includes('swells')) for (;;) kept.push(new Array(100_000).fill(path))
  if (path.includes('unpacks')) for (;;) kept.push(Buffer.alloc(8_000_000, 1))
  if (path.includes('waits')) return
  parentPort.postMessage(
    path.includes('odd')
      ? { name: 'NoArticle', message: `${path}: is odd`, isDefect: false }
      : { sources: [] },
  )
})
