import { describe, expect, it } from 'vitest'
import { signatureOf } from '../../src/serve/secrets.js'
import { answerIn, served, verdictIn } from './served.js'

const token = '0123456789abcdef'
const secret = 'a secret to sign'.replaceAll(' ', '-')

describe('without secrets', () => {
  it.each<[string, Record<string, string | null>, number]>([
    ['a program on this machine', {}, 200],
    ['a page', { origin: 'http://127.0.0.1:4700' }, 403],
    ['a page that hides where it is from', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a name that was made to lead here', { host: 'evil.example:4700' }, 403],
    ['another port', { host: '127.0.0.1:4701' }, 403],
  ])('%s', async (_, headers, status) => {
    const server = served()
    expect((await server.post('text', headers)).status).toBe(status)
    expect((await server.ask('/metrics', {}, headers)).status).toBe(status)
    expect(server.drafts.length).toBe(status === 200 ? 1 : 0)
  })
})

describe('a token', () => {
  it.each<[string, Record<string, string>, string]>([
    ['the right one', { authorization: `Bearer ${token}` }, '200 pass'],
    ['another right one', { authorization: 'bearer another-right-one' }, '200 pass'],
    ['a wrong one', { authorization: `Bearer ${token}0` }, '401 unknown'],
    ['its beginning', { authorization: `Bearer ${token.slice(0, -1)}` }, '401 unknown'],
    ['an empty one', { authorization: 'Bearer ' }, '401 unknown'],
    ['as a password', { authorization: `Basic ${token}` }, '401 unknown'],
    ['none', {}, '401 unknown'],
    ['a signature instead', { 'x-claimdiff-signature': '0', 'x-claimdiff-timestamp': '1' }, '401 unknown'],
  ])('%s', async (_, headers, expected) => {
    const server = served({ secrets: { tokens: [token, 'another-right-one'] } })
    // The secret decides, not where a request says it comes from.
    const response = await server.post('text', { host: 'check.example', ...headers })
    expect(await verdictIn(response)).toBe(expected)
    expect(response.headers.get('www-authenticate')).toBe(
      expected === '200 pass' ? null : 'Bearer realm="claimdiff"',
    )
    expect((await server.ask('/metrics', {}, headers)).status).toBe(response.status)
    expect(JSON.stringify(server.log)).not.toContain(token)
  })
})

describe('a signature', () => {
  const now = Date.parse('2024-05-03T10:00:00Z') / 1000
  const good = {
    timestamp: String(now),
    method: 'POST',
    target: '/check?path=a.md',
    contentType: 'text/markdown',
    body: new TextEncoder().encode('Nine died.'),
  }
  const headersOf = (signed: typeof good, key = secret) => ({
    'x-claimdiff-timestamp': signed.timestamp,
    'x-claimdiff-signature': signatureOf(key, signed),
  })
  const server = () => served({ secrets: { hmac: ['some-older-secret', secret] } })

  it('is what the documentation says', () => {
    // printf 'v1\n1714730400\nPOST\n/check?path=a.md\ntext/markdown\nNine died.' | openssl dgst -sha256 -hmac a-secret-to-sign
    expect(signatureOf(secret, good)).toBe('cd907a5426fd9fc238ed0c7439d2c942f65fd6b7756536d96e1e9e34c42fb377')
  })

  it.each<[string, Partial<typeof good>, Record<string, string>, string]>([
    ['of the request', {}, {}, '200 pass'],
    ['in capitals', {}, { 'x-claimdiff-signature': signatureOf(secret, good).toUpperCase() }, '200 pass'],
    ['made with the older secret', {}, headersOf(good, 'some-older-secret'), '200 pass'],
    ['made with another secret', {}, headersOf(good, 'another'), '401 unknown'],
    ['of other text', { body: new TextEncoder().encode('Ten died.') }, {}, '401 unknown'],
    ['of another query', { target: '/check?path=b.md' }, {}, '401 unknown'],
    ['of another type', { contentType: 'text/html' }, {}, '401 unknown'],
    ['of another method', { method: 'GET' }, {}, '401 unknown'],
    ['just old enough', { timestamp: String(now - 300) }, {}, '200 pass'],
    ['too old', { timestamp: String(now - 301) }, {}, '401 unknown'],
    ['of the near future', { timestamp: String(now + 300) }, {}, '200 pass'],
    ['of the future', { timestamp: String(now + 301) }, {}, '401 unknown'],
    ['with another timestamp', {}, { 'x-claimdiff-timestamp': String(now + 1) }, '401 unknown'],
    ['without a timestamp', {}, { 'x-claimdiff-timestamp': '' }, '401 unknown'],
    ['with a timestamp in words', {}, { 'x-claimdiff-timestamp': 'now' }, '401 unknown'],
    ['that is empty', {}, { 'x-claimdiff-signature': '' }, '401 unknown'],
    ['with a parameter that it does not cover', {}, { 'x-claimdiff-as-of': '2024-03-05' }, '400 unknown'],
  ])('%s', async (_, change, headers, outcome) => {
    const response = await server().post(
      'Nine died.',
      { ...headersOf({ ...good, ...change }), ...headers },
      '?path=a.md',
    )
    expect(await verdictIn(response)).toBe(outcome)
  })

  it('is good once', async () => {
    const one = server()
    const send = () => one.post('Nine died.', headersOf(good), '?path=a.md')
    expect(await verdictIn(await send())).toBe('200 pass')
    const again = await send()
    expect([again.status, (await answerIn(again)).says]).toEqual([
      401,
      'This request was sent before. Sign each anew.',
    ])
    one.clock.now += 299_000
    expect((await send()).status).toBe(401)
    one.clock.now += 2000
    expect((await answerIn(await send())).says).toContain('differs')
  })
})

describe('the rate', () => {
  it('is that of each caller, and comes back', async () => {
    const server = served({ secrets: { tokens: [token, 'another-right-one'] }, limits: { perMinute: 2 } })
    const send = (with_: string) => server.post('text', { authorization: `Bearer ${with_}` })
    expect([(await send(token)).status, (await send(token)).status]).toEqual([200, 200])
    const late = await send(token)
    expect([late.headers.get('retry-after'), await verdictIn(late)]).toEqual(['30', '429 unknown'])
    expect((await send('another-right-one')).status).toBe(200)
    server.clock.now += 30_000
    expect([(await send(token)).status, (await send(token)).status]).toEqual([200, 429])
    expect(server.drafts.length).toBe(4)
  })

  it('is that of each address where there are no secrets', async () => {
    const server = served({ limits: { perMinute: 1 } })
    expect([(await server.post('text')).status, (await server.post('text')).status]).toEqual([200, 429])
    server.address.of = '127.0.0.2'
    expect((await server.post('text')).status).toBe(200)
  })

  it('of wrong credentials is that of the address, and keeps nobody out who has the right one', async () => {
    const server = served({ secrets: { tokens: [token] } })
    const guess = (number: number) => server.post('text', { authorization: `Bearer guess-${number}` })
    for (let number = 0; number < 30; number++) expect((await guess(number)).status).toBe(401)
    expect((await guess(31)).headers.get('retry-after')).toBe('2')
    server.address.of = '10.0.0.2'
    expect((await guess(32)).status).toBe(401)
    server.address.of = '127.0.0.1'
    expect((await server.post('text', { authorization: `Bearer ${token}` })).status).toBe(200)
  })
})
