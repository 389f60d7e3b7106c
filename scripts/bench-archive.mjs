// How an archive grows with its articles: filling it, bringing it up to date, its size, checks against it, comparing all of it;
// and how fast one, two and four workers are over a database, where there is a PostgreSQL server.
//   npm run bench:archive [ARTICLES…]     Invented stories (bench-stories.mjs); default: 1,000 and 10,000 articles.
// Of each draft it is known which story's toll it contradicts. Times are by the clock, start to finish; the slopes of the last
// lines are of logarithms: 1 is "twice the articles, twice the time". Figures of a quiet machine are in docs/scale.md.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { program, row, run, writeStories } from './bench-run.mjs'
import { storyDraft } from './bench-stories.mjs'
import { benchWorkers } from './bench-workers.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const drafts = 40
/** Comparing everything holds all of it in memory. */
const mostCompared = 30_000
const limit = { starts: 4, milliseconds: 250 }

const quantile = (times, share) => times[Math.min(times.length - 1, Math.floor(times.length * share))]

async function measure(count) {
  const cwd = mkdtempSync(join(tmpdir(), 'claimdiff-bench-'))
  try {
    console.log(`\n${count} articles`)
    const { bytes, stories: told } = writeStories(cwd, count)
    const index = ['index', 'sources', '--into', 'a.duckdb', '--quiet']
    const filled = await run(cwd, index)
    if (filled.code !== 0) throw new Error(`index ended with ${filled.code}: ${filled.err}`)
    const rate = `${(count / filled.seconds).toFixed(0)} articles/s, ${(bytes / 1e6 / filled.seconds).toFixed(2)} MB/s`
    row('index', `${filled.seconds.toFixed(1)} s`, rate, `${filled.megabytes.toFixed(0)} MB of memory`)
    const again = await run(cwd, index)
    row(
      'index, nothing changed',
      `${again.seconds.toFixed(1)} s`,
      `${again.megabytes.toFixed(0)} MB of memory`,
    )
    const claims = Number(/holds ([\d,]+) claims/.exec(filled.out)[1].replaceAll(',', ''))
    const size = statSync(join(cwd, 'a.duckdb')).size
    row(
      'size',
      `${(size / 1e6).toFixed(1)} MB`,
      `${claims} claims`,
      `${(size / claims).toFixed(0)} bytes a claim`,
    )
    const checked = check(cwd, told)
    const compared = count > mostCompared ? null : await compare(cwd)
    if (!compared)
      row('compare everything', `not beyond ${mostCompared} articles: it holds all in memory; use --blocks`)
    const memory = filled.megabytes
    return {
      articles: count,
      index: filled.seconds,
      again: again.seconds,
      memory,
      size,
      ...checked,
      ...compared,
    }
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}

/** Drafts that contradict one story each: how long a check takes, and whether it finds that story and no other. */
function check(cwd, told) {
  const times = []
  let found = 0
  let others = 0
  for (let n = 0; n < drafts; n++) {
    // Cyclones have one name in many stories.
    const at = Math.floor(((n + 0.5) / drafts) * told)
    const draft = storyDraft(at % 8 === 7 ? at - 1 : at)
    writeFileSync(join(cwd, 'draft.md'), draft.text)
    const from = performance.now()
    const argv = ['check', 'draft.md', '--against', 'a.duckdb', '--format', 'json', '--no-decisions']
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
      cwd,
      encoding: 'utf8',
    })
    times.push(performance.now() - from)
    if (status !== 0 && status !== 1) throw new Error(`check ended with ${status}: ${stderr}`)
    const named = new Set(JSON.parse(stdout).findings.flatMap(storyNamed))
    found += Number(named.has(draft.told))
    others += Number([...named].some((story) => story !== draft.told))
  }
  times.sort((a, b) => a - b)
  const start = startTime()
  const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)]
  const most = limit.starts * start + limit.milliseconds
  row(
    'check of one draft',
    `p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`,
    `p50 at most ${most.toFixed(0)} (${limit.starts} × ${start.toFixed(0)}, node -e 0, + ${limit.milliseconds})`,
  )
  row('what it found', `${found} of ${drafts} stories`, `${others} with another story besides`)
  return { check: p50 / 1000 }
}

/** The story whose article a finding holds against the draft. */
const storyNamed = ({ other }) => /\d{6}-(?=\d+\.md)/.exec(other?.source ?? '') ?? []

function startTime() {
  const times = Array.from({ length: 15 }, () => {
    const from = performance.now()
    spawnSync(process.execPath, ['-e', '0'])
    return performance.now() - from
  })
  return times.sort((a, b) => a - b)[7]
}

async function compare(cwd) {
  const compared = await run(cwd, ['compare', 'a.duckdb', '--format', 'summary', '--quiet', '--no-decisions'])
  if (compared.code !== 0) throw new Error(`compare ended with ${compared.code}: ${compared.err}`)
  row(
    'compare everything',
    `${compared.seconds.toFixed(1)} s`,
    `${compared.megabytes.toFixed(0)} MB of memory`,
  )
  return { compare: compared.seconds, 'memory of compare': compared.megabytes }
}

/** Slope of the logarithms, by least squares. */
function slopeOf(points) {
  const logs = points.map((point) => point.map(Math.log))
  const mean = (at) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const over = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0)
  return over / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
}

const given = process.argv.slice(2).map((size) => Number(size.replaceAll(',', '')))
const sizes = given.length > 0 ? given : [1000, 10_000]
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error('bench:archive: give numbers of articles, as in npm run bench:archive 1000 10000.')
  process.exit(2)
}
const duckdb = JSON.parse(
  readFileSync(join(root, 'node_modules', '@duckdb', 'node-api', 'package.json'), 'utf8'),
)
console.log(`npm run bench:archive ${sizes.join(' ')}`)
console.log(
  `${cpus()[0].model}, ${availableParallelism()} processors, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.versions.node}, DuckDB ${duckdb.version}`,
)
const results = []
for (const size of sizes) results.push(await measure(size))
await benchWorkers(Math.max(...sizes))
if (results.length > 1) {
  console.log('\nslopes (1: in proportion)')
  for (const name of ['index', 'again', 'memory', 'size', 'check', 'compare', 'memory of compare']) {
    const points = results.filter((result) => name in result).map((result) => [result.articles, result[name]])
    if (points.length > 1) row(name, slopeOf(points).toFixed(2))
  }
}
