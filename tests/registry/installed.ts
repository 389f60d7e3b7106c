import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Ran, root } from '../cli/program.js'

/** What these tests install is kept here until the next `npm ci`. */
const kept = join(root, 'node_modules', '.cache', 'claimdiff-tests')

/** Runs a program to its end, with this machine's settings of npm and pip. */
export function run(
  [command = '', ...argv]: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Ran {
  const { status, stdout, stderr, error } = spawnSync(command, argv, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, npm_config_update_notifier: 'false', ...env },
    maxBuffer: 1 << 28,
  })
  return { code: status, out: stdout ?? '', err: error ? String(error) : stderr }
}

/**
 * The folder in which the commands were run, once for all; null, said aloud, where one fails. In CI that is no excuse:
 * it throws.
 */
export function installed(name: string, ...commands: readonly (readonly string[])[]): string | null {
  const folder = join(kept, name)
  if (existsSync(folder)) return folder
  mkdirSync(kept, { recursive: true })
  const made = mkdtempSync(join(kept, `${name}-`))
  for (const command of commands) {
    const { code, err } = run(command, made)
    if (code === 0) continue
    rmSync(made, { recursive: true, force: true })
    const says = `NOT TESTED: what needs ${name}, as \`${command.join(' ')}\` failed:\n${err.slice(-1000)}`
    if (process.env.CI) throw new Error(says)
    console.warn(says)
    return null
  }
  chmodSync(made, 0o755)
  try {
    renameSync(made, folder)
  } catch {
    rmSync(made, { recursive: true, force: true }) // Another run has made it meanwhile.
  }
  return folder
}
