import { type Context, Hono } from 'hono'
import type { DecisionRequest, Refusal, ReversalRequest } from '../protocol/index.js'
import type { Desk } from './desk.js'
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

/** The reviewer's server as a function from requests to answers. */
export function reviewApp(desk: Desk, page: Page, schemas: Schemas): Hono {
  const app = new Hono()
  app.get('/api/desk', (context) => {
    const { by = '', blind } = context.req.query()
    return context.json(desk.view({ by, isBlind: blind === '1' }))
  })
  app.get('/api/pairs/:id', (context) =>
    found(
      context,
      desk.pair(context.req.param('id')),
      'There is no such pair any more: an article has changed. Look again.',
    ),
  )
  app.get('/api/articles', (context) =>
    found(
      context,
      desk.article(context.req.query('path') ?? ''),
      'There is no such article among those that are read.',
    ),
  )
  app.post('/api/decisions', async (context) => {
    const body = await bodyOf(context, schemas.decision)
    return context.json(await desk.decide(body as DecisionRequest))
  })
  app.post('/api/reversals', async (context) => {
    const body = await bodyOf(context, schemas.reversal)
    return context.json(await desk.reverse(body as ReversalRequest))
  })
  app.get('/*', ({ req, body }) => {
    const file = page.get(req.path === '/' ? '/index.html' : req.path)
    if (!file) throw new Refused(404, 'There is nothing at this address.')
    return body(file.body, 200, { 'content-type': file.type })
  })
  app.onError((error, context) => {
    if (!(error instanceof Refused)) throw error
    return context.json({ error: error.message } satisfies Refusal, error.status)
  })
  return app
}

function found(context: Context, thing: object | null, otherwise: string): Response {
  if (thing === null) throw new Refused(404, otherwise)
  return context.json(thing)
}

async function bodyOf({ req }: Context, wrong: (body: unknown) => string | null): Promise<unknown> {
  const body = await req.json().catch(() => {
    throw new Refused(400, 'The request is no JSON.')
  })
  const why = wrong(body)
  if (why !== null) throw new Refused(400, why)
  return body
}
