import { Hono } from 'hono'
import type { DeskView } from '../protocol/index.js'

/** What the server asks of whoever holds the articles and the ledger. */
export interface Desk {
  view(by: string, isBlind: boolean): DeskView
}

/** The reviewer's server as a function from requests to answers; `page` are its built files by their path. */
export function reviewApp(desk: Desk, page: ReadonlyMap<string, { type: string; body: Buffer }>): Hono {
  const app = new Hono()
  app.get('/api/desk', (context) => {
    const { by = '', blind } = context.req.query()
    return context.json(desk.view(by, blind === '1'))
  })
  app.get('/*', ({ req, body }) => {
    const file = page.get(req.path === '/' ? '/index.html' : req.path)
    return file ? body(new Uint8Array(file.body), 200, { 'content-type': file.type }) : body(null, 404)
  })
  return app
}
