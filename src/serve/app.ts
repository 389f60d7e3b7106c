import { type Context, Hono } from 'hono'
import { type CheckAnswer, unknownAnswer } from './answer.js'
import type { Checker } from './checker.js'
import { Checks, type Limits } from './checks.js'
import { Doors, type Secrets } from './doors.js'
import { type LogLine, traceOf } from './log.js'
import { Metrics } from './metrics.js'
import { Refused } from './refused.js'

export type { Limits } from './checks.js'

export interface Surroundings {
  readonly checker: Checker
  readonly secrets: Secrets
  readonly limits: Limits
  /** What a program that asks a server without secrets calls it: "127.0.0.1:4700". */
  readonly hosts: ReadonlySet<string>
  /** The description of all this, as `openApi` makes it. */
  readonly description: object
  readonly version: string
  readonly isDate: (text: string) => boolean
  readonly addressOf: (context: Context) => string
  /** Path and query just as they were sent. */
  readonly targetOf: (context: Context) => string
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** A text that no other request has. */
  readonly newId: () => string
  readonly log: (line: LogLine) => void
}

export interface Serving {
  readonly app: Hono
  /** Takes no further draft; resolves when those that were taken are answered. */
  drain(): Promise<void>
}

/** The methods that each path has. */
const allowed: Readonly<Record<string, string>> = {
  '/check': 'POST',
  '/health': 'GET, HEAD',
  '/health/live': 'GET, HEAD',
  '/health/ready': 'GET, HEAD',
  '/metrics': 'GET, HEAD',
  '/openapi.json': 'GET, HEAD',
}

/** The check's server as a function from requests to answers. */
export function serveApp(around: Surroundings): Serving {
  const metrics = new Metrics()
  const doors = new Doors({ ...around, perMinute: around.limits.perMinute })
  const checks = new Checks(around, doors, metrics)
  const app = new Hono()
  app.use(async (context, next) => {
    await next()
    const { headers } = context.res
    for (const [name, value] of fixed) headers.set(name, value)
    // Who keeps a connection would ask a server that ends.
    if (checks.isEnding) headers.set('connection', 'close')
  })
  app.post('/check', (context) => checks.answer(context))
  const health = (context: Context) => healthOf(context, around.checker, checks)
  app.get('/health', health)
  app.get('/health/ready', health)
  app.get('/health/live', (context) => context.json({ live: true }))
  app.get('/metrics', async (context) => {
    await doors.look(context.req, { address: around.addressOf(context), target: around.targetOf(context) })
    const { articles, claims } = around.checker.holding ?? { articles: 0, claims: 0 }
    const gauges = { ...checks.gauges, isReady: isReady(around.checker, checks), articles, claims }
    const type = 'text/plain; version=0.0.4; charset=utf-8'
    return context.body(metrics.text(around.version, gauges), 200, { 'content-type': type })
  })
  app.get('/openapi.json', (context) => context.json(around.description))
  app.all('/*', ({ req }) => {
    const methods = allowed[req.path]
    if (methods === undefined) throw new Refused(404, 'request', 'There is nothing at this address.')
    const sentence = `${req.method} is nothing that can be done here; ${methods} is.`
    throw new Refused(405, 'request', sentence, { allow: methods })
  })
  app.onError((error, context) => refusal(error, context, around, metrics))
  return { app, drain: () => checks.drain() }
}

const fixed: readonly (readonly [name: string, value: string])[] = [
  ['cache-control', 'no-store'],
  ['x-content-type-options', 'nosniff'],
  ['content-security-policy', "default-src 'none'; frame-ancestors 'none'"],
  ['referrer-policy', 'no-referrer'],
]

const isReady = ({ holding }: Checker, { isEnding }: Checks): boolean =>
  !isEnding && holding !== null && holding.articles > 0

function healthOf(context: Context, checker: Checker, checks: Checks): Response {
  const { holding } = checker
  const ready = isReady(checker, checks)
  const says = checks.isEnding
    ? 'The server is ending.'
    : holding === null
      ? 'The articles are being read.'
      : holding.articles === 0
        ? 'There is no article to hold drafts against.'
        : null
  return context.json({ live: true, ready, says }, ready ? 200 : 503)
}

/** What is refused outside of `POST /check`, which answers for itself; in one form with it. */
function refusal(error: Error, context: Context, { newId, log }: Surroundings, metrics: Metrics): Response {
  const request = newId()
  const refused =
    error instanceof Refused
      ? error
      : new Refused(500, 'defect', 'Something in claimdiff failed; its log says what.')
  metrics.failed(refused.fault)
  if (refused !== error) log({ level: 'error', event: 'defect', request, ...traceOf(error) })
  for (const [name, value] of Object.entries(refused.headers)) context.header(name, value)
  context.header('x-request-id', request)
  return context.json(unknownAnswer(request, refused.message) satisfies CheckAnswer, refused.status)
}
