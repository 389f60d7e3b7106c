import { describe, expect, it } from 'vitest'
import { decision, host, origin, served, town } from './served.js'

const get = '/api/desk'
const post = '/api/decisions'

describe('a request from elsewhere', () => {
  it.each<[string, string, Record<string, string | null>, number]>([
    ['the page', get, {}, 200],
    ['the page, as browsers tell', get, { 'sec-fetch-site': 'same-origin' }, 200],
    ['the address bar', get, { 'sec-fetch-site': 'none' }, 200],
    ['a name that was made to lead here', get, { host: 'evil.example:4600' }, 403],
    ['a name that was made to lead here, for the page', '/', { host: 'evil.example:4600' }, 403],
    ['another port', get, { host: '127.0.0.1:4601' }, 403],
    ['a name without a port', get, { host: '127.0.0.1' }, 403],
    ['a page of another site', get, { 'sec-fetch-site': 'cross-site' }, 403],
    ['a page of another port', get, { 'sec-fetch-site': 'same-site' }, 403],
    ['another origin', get, { origin: 'http://evil.example' }, 403],
    ['a browser without a session', get, { cookie: null }, 401],
    ['a browser with a made-up session', get, { cookie: 'c=secret-0' }, 401],
    ['the page, to write', post, {}, 400],
    [
      'the page, to write, by what browsers tell',
      post,
      { origin: null, 'sec-fetch-site': 'same-origin' },
      400,
    ],
    ['nobody says who, to write', post, { origin: null }, 403],
    ['another origin, to write', post, { origin: 'http://evil.example' }, 403],
    ['another port, to write', post, { origin: 'http://127.0.0.1:4601' }, 403],
    ['another scheme, to write', post, { origin: `https://${host}` }, 403],
    ['a frame in a sandbox, to write', post, { origin: 'null' }, 403],
    ['the address bar, to write', post, { 'sec-fetch-site': 'none' }, 403],
    [
      'a page of another site that hides its name',
      post,
      { origin: null, 'sec-fetch-site': 'cross-site' },
      403,
    ],
    ['a browser without a session, to write', post, { cookie: null }, 401],
    ['a form', post, { 'content-type': 'text/plain' }, 415],
    ['a form of fields', post, { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['a form that claims to be JSON', post, { 'content-type': 'application/jsonp' }, 415],
    ['the page with a charset', post, { 'content-type': 'application/json; charset=utf-8' }, 400],
  ])('%s', async (_, path, headers, status) => {
    const review = await served(town)
    const init = path === post ? { method: 'POST', body: '{}' } : {}
    const answer = await review.ask(path, init, headers)
    expect(answer.status).toBe(status)
    if (status !== 200) expect(await answer.json()).toEqual({ error: expect.stringMatching(/^[A-Z].*\.$/) })
    expect(review.store.text).toBe('')
  })
})

describe('every answer', () => {
  it.each([
    ['/', 200],
    ['/assets/a.js', 200],
    ['/api/desk', 200],
    ['/api/nothing', 404],
    ['/nothing', 404],
    ['/start?token=wrong', 303],
  ])('to %s forbids what the page does not need', async (path, status) => {
    const answer = await (await served(town)).ask(path)
    expect(answer.status).toBe(status)
    const headers = Object.fromEntries(answer.headers)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    })
    const policy = (headers['content-security-policy'] ?? '').split('; ')
    expect(policy).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "img-src 'self' data:",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ])
    expect(headers).not.toHaveProperty('access-control-allow-origin')
  })

  it.each([
    ['POST', '/api/desk', 405, 'GET, HEAD'],
    ['PUT', '/api/decisions', 405, 'POST'],
    ['GET', '/api/reversals', 405, 'POST'],
    ['DELETE', '/', 405, null],
    ['OPTIONS', '/api/desk', 405, 'GET, HEAD'],
    ['GET', '/api/pairs/none', 404, null],
    ['GET', '/api/pairs/%E0%A4%A', 404, null],
    ['GET', '/api/articles', 404, null],
    ['GET', '/api/articles?path=../../etc/passwd', 404, null],
    ['GET', '/..%2f..%2fetc/passwd', 404, null],
    ['GET', '/assets/..%2f..%2fpackage.json', 404, null],
    ['GET', '/__proto__', 404, null],
    ['GET', '/api/export?format=xml', 400, null],
    ['GET', '/api/export?state=lost', 400, null],
  ])('to %s %s says what is wrong', async (method, path, status, allow) => {
    const answer = await (await served(town)).ask(
      path,
      { method },
      { origin, 'content-type': 'application/json' },
    )
    expect([answer.status, answer.headers.get('allow')]).toEqual([status, allow])
    expect(await answer.json()).toEqual({ error: expect.stringMatching(/\.$/) })
  })

  it('to HEAD has the headers alone', async () => {
    const review = await served(town)
    for (const path of ['/', '/api/desk', '/api/events']) {
      const answer = await review.ask(path, { method: 'HEAD' })
      expect([answer.status, await answer.text()]).toEqual([200, ''])
    }
  })
})

describe('the start address', () => {
  it('opens the review in one browser, once, and another address is told', async () => {
    const review = await served(town)
    const [token = ''] = review.tokens
    const answer = await review.ask(`/start?token=${token}`, {}, { cookie: null })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/'])
    const [cookie = '', ...attributes] = (answer.headers.get('set-cookie') ?? '').split('; ')
    expect(attributes.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict'])
    expect((await review.ask('/api/desk', {}, { cookie })).status).toBe(200)
    expect(review.tokens).toHaveLength(2)
    const again = await review.ask(`/start?token=${token}`, {}, { cookie: null })
    expect([again.status, again.headers.get('set-cookie')]).toEqual([401, null])
    expect(await again.text()).toContain('claimdiff printed last')
    const own = await review.ask(`/start?token=${token}`, {}, { cookie })
    expect([own.status, own.headers.get('location')]).toEqual([303, '/'])
    const other = await review.ask(`/start?token=${review.tokens[1]}`, {}, { cookie: null })
    expect([other.status, review.tokens.length]).toEqual([303, 3])
  })

  it('is all that a browser without a session gets to know', async () => {
    const review = await served(town)
    for (const path of ['/', '/assets/a.js', '/start', '/nothing', '/login']) {
      const answer = await review.ask(path, {}, { cookie: null })
      expect([path, answer.status]).toEqual([path, 401])
      expect(await answer.text()).not.toMatch(/page<|Hill Town|secret/)
    }
  })
})

describe('a password', () => {
  const form = (password: string) => ({ method: 'POST', body: new URLSearchParams({ password }).toString() })
  const headers = { cookie: null, 'content-type': 'application/x-www-form-urlencoded' }

  it('is asked for in a form, opens the review, and may be tried five times a minute', async () => {
    let now = 1_000_000
    const review = await served(town, { password: 'right horse', now: () => now })
    const closed = await review.ask('/', {}, { cookie: null })
    expect([closed.status, closed.headers.get('location')]).toEqual([303, '/login'])
    expect(await (await review.ask('/login', {}, { cookie: null })).text()).toContain('<form method="post"')
    const open = await review.ask('/login', form('right horse'), headers)
    expect([open.status, open.headers.get('location')]).toEqual([303, '/'])
    const cookie = (open.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    expect((await review.ask('/api/desk', {}, { cookie })).status).toBe(200)
    for (let time = 0; time < 5; time++)
      expect((await review.ask('/login', form(`wrong ${time}`), headers)).status).toBe(401)
    const late = await review.ask('/login', form('right horse'), headers)
    expect([late.status, late.headers.get('retry-after')]).toEqual([429, '60'])
    now += 60_001
    expect((await review.ask('/login', form('right horse'), headers)).status).toBe(303)
  })

  it('is taken from the own page alone', async () => {
    const review = await served(town, { password: 'right horse' })
    const answer = await review.ask('/login', form('right horse'), {
      ...headers,
      origin: 'http://evil.example',
    })
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null])
  })
})

describe('a body', () => {
  const whole = decision({ pairs: ['47b95eff5b80'] })
  const without = (key: string) => Object.fromEntries(Object.entries(whole).filter(([each]) => each !== key))

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no JSON', '{"pairs":'],
    ['null', 'null'],
    ['a list', '[]'],
    ...Object.keys(whole).map((key): [string, unknown] => [`one without "${key}"`, without(key)]),
    ['one with a field too many', { ...whole, admin: true }],
    ['one with a prototype', '{"__proto__": {"isAdmin": true}}'],
    ['no pair', { ...whole, pairs: [] }],
    ['a pair twice', { ...whole, pairs: ['47b95eff5b80', '47b95eff5b80'] }],
    ['a path as a pair', { ...whole, pairs: ['../../x'] }],
    ['a number as a pair', { ...whole, pairs: [1] }],
    ['too many pairs', { ...whole, pairs: Array.from({ length: 20_001 }, (_, at) => `id-${at}`) }],
    ['another verdict', { ...whole, verdict: 'true' }],
    ['another resolution', { ...whole, resolution: '' }],
    ['another stance', { ...whole, stance: 'third' }],
    ['a flag that is text', { ...whole, flag: 'yes' }],
    ['a reason too long', { ...whole, reason: 'x'.repeat(4001) }],
    ['a name of spaces', { ...whole, by: '  ' }],
    ['a name too long', { ...whole, by: 'x'.repeat(401) }],
    ['a moment in words', { ...whole, at: 'today' }],
    ['a moment of another zone', { ...whole, at: '2024-05-03T10:00:00+02:00' }],
  ])('of %s is answered 400 by its schema', async (_, body) => {
    const review = await served(town)
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const answer = await review.ask(post, { method: 'POST', ...(text !== undefined && { body: text }) })
    expect([answer.status, await answer.json()]).toEqual([400, { error: expect.stringMatching(/\.$/) }])
    expect(review.store.text).toBe('')
  })

  it.each([
    ['/api/reversals', 70_000],
    [post, 600_000],
  ])('to %s of %i bytes is too long, whether it says so or not', async (path, length) => {
    const review = await served(town)
    const text = JSON.stringify({ reason: 'x'.repeat(length) })
    const told = await review.ask(
      path,
      { method: 'POST', body: text },
      { 'content-length': String(text.length) },
    )
    expect(told.status).toBe(413)
    const body = new Blob([text]).stream()
    const streamed = await review.ask(path, { method: 'POST', body, duplex: 'half' } as RequestInit)
    expect(streamed.status).toBe(413)
  })

  it('with thousands of pairs is taken', async () => {
    const review = await served(town)
    const pairs = Array.from({ length: 19_000 }, (_, at) => `id-${at}`)
    expect((await review.decide({ pairs })).status).toBe(409)
  })
})

describe('events', () => {
  it('tell the revision at once and after each change, and end with the server', async () => {
    const review = await served(town)
    const answer = await review.ask('/api/events')
    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    const [first] = await review.items()
    const before = review.desk.revision
    await review.decide({ pairs: [first?.id ?? ''] })
    review.desk.end()
    const revisions = [...(await answer.text()).matchAll(/event: change\ndata: (.*)\n\n/g)].map(
      ([, data = '']) => (JSON.parse(data) as { revision: string }).revision,
    )
    expect(revisions).toEqual([before, review.desk.revision])
  })

  it('leave nothing behind when the browser goes', async () => {
    const review = await served(town)
    const answer = await review.ask('/api/events')
    await answer.body?.cancel()
    const [first] = await review.items()
    expect((await review.decide({ pairs: [first?.id ?? ''] })).status).toBe(200)
    review.desk.end()
  })
})
