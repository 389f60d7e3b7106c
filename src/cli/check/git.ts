import { type ExecFileException, execFile } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { Failure, oneLine } from '../failure.js'

/** A file that git names: where it is on the disk, and as a person in the working folder would write it. */
export interface GitFile {
  /** From the top of the repository, as git names it. */
  readonly name: string
  readonly path: string
  readonly real: string
}

const mostBytes = 256 * 1024 * 1024

/** The repository around the working folder, as the command `git` knows it. */
export class Git {
  private constructor(
    private readonly cwd: string,
    private readonly top: string,
  ) {}

  /** Throws a Failure where there is no git, or no repository. `option`: what asked for it. */
  static async around(cwd: string, option: string): Promise<Git> {
    const real = realpathSync(cwd)
    const top = await run(['rev-parse', '--show-toplevel'], real, option)
    return new Git(real, realpathSync(top.toString('utf8').replace(/\r?\n$/, '')))
  }

  /** Files whose staged content is new or other than in the last commit. What is deleted is not there to be checked. */
  async staged(): Promise<readonly GitFile[]> {
    return this.files(
      await this.run('--staged', 'diff', '--cached', '--name-only', '-z', '--no-renames', '--diff-filter=d'),
    )
  }

  /** Files that differ from where this branch left `ref`, and files that git does not know yet. */
  async changedSince(ref: string): Promise<readonly GitFile[]> {
    const option = `--changed ${ref}`
    if (ref === '' || ref.startsWith('-'))
      throw new Failure(`--changed: '${ref}' is no revision. Write it as main or HEAD~1.`)
    const commit = oneLine(
      (
        await this.run(option, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)
      ).toString(),
    )
    const base = oneLine((await this.run(option, 'merge-base', commit, 'HEAD')).toString())
    const [changed, others] = [
      await this.run(option, 'diff', '--name-only', '-z', '--no-renames', '--diff-filter=d', base, '--'),
      await this.run(
        option,
        'ls-files',
        '--others',
        '--exclude-standard',
        '-z',
        '--full-name',
        '--',
        this.top,
      ),
    ]
    return this.files(Buffer.concat([changed, others]))
  }

  /** The content that would be committed. */
  async stagedContent({ name, path }: GitFile): Promise<Uint8Array> {
    return this.run(path, 'cat-file', 'blob', `:0:${name}`)
  }

  private async run(option: string, ...args: readonly string[]): Promise<Buffer> {
    return run(args, this.top, option)
  }

  private files(names: Buffer): GitFile[] {
    const all = new Set(
      names
        .toString('utf8')
        .split('\0')
        .filter((name) => name !== ''),
    )
    return [...all].map((name) => {
      const real = join(this.top, ...name.split('/'))
      return { name, real, path: relative(this.cwd, real).split(sep).join('/') }
    })
  }
}

/** No shell, no pager, no lock, no colours, no program of the repository's settings. */
const quiet = [
  '--no-optional-locks',
  '--literal-pathspecs',
  '-c',
  'core.quotePath=false',
  '-c',
  'core.fsmonitor=false',
]

function run(args: readonly string[], cwd: string, option: string): Promise<Buffer> {
  const env = { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' }
  const options = { cwd, env, encoding: 'buffer', maxBuffer: mostBytes, windowsHide: true } as const
  const [command = '', ...rest] = args
  const all = [...quiet, command, ...(command === 'diff' ? ['--no-ext-diff', '--no-textconv'] : []), ...rest]
  return new Promise((resolve, reject) => {
    execFile('git', all, options, (error, stdout, stderr) => {
      if (error) reject(failure(error, stderr.toString('utf8'), option))
      else resolve(stdout)
    })
  })
}

function failure({ code, message }: ExecFileException, said: string, option: string): Failure {
  if (code === 'ENOENT')
    return new Failure(`${option}: there is no git here. Install it, or name the drafts instead.`)
  if (/not a git repository/i.test(said))
    return new Failure(
      `${option}: this folder is in no git repository. Go to one, or name the drafts instead.`,
    )
  const words = oneLine(said.replace(/^(?:fatal|error): /gm, '')).slice(0, 300)
  if (words === '')
    return new Failure(
      `${option}: git knows no such revision, or none that is related. Check its name with git log.`,
    )
  return new Failure(`${option}: git says: ${words || oneLine(message).slice(0, 300)}`)
}
