import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtProgram, fire, folder, type Ran } from '../cli/program.js'
import { installed } from './installed.js'

/** Later ones than the one that compiled the program while it was built; they keep what they compile in a folder of their own. */
const versions = ['22.23.3', '24.9.0']

const commands = [
  ['compare', 'wire', '--format', 'json'],
  ['extract', 'wire', '--format', 'ndjson'],
  ['check', 'draft.md', '--format', 'sarif'],
  ['check', 'draft.md', '--format', 'stylish'],
  ['explain', 'conflict'],
]

const nodeOf = (version: string): string | null => {
  const name = `node-${process.platform}-${process.arch}`
  const at = installed(`node-${version}`, [
    ...['npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', '.'],
    `${name}@${version}`,
  ])
  return at && join(at, 'node_modules', name, 'bin', 'node')
}

/** Settings that are a module: the one file has to import it, whatever was kept of it. */
const desk = () =>
  folder({
    'claimdiff.config.mjs': 'export default { against: ["wire"] }',
    'wire/a.md': fire('12'),
    'wire/b.html':
      '<html><body><article><p>19 people were killed in the Hill Town hotel fire.</p></article></body></html>',
    'draft.md': fire('At least 22'),
  })

interface World {
  readonly cwd: string
  /** Folder for temporary files, in which Node keeps what it compiles. */
  readonly temporary: string
  readonly env?: Readonly<Record<string, string>>
  readonly uid?: number
}

function runUnder(node: string, argv: readonly string[], { cwd, temporary, env = {}, uid }: World): Ran {
  const { status, stdout, stderr } = spawnSync(node, [builtProgram(), ...argv], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', TMPDIR: temporary, ...env },
    ...(uid !== undefined && { uid }),
  })
  return { code: status, out: stdout, err: stderr }
}

const keptIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

describe.each(versions)('Node %s', (version) => {
  const node = nodeOf(version)

  it.skipIf(!node)('gives the same bytes, the first time and from what it kept', () => {
    const world = { cwd: desk(), temporary: folder() }
    expect(spawnSync(node as string, ['--version'], { encoding: 'utf8' }).stdout).toBe(`v${version}\n`)
    for (const argv of commands) {
      const here = runUnder(process.execPath, argv, { ...world, temporary: folder() })
      expect(here.out.length).toBeGreaterThan(100)
      expect(runUnder(node as string, argv, world), argv.join(' ')).toEqual(here)
      expect(runUnder(node as string, argv, world), argv.join(' ')).toEqual(here)
    }
    const whole = readFileSync(join(dirname(builtProgram()), 'whole.cjs')).length
    const largest = Math.max(...keptIn(world.temporary).map((path) => readFileSync(path).length))
    expect(largest, 'something of the program was kept').toBeGreaterThan(whole / 20)
  })

  it.skipIf(!node)('does not mind what it kept being broken', () => {
    const world = { cwd: desk(), temporary: folder() }
    const argv = commands[0] as readonly string[]
    const whole = runUnder(node as string, argv, world)
    expect(whole).toMatchObject({ code: 0, err: '' })
    const files = keptIn(world.temporary)
    expect(files.length).toBeGreaterThan(0)
    const breaks: ((path: string) => void)[] = [
      (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2)),
      (path) => truncateSync(path, 0),
      (path) => writeFileSync(path, 'no code at all'),
      (path) => writeFileSync(path, readFileSync(path).fill(0xff, 64)),
    ]
    for (const broken of breaks) {
      for (const path of keptIn(world.temporary)) broken(path)
      expect(runUnder(node as string, argv, world)).toEqual(whole)
    }
  })

  it.skipIf(!node || process.platform === 'win32')('does not mind a folder that it may not write to', () => {
    const cwd = desk()
    const argv = commands[0] as readonly string[]
    const whole = runUnder(process.execPath, argv, { cwd, temporary: folder() })
    const closed = folder({ 'a file': '' })
    chmodSync(closed, 0o555)
    const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {}
    chmodSync(cwd, 0o755)
    const worlds: World[] = [
      { cwd, temporary: closed, ...nobody },
      { cwd, temporary: join(closed, 'gone'), ...nobody },
      { cwd, temporary: join(closed, 'a file'), ...nobody },
      { cwd, temporary: closed, env: { NODE_COMPILE_CACHE: join(closed, 'a file', 'below') }, ...nobody },
      { cwd, temporary: closed, env: { NODE_DISABLE_COMPILE_CACHE: '1' }, ...nobody },
    ]
    for (const world of worlds) expect(runUnder(node as string, argv, world)).toEqual(whole)
    expect(keptIn(closed)).toEqual([join(closed, 'a file')])
  })
})
