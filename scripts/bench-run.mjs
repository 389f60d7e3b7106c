// What benchmarks of the whole program share: invented articles in folders, and runs with their peak memory.
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { stories } from './bench-stories.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
export const program = join(root, 'dist', 'cli', 'main.js')
const meter = pathToFileURL(join(root, 'scripts', 'bench-rss.mjs')).href
const inFolder = 1000

export const seconds = (from) => (performance.now() - from) / 1000

export const row = (name, ...cells) => console.log(`  ${name.padEnd(26)} ${cells.join('   ')}`)

/** Runs the built program once: seconds, peak megabytes, what it printed. */
export function run(cwd, argv) {
  const from = performance.now()
  const child = spawn(process.execPath, ['--import', meter, program, ...argv], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const pieces = ['', '', '']
  for (const [at, stream] of [child.stdout, child.stderr, child.stdio[3]].entries())
    stream.on('data', (piece) => {
      pieces[at] += piece
    })
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const [out, err, peak] = pieces
      resolve({ code, out, err, seconds: seconds(from), megabytes: Number(peak) / 1024 })
    })
  })
}

/** So many articles in the folder's sources/: their bytes, and how many stories they tell. */
export function writeStories(cwd, count) {
  const from = performance.now()
  let bytes = 0
  let written = 0
  let last = 0
  for (const { path, text, story } of stories(count)) {
    const folder = join(cwd, 'sources', String(Math.floor(written / inFolder)).padStart(5, '0'))
    if (written % inFolder === 0) mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, path), text)
    bytes += text.length
    written++
    last = story
  }
  row('written by the generator', `${seconds(from).toFixed(1)} s`, `${(bytes / 1e6).toFixed(1)} MB`)
  return { bytes, stories: last + 1 }
}
