import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDuckDb, Store } from '../../src/archive/index.js'
import { versionOf } from '../../src/archive/migrations.js'
import { builtProgram, fire, folder, spawned } from './program.js'

const articles = 800
const kills = 8
const name = (n: number) => `in/${String(n).padStart(4, '0')}.md`

function write(cwd: string, of: (n: number) => string | null): void {
  mkdirSync(join(cwd, 'in'), { recursive: true })
  for (let n = 0; n < articles; n++) {
    const text = of(n)
    if (text === null) rmSync(join(cwd, name(n)), { force: true })
    else writeFileSync(join(cwd, name(n)), text)
  }
}

const index = (cwd: string) => spawned(['index', 'in', '--into', 'a.duckdb', '--jobs', '1'], { cwd })

/** Starts a run and kills it after so many milliseconds; says whether it was done before. */
async function killed(cwd: string, after: number): Promise<boolean> {
  const child = spawn(
    process.execPath,
    [builtProgram(), 'index', 'in', '--into', 'a.duckdb', '--jobs', '1'],
    { cwd, stdio: 'ignore' },
  )
  const timer = setTimeout(() => child.kill('SIGKILL'), after)
  const [code] = await once(child, 'exit')
  clearTimeout(timer)
  return code === 0
}

/** What a reader sees: each article with its figures; and how many files wait unseen. */
async function seen(cwd: string): Promise<{ readonly told: string; readonly staged: number }> {
  if (!existsSync(join(cwd, 'a.duckdb'))) return { told: '', staged: 0 }
  const sql = await openDuckDb(join(cwd, 'a.duckdb'), { writes: true })
  // Killed before it made a table.
  if ((await versionOf(sql)) === 0) {
    await sql.close()
    return { told: '', staged: 0 }
  }
  const store = await Store.open(sql)
  try {
    const ids: number[] = []
    for await (const { id } of store.paths()) ids.push(id)
    const lines: string[] = []
    for await (const { source, claims } of store.articles(ids))
      lines.push(`${source.path} ${claims.map(({ quote }) => quote.exact).join(' ')}`)
    let staged = 0
    for await (const { isStaged } of store.files()) staged += Number(isStaged)
    return { told: lines.sort().join('\n'), staged }
  } finally {
    await store.close()
  }
}

describe('index that is killed', () => {
  it('leaves the old or the new state, and the next run takes up what it staged', async () => {
    const cwd = folder()
    write(cwd, (n) => fire(String(20 + (n % 50))))
    const started = performance.now()
    index(cwd)
    const whole = performance.now() - started
    const before = (await seen(cwd)).told
    expect(before.split('\n')).toHaveLength(articles)
    copyFileSync(join(cwd, 'a.duckdb'), join(cwd, 'before'))

    write(cwd, (n) =>
      n % 9 === 0 ? null : n % 7 === 0 ? fire(String(20 + (n % 50))) : fire(String(100 + n)),
    )
    index(cwd)
    const after = (await seen(cwd)).told
    copyFileSync(join(cwd, 'before'), join(cwd, 'a.duckdb'))

    const unread = after.split('\n').filter((line) => !before.includes(line)).length
    let staged = 0
    for (let n = 0; n < kills; n++) {
      // Spread over the whole run, and thrice over its end, where it shows what it read.
      const share = n < kills / 2 ? (n + 1) / (kills / 2) : 0.6 + Math.random() / 2
      const isDone = await killed(cwd, whole * share)
      const state = await seen(cwd)
      expect([before, after]).toContain(state.told)
      if (isDone || state.told === after) {
        expect(state).toEqual({ told: after, staged: 0 })
        copyFileSync(join(cwd, 'before'), join(cwd, 'a.duckdb'))
        staged = 0
        continue
      }
      expect(state.staged).toBeGreaterThanOrEqual(staged)
      staged = state.staged
    }
    const { out } = index(cwd)
    expect(out).toContain(`a.duckdb: ${unread - staged} files read`.replace(/(\d)(\d{3}) /, '$1,$2 '))
    expect(await seen(cwd)).toEqual({ told: after, staged: 0 })
    expect(index(cwd).out).toContain('a.duckdb: 0 files read')
  }, 300_000)

  it('as a first run leaves nothing that could be taken for a result', async () => {
    const cwd = folder()
    write(cwd, (n) => fire(String(20 + (n % 50))))
    for (const after of [300, 600, 900, 1200, 1500]) {
      if (await killed(cwd, after)) break
      const { told } = await seen(cwd)
      // Killed when all was in it, before it could say so.
      if (told.split('\n').length === articles) break
      expect(told).toBe('')
      const { code, err } = spawned(['compare', 'a.duckdb'], { cwd })
      expect(code).toBe(2)
      expect(err).toMatch(/nothing is in it yet|no such|is no archive/)
    }
    index(cwd)
    expect((await seen(cwd)).told.split('\n')).toHaveLength(articles)
  }, 300_000)
})
