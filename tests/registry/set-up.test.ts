import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { builtProgram, type Ran, root } from '../cli/program.js'
import { installed, run } from './installed.js'

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const preCommit = '4.3.0'

/** Git with none of the machine's settings, and a hook's npm that asks nobody. */
const apart = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  npm_config_offline: 'true',
}
const git = (cwd: string, ...argv: readonly string[]): Ran =>
  run(['git', '-c', 'user.name=A Desk', '-c', 'user.email=desk@example.org', ...argv], cwd, {
    ...apart,
    PRE_COMMIT_HOME: join(top, 'pre-commit'),
  })
const claimdiff = (cwd: string, ...argv: readonly string[]): Ran =>
  run(['npx', '--no-install', 'claimdiff', ...argv], cwd, apart)

let top = ''
/** A repository in which the package is installed, as `npm pack` makes it. */
let desk = ''

/** A repository of its own that has the installed package at hand. */
function another(name: string): string {
  const cwd = join(top, name)
  mkdirSync(cwd)
  writeFileSync(join(cwd, '.gitignore'), 'node_modules\n')
  symlinkSync(join(desk, 'node_modules'), join(cwd, 'node_modules'), 'dir')
  git(cwd, 'init', '-q', '-b', 'main')
  return cwd
}

const draft = 'drafts/ferry.md'
/** The draft says nothing any more that a source speaks against. */
function settle(cwd: string): void {
  const text = readFileSync(join(cwd, draft), 'utf8')
  writeFileSync(join(cwd, draft), text.replace('Eleven people were killed', 'People were killed'))
}

function expectHookAt(cwd: string): void {
  git(cwd, 'add', '.')
  const stopped = git(cwd, 'commit', '-m', 'first')
  expect(stopped.code).toBe(1)
  expect(stopped.out + stopped.err).toContain(draft)
  expect(stopped.out + stopped.err).toContain('Eleven')
  expect(git(cwd, 'rev-parse', '--verify', 'HEAD').code).not.toBe(0)
  settle(cwd)
  git(cwd, 'add', '.')
  const { code, out, err } = git(cwd, 'commit', '-m', 'second')
  expect({ code, says: out + err }).toMatchObject({ code: 0 })
  expect(git(cwd, 'log', '--format=%s').out).toBe('second\n')
}

describe('what init makes, with the package as npm packs it', () => {
  beforeAll(() => {
    builtProgram()
    top = mkdtempSync(join(tmpdir(), 'claimdiff-desk-'))
    desk = join(top, 'desk')
    mkdirSync(desk)
    const packed = run(['npm', 'pack', '--ignore-scripts', '--json', '--pack-destination', top], root)
    const [{ filename }] = JSON.parse(packed.out)
    writeFileSync(join(desk, 'package.json'), '{ "name": "desk", "private": true }\n')
    writeFileSync(join(desk, '.gitignore'), 'node_modules\n')
    const install = ['npm', 'install', '--save-dev', '--prefer-offline', '--no-audit', '--no-fund']
    expect(run([...install, join('..', filename)], desk)).toMatchObject({ code: 0 })
    git(desk, 'init', '-q', '-b', 'main')
  })
  afterAll(() => rmSync(top, { recursive: true, force: true }))

  it('is a hook that stops a commit which its draft speaks against, and lets the next pass', () => {
    const { code, out } = claimdiff(desk, 'init', '--all')
    expect(code).toBe(0)
    expect(out).toContain('made .git/hooks/pre-commit\n')
    expectHookAt(desk)
  })

  /** As GitHub runs the steps that are commands. */
  function steps(cwd: string, env: Readonly<Record<string, string>> = {}): Ran[] {
    const workflow = parse(readFileSync(join(cwd, '.github/workflows/claimdiff.yml'), 'utf8'))
    const commands = workflow.jobs.check.steps.flatMap((step: { run?: string }) => step.run ?? []) as string[]
    return commands.map((command, at) => {
      const script = join(top, `step-${at}.sh`)
      writeFileSync(script, command)
      return run(['bash', '-e', script], cwd, { CI: 'true', GITHUB_ACTIONS: 'true', ...env })
    })
  }
  const sarifOf = (cwd: string) =>
    JSON.parse(readFileSync(join(cwd, 'claimdiff.sarif'), 'utf8')).runs[0].results.length

  it('is a workflow that installs by the lock file and checks', () => {
    // The hook's test has settled the draft.
    const [install, clean, ...others] = steps(desk, { npm_config_prefer_offline: 'true' })
    expect(others).toEqual([])
    expect(install).toMatchObject({ code: 0 })
    expect(clean).toMatchObject({ code: 0 })
    expect(clean?.out).not.toContain('::error')
    expect(sarifOf(desk)).toBe(0)
  })

  it('is a workflow that names its version where no lock file has one, and fails for a finding', () => {
    const cwd = another('no-lock')
    expect(claimdiff(cwd, 'init', '--all').code).toBe(0)
    const [check, ...others] = steps(cwd, { npm_config_offline: 'true' })
    expect(others).toEqual([])
    expect(check?.code).toBe(1)
    expect(check?.out).toMatch(/^::error file=drafts\/ferry\.md,line=\d+,/mu)
    expect(sarifOf(cwd)).toBeGreaterThan(0)
    settle(cwd)
    rmSync(join(cwd, 'claimdiff.sarif'))
    expect(steps(cwd, { npm_config_offline: 'true' })).toMatchObject([{ code: 0 }])
    expect(sarifOf(cwd)).toBe(0)
    expect(readFileSync(join(cwd, '.github/workflows/claimdiff.yml'), 'utf8')).toContain(`@${version} `)
  })

  const hasVenv = spawnSync('python3', ['-c', 'import venv, ensurepip']).status === 0
  if (!hasVenv)
    console.warn(
      'NOT TESTED: .pre-commit-hooks.yaml by pre-commit itself, as there is no python3 with venv. Its entry is run by itself.',
    )
  const venv =
    hasVenv &&
    installed(
      `pre-commit-${preCommit}`,
      ['python3', '-m', 'venv', '.'],
      ['bin/pip', 'install', '--quiet', `pre-commit==${preCommit}`],
    )

  it.skipIf(!venv)('goes with pre-commit, which takes the hook from this repository', () => {
    const hooks = join(top, 'hooks')
    mkdirSync(hooks)
    copyFileSync(join(root, '.pre-commit-hooks.yaml'), join(hooks, '.pre-commit-hooks.yaml'))
    git(hooks, 'init', '-q', '-b', 'main')
    git(hooks, 'add', '.')
    git(hooks, 'commit', '-qm', 'hooks')
    const rev = git(hooks, 'rev-parse', 'HEAD').out.trim()
    const cwd = another('with-pre-commit')
    const repos = `repos:\n- repo: ${hooks}\n  rev: ${rev}\n  hooks:\n  - id: claimdiff\n`
    writeFileSync(join(cwd, '.pre-commit-config.yaml'), repos)
    expect(claimdiff(cwd, 'init', '--hook').out).toContain(
      'kept .pre-commit-config.yaml: it has claimdiff already',
    )
    const python = join(venv as string, 'bin', 'python')
    expect(run([python, '-m', 'pre_commit', 'install'], cwd, apart)).toMatchObject({ code: 0 })
    expectHookAt(cwd)
  })

  it('has an entry for pre-commit that stops and lets pass by itself', () => {
    const [{ entry }] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'))
    const cwd = another('entry-alone')
    claimdiff(cwd, 'init')
    git(cwd, 'add', '.')
    const stopped = run(entry.split(' '), cwd, apart)
    expect(stopped).toMatchObject({ code: 1 })
    expect(stopped.out).toContain('Eleven')
    settle(cwd)
    git(cwd, 'add', '.')
    expect(run(entry.split(' '), cwd, apart)).toMatchObject({ code: 0 })
    expect(existsSync(join(cwd, '.git/hooks/pre-commit'))).toBe(false)
  })
})
