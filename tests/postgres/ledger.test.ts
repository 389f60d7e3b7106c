import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readLedger } from '../../src/ledger/index.js'
import type { Saved } from '../../src/review/protocol/index.js'
import { toll } from '../check/build.js'
import { claimdiff, folder } from '../cli/program.js'
import { moment, reviewing } from '../cli/reviewing.js'
import { until } from '../cli/started.js'
import { decision } from '../review/served.js'
import { postgresBase } from './base.js'

const articles = {
  'wire/a.md': toll('AFP', '2024-03-04', '19'),
  'wire/b.md': toll('AP', '2024-03-04', '12'),
  'wire/c.md': toll('Us', '2024-03-04', '15'),
  'drafts/d.md': toll('Ours', '2024-03-04', '19'),
}
const file = 'claimdiff-decisions.ndjson'

async function filled() {
  const base = await postgresBase()
  onTestFinished(base.drop)
  const cwd = folder(articles)
  const store = ['--store', base.address]
  const run = (...argv: readonly string[]) => claimdiff([...argv, '--quiet'], { cwd })
  await run('index', 'wire', ...store)
  return { ...base, cwd, store, run }
}

type Filled = Awaited<ReturnType<typeof filled>>

const pairsOf = async ({ run, store }: Filled): Promise<readonly string[]> => {
  const { out } = await run('compare', ...store, '--format', 'json')
  return (JSON.parse(out) as { discrepancies: { id: string }[] }).discrepancies.map(({ id }) => id)
}
const linesIn = async ({ cwd, store }: Filled) =>
  readLedger((await claimdiff(['decisions', 'export', '--format', 'ledger', ...store], { cwd })).out).entries

describe('the ledger in the database', { timeout: 240_000 }, () => {
  it('is written, read, taken back, cleared and honoured as its file is', async () => {
    const desk = await filled()
    const { cwd, store, run, address } = desk
    const [first = '', second = ''] = await pairsOf(desk)
    const none = await claimdiff(['decisions', 'list', ...store], { cwd })
    expect(none).toMatchObject({
      code: 0,
      out: '0 decisions\n',
      err: expect.stringContaining('there is no ledger here yet'),
    })
    const decide = [
      'decide',
      first,
      'scope',
      '--reason',
      'One counts guests only',
      '--by',
      'Anna',
      '--at',
      '2024-05-03',
      ...store,
    ]
    const dry = await run(...decide, '--dry-run')
    expect(dry.out).toMatch(/dry run: nothing was written to postgres:\/\/claimdiff@127/)
    const kept = await run(...decide)
    expect(kept).toMatchObject({
      code: 0,
      out: expect.stringMatching(/1 line kept in postgres:\/\/claimdiff@127/),
    })
    expect(`${dry.out}${kept.out}`).not.toContain('the-password')
    expect((await run(...decide)).out).toContain('says so already; nothing was added')

    for (const where of [store, [address], ['wire', '--decisions', address]]) {
      const [path = ''] = where
      const given = path.startsWith('postgres') ? [path, '--decisions', address] : where
      const { out } = await run('compare', ...given, '--format', 'json')
      const { decisions } = JSON.parse(out) as { decisions: { ledger: string; statuses: object[] } }
      expect(decisions.ledger).toMatch(/^postgres:\/\/claimdiff@127/)
      expect(decisions.statuses).toMatchObject([{ discrepancy: first, state: 'settled' }])
    }
    const without = await run('compare', ...store, '--no-decisions', '--format', 'json')
    expect(JSON.parse(without.out).decisions).toBeUndefined()

    await run('decide', second, 'conflict', '--reason', 'Both say so', '--by', 'Ben', ...store)
    expect((await run('decisions', 'list', ...store, '--format', 'csv')).out).toContain('Both say so')
    expect((await run('decisions', 'verify', ...store)).out).toContain(
      '2 lines, 2 decisions held against articles: nothing wrong',
    )
    const config = await run('check', 'drafts/d.md', ...store, '--print-config')
    expect(config.out).toMatch(/decisions.*postgres:\/\/claimdiff@127/s)
    expect(config.out).not.toContain('the-password')

    expect((await run('decisions', 'undo', ...store, '--by', 'Ben')).out).toMatch(
      /taken back.*\n.*kept in postgres/,
    )
    expect((await run('decisions', 'prune', ...store, '--write')).out).toContain(
      'removed 2 lines from postgres',
    )
    expect((await linesIn(desk)).map(({ line }) => line.by)).toEqual(['Anna'])
    expect(existsSync(join(cwd, file))).toBe(false)
  })

  it('goes into the file and back without loss', async () => {
    const desk = await filled()
    const { cwd, store, run, address } = desk
    const [first = '', second = ''] = await pairsOf(desk)
    await run('decide', first, 'scope', '--reason', 'Über „Gäste“ \u2028 only', '--by', 'Anna', ...store)
    await run(
      'decide',
      '--all-of',
      await questionOf(desk),
      'update',
      '--reason',
      'x',
      '--by',
      'Ben',
      ...store,
    )
    await run('decisions', 'undo', ...store, '--by', 'Ben')
    await run('decide', second, 'unsure', '--reason', 'later', '--by', 'Cem', ...store)
    const exported = await run('decisions', 'export', '--format', 'ledger', ...store)
    const lines = exported.out.trimEnd().split('\n')
    // A newer version may say more in a line.
    const text = `${lines.map((line, at) => (at === 1 ? line.replace(/\}$/, ',"mood":"new"}') : line)).join('\n')}\n`
    writeFileSync(join(cwd, file), `${text}{"torn":`)

    const other = await postgresBase()
    onTestFinished(other.drop)
    const into = ['--store', other.address]
    const tried = await claimdiff(['decisions', 'import', file, ...into, '--dry-run'], { cwd })
    expect(tried).toMatchObject({
      code: 1,
      err: expect.stringContaining(`:${lines.length + 1}: this line is cut off`),
    })
    expect(tried.out).toContain(`${lines.length} lines would be added, 0 there already`)
    expect((await run('decisions', 'import', file, ...into)).out).toContain(`${lines.length} lines added`)
    expect((await run('decisions', 'import', file, ...into)).out).toContain(
      `0 lines added, ${lines.length} there already`,
    )
    expect((await run('decisions', 'export', '--format', 'ledger', ...into)).out).toBe(text)

    rmSync(join(cwd, file))
    expect((await run('decisions', 'import', other.address)).out).toContain(`${lines.length} lines added`)
    expect(readFileSync(join(cwd, file), 'utf8')).toBe(text)
    const states = async (...which: readonly string[]) =>
      (await run('decisions', 'export', 'wire', '--format', 'json', ...which)).out
    expect(await states('--decisions', address)).toBe(await states())

    writeFileSync(join(cwd, 'odd.ndjson'), text.replaceAll('later', 'never'))
    const odd = await claimdiff(['decisions', 'import', 'odd.ndjson', ...into], { cwd })
    expect(odd).toMatchObject({
      code: 1,
      err: expect.stringContaining('is there already and says something else'),
    })
  })

  it('is shared by people who review at once, over servers of their own, and nothing is lost', async () => {
    const desk = await filled()
    const { cwd, store, run } = desk
    const [anna, ben] = await Promise.all([
      reviewing(cwd, store),
      reviewing(folder({ 'empty.txt': '' }), [...store, '--by', 'Ben']),
    ])
    expect(anna.said()).toContain('Decisions: postgres://claimdiff@127')
    const [first = '', second = '', third = ''] = (await anna.view()).items.map(({ id }) => id)
    const seen = (who: typeof anna, id: string, state = 'settled') =>
      until(async () => (await who.view()).items.find((item) => item.id === id)?.state === state)
    expect((await anna.post('/api/decisions', decision({ pairs: [first] }))).status).toBe(200)
    await seen(ben, first)
    await run('decide', second, 'scope', '--reason', 'x', '--by', 'Cem', ...store)
    await Promise.all([seen(anna, second), seen(ben, second)])

    const writes = [anna, ben].flatMap((who, which) =>
      Array.from({ length: 25 }, async (_, at) => {
        const asked = decision({
          pairs: [third],
          by: `p${which}`,
          at: moment(100 + at),
          reason: `${which}.${at}`,
        })
        const answer = await who.post('/api/decisions', asked)
        return answer.status === 200 && ((await answer.json()) as Saved).lines === 1
      }),
    )
    expect((await Promise.all(writes)).every(Boolean)).toBe(true)
    expect(await linesIn(desk)).toHaveLength(52)
    expect((await run('decisions', 'verify', ...store, '--lines')).code).toBe(0)
    const exports = await Promise.all([anna, ben].map(async (who) => (await who.ask('/api/export')).text()))
    const { out } = await run('decisions', 'export', ...store, '--format', 'csv')
    expect(exports).toEqual([out, out])

    expect(
      (await ben.post('/api/reversals', { action: 'undo', of: null, by: 'Cem', at: moment(200) })).status,
    ).toBe(200)
    await seen(anna, second, 'open')
    await run('decisions', 'prune', ...store, '--write')
    await until(async () => (await (await anna.ask('/api/export')).text()).includes('Cem') === false)

    writeFileSync(join(cwd, 'wire/e.md'), toll('DPA', '2024-03-04', '31'))
    await run('index', 'wire', ...store)
    for (const who of [anna, ben]) await until(async () => (await who.view()).articles.length === 4)
  })

  it('keeps all that it acknowledged when a review is killed, and is missed and found again', async () => {
    const desk = await filled()
    const { cwd, store } = desk
    const anna = await reviewing(cwd, store)
    const [pair = ''] = (await anna.view()).items.map(({ id }) => id)
    const acknowledged: string[] = []
    const all = Array.from({ length: 40 }, async (_, at) => {
      const asked = decision({ pairs: [pair], at: moment(at), reason: `n${at}` })
      const answer = await anna.post('/api/decisions', asked)
      if (answer.status === 200 && ((await answer.json()) as Saved).lines === 1) acknowledged.push(`n${at}`)
      if (acknowledged.length === 15) anna.child.kill('SIGKILL')
    })
    await Promise.allSettled(all)
    await anna.ended()
    expect(acknowledged.length).toBeGreaterThanOrEqual(15)
    const kept = new Set((await linesIn(desk)).map(({ line }) => line.reason))
    expect(acknowledged.filter((reason) => !kept.has(reason))).toEqual([])

    const again = await reviewing(cwd, store)
    await desk.shut(true)
    await until(async () => (await again.view()).messages.length > 0)
    expect((await again.post('/api/decisions', decision({ pairs: [pair], at: moment(90) }))).status).toBe(503)
    await desk.shut(false)
    await until(async () => (await again.view()).messages.length === 0)
    expect((await again.post('/api/decisions', decision({ pairs: [pair], at: moment(91) }))).status).toBe(200)
  })
})

async function questionOf({ run, store }: Filled): Promise<string> {
  const { out } = await run('compare', ...store, '--format', 'json')
  return (JSON.parse(out) as { discrepancies: { question: string }[] }).discrepancies[0]?.question ?? ''
}
