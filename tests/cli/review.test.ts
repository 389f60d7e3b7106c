import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readLedger } from '../../src/ledger/index.js'
import type { Saved } from '../../src/review/protocol/index.js'
import { toll } from '../check/build.js'
import { decision } from '../review/served.js'
import { claimdiff, folder, spawned } from './program.js'
import { moment, reviewing } from './reviewing.js'
import { until } from './started.js'

const ledger = 'claimdiff-decisions.ndjson'
const articles = {
  'sources/a.md': toll('AFP', '2024-03-04', '19'),
  'sources/b.md': toll('AP', '2024-03-04', '12'),
  'sources/c.md': toll('Us', '2024-03-04', '15'),
}

const linesIn = (cwd: string) => readLedger(readFileSync(join(cwd, ledger), 'utf8')).entries

describe('claimdiff review', { timeout: 120_000 }, () => {
  it('says where it is, what was read and how it ends, and ends so', async () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const review = await reviewing(folder(articles))
      expect(review.said()).toMatch(
        /^Review at http:\/\/127\.0\.0\.1:\d+\/start\?token=\S{43} : 3 articles, 3 pairs to decide on \(3 conflicts\), 3 undecided\. Decisions: claimdiff-decisions\.ndjson\. Ctrl\+C ends\.\n/,
      )
      expect(review.entered.status).toBe(303)
      const page = await (await review.ask('/')).text()
      expect(page).toContain('<title>claimdiff review</title>')
      for (const [, path] of page.matchAll(/(?:src|href)="\.?(\/[^"]+)"/g))
        expect((await review.ask(path ?? '')).status).toBe(200)
      const events = await review.ask('/api/events')
      review.child.kill(signal)
      expect(await events.text()).toContain('event: change')
      expect(await review.ended()).toBe(0)
      await expect(review.ask('/')).rejects.toThrow()
    }
  })

  it('opens in one browser with an address, and tells the next one', async () => {
    const review = await reviewing(folder(articles))
    expect((await fetch(review.start, { redirect: 'manual' })).status).toBe(401)
    await until(() => review.said().includes('For another browser'))
    const next =
      review
        .said()
        .match(/http\S+/g)
        ?.at(-1) ?? ''
    expect(next).not.toBe(review.start)
    expect((await fetch(next, { redirect: 'manual' })).status).toBe(303)
  })

  it('has a decision on the disk before it says so, and keeps all that it acknowledged when it is killed', async () => {
    const cwd = folder(articles)
    const review = await reviewing(cwd)
    const { items } = await review.view()
    const verdicts = ['scope', 'update', 'compatible'] as const
    const acknowledged: string[] = []
    const all = Array.from({ length: 50 }, async (_, number) => {
      const [pair, verdict] = [items[number % items.length]?.id ?? '', verdicts[number % 3] ?? 'scope']
      const answer = await review.post(
        '/api/decisions',
        decision({ pairs: [pair], verdict, at: moment(number), reason: `n${number}` }),
      )
      const saved = (await answer.json()) as Saved
      if (answer.status === 200 && saved.lines === 1) acknowledged.push(`n${number}`)
      if (acknowledged.length === 20) review.child.kill('SIGKILL')
    })
    await Promise.allSettled(all)
    await review.ended()
    expect(acknowledged.length).toBeGreaterThanOrEqual(20)
    const kept = new Set(linesIn(cwd).map(({ line }) => line.reason))
    expect(acknowledged.filter((reason) => !kept.has(reason))).toEqual([])
    const again = await reviewing(cwd)
    const view = await again.view()
    expect(view.items.every(({ state }) => state !== 'open')).toBe(true)
    expect(view.messages).toEqual([])
  })

  it('shares the ledger with another review and with the commands', async () => {
    const cwd = folder(articles)
    const [one, other] = await Promise.all([reviewing(cwd), reviewing(cwd, ['--by', 'Ben'])])
    const [first, second, third] = (await one.view()).items.map(({ id }) => id)
    const stateIn = async (review: typeof one, id = '') =>
      (await review.view()).items.find((item) => item.id === id)?.state
    const seen = (id?: string) => until(async () => (await stateIn(other, id)) === 'settled')
    await one.post('/api/decisions', decision({ pairs: [first ?? ''] }))
    await seen(first)
    const argv = ['decide', second ?? '', 'scope', '--reason', 'x', '--by', 'Cleo']
    expect((await claimdiff(argv, { cwd })).code).toBe(0)
    await seen(second)
    await Promise.all(
      [one, other].flatMap((review, which) =>
        Array.from({ length: 10 }, (_, number) =>
          review.post(
            '/api/decisions',
            decision({
              pairs: [third ?? ''],
              by: `p${which}`,
              at: moment(100 + number),
              reason: `${number}`,
            }),
          ),
        ),
      ),
    )
    expect(linesIn(cwd)).toHaveLength(22)
    expect((await claimdiff(['decisions', 'verify'], { cwd })).code).toBe(0)
    const [theirs, ours] = [
      await (await one.ask('/api/export')).text(),
      await claimdiff(['decisions', 'export', 'sources'], { cwd }),
    ]
    expect(theirs).toBe(ours.out)
  })

  it('watches articles, settings and what becomes of them', async () => {
    const cwd = folder(articles)
    const review = await reviewing(cwd)
    const ids = async () => (await review.view()).items.length
    writeFileSync(join(cwd, 'sources/d.md'), toll('Wire', '2024-03-04', '23'))
    await until(async () => (await ids()) === 6)
    rmSync(join(cwd, 'sources/d.md'))
    await until(async () => (await ids()) === 3)
    writeFileSync(join(cwd, 'claimdiff.config.json'), '{"rulez": {}}')
    await until(async () => (await review.view()).messages.some((text) => text.includes('rulez')))
    expect(await ids()).toBe(3)
    writeFileSync(join(cwd, 'claimdiff.config.json'), '{"ignore": ["c.md"]}')
    await until(async () => (await ids()) === 1)
    expect((await review.view()).messages).toEqual([])
    rmSync(join(cwd, 'sources'), { recursive: true })
    await until(async () => (await review.view()).messages.length > 0)
    expect(await ids()).toBe(1)
  })

  it('that is read-only records nothing', async () => {
    const cwd = folder(articles)
    const review = await reviewing(cwd, ['--read-only'])
    const { items, readOnly } = await review.view()
    expect(readOnly).toBe(true)
    const answer = await review.post('/api/decisions', decision({ pairs: [items[0]?.id ?? ''] }))
    expect(answer.status).toBe(403)
    expect(existsSync(join(cwd, ledger))).toBe(false)
  })

  it('opens a browser where it is asked to, and says so where it cannot', async () => {
    const cwd = folder({ ...articles, 'bin/xdg-open': '#!/bin/sh\necho "$1" > opened\n' })
    chmodSync(join(cwd, 'bin/xdg-open'), 0o755)
    const review = await reviewing(cwd, ['--open'], { PATH: `${join(cwd, 'bin')}:/bin:/usr/bin` })
    await until(() => existsSync(join(cwd, 'opened')))
    await until(() => readFileSync(join(cwd, 'opened'), 'utf8').trim() === review.start)
    const without = await reviewing(cwd, ['--open'], { PATH: join(cwd, 'sources') })
    await until(() => without.errors().includes('no browser could be opened'))
  })

  it('lets others in with a password alone, where it is told twice', async () => {
    const flags = ['--host', '0.0.0.0', '--yes-expose']
    const review = await reviewing(folder(articles), flags, { CLAIMDIFF_REVIEW_PASSWORD: 'right horse' })
    expect((await review.view()).items).toHaveLength(3)
    const stranger = await fetch(`${review.origin}/`, { redirect: 'manual' })
    expect([stranger.status, stranger.headers.get('location')]).toEqual([303, '/login'])
  })

  it('takes a port that is asked for, and says where it is taken', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void taken.close())
    const { port } = taken.address() as { port: number }
    const cwd = folder(articles)
    const { code, err } = spawned(['review', '--by', 'Anna', '--port', String(port)], { cwd })
    expect([code, err]).toEqual([
      2,
      `claimdiff: --port ${port}: another program has it. Choose another, or leave --port out for a free one.\n`,
    ])
    await new Promise((resolve) => taken.close(resolve))
    expect((await reviewing(cwd, ['--port', String(port)])).origin).toBe(`http://127.0.0.1:${port}`)
  })
})

describe('claimdiff review with', () => {
  it.each<[string, readonly string[], Record<string, string>, string]>([
    ['--no-decisions', ['--no-decisions'], {}, 'Give --read-only to only look'],
    ['standard input', ['-'], {}, 'not standard input'],
    ['a port that is none', ['--port', '70000'], {}, "--port: '70000' is no port"],
    ['a host of others', ['--host', '0.0.0.0'], {}, 'Give --yes-expose'],
    ['a host of others without a password', ['--host', '0.0.0.0', '--yes-expose'], {}, 'needs a password'],
    [
      'a short password',
      ['--host', '::', '--yes-expose'],
      { CLAIMDIFF_REVIEW_PASSWORD: 'x' },
      'shorter than 8',
    ],
    [
      'a password file that is not there',
      ['--password-file', 'no'],
      {},
      '--password-file: no: cannot be read',
    ],
    ['a host that is none', ['--host', ''], {}, '--host'],
    ['no articles', ['empty'], {}, 'no article here'],
    ['no claim', ['dull'], {}, 'no claim was found'],
    ['no such folder', ['sourcez'], {}, 'sourcez'],
  ])('%s ends with 2 and why', async (_, flags, env, words) => {
    const cwd = folder({ ...articles, 'empty/x.bin': '', 'dull/a.md': 'It was quiet.\n' })
    const { code, out, err } = await claimdiff(['review', '--by', 'Anna', ...flags], { cwd, env })
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringContaining(words) })
  })
})
