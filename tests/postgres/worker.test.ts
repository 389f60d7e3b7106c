import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { builtProgram, root, spawned } from '../cli/program.js'
import { type PostgresBase, postgresBase } from './base.js'

const names = readdirSync(join(root, 'tests/cases'), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && /^[a-f]/.test(entry.name) ? [`tests/cases/${entry.name}`] : [],
)
const paths = names.flatMap((name) =>
  readdirSync(join(root, name)).flatMap((file) => (file.endsWith('.md') ? [`${name}/${file}`] : [])),
)

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')

/** What one process finds, in order. */
function alone(): string[] {
  const blocks = spawned(['extract', '--stdin-list', '--blocks', '--jobs', '1'], { input: paths.join('\n') })
  const ordered = lines(blocks.out).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  return lines(spawned(['compare', '--blocks'], { input: ordered.join('\n') }).out).sort()
}

interface Working {
  readonly base: PostgresBase
  readonly run: (...argv: string[]) => ReturnType<typeof spawned>
  readonly start: () => ChildProcess
  readonly found: () => string[]
}

async function database(): Promise<Working> {
  const base = await postgresBase()
  onTestFinished(base.drop)
  const argv = ['worker', '--store', base.address]
  const run = (...more: string[]) => spawned([...argv, ...more])
  const start = () => spawn(process.execPath, [builtProgram(), ...argv, '--once'], { cwd: root })
  return { base, run, start, found: () => lines(run('--found').out).sort() }
}

/** Until somebody is at work on a job that nobody was at work on before. */
async function untilLocked({ base }: Working, seen: Set<string>): Promise<void> {
  for (let i = 0; i < 600; i++) {
    const rows = await base
      .run('SELECT id::text FROM graphile_worker.jobs WHERE locked_by IS NOT NULL')
      .catch(() => [])
    const other = rows.find(({ id }) => !seen.has(String(id)))
    if (other) {
      seen.add(String(other.id))
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const ended = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode
}

const filed = ({ base }: Working) =>
  base.run('SELECT count(*)::int AS rows, count(DISTINCT path)::int AS paths FROM articles')

describe('workers', { timeout: 300_000 }, () => {
  it('leave what one process finds, however many are killed', async () => {
    const working = await database()
    const queued = working.run('--enqueue', ...names)
    expect([queued.err, queued.code]).toEqual(['', 0])
    const workers = [working.start(), working.start(), working.start()]
    const seen = new Set<string>()
    for (const at of [0, 1]) {
      await untilLocked(working, seen)
      workers[at]?.kill('SIGKILL')
    }
    await untilLocked(working, seen)
    workers.push(working.start())
    expect(await Promise.all(workers.slice(2).map(ended))).toEqual([0, 0])
    expect(working.found()).toEqual(alone())
    expect(await filed(working)).toEqual([{ rows: paths.length, paths: paths.length }])
  })

  it('read nothing again that is as it was, and end what they are at when asked to', async () => {
    const working = await database()
    const list = paths.slice(0, 8)
    working.run('--enqueue', ...list)
    expect(working.run('--once').out).toMatch(/^8 files read, \d+ blocks compared\.\n$/)
    const before = working.found()
    working.run('--enqueue', ...list)
    expect(working.run('--once').out).toBe('8 files read, 0 blocks compared.\n')
    expect(working.found()).toEqual(before)
    working.run('--enqueue', ...list)
    const child = spawn(process.execPath, [builtProgram(), 'worker', '--store', working.base.address], {
      cwd: root,
    })
    await untilLocked(working, new Set())
    child.kill('SIGTERM')
    expect(await ended(child)).toBe(0)
    const left = await working.base.run('SELECT id FROM graphile_worker.jobs WHERE locked_by IS NOT NULL')
    expect(left).toEqual([])
  })

  it('say what is wrong with a file, and do the rest', async () => {
    const working = await database()
    const input = ['missing.md', JSON.stringify({ path: 'a.md', text: 'Five people died in Tarsk.' })].join(
      '\n',
    )
    const argv = ['worker', '--store', working.base.address]
    expect(spawned([...argv, '--enqueue', '--stdin-list'], { input }).code).toBe(0)
    const { err, code } = working.run('--once')
    expect(err).toContain('missing.md: there is no such file. Check the spelling')
    expect(code).toBe(2)
    expect(await filed(working)).toEqual([{ rows: 1, paths: 1 }])
  })
})
