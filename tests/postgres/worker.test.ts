import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Logger, makeWorkerUtils } from 'graphile-worker'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openPostgres, Work } from '../../src/archive/index.js'
import { Alive } from '../../src/cli/working/alive.js'
import { builtProgram, folder, root, spawned } from '../cli/program.js'
import { byLanguage, type PostgresBase, postgresBase } from './base.js'

const names = readdirSync(join(root, 'tests/cases'), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && /^[a-f]/.test(entry.name) ? [`tests/cases/${entry.name}`] : [],
)
const paths = names.flatMap((name) =>
  readdirSync(join(root, name)).flatMap((file) => (file.endsWith('.md') ? [`${name}/${file}`] : [])),
)

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')

const quake = (dead: string) =>
  `---\npublished: 2024-03-04\n---\n# Quake in Tarsk\n\nA quake in Tarsk on Monday killed ${dead} people, police said.\n`

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

async function database(options?: string): Promise<Working> {
  const base = await postgresBase(options)
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

  it('compare what index had read, and print it in the order of compare --blocks', async () => {
    const working = await database(byLanguage)
    const cwd = folder({
      'B/b.md': quake('9'),
      'a/x.md': quake('12'),
      'a-b.md': quake('15'),
      'a_.md': quake('19'),
    })
    const run = (...argv: string[]) => spawned(argv, { cwd })
    expect(run('index', 'B', 'a', 'a-b.md', 'a_.md', '--store', working.base.address).code).toBe(0)
    const argv = ['worker', '--store', working.base.address]
    expect(run(...argv, '--enqueue', 'B', 'a', 'a-b.md', 'a_.md').out).toBe(
      '4 articles put into the queue.\n',
    )
    expect(run(...argv, '--once').code).toBe(0)
    const blocks = lines(run('extract', '--blocks', 'B', 'a', 'a-b.md', 'a_.md').out)
    const ordered = blocks.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))).join('\n')
    const one = spawned(['compare', '--blocks'], { input: ordered })
    expect(lines(one.out).length).toBeGreaterThan(3)
    expect(run(...argv, '--found').out).toBe(one.out)
  })

  it('compare anew what index read again or took away beside them', async () => {
    const working = await database()
    const cwd = folder({ 'in/a.md': quake('12'), 'in/b.md': quake('19'), 'in/c.md': quake('25') })
    const run = (...argv: string[]) => spawned(argv, { cwd })
    const store = ['--store', working.base.address]
    run('worker', ...store, '--enqueue', 'in')
    run('worker', ...store, '--once')
    writeFileSync(join(cwd, 'in/a.md'), quake('13').replaceAll('Tarsk', 'Old Velm'))
    rmSync(join(cwd, 'in/c.md'))
    writeFileSync(join(cwd, 'in/d.md'), quake('30').replaceAll('Tarsk', 'Old Velm'))
    expect(run('index', 'in', ...store).code).toBe(0)
    run('worker', ...store, '--enqueue', 'in/d.md')
    expect(run('worker', ...store, '--once').code).toBe(0)
    const blocks = lines(run('extract', '--blocks', 'in').out)
    const ordered = blocks.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))).join('\n')
    const one = spawned(['compare', '--blocks'], { input: ordered })
    expect(one.out).toContain('in/d.md')
    expect(run('worker', ...store, '--found').out).toBe(one.out)
  })

  it('end well where a job failed and was done when it was tried again', async () => {
    const working = await database()
    working.run('--enqueue', ...paths.slice(0, 30))
    const child = working.start()
    await untilLocked(working, new Set())
    await working.base.run(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'claimdiff'",
    )
    expect(await ended(child)).toBe(0)
    expect(await filed(working)).toEqual([{ rows: 30, paths: 30 }])
  })

  it('take the lock again that says that they live, where their connection was cut', async () => {
    const { base } = await database()
    const utils = await makeWorkerUtils({
      connectionString: base.address,
      logger: new Logger(() => () => {}),
    })
    onTestFinished(() => utils.release())
    await utils.migrate()
    const own = await Alive.as('one', utils)
    const locks = async () =>
      (await base.run("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted")).length
    expect(await locks()).toBe(1)
    await base.run("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'")
    for (let i = 0; i < 50 && (await locks()) === 0; i++) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      await own.takeOver()
    }
    expect(await locks()).toBe(1)
    await own.end()
    expect(await locks()).toBe(0)
  })

  it('name articles by the keys of the names that the settings say are one', async () => {
    const working = await database()
    const aliases = { Tarsk: ['Old Velm'] }
    const cwd = folder({
      'a.md': quake('12'),
      'b.md': quake('19').replaceAll('Tarsk', 'Old Velm'),
      'claimdiff.config.json': JSON.stringify({ aliases }),
    })
    const argv = ['worker', '--store', working.base.address]
    for (const flags of [['--enqueue', 'a.md', 'b.md'], ['--once']]) spawned([...argv, ...flags], { cwd })
    expect(working.found().some((line) => line.includes('"differ"'))).toBe(true)
  })

  it.each([
    [
      ['--enqueue', 'a.md', '--published', 'a.md=2024-01-01'],
      '--published and --stdin-filepath do nothing here',
    ],
    [['--stdin-list'], '--stdin-list goes with --enqueue'],
    [['--enqueue', '--found'], '--enqueue, --once and --found are three runs'],
    [['--enqueue', 'postgres://nobody@localhost/x'], 'is an archive itself'],
  ])('are not started with %j', async (flags, says) => {
    const { err, code } = (await database()).run(...flags)
    expect(err).toContain(says)
    expect(code).toBe(2)
  })

  it('wait for no other that reads articles with the same keys', async () => {
    const { base } = await database()
    const sql = await openPostgres(base.address)
    onTestFinished(() => sql.close())
    const work = await Work.open(sql)
    const keys = Array.from({ length: 200 }, (_, at) => `key ${at}`)
    const put = (path: string, all: readonly string[]) =>
      work.put([
        { path: `${path} 1`, content: null, keys: all.slice(0, 100) },
        { path: `${path} 2`, content: null, keys: all.slice(100) },
      ])
    const other = [...keys.slice(100), ...keys.slice(0, 100)]
    for (let i = 0; i < 5; i++) {
      await Promise.all([put('a', keys), put('b', other)])
      await work.settle()
    }
    expect((await work.at('key 0')).map(({ path }) => path)).toEqual(['a 1', 'b 2'])
  })

  it('end with 2 and a word where the server is gone', async () => {
    const working = await database()
    const { address } = working.base
    for (const once of [[], ['--once']]) {
      working.run('--enqueue', ...paths.slice(0, 60))
      const child = spawn(process.execPath, [builtProgram(), 'worker', '--store', address, ...once], {
        cwd: root,
      })
      let err = ''
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        err += text
      })
      await untilLocked(working, new Set())
      await working.base.shut(true)
      expect(await ended(child)).toBe(2)
      await working.base.shut(false)
      expect(err).toMatch(
        /claimdiff: postgres:\/\/.*(?:the connection to the server broke|the server takes no further connection)/,
      )
      expect(err).not.toContain('the-password')
      expect(err).not.toContain('captureStackTrace')
    }
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
