// A folder of many articles: articles a second, peak memory, and whether every number of threads gives the same bytes.
//   npm run bench -- --folder [ARTICLES]     Invented stories, four articles each; default 10,000 articles.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const program = join(root, 'dist', 'cli', 'main.js')
const meter = pathToFileURL(join(root, 'scripts', 'bench-rss.mjs')).href
const limit = 400

const events = ['ferry accident', 'hotel fire', 'mine explosion', 'earthquake', 'train crash', 'flood']
const heads = 'Kal Mor Ost Vel Tar Bren Sul Dra Hen Lor Pas Quin Rav Sten Tol Ull Wen Yar Zel Fen'.split(' ')
const tails = 'mouth stad haven ford burg wick dale minster port field holm gate ness bridge ley'.split(' ')
const outlets = ['Northwire', 'Meridian', 'Harbour News', 'Eastern Post']

/** Story `n` as outlet `k` tells it: about ten figures, a day, a place of its own. */
export function article(n, k) {
  const place = `${heads[n % 20]}${heads[Math.floor(n / 20) % 20].toLowerCase()}${tails[Math.floor(n / 400) % 15]}`
  const event = events[n % events.length]
  const day = 1 + (n % 28)
  const dead = 12 + ((n * 37) % 80) + (k === 3 ? 5 : 0)
  const hurt = 40 + ((n * 53) % 200)
  return `---
source: ${outlets[k]}
published: 2024-0${1 + (n % 9)}-${String(day).padStart(2, '0')}
title: ${dead} dead in ${place} ${event}
---

At least ${dead} people were killed and ${hurt} others injured in a ${event} near ${place} on the night before, ${k % 2 ? 'police' : 'the governor'} said.

As of the morning rescuers were still looking for ${3 + (n % 20)} missing people, and some ${100 + ((n * 11) % 900)} residents had been evacuated in ${place}. "We have never seen anything like it," said a teacher who had carried two neighbours out of their house. The roads into the town were closed, and the hospital asked for blood.

Among the dead of ${place} were ${2 + (n % 5)} children, a spokesman for the hospital said. The authorities in ${place} put the damage of the ${event} at ${1 + (n % 60)} million dollars and promised help to the families. Schools are to stay closed for the rest of the week.

The ${event} was the worst in the region for years. Investigators from the capital are expected to arrive with equipment, and the minister has called for patience until they have finished their work.
`
}

function folderOf(count) {
  const folder = mkdtempSync(join(tmpdir(), 'claimdiff-bench-'))
  mkdirSync(join(folder, 'sources'))
  for (let i = 0; i < count; i++) {
    const name = `${String(Math.floor(i / 4)).padStart(5, '0')}-${'abcd'[i % 4]}.md`
    writeFileSync(join(folder, 'sources', name), article(Math.floor(i / 4), i % 4))
  }
  return folder
}

/** Runs the built program once: seconds, peak megabytes, and what it printed as a hash. */
function measured(cwd, argv) {
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', meter, program, ...argv], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  })
  const hash = createHash('sha256')
  let length = 0
  let peak = ''
  child.stdout.on('data', (piece) => {
    hash.update(piece)
    length += piece.length
  })
  child.stdio[3].on('data', (piece) => {
    peak += piece
  })
  return new Promise((resolve) => {
    child.on('close', (code) =>
      resolve({
        code,
        seconds: (performance.now() - start) / 1000,
        megabytes: Number(peak) / 1024,
        length,
        bytes: hash.digest('hex').slice(0, 12),
      }),
    )
  })
}

async function row(cwd, count, argv) {
  const { code, seconds, megabytes, length, bytes } = await measured(cwd, [...argv, '--quiet'])
  const cells = [
    argv.join(' ').padEnd(36),
    `${(count / seconds).toFixed(0).padStart(6)} articles/s`,
    `${seconds.toFixed(1).padStart(7)} s`,
    `${megabytes.toFixed(0).padStart(5)} MB (under ${limit})`,
    `${(length / 1e6).toFixed(1).padStart(7)} MB written`,
    bytes,
  ]
  console.log(code === 0 ? cells.join('  ') : `${cells[0]}  ended with ${code}`)
  return bytes
}

export async function benchFolder(count = 10_000) {
  const folder = folderOf(count)
  try {
    for (const argv of [['extract', '--format', 'ndjson'], ['compare']]) {
      console.log(`\n${argv[0]}: ${count} articles`)
      const bytes = new Set()
      for (const jobs of ['1', '2']) bytes.add(await row(folder, count, [...argv, '--jobs', jobs]))
      console.log(bytes.size === 1 ? 'the same bytes with one thread and two' : 'NOT the same bytes')
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
