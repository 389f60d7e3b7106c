import { readFileSync } from 'node:fs'
import { isDate } from '../../src/cli/dates.js'
import type { CheckResult } from '../../src/model/index.js'
import type { CheckAnswer, Checked } from '../../src/serve/answer.js'
import { type Limits, serveApp } from '../../src/serve/app.js'
import type { Checker, Holding } from '../../src/serve/checker.js'
import type { Secrets } from '../../src/serve/doors.js'
import type { Draft } from '../../src/serve/draft.js'
import type { LogLine } from '../../src/serve/log.js'
import { openApi } from '../../src/serve/openapi.js'

type Counts = CheckResult['counts']

const usual: Counts = {
  drafts: 1,
  sources: 3,
  claims: 5,
  compared: 4,
  errors: 0,
  warnings: 0,
  infos: 0,
  suppressed: 0,
  notUnderstood: 0,
}

/** What became of a check with these counts. */
export const checkedWith = (
  counts: Partial<Counts> = {},
  more: Partial<Omit<Checked, 'result'>> = {},
): Checked => ({
  result: {
    schema: 1,
    tool: { name: 'claimdiff', version: '0' },
    asOf: null,
    drafts: ['draft.md'],
    against: [],
    findings: [],
    rules: [],
    messages: [],
    counts: { ...usual, ...counts },
  },
  isFailed: (counts.errors ?? 0) > 0,
  isLacking: false,
  ...more,
})

const limits: Limits = { bytes: 2000, perMinute: 100, patience: 1000, atOnce: 2, queue: 2 }

const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../src/schemas/${name}.schema.json`, import.meta.url), 'utf8'))

export const description = openApi({
  version: '0',
  answer: schemaOf('check-answer'),
  check: schemaOf('check'),
  largest: limits.bytes,
})

export interface ServedWith {
  readonly secrets?: Partial<Secrets>
  readonly limits?: Partial<Limits>
  readonly holding?: Holding | null
  readonly check?: (draft: Draft, patience: number) => Promise<Checked>
}

/** The server over a check of the test's own. */
export function served({ secrets, holding = { articles: 3, claims: 7 }, check, ...given }: ServedWith = {}) {
  const log: LogLine[] = []
  const drafts: Draft[] = []
  let ids = 0
  const clock = { now: Date.parse('2024-05-03T10:00:00Z') }
  const address = { of: '127.0.0.1' }
  const checker: Checker = {
    holding,
    check: async (draft, patience) => {
      drafts.push(draft)
      return check ? check(draft, patience) : checkedWith()
    },
  }
  const { app, drain } = serveApp({
    checker,
    secrets: { tokens: [], hmac: [], ...secrets },
    limits: { ...limits, ...given.limits },
    hosts: new Set(['127.0.0.1:4700']),
    description,
    version: '0',
    isDate,
    addressOf: () => address.of,
    targetOf: ({ req }) => req.url.replace(/^https?:\/\/[^/]*/, ''),
    now: () => clock.now,
    newId: () => `request-${++ids}`,
    log: (line) => log.push(line),
  })
  const ask = async (path: string, init: RequestInit = {}, headers: Record<string, string | null> = {}) => {
    const isDraft = path.startsWith('/check')
    const all = {
      host: '127.0.0.1:4700',
      ...(isDraft && { 'content-type': 'text/markdown' }),
      ...headers,
    }
    const kept = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null)
    return app.request(`http://127.0.0.1:4700${path}`, { ...init, headers: Object.fromEntries(kept) })
  }
  const post = (body: BodyInit, headers: Record<string, string | null> = {}, query = '') =>
    ask(`/check${query}`, { method: 'POST', body, duplex: 'half' } as RequestInit, headers)
  return { app, ask, post, drain, log, drafts, clock, address }
}

export const answerIn = async (response: Response): Promise<CheckAnswer> =>
  (await response.json()) as CheckAnswer

/** Status and verdict, as tests compare them. */
export const verdictIn = async (response: Response): Promise<string> =>
  `${response.status} ${(await answerIn(response)).verdict}`
