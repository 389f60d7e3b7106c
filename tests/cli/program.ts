import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { Io } from '../../src/cli/io.js'
import { main } from '../../src/cli/program.js'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = join(root, 'dist')

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** The program in this process: quick, from src/, with a world of the test's own. */
export async function claimdiff(argv: readonly string[], world: Partial<Io> = {}): Promise<Ran> {
  let out = ''
  let err = ''
  const io: Io = {
    cwd: root,
    env: {},
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    readIn: async () => new Uint8Array(),
    inIsTerminal: false,
    outIsTerminal: false,
    errIsTerminal: false,
    columns: undefined,
    untilStopped: async () => {},
    clock: () => '12:00:00',
    now: () => 0,
    ...world,
  }
  return { code: await main(argv, io), out, err }
}

export interface SpawnOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly uid?: number
  readonly nodeArgs?: readonly string[]
  readonly input?: string | Uint8Array
}

/** The built program as a person runs it. */
export function spawned(
  argv: readonly string[],
  { cwd = root, env = {}, uid, nodeArgs = [], input = '' }: SpawnOptions = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeArgs, builtProgram(), ...argv], {
    cwd,
    encoding: 'utf8',
    input,
    env: { PATH: process.env.PATH ?? '', ...env },
    maxBuffer: 1 << 30,
    ...(uid !== undefined && { uid }),
  })
  return { code: status, out: stdout, err: stderr }
}

/** Path of dist/cli/main.js; throws where a build is missing or older than the sources it is made from. */
export function builtProgram(): string {
  const path = join(dist, 'cli', 'main.js')
  const isFresh = existsSync(path) && newest(join(root, 'src')) <= statSync(path).mtimeMs
  if (!isFresh) throw new Error('dist/ is missing or older than src/: run npm run build first.')
  return path
}

function newest(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return Math.max(
    ...entries
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  )
}

/** A folder of its own for one test, with these files in it; gone when the test is. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'claimdiff-test-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return path
}

export const fire = (dead: string, published = '2024-03-04') =>
  `---\nsource: Hill Town News\npublished: ${published}\n---\n\n${dead} people were killed in the Hill Town hotel fire on Sunday, police said.\n`
