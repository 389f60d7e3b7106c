// Has V8 compile what ordinary runs of dist/cli/whole.cjs need, and keeps it beside that file. The build runs this in a process
// of its own, so that nothing but those runs is in it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compiled, evaluated, patient, scriptOf } from '../dist/cli/whole.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const silent = {
  cwd: root,
  env: {},
  out: () => {},
  err: () => {},
  readIn: async () => new Uint8Array(),
  inIsTerminal: false,
  outIsTerminal: false,
  errIsTerminal: false,
  columns: undefined,
  untilStopped: async () => {},
  clock: () => '',
  now: () => 0,
}
const runs = [
  ['check', 'sources/hostage-count.md', '--against', 'sources', '--no-decisions'],
  ['compare', 'sources', '--format', 'summary', '--no-decisions'],
  ['extract', 'sources', '--format', 'json'],
]
const folder = mkdtempSync(join(tmpdir(), 'claimdiff-build-'))
const archive = join(folder, 'archive.duckdb')
const runsOfArchives = [
  ['index', 'sources', '--into', archive],
  ['check', 'sources/hostage-count.md', '--against', archive, '--no-decisions'],
]

patient()
const script = scriptOf()
const require = createRequire(import.meta.url)
const { main } = evaluated(script, require)
for (const argv of [...runs, ...(hasDuckDb() ? runsOfArchives : [])]) {
  const code = await main(argv, silent)
  if (code > 1) throw new Error(`claimdiff ${argv.join(' ')} ended with ${code}`)
}
rmSync(folder, { recursive: true })
writeFileSync(compiled, script.createCachedData())

/** It is optional. */
function hasDuckDb() {
  try {
    return Boolean(require('@duckdb/node-bindings'))
  } catch {
    return false
  }
}
