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
const runs = 5

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

/** Seconds by the clock of the fastest of some runs: what else the machine does only adds. */
function measured(cwd, flags, before = () => {}) {
  let seconds = Number.POSITIVE_INFINITY
  let out = ''
  for (let run = 0; run < runs; run++) {
    before()
    const start = performance.now()
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [program, 'check', 'drafts', '--against', 'sources', ...flags],
      { cwd, encoding: 'utf8' },
    )
    seconds = Math.min(seconds, (performance.now() - start) / 1000)
    if (status !== 0) throw new Error(`check ended with ${status}:\n${stdout}${stderr}`)
    out = stdout
  }
  return { seconds, out }
}

export function benchCheck(count) {
  const cwd = folderOf(count)
  const cache = join(cwd, '.claimdiffcache')
  const row = (name, { seconds }, rest = '') =>
    console.log(`${name.padEnd(44)} ${seconds.toFixed(2).padStart(6)} s ${rest}`.trimEnd())
  try {
    console.log(
      `${count} articles, a tenth of them drafts, the fastest of ${runs} runs, Node ${process.versions.node}`,
    )
    const cold = measured(cwd, [])
    row('without a cache', cold, '(at most 1.5)')
    row(
      'with an empty cache',
      measured(cwd, ['--cache'], () => rmSync(cache, { force: true })),
    )
    const warm = measured(cwd, ['--cache'])
    row(
      'unchanged, with the cache',
      warm,
      `${(cold.seconds / warm.seconds).toFixed(1)} times as fast (at least 5)`,
    )
    console.log(cold.out.trim().split('\n').slice(-2).join('\n'))
  } finally {
    rmSync(cwd, { recursive: true })
  }
}
