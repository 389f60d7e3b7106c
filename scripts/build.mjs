// Compiles src/ into dist/ and makes what the compiler does not: the JSON Schemas, and their checks as code.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPage } from './build-page.mjs'
import { writeBundle } from './bundle.mjs'
import { writeValidators } from './validators.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const schemas = join(root, 'dist', 'schemas')
rmSync(join(root, 'dist'), { recursive: true, force: true })
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], {
  stdio: 'inherit',
})
if (status !== 0) process.exit(status ?? 1)
cpSync(join(root, 'src', 'schemas'), schemas, { recursive: true })
writeValidators(
  schemas,
  readdirSync(schemas).filter((file) => file.endsWith('.schema.json')),
)
await writeLexicon()
await buildPage()
writeHash()
await writeBundle()
chmodSync(join(root, 'dist', 'cli', 'main.js'), 0o755)

/** Of all that the program is made of: what was built again of the same is the same. */
function writeHash() {
  const dist = join(root, 'dist')
  const hash = createHash('sha256')
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !file.name.endsWith('.d.ts'))
    .map(({ parentPath, name }) => join(parentPath, name))
  for (const path of [
    ...files.sort(),
    ...['package.json', 'package-lock.json'].map((name) => join(root, name)),
  ])
    if (existsSync(path)) hash.update(`${relative(root, path)}\n`).update(readFileSync(path))
  const { mtimeMs: time } = statSync(join(dist, 'cli', 'check', 'cache.js'))
  writeFileSync(join(dist, 'cli', 'build.json'), JSON.stringify({ hash: hash.digest('hex'), time }))
}

/** The tagger's tables, and the module that gives their bytes. */
async function writeLexicon() {
  const folder = join(root, 'dist', 'extract', 'clause')
  const { packedTables } = await import('../dist/extract/clause/lexicon-tables.js')
  writeFileSync(join(folder, 'lexicon.bin'), packedTables())
  writeFileSync(
    join(folder, 'lexicon.cjs'),
    "module.exports = require('node:fs').readFileSync(require('node:path').join(__dirname, 'lexicon.bin'))\n",
  )
}
