import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { folder, type Ran } from './program.js'

const alone = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', HOME: '/nonexistent' }

/** Git as a person runs it, with none of the machine's settings; npm below it asks nobody. */
export function git(cwd: string, ...argv: readonly string[]): Ran {
  const person = ['-c', 'user.name=A Desk', '-c', 'user.email=desk@example.org']
  const npm = { npm_config_cache: join(cwd, '.git', 'npm'), npm_config_offline: 'true' }
  const env = { PATH: process.env.PATH ?? '', ...alone, ...npm, npm_config_update_notifier: 'false' }
  const { status, stdout, stderr } = spawnSync('git', [...person, ...argv], { cwd, encoding: 'utf8', env })
  return { code: status, out: stdout, err: stderr }
}

/** A repository of its own for one test. */
export function repository(files: Readonly<Record<string, string>> = {}): string {
  const cwd = folder(files)
  git(cwd, 'init', '-q', '-b', 'main')
  return cwd
}
