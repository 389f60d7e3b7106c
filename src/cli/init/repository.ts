import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

export interface Repository {
  /** The folder of the checkout. */
  readonly top: string
  /** Where git looks for hooks; null where it is not to be found, or where the hooks are no business of this one checkout. */
  readonly hooks: string | null
}

/** The repository that a folder is in, or will be in once it is made. */
export function repositoryOf(folder: string): Repository | null {
  let top = resolve(folder)
  while (!existsSync(join(top, '.git'))) {
    if (dirname(top) === top) return null
    top = dirname(top)
  }
  return { top, hooks: hooksOf(top) }
}

/** core.hooksPath may lead to a folder of all repositories, or of a program that keeps hooks: nothing is put there. */
function hooksOf(top: string): string | null {
  const [common, hooks] = askGit(top, ['--git-common-dir', '--git-path', 'hooks'])
  if (common === undefined || hooks === undefined) return null
  const below = relative(resolve(top, common), resolve(top, hooks))
  return below === 'hooks' ? resolve(top, hooks) : null
}

function askGit(cwd: string, what: readonly string[]): string[] {
  const { status, stdout } = spawnSync('git', ['rev-parse', ...what], { cwd, encoding: 'utf8' })
  return status === 0 ? stdout.split('\n') : []
}
