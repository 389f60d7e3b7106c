import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { git, repository } from './git.js'
import { claimdiff, folder, root } from './program.js'

const init = (cwd: string, ...argv: readonly string[]) => claimdiff(['init', ...argv], { cwd })
const filesOf = (cwd: string): string[] =>
  readdirSync(cwd, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(cwd.length + 1))
    .filter((path) => !path.startsWith('.git/') || path === '.git/hooks/pre-commit')
    .sort()
const textOf = (cwd: string, path: string) => readFileSync(join(cwd, path), 'utf8')

const examples = [
  'claimdiff.config.json',
  'drafts/ferry.md',
  'sources/evening-news.md',
  'sources/morning-post.md',
]
const all = ['.git/hooks/pre-commit', '.gitattributes', '.github/workflows/claimdiff.yml', ...examples]

describe('init', () => {
  it('makes settings and examples that work, and says what to do next', async () => {
    const cwd = folder()
    const { code, out } = await init(cwd)
    expect([code, filesOf(cwd)]).toEqual([0, examples])
    for (const path of examples) expect(out).toContain(`made ${path}\n`)
    expect(out).toContain('Next:\n  claimdiff report ')
    expect((await claimdiff(['report', '--fail-on', 'error'], { cwd })).code).toBe(1)
    const { drafts, against } = JSON.parse(textOf(cwd, 'claimdiff.config.json'))
    const { out: checked } = await claimdiff(['check', ...drafts, '--against', ...against], { cwd })
    expect(checked).toContain('drafts/ferry.md')
    expect(checked).toContain('Eleven')
  })

  it('makes nothing in a dry run, and says what it would', async () => {
    const cwd = repository()
    const { out } = await init(cwd, '--all', '--dry-run')
    expect(filesOf(cwd)).toEqual([])
    expect(out.split('\n').filter((line) => line.startsWith('would make '))).toHaveLength(all.length)
  })

  it('changes nothing the second time', async () => {
    const cwd = repository()
    await init(cwd, '--all')
    expect(filesOf(cwd)).toEqual(all)
    const before = all.map((path) => [textOf(cwd, path), statSync(join(cwd, path)).mtimeMs])
    const { code, out } = await init(cwd, '--all')
    expect(code).toBe(0)
    expect(out).not.toContain('made ')
    expect(out.match(/^kept /gm)).toHaveLength(all.length)
    expect(all.map((path) => [textOf(cwd, path), statSync(join(cwd, path)).mtimeMs])).toEqual(before)
  })

  it('never changes what is there: it shows what would have to be added', async () => {
    const own = {
      '.gitattributes': '*.png binary\n',
      '.github/workflows/claimdiff.yml': 'name: ours\n',
      'claimdiff.config.yaml': 'against: [wire]\n',
      'sources/evening-news.md': 'Ours.\n',
    }
    const cwd = repository(own)
    mkdirSync(join(cwd, '.git', 'hooks'), { recursive: true })
    writeFileSync(join(cwd, '.git/hooks/pre-commit'), '#!/bin/sh\nnpm test\n')
    const { out } = await init(cwd, '--all')
    for (const [path, text] of Object.entries(own)) expect(textOf(cwd, path)).toBe(text)
    expect(textOf(cwd, '.git/hooks/pre-commit')).toBe('#!/bin/sh\nnpm test\n')
    expect(existsSync(join(cwd, 'claimdiff.config.json'))).toBe(false)
    expect(out).toContain('kept claimdiff.config.yaml: it has settings already.\n')
    expect(out).toMatch(/kept \.gitattributes: .*:\n {4}claimdiff-decisions\.ndjson merge=union\n/)
    expect(out).toMatch(/kept \.git\/hooks\/pre-commit: .*:\n {4}npx --no-install claimdiff check --staged\n/)
  })

  it('leaves a line about decisions alone, whatever it says', async () => {
    const cwd = repository({ '.gitattributes': 'claimdiff-decisions.ndjson text merge=ours\n' })
    expect((await init(cwd)).out).toContain('kept .gitattributes: it says already')
  })

  it('says so where there is no repository for a hook', async () => {
    const cwd = folder()
    const { out } = await init(cwd, '--hook')
    expect(out).toContain('this is no git repository. Run git init, then claimdiff init --hook')
    expect(filesOf(cwd)).toEqual(examples)
  })

  it('keeps out of hooks that are kept elsewhere', async () => {
    const cwd = repository()
    git(cwd, 'config', 'core.hooksPath', '.husky/_')
    const { out } = await init(cwd, '--hook')
    expect(out).toContain('core.hooksPath')
    expect(filesOf(cwd)).toEqual(['.gitattributes', ...examples])
  })

  it('shows an entry for pre-commit where that is in use', async () => {
    const cwd = repository({ '.pre-commit-config.yaml': 'repos: []\n' })
    const { out } = await init(cwd, '--hook')
    const shown = /\.pre-commit-config\.yaml: .*\n((?: {4}.*\n)+)/.exec(out)?.[1] ?? ''
    expect(parse(`repos:\n${shown.replaceAll(/^ {4}/gm, '')}`)).toEqual({
      repos: [
        {
          repo: 'local',
          hooks: [
            {
              id: 'claimdiff',
              name: 'claimdiff',
              entry: 'npx --no-install claimdiff check --staged',
              language: 'system',
              pass_filenames: false,
            },
          ],
        },
      ],
    })
    expect(filesOf(cwd)).not.toContain('.git/hooks/pre-commit')
    writeFileSync(join(cwd, '.pre-commit-config.yaml'), `repos:\n${shown}`)
    expect((await init(cwd, '--hook')).out).toContain(
      'kept .pre-commit-config.yaml: it has claimdiff already',
    )
  })

  it('sets up a folder of a repository, with hook and workflow at its top', async () => {
    const cwd = repository({ 'package-lock.json': '{}' })
    await init(cwd, "night's desk", '--all')
    expect(filesOf(cwd)).toEqual(
      [...all.slice(0, 3), ...examples.map((path) => `night's desk/${path}`), 'package-lock.json'].sort(),
    )
    const asked = `claimdiff check --staged --config 'night'\\''s desk/claimdiff.config.json'`
    expect(textOf(cwd, '.git/hooks/pre-commit')).toContain(`npx --no-install ${asked}`)
    const { steps } = parse(textOf(cwd, '.github/workflows/claimdiff.yml')).jobs.check
    expect(steps.map((step: { run?: string }) => step.run).filter(Boolean)).toEqual([
      'npm ci',
      `npx --no-install claimdiff check --format github --format sarif=claimdiff.sarif --config 'night'\\''s desk/claimdiff.config.json'`,
    ])
  })

  it('shows no control characters of a folder', async () => {
    const { out } = await init(folder(), 'a\u001b[31mb', '--dry-run')
    expect(out).not.toContain('\u001b')
  })
})

describe('the workflow', () => {
  it('is YAML that checks drafts, and hands SARIF on though the check has failed', async () => {
    const cwd = repository()
    await init(cwd, '--action')
    const workflow = parse(textOf(cwd, '.github/workflows/claimdiff.yml'))
    expect(Object.keys(workflow.on)).toEqual(['push', 'pull_request'])
    expect(workflow.permissions).toEqual({ contents: 'read', 'security-events': 'write' })
    const [checkout, node, check, upload] = workflow.jobs.check.steps
    expect(checkout.uses).toMatch(/^actions\/checkout@v\d+$/)
    expect(node.with['node-version']).toBe(20)
    expect(check.run).toMatch(/^npx --yes --package claimdiff@\d+\.\d+\.\d+ claimdiff check --format github /)
    expect(upload.with.sarif_file).toBe(/sarif=(\S+)/.exec(check.run)?.[1])
    expect(upload.if).toContain('!cancelled()')
  })
})

describe('the entry for pre-commit', () => {
  it('calls the program that a repository has installed, as its hook does', async () => {
    const [entry] = parse(textOf(root, '.pre-commit-hooks.yaml'))
    expect(entry).toMatchObject({ id: 'claimdiff', language: 'system', pass_filenames: false })
    const cwd = repository()
    await init(cwd, '--hook')
    expect(textOf(cwd, '.git/hooks/pre-commit')).toContain(`exec ${entry.entry}\n`)
  })
})
