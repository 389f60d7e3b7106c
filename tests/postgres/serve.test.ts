import { expect, it, onTestFinished } from 'vitest'
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
