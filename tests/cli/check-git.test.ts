import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toll } from '../check/build.js'
import { claimdiff, folder } from './program.js'

const fine = toll('Us', '2024-03-04', '19')
const wrong = toll('Us', '2024-03-04', '12')
const source = toll('AFP', '2024-03-04', '19')

function git(cwd: string, ...args: string[]): string {
  const env = {
    PATH: process.env.PATH,
    HOME: cwd,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.org',
  }
  return execFileSync('git', ['-c', 'init.defaultBranch=main', ...args], { cwd, env, encoding: 'utf8' })
}

/** A repository with these files committed. */
function repository(files: Readonly<Record<string, string>> = {}): string {
  const cwd = folder({ 'sources/a.md': source, ...files })
  git(cwd, 'init', '-q')
  git(cwd, 'add', '-A')
  git(cwd, 'commit', '-qm', 'first')
  return cwd
}

const write = (cwd: string, name: string, text: string) => {
  mkdirSync(join(cwd, name, '..'), { recursive: true })
  writeFileSync(join(cwd, name), text)
}

const check = (cwd: string, ...argv: string[]) => claimdiff(['check', ...argv], { cwd })
const draftsOf = async (cwd: string, ...argv: string[]): Promise<string[]> =>
  JSON.parse((await check(cwd, '-f', 'json', ...argv)).out).drafts

describe('--staged', () => {
  it('checks what would be committed, not what is on the disk', async () => {
    const cwd = repository({ 'd.md': fine })
    write(cwd, 'd.md', wrong)
    git(cwd, 'add', 'd.md')
    write(cwd, 'd.md', fine)
    expect((await check(cwd, '--staged')).code).toBe(1)
    git(cwd, 'add', 'd.md')
    write(cwd, 'd.md', wrong)
    const { code, out } = await check(cwd, '--staged')
    expect([code, out]).toEqual([0, 'Nothing to check: no draft is staged.\n'])
  })

  it('checks only what is staged, new files and renamed ones among them', async () => {
    const cwd = repository({ 'old.md': fine, 'gone.md': fine, 'left.md': fine })
    git(cwd, 'mv', 'old.md', 'new name.md')
    git(cwd, 'rm', '-q', 'gone.md')
    write(cwd, 'left.md', wrong)
    write(cwd, 'added.md', fine)
    write(cwd, 'unstaged.md', wrong)
    git(cwd, 'add', 'added.md')
    expect(await draftsOf(cwd, '--staged')).toEqual(['added.md', 'new name.md'])
  })

  it('works before the first commit', async () => {
    const cwd = folder({ 'd.md': wrong, 'sources/a.md': source })
    git(cwd, 'init', '-q')
    git(cwd, 'add', '-A')
    expect((await check(cwd, '--staged')).code).toBe(1)
  })

  it.each([
    ['spaces and quotes', 'a "b" \'c\'.md'],
    ['an option', '-d.md'],
    ['a pattern', '[d]*.md'],
    ['magic', ':(top)d.md'],
    ['letters of other scripts', 'дрáft 稿.md'],
    ['a line break', 'a\nb.md'],
    ['a shell command', '$(touch x);`touch y`.md'],
  ])('takes a name with %s', async (_, name) => {
    const cwd = repository()
    write(cwd, name, wrong)
    git(cwd, 'add', '-A')
    expect((await check(cwd, '--staged')).code).toBe(1)
    expect(await draftsOf(cwd, '--staged')).toEqual([name])
  })

  it('names files from the folder it is in', async () => {
    const cwd = repository()
    write(cwd, 'desk/d.md', wrong)
    write(cwd, 'e.md', fine)
    git(cwd, 'add', '-A')
    expect(await draftsOf(join(cwd, 'desk'), '--staged', '-a', '../sources')).toEqual(['../e.md', 'd.md'])
  })

  it('leaves sources and other files alone unless they are named', async () => {
    const cwd = repository({ 'd.md': fine })
    write(cwd, 'sources/b.md', toll('AP', '2024-03-04', '23'))
    write(cwd, 'notes.log', wrong)
    git(cwd, 'add', '-A')
    const { code, out } = await check(cwd, '--staged')
    expect([code, out]).toEqual([
      0,
      'Nothing to check: the one article that is staged is among the sources. Name the drafts to have them checked.\n',
    ])
    expect((await check(cwd, 'sources', '--staged')).code).toBe(1)
  })

  it('takes of the named drafts those that are staged', async () => {
    const cwd = repository({ 'x/a.md': fine, 'y/b.md': fine })
    for (const name of ['x/a.md', 'x/c.md', 'y/b.md']) write(cwd, name, wrong)
    git(cwd, 'add', '-A')
    rmSync(join(cwd, 'x/c.md'))
    expect(await draftsOf(cwd, 'x', '--staged')).toEqual(['x/a.md', 'x/c.md'])
    expect(await draftsOf(cwd, './x/', '--staged')).toEqual(['x/a.md', 'x/c.md'])
    expect(await draftsOf(cwd, 'x/c.md', '--staged')).toEqual(['x/c.md'])
    expect(await draftsOf(cwd, '*/b.md', '--staged')).toEqual(['y/b.md'])
    expect(await draftsOf(cwd, '.', '--staged')).toEqual(['x/a.md', 'x/c.md', 'y/b.md'])
  })

  it('writes empty results where nothing is staged', async () => {
    const cwd = repository({ 'd.md': fine })
    const { code, out, err } = await check(cwd, '--staged', '-f', 'json')
    expect([code, JSON.parse(out).drafts, err]).toEqual([0, [], 'Nothing to check: no draft is staged.\n'])
  })
})

describe('--changed', () => {
  it('checks what differs from where the branch began, and new files, as they are on the disk', async () => {
    const cwd = repository({
      'same.md': fine,
      'edited.md': fine,
      'gone.md': fine,
      '.gitignore': 'ignored.md\n',
    })
    git(cwd, 'checkout', '-qb', 'topic')
    write(cwd, 'committed.md', fine)
    git(cwd, 'add', '-A')
    git(cwd, 'commit', '-qm', 'second')
    git(cwd, 'checkout', '-q', 'main')
    write(cwd, 'elsewhere.md', fine)
    git(cwd, 'add', '-A')
    git(cwd, 'commit', '-qm', 'third')
    git(cwd, 'checkout', '-q', 'topic')
    write(cwd, 'edited.md', wrong)
    write(cwd, 'new.md', fine)
    write(cwd, 'ignored.md', fine)
    git(cwd, 'rm', '-q', 'gone.md')
    expect(await draftsOf(cwd, '--changed', 'main')).toEqual(['committed.md', 'edited.md', 'new.md'])
    expect((await check(cwd, '--changed', 'main')).code).toBe(1)
    git(cwd, 'commit', '-qam', 'fourth')
    expect(await draftsOf(cwd, '--changed', 'HEAD')).toEqual(['new.md'])
  })

  it('says that nothing differs', async () => {
    const cwd = repository({ 'd.md': fine })
    const { code, out } = await check(cwd, '--changed', 'HEAD')
    expect([code, out]).toEqual([0, 'Nothing to check: no draft differs from HEAD.\n'])
  })

  it.each(['nowhere', '--output=x', '', 'HEAD:d.md', 'main..HEAD'])(
    'answers %j, which is no revision',
    async (ref) => {
      const cwd = repository({ 'd.md': fine })
      const { code, out, err } = await check(cwd, `--changed=${ref}`)
      expect([code, out]).toEqual([2, ''])
      expect(err).toMatch(/revision|git says/)
      expect(err.trimEnd().split('\n')).toHaveLength(1)
    },
  )
})

describe('without a repository', () => {
  it('says so', async () => {
    const cwd = folder({ 'd.md': wrong, 'sources/a.md': source })
    for (const flags of [['--staged'], ['--changed', 'main']]) {
      const { code, out, err } = await check(cwd, ...flags)
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain('is in no git repository')
    }
  })

  it('or without git says so', async () => {
    const cwd = folder({ 'd.md': wrong })
    const { PATH } = process.env
    process.env.PATH = cwd
    try {
      expect((await check(cwd, '--staged')).err).toContain('there is no git here')
    } finally {
      process.env.PATH = PATH
    }
  })
})

describe('git beside other ways to name drafts', () => {
  it.each([
    [['--staged', '--changed', 'main'], 'cannot both be given'],
    [['--staged', '--stdin'], 'not from standard input'],
    [['-', '--changed', 'main'], 'not from standard input'],
  ])('%j is bad usage', async (flags, words) => {
    const { code, err } = await check(folder(), ...flags)
    expect([code, err]).toEqual([2, expect.stringContaining(words)])
  })
})
