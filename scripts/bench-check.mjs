// The check of drafts from start to finish, as a person waits for it: cold, with an empty cache, with a full one.
//   npm run bench -- --check [ARTICLES]     Invented stories, three articles each, a tenth of them drafts; default 200 articles.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { article } from './bench-folder.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const program = join(root, 'dist', 'cli', 'main.js')

/** Every tenth article is a draft. */
function folderOf(count) {
  const folder = mkdtempSync(join(tmpdir(), 'claimdiff-bench-'))
  for (const name of ['drafts', 'sources']) mkdirSync(join(folder, name))
  for (let i = 0; i < count; i++) {
    const name = `${String(Math.floor(i / 3)).padStart(5, '0')}-${'abc'[i % 3]}.md`
    writeFileSync(join(folder, i % 10 === 0 ? 'drafts' : 'sources', name), article(Math.floor(i / 3), i % 3))
  }
  return folder
}

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

function timed(argv, cwd) {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`node ${argv.join(' ')} ended with ${status}:\n${stdout}${stderr}`)
  return { seconds: (performance.now() - start) / 1000, out: stdout }
}

/**
 * Some runs by the clock, each right after a Node that does nothing: what the machine does besides slows both. The
 * fastest run is what is left where it does nothing else.
 */
function measured(runs, cwd, flags, before = () => {}) {
  const times = []
  const ratios = []
  let out = ''
  for (let run = 0; run < runs; run++) {
    before()
    const empty = timed(['-e', '0'], cwd)
    const check = timed([program, 'check', 'drafts', '--against', 'sources', ...flags], cwd)
    times.push(check.seconds)
    ratios.push(check.seconds / empty.seconds)
    out = check.out
  }
  return { median: median(times), fastest: Math.min(...times), ratio: median(ratios), out }
}

/** One line of the table: "without a cache   0.84 s   0.79 s   12.1". */
const row = (name, { median, fastest, ratio }, rest = '') =>
  `${name.padEnd(28)} ${median.toFixed(2).padStart(6)} s ${fastest.toFixed(2).padStart(8)} s ${ratio.toFixed(1).padStart(12)} ${rest}`.trimEnd()

export function benchCheck(count, runs = 5) {
  const cwd = folderOf(count)
  const cache = join(cwd, '.claimdiffcache')
  try {
    console.log(`${count} articles, a tenth of them drafts, ${runs} runs each, Node ${process.versions.node}`)
    console.log(
      `${'check'.padEnd(28)} ${'median'.padStart(8)} ${'fastest'.padStart(10)} ${'× node -e 0'.padStart(12)}`,
    )
    const cold = measured(runs, cwd, [])
    console.log(row('without a cache', cold, '(fastest: at most 1.5 s)'))
    const filling = measured(runs, cwd, ['--cache'], () => rmSync(cache, { force: true }))
    console.log(row('with an empty cache', filling))
    const warm = measured(runs, cwd, ['--cache'])
    const gain = (other) => (other.fastest / warm.fastest).toFixed(1)
    console.log(
      row(
        'unchanged, with the cache',
        warm,
        `${gain(filling)} times as fast as the run before, ${gain(cold)} as one without a cache (at least 5)`,
      ),
    )
    console.log(cold.out.trim().split('\n').slice(-2).join('\n'))
  } finally {
    rmSync(cwd, { recursive: true })
  }
}
