import { describe, expect, it } from 'vitest'
import { validator } from '../../src/cli/schemas.js'
import { Refused } from '../../src/serve/refused.js'
import { answerIn, checkedWith, served, verdictIn } from './served.js'

describe('the verdict', () => {
  it.each([
    ['pass', {}, {}],
    ['warn', { warnings: 1 }, {}],
    ['warn', { errors: 1 }, { isFailed: false }],
    ['block', { errors: 1 }, {}],
    ['block', { warnings: 3 }, { isFailed: true }],
    // Found is found, though not all could be looked at.
    ['block', { errors: 1, sources: 0, compared: 0 }, {}],
    ['block', { errors: 1 }, { isLacking: true }],
    ['unknown', { claims: 0, compared: 0 }, {}],
    ['unknown', { sources: 0, compared: 0 }, {}],
    ['unknown', { compared: 0 }, {}],
    ['unknown', {}, { isLacking: true }],
    ['unknown', { warnings: 1, compared: 0 }, {}],
    ['unknown', { warnings: 1 }, { isLacking: true }],
  ] as const)('is %s for %j %j', async (verdict, counts, more) => {
    const server = served({ check: async () => checkedWith(counts, more) })
    const answer = await answerIn(await server.post('Nine died.'))
    expect(answer).toMatchObject({ verdict, request: 'request-1', findings: [], counts })
    expect(answer.says).toMatch(/^[A-Z].*\.$/)
    expect((await validator('check-answer'))(answer)).toBe(true)
  })

  it.each<[string, () => Promise<never>, string]>([
    ['a thing that is refused', () => Promise.reject(new Refused(422, 'request', 'No.')), '422 unknown'],
    ['a time-out', () => Promise.reject(new Refused(504, 'timeout', 'Late.')), '504 unknown'],
    ['a defect', () => Promise.reject(new TypeError('the secret words of an article')), '500 unknown'],
    ['something that is no error', () => Promise.reject('the secret words of an article'), '500 unknown'],
  ])('of %s is unknown, and no word of it is told', async (_, check, expected) => {
    const server = served({ check })
    const response = await server.post('the secret words of an article')
    expect(await verdictIn(response.clone())).toBe(expected)
    expect((await validator('check-answer'))(await response.clone().json())).toBe(true)
    expect(await response.text()).not.toContain('secret words')
    expect(JSON.stringify(server.log)).not.toContain('secret words')
    expect(server.log).toMatchObject([{ event: 'check', request: 'request-1', verdict: 'unknown' }])
  })
})

describe('a request', () => {
  it.each<[string, string, Record<string, string | null>, string, string]>([
    ['Markdown', 'text', {}, '', '200 pass'],
    ['text', 'text', { 'content-type': 'text/plain; charset=utf-8' }, '', '200 pass'],
    ['HTML', '<p>text', { 'content-type': 'text/html' }, '', '200 pass'],
    ['ninjs', '{}', { 'content-type': 'application/ninjs+json' }, '', '200 pass'],
    ['JSON', '{}', { 'content-type': 'application/json' }, '', '200 pass'],
    ['a picture', 'text', { 'content-type': 'image/png' }, '', '415 unknown'],
    ['nothing said of its type', 'text', { 'content-type': '' }, '', '415 unknown'],
    ['nothing', '', {}, '', '400 unknown'],
    ['a path', 'text', {}, '?path=desk/story.md', '200 pass'],
    ['a path in a header', 'text', { 'x-claimdiff-path': 'caf%C3%A9.md' }, '', '200 pass'],
    ['a header that cannot be read', 'text', { 'x-claimdiff-path': '100%' }, '', '400 unknown'],
    ['a path twice', 'text', {}, '?path=a.md&path=b.md', '400 unknown'],
    ['a path here and there', 'text', { 'x-claimdiff-path': 'a.md' }, '?path=b.md', '400 unknown'],
    ['an empty path', 'text', {}, '?path=', '400 unknown'],
    ['a path of an item', 'text', {}, '?path=a.xml%231', '400 unknown'],
    ['a path with a line break', 'text', {}, '?path=a%0Ab', '400 unknown'],
    ['a path too long', 'text', {}, `?path=${'x'.repeat(401)}`, '400 unknown'],
    ['a date', 'text', {}, '?published=2024-03-04&as-of=2024-03-05T10:00Z', '200 pass'],
    ['a day that is none', 'text', {}, '?published=2024-02-30', '400 unknown'],
    ['a day in words', 'text', {}, '?as-of=today', '400 unknown'],
    ['a parameter that is none', 'text', {}, '?verdict=pass', '400 unknown'],
    ['just as long as it may be', 'x'.repeat(2000), {}, '', '200 pass'],
    ['one byte longer', 'x'.repeat(2001), {}, '', '413 unknown'],
    ['a length that is said', 'text', { 'content-length': '2001' }, '', '413 unknown'],
  ])('with %s', async (_, body, headers, query, expected) => {
    const server = served()
    const response = await server.post(body, headers, query)
    expect(await verdictIn(response.clone())).toBe(expected)
    expect((await validator('check-answer'))(await response.json())).toBe(true)
    expect(server.drafts.length).toBe(expected === '200 pass' ? 1 : 0)
  })

  it('hands on what it says of the draft', async () => {
    const server = served()
    await server.post(
      'caf\u00e9',
      { 'content-type': 'Text/Plain; Charset="ISO-8859-1"' },
      '?path=a%20b.txt&as-of=2024-03-05',
    )
    await server.post('x', { 'x-claimdiff-path': 'caf%C3%A9.md', 'x-claimdiff-published': '2024-03-04' })
    expect(server.drafts).toMatchObject([
      { type: 'text', charset: 'iso-8859-1', path: 'a b.txt', asOf: '2024-03-05', published: null },
      { type: 'markdown', charset: null, path: 'caf\u00e9.md', asOf: null, published: '2024-03-04' },
    ])
  })

  it('that does not say how long it is may be no longer', async () => {
    const body = () => new Blob(['x'.repeat(2001)]).stream()
    expect(await verdictIn(await served().post(body() as unknown as BodyInit))).toBe('413 unknown')
  })

  it('before the articles are read is unknown', async () => {
    const server = served({ holding: null })
    const response = await server.post('text')
    expect([await verdictIn(response), response.headers.get('retry-after')]).toEqual(['503 unknown', '5'])
  })
})

describe('health', () => {
  it.each([
    [{ articles: 3, claims: 7 }, 200, { live: true, ready: true, says: null }],
    [null, 503, { live: true, ready: false, says: 'The articles are being read.' }],
    [
      { articles: 0, claims: 0 },
      503,
      { live: true, ready: false, says: 'There is no article to hold drafts against.' },
    ],
  ])('with %j', async (holding, status, body) => {
    const server = served({ holding, secrets: { tokens: ['0123456789abcdef'] } })
    for (const path of ['/health', '/health/ready']) {
      const response = await server.ask(path)
      expect([response.status, await response.json()]).toEqual([status, body])
    }
    const live = await server.ask('/health/live')
    expect([live.status, await live.json()]).toEqual([200, { live: true }])
  })
})

describe('metrics', () => {
  it('count what was answered, and are well formed', async () => {
    const server = served({
      check: async (draft) => {
        server.clock.now += 200
        return checkedWith(draft.path === 'bad.md' ? { errors: 1 } : {})
      },
    })
    await server.post('text')
    await server.post('text', {}, '?path=bad.md')
    await server.post('text', {}, '?path=')
    const response = await server.ask('/metrics')
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
    const text = await response.text()
    for (const line of text.trimEnd().split('\n'))
      expect(line).toMatch(/^(?:# (?:HELP|TYPE) claimdiff_\w+ .+|claimdiff_\w+(?:\{\w+="[^"]*"\})? [\d.]+)$/)
    for (const line of [
      'claimdiff_ready 1',
      'claimdiff_checks_total{verdict="pass"} 1',
      'claimdiff_checks_total{verdict="block"} 1',
      'claimdiff_checks_total{verdict="unknown"} 1',
      'claimdiff_errors_total{kind="request"} 1',
      'claimdiff_check_duration_seconds_bucket{le="0.1"} 1',
      'claimdiff_check_duration_seconds_bucket{le="0.25"} 3',
      'claimdiff_check_duration_seconds_bucket{le="+Inf"} 3',
      'claimdiff_check_duration_seconds_count 3',
      'claimdiff_checks_in_flight 0',
      'claimdiff_store_articles 3',
      'claimdiff_store_claims 7',
    ])
      expect(text.split('\n')).toContain(line)
  })
})
