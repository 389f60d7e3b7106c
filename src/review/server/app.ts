import { type Context, type Handler, Hono, type MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { states } from '../../ledger/index.js'
import type { DecisionRequest, Refusal, ReversalRequest } from '../protocol/index.js'
import { type ExportFormat, exportFormats } from '../protocol/index.js'
import type { Desk } from './desk.js'
import { addDoors, closed, type Doors } from './doors.js'
import { eventsOf } from './events.js'
import { limited, onlyJson, onlyKnownHosts, onlyOwnPage, onlySessions, withHeaders } from './guard.js'
import { Refused } from './refused.js'

export interface PageFile {
  readonly type: string
  readonly body: Uint8Array<ArrayBuffer>
}

/** The page's built files by their path. */
export type Page = ReadonlyMap<string, PageFile>

/** What is wrong with a body, as a sentence; null where it is as its schema says. */
export interface Schemas {
  decision(body: unknown): string | null
  reversal(body: unknown): string | null
}

export interface Surroundings {
  readonly page: Page
  readonly schemas: Schemas
  readonly doors: Doors
  /** What a browser that asks for this server calls it: "127.0.0.1:4600". */
  readonly hosts: ReadonlySet<string>
  /** Told of errors that are the program's own. */
  readonly onDefect: (error: Error) => void
}

const files: Readonly<Record<ExportFormat, { readonly type: string; readonly ending: string }>> = {
  csv: { type: 'text/csv; charset=utf-8', ending: 'csv' },
  json: { type: 'application/json', ending: 'json' },
  markdown: { type: 'text/markdown; charset=utf-8', ending: 'md' },
}

/** The reviewer's server as a function from requests to answers. */
export function reviewApp(desk: Desk, around: Surroundings): Hono {
  const app = new Hono()
  app.onError((error, context) => refusal(error, context, around))
  app.use(withHeaders, onlyKnownHosts(around.hosts))
  addDoors(app, around.doors)
  app.use('/api/*', onlyOwnPage, onlySessions(around.doors), onlyJson)
  addApi(app, desk, around.schemas)
  app.get('/*', (context) => {
    const { page, doors } = around
    if (!doors.sessions.has(getCookie(context, doors.cookie))) return closed(context, doors)
    const { path } = context.req
    const file = page.get(path === '/' ? '/index.html' : path)
    if (!file) throw new Refused(404, 'There is nothing at this address.')
    return context.body(file.body, 200, { 'content-type': file.type })
  })
  app.all('/*', ({ req }) => {
    throw new Refused(405, `${req.method} is nothing that can be done here.`)
  })
  return app
}

function addApi(app: Hono, desk: Desk, schemas: Schemas): void {
  const viewer = ({ req }: Context) => ({ by: req.query('by') ?? '', isBlind: req.query('blind') === '1' })
  read(app, '/api/desk', (context) => jsonText(context, desk.view(viewer(context))))
  read(app, '/api/pairs/:id', (context) =>
    found(
      context,
      desk.pair(context.req.param('id') ?? ''),
      'There is no such pair any more: an article has changed. Look again.',
    ),
  )
  read(app, '/api/articles', (context) =>
    found(
      context,
      desk.article(context.req.query('path') ?? ''),
      'There is no such article among those that are read.',
    ),
  )
  read(app, '/api/agreement', (context) => context.json(desk.agreement(viewer(context))))
  read(app, '/api/export', async (context) => {
    const { format = 'csv', state } = context.req.query()
    const known = exportFormats.find((each) => each === format)
    if (!known)
      throw new Refused(400, `There is no format "${format}": there are ${exportFormats.join(', ')}.`)
    if (state !== undefined && !states.some((each) => each === state))
      throw new Refused(400, `There is no state "${state}": there are ${states.join(', ')}.`)
    const text = await desk.exported(known, state ?? null, viewer(context))
    const { type, ending } = files[known]
    return context.body(text, 200, {
      'content-type': type,
      'content-disposition': `attachment; filename="decisions.${ending}"`,
    })
  })
  read(app, '/api/events', ({ req, body }) => {
    const type = { 'content-type': 'text/event-stream; charset=utf-8' }
    // What is asked for its headers alone is never read, nor ended.
    return req.raw.method === 'HEAD' ? body(null, 200, type) : body(eventsOf(desk), 200, type)
  })
  write(app, '/api/decisions', limited('decisions'), async (context) => {
    const body = await bodyOf(context, schemas.decision)
    return context.json(await desk.decide(body as DecisionRequest))
  })
  write(app, '/api/reversals', limited('usual'), async (context) => {
    const body = await bodyOf(context, schemas.reversal)
    return context.json(await desk.reverse(body as ReversalRequest))
  })
  app.all('/api/*', () => {
    throw new Refused(404, 'There is nothing at this address.')
  })
}

function read(app: Hono, path: string, handler: Handler): void {
  app.get(path, handler)
  app.all(path, wrongMethod('GET, HEAD'))
}

function write(app: Hono, path: string, limit: MiddlewareHandler, handler: Handler): void {
  app.post(path, limit, handler)
  app.all(path, wrongMethod('POST'))
}

const wrongMethod =
  (allowed: string): Handler =>
  (context) => {
    context.header('allow', allowed)
    return context.json(
      { error: `${context.req.method} is nothing that can be done here; ${allowed} is.` } satisfies Refusal,
      405,
    )
  }

function refusal(error: Error, context: Context, { onDefect }: Surroundings): Response {
  if (error instanceof Refused) return context.json({ error: error.message } satisfies Refusal, error.status)
  onDefect(error)
  const text = 'Something in claimdiff failed; the terminal where it runs says what. Nothing was recorded.'
  return context.json({ error: text } satisfies Refusal, 500)
}

const jsonText = (context: Context, text: string): Response =>
  context.body(text, 200, { 'content-type': 'application/json' })

function found(context: Context, thing: object | null, otherwise: string): Response {
  if (thing === null) throw new Refused(404, otherwise)
  return context.json(thing)
}

async function bodyOf({ req }: Context, wrong: (body: unknown) => string | null): Promise<unknown> {
  const body = await req.json().catch((error: unknown) => {
    throw error instanceof Refused ? error : new Refused(400, 'The request is no JSON.')
  })
  const why = wrong(body)
  if (why !== null) throw new Refused(400, why)
  return body
}
