import { describe, expect, it, onTestFinished } from 'vitest'
import { toll } from '../check/build.js'
import { claimdiff, folder } from '../cli/program.js'
import { serving } from '../cli/serving.js'
import { postgresBase } from './base.js'

const us = (dead: string) => toll('Us', '2024-03-04', dead)

it.each(['a server', 'a file'])(
  'claimdiff serve holds drafts against an archive on %s',
  { timeout: 120_000 },
  async (where) => {
    const { address, drop } = await postgresBase()
    onTestFinished(drop)
    const cwd = folder({
      'wire/a.md': toll('AFP', '2024-03-04', '19'),
      'wire/b.md': toll('AP', '2024-03-04', '19'),
    })
    const isServer = where === 'a server'
    const into = isServer ? ['--store', address] : ['--into', 'archive.duckdb']
    expect((await claimdiff(['index', 'wire', ...into, '--quiet'], { cwd })).code).toBe(0)
    const server = await serving(cwd, isServer ? ['--store', address] : ['--against', 'archive.duckdb'])
    expect(server.said()).toContain(': 2 articles, ')
    const answers = await Promise.all(
      ['12', '19', '12', '19', '12'].map((dead) => server.check(us(dead), `?path=${dead}.md`)),
    )
    expect(answers.map(({ answer }) => answer.verdict)).toEqual(['block', 'pass', 'block', 'pass', 'block'])
    const metrics = await (await server.ask('/metrics')).text()
    expect(metrics).toContain('claimdiff_store_articles 2\n')
    expect(`${server.said()}${JSON.stringify(server.log())}`).not.toContain('the-password')
    server.child.kill('SIGTERM')
    expect(await server.ended()).toBe(0)
  },
)

describe('claimdiff serve over connections to a server', { timeout: 120_000 }, () => {
  const begun = async () => {
    const base = await postgresBase()
    onTestFinished(base.drop)
    const cwd = folder({ 'wire/a.md': toll('AFP', '2024-03-04', '19') })
    const store = ['--store', base.address]
    expect((await claimdiff(['index', 'wire', ...store, '--quiet'], { cwd })).code).toBe(0)
    const server = await serving(cwd, [...store, '--workers', '1'])
    const verdictOf = async (dead: string) => (await server.check(us(dead))).answer.verdict
    const sessions = () =>
      base.run(
        `SELECT pid, state FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() ORDER BY pid`,
      )
    const ended = async () => {
      server.child.kill('SIGTERM')
      return server.ended()
    }
    return { base, verdictOf, sessions, ended }
  }

  it('keeps them from one draft to the next, and takes leave of them', async () => {
    const { verdictOf, sessions, ended } = await begun()
    expect(await verdictOf('12')).toBe('block')
    const first = await sessions()
    expect(first.map(({ state }) => state)).toContain('idle')
    expect(await verdictOf('19')).toBe('pass')
    expect(await verdictOf('12')).toBe('block')
    expect(await sessions()).toEqual(first)
    expect(await ended()).toBe(0)
    expect(await sessions()).toEqual([])
  })

  it('takes others for those that were lost', async () => {
    const { base, verdictOf, ended } = await begun()
    expect(await verdictOf('12')).toBe('block')
    await base.shut(true)
    await base.shut(false)
    expect(await verdictOf('12')).toBe('block')
    expect(await ended()).toBe(0)
  })

  it('passes nothing while there is no server, and goes on when it is back', async () => {
    const { base, verdictOf, ended } = await begun()
    expect(await verdictOf('19')).toBe('pass')
    await base.shut(true)
    expect(await verdictOf('19')).toBe('unknown')
    await base.shut(false)
    expect(await verdictOf('19')).toBe('pass')
    expect(await ended()).toBe(0)
  })
})
