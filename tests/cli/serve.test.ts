import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { validator } from '../../src/cli/schemas.js'
import type { CheckingTask } from '../../src/cli/serve/thread.js'
import { Threads } from '../../src/cli/serve/threads.js'
import { toll } from '../check/build.js'
import { claimdiff, folder, spawned } from './program.js'
import { serving } from './serving.js'
import { until } from './started.js'

const articles = {
  'sources/a.md': toll('AFP', '2024-03-04', '19'),
  'sources/b.md': toll('AP', '2024-03-04', '19'),
}
const draft = (dead: string) => toll('Us', '2024-03-04', dead)
const token = 'correct-horse-battery'

/** An article that takes seconds to check. */
const slow = (): string => {
  const lines = Array.from(
    { length: 9000 },
    (_, at) => `${at + 2} people were killed in the Hill Town hotel fire on Sunday, police said.\n\n`,
  )
  return `---\npublished: 2024-03-04\n---\n\n${lines.join('')}`
}

describe('claimdiff serve', { timeout: 240_000 }, () => {
  it('says of drafts what the command check says, and ends with 0', async () => {
    const cwd = folder(articles)
    const server = await serving(cwd)
    expect(server.said()).toMatch(
      /^Checks at http:\/\/127\.0\.0\.1:\d+\/check : 2 articles, \d+ claims\. Ctrl\+C ends\.\n$/,
    )
    for (const [dead, verdict] of [
      ['12', 'block'],
      ['19', 'pass'],
    ] as const) {
      const { status, answer } = await server.check(draft(dead), '?path=desk/draft.md')
      expect([status, answer.verdict]).toEqual([200, verdict])
      expect((await validator('check-answer'))(answer)).toBe(true)
      const argv = ['check', '--stdin', '--stdin-filepath', 'desk/draft.md', '--format', 'json']
      const { out } = spawned(argv, { cwd, input: draft(dead) })
      const { findings, messages, counts } = JSON.parse(out)
      expect(answer).toMatchObject({ findings, messages, counts })
    }
    const { answer } = await server.check('# Weather\n\nIt was fine.\n')
    expect(answer).toMatchObject({
      verdict: 'unknown',
      says: 'No claim was found in it, so nothing was checked.',
    })
    expect((await server.ask('/health')).status).toBe(200)
    const metrics = await (await server.ask('/metrics')).text()
    for (const line of [
      'checks_total{verdict="block"} 1',
      'checks_total{verdict="unknown"} 1',
      'store_articles 2',
    ])
      expect(metrics).toContain(`claimdiff_${line}\n`)
    server.child.kill('SIGTERM')
    expect(await server.ended()).toBe(0)
    const events = server.log().map(({ event }) => event)
    expect(events).toEqual(['ready', 'check', 'check', 'check', 'ending'])
    expect(server.log().every(({ at }) => typeof at === 'string')).toBe(true)
    expect(JSON.stringify(server.log())).not.toMatch(/killed|Weather/)
  })

  it('reads what it is sent as what it is said to be', async () => {
    const server = await serving(folder(articles))
    const line = 'In the Hill Town hotel fire on Sunday, 12 people were killed, police said.'
    const ninjs = JSON.stringify({
      uri: 'urn:1',
      type: 'text',
      versioncreated: '2024-03-04T10:00:00Z',
      body_text: line,
    })
    const page = `<!doctype html><html><body><article><h1>Fire</h1><p>${line}</p></article></body></html>`
    const sent: readonly [type: string, body: string, path: string, name: string][] = [
      ['text/plain', line, '', 'draft.txt'],
      ['text/html', page, '', 'draft.html'],
      ['text/html', page, 'story', 'story'],
      ['text/html', page, 'story.txt', 'story.txt.html'],
      ['application/json', ninjs, '', 'draft.json'],
      ['text/markdown', line, 'story.md', 'story.md'],
      ['text/markdown', line, 'story.txt', 'story.txt.md'],
    ]
    for (const [type, body, path, name] of sent) {
      const query = `?published=2024-03-04${path && `&path=${path}`}`
      const { answer } = await server.check(body, query, { 'content-type': type })
      expect([type, answer.verdict, answer.findings[0]?.draft.source]).toEqual([type, 'block', name])
    }
    for (const [type, body, status] of [
      ['text/plain', '%PDF-1.4 of 12 killed', 415],
      ['text/plain; charset=utf-16le', 'odd', 400],
      ['text/plain', 'a\0b', 422],
      ['application/json', '{"no":', 422],
    ] as const) {
      const { answer, ...got } = await server.check(body, '', { 'content-type': type })
      expect([body, got.status, answer.verdict]).toEqual([body, status, 'unknown'])
    }
  })

  it('gives up what takes too long, answers meanwhile, and goes on', async () => {
    const server = await serving(folder(articles), ['--timeout', '1', '--workers', '1'])
    expect((await server.check(draft('19'))).answer.verdict).toBe('pass')
    let isAnswered = false
    const late = server.check(slow()).finally(() => {
      isAnswered = true
    })
    await until(async () => (await (await server.ask('/metrics')).text()).includes('checks_in_flight 1\n'))
    expect((await server.ask('/health/live')).status).toBe(200)
    expect(isAnswered).toBe(false)
    const { status, answer } = await late
    expect([status, answer.verdict]).toEqual([504, 'unknown'])
    await until(async () => (await server.ask('/health')).status === 200)
    await until(async () => (await server.check(draft('19'))).answer.verdict === 'pass')
    expect(await (await server.ask('/metrics')).text()).toMatch(
      /^claimdiff_errors_total\{kind="timeout"\} [1-9]/m,
    )
  })

  it('finishes what it has when it is told to end, and takes nothing new', async () => {
    const server = await serving(folder(articles), ['--workers', '1'])
    const going = server.check(slow().slice(0, 300_000))
    await until(async () => (await (await server.ask('/metrics')).text()).includes('checks_in_flight 1\n'))
    server.child.kill('SIGTERM')
    await until(() => server.log().some(({ event }) => event === 'ending'))
    await expect(server.check(draft('19'))).rejects.toThrow()
    expect((await going).status).toBe(200)
    expect(await server.ended()).toBe(0)
  })

  it('takes a token or a signature, and gives neither away', async () => {
    const secret = 'a-secret-to-sign-with'
    const cwd = folder({ ...articles, tokens: `# ours\n${token}\n\nanother-one-of-ours\n` })
    const server = await serving(cwd, ['--token-file', 'tokens'], { CLAIMDIFF_SERVE_HMAC: secret })
    expect((await server.check(draft('12'))).status).toBe(401)
    expect((await server.check(draft('12'), '', { authorization: `Bearer ${token}` })).answer.verdict).toBe(
      'block',
    )
    const timestamp = String(Math.floor(Date.now() / 1000))
    const signature = createHmac('sha256', secret)
      .update(`v1\n${timestamp}\nPOST\n/check?path=a.md\ntext/markdown\n${draft('19')}`)
      .digest('hex')
    const headers = { 'x-claimdiff-timestamp': timestamp, 'x-claimdiff-signature': signature }
    expect((await server.check(draft('19'), '?path=a.md', headers)).answer.verdict).toBe('pass')
    expect((await server.check(draft('19'), '?path=a.md', headers)).status).toBe(401)
    expect((await server.ask('/metrics')).status).toBe(401)
    expect(`${server.said()}${JSON.stringify(server.log())}`).not.toMatch(new RegExp(`${token}|${secret}`))
  })

  it('takes the signature of an address just as it was sent', async () => {
    const secret = 'a-secret-to-sign-with'
    const { port } = await serving(folder(articles), [], { CLAIMDIFF_SERVE_HMAC: secret })
    const path = `/check?path=the"editor's".md`
    const timestamp = String(Math.floor(Date.now() / 1000))
    const signature = createHmac('sha256', secret)
      .update(`v1\n${timestamp}\nPOST\n${path}\ntext/markdown\n${draft('19')}`)
      .digest('hex')
    const headers = {
      'content-type': 'text/markdown',
      'x-claimdiff-timestamp': timestamp,
      'x-claimdiff-signature': signature,
    }
    const asking = request({ host: '127.0.0.1', port, path, method: 'POST', headers }).end(draft('19'))
    const [answer] = (await once(asking, 'response')) as [IncomingMessage]
    expect(answer.resume().statusCode).toBe(200)
  })

  it('limits what is sent, and how often', async () => {
    const server = await serving(folder(articles), ['--max-bytes', '1000', '--rate', '3'])
    const { status, answer } = await server.check('x'.repeat(200_000))
    expect([status, answer.verdict]).toEqual([413, 'unknown'])
    const statuses = []
    for (let time = 0; time < 3; time++) statuses.push((await server.check(draft('19'))).status)
    expect(statuses).toEqual([200, 200, 429])
    // A body that never comes keeps nothing from being answered.
    const socket = connect(server.port, '127.0.0.1')
    onTestFinished(() => void socket.destroy())
    socket.write('POST /check HTTP/1.1\r\nhost: x\r\ncontent-length: 900\r\n\r\n')
    expect((await server.ask('/health')).status).toBe(200)
  })

  it('sees sources that come and go', async () => {
    const cwd = folder(articles)
    const server = await serving(cwd)
    expect((await server.check(draft('12'))).answer.verdict).toBe('block')
    for (const name of ['a.md', 'b.md']) writeFileSync(join(cwd, 'sources', name), draft('12'))
    expect((await server.check(draft('12'))).answer.verdict).toBe('pass')
    for (const name of ['a.md', 'b.md']) rmSync(join(cwd, 'sources', name))
    expect((await server.check(draft('12'))).answer).toMatchObject({
      verdict: 'unknown',
      says: 'There is no source to hold it against.',
    })
    rmSync(join(cwd, 'sources'), { recursive: true })
    expect((await server.check(draft('12'))).answer.verdict).toBe('unknown')
  })

  it.each<[string, string[], Record<string, string>, RegExp]>([
    [
      'another host without a secret',
      ['--host', '0.0.0.0'],
      {},
      /^claimdiff: --host 0\.0\.0\.0: others on your network could ask\. /,
    ],
    [
      'a short token',
      [],
      { CLAIMDIFF_SERVE_TOKEN: 'short' },
      /^claimdiff: CLAIMDIFF_SERVE_TOKEN: a secret is shorter than 16 characters/,
    ],
    ['no such file', ['--token-file', 'none'], {}, /^claimdiff: --token-file: none: cannot be read/],
    ['an empty file', ['--hmac-file', 'empty'], {}, /^claimdiff: --hmac-file empty: holds no line/],
    ['no such folder', ['--against', 'nowhere'], {}, /^claimdiff: nowhere: cannot be read/],
    ['a rate of none', ['--rate', '0'], {}, /^claimdiff: --rate: must be 1 or more/],
    ['a token on the command line', ['--token', token], {}, /^claimdiff: unknown option '--token'/],
    ['wrong settings', ['--config', 'wrong.json'], {}, /^claimdiff: wrong\.json/],
  ])('does not start with %s', async (_, flags, env, message) => {
    const cwd = folder({ ...articles, empty: '\n# nothing\n', 'wrong.json': '{"rulez": {}}' })
    const { code, err, out } = await spawned(['serve', '--port', '0', ...flags], { cwd, env })
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })

  it('ends while its threads still read the sources', async () => {
    const script = new URL('data:text/javascript,setInterval(() => {}, 1000)')
    const task = { flags: {} } as unknown as CheckingTask
    const threads = new Threads({ script, task, count: 1, log: () => {} })
    const opened = expect(threads.open()).rejects.toThrow('The thread ended.')
    await threads.end()
    await opened
  })

  it('has its help', async () => {
    const { out, code } = await claimdiff(['serve', '--help'])
    expect(code).toBe(0)
    expect(out).toContain('--token-file <FILE>')
  })
})
