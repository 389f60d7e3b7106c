// Compiles src/ into dist/ and copies what the compiler does not: the JSON Schemas.
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
rmSync(join(root, 'dist'), { recursive: true, force: true })
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], {
  stdio: 'inherit',
})
if (status !== 0) process.exit(status ?? 1)
cpSync(join(root, 'src', 'schemas'), join(root, 'dist', 'schemas'), { recursive: true })
chmodSync(join(root, 'dist', 'cli', 'main.js'), 0o755)
