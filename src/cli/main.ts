#!/usr/bin/env node
import { loadProgram } from './whole.js'

const { main, processIo } = await loadProgram()
process.exitCode = await main(process.argv.slice(2), processIo())
await Promise.all([process.stdout, process.stderr].map(written))
// Node by itself would wait for rubbish that is just being collected, and take its memory apart piece by piece.
process.exit()

/** When all that went to the stream has reached whoever reads it. */
function written(stream: NodeJS.WriteStream): Promise<unknown> {
  return new Promise((resolve) => {
    if (stream.writableLength === 0) resolve(null)
    else stream.write('', resolve)
  })
}
