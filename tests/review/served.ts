import { bodySchemas } from '../../src/cli/review/body.js'
import { type Ledger, LedgerReader, textOf } from '../../src/ledger/index.js'
import { idOf, idOfValue, type LedgerLine } from '../../src/model/index.js'
import type { DecisionRequest, DeskView, Item, ReversalRequest } from '../../src/review/protocol/index.js'
import { reviewApp } from '../../src/review/server/app.js'
import { Desk, type DeskOptions, type Store } from '../../src/review/server/desk.js'
import type { Run } from '../../src/review/server/edition.js'
import { Password, Sessions } from '../../src/review/server/sessions.js'
import { at, compared, type Written } from '../ledger/town.js'

export type Articles = Readonly<Record<string, string | Written>>

/** A ledger without a file. */
export class Kept implements Store {
  readonly path = 'kept.ndjson'
  text = ''
  trouble: Error | null = null
  private readonly reader = new LedgerReader()

  get ledger() {
    return { ledger: this.reader.read(this.text), key: idOf(this.text) }
  }

  async current() {
    return this.ledger
  }

  async append(make: (ledger: Ledger) => readonly LedgerLine[]) {
    const lines = make(this.ledger.ledger)
    if (this.trouble) throw this.trouble
    this.text += lines.map(textOf).join('')
    return { lines, after: this.ledger }
  }
}

const runs = new WeakMap<Articles, Run>()

export function runOf(articles: Articles): Run {
  const known = runs.get(articles) ?? made(articles)
  runs.set(articles, known)
  return known
}

function made(articles: Articles): Run {
  const run = compared(articles)
  return {
    ...run,
    result: run.result as Run['result'],
    sources: run.sources as Run['sources'],
    withEvidence: (claims) => claims,
    isThere: (source) => source in articles,
    messages: [],
    key: idOfValue([run.result.discrepancies, run.sources.map(({ text }) => text)]),
  }
}

export const host = '127.0.0.1:4600'
export const origin = `http://${host}`

interface Serving extends Partial<DeskOptions> {
  readonly password?: string
  readonly now?: () => number
}

const schemas = await bodySchemas()

/** The server over some articles, and a browser that has come in. */
export async function served(articles: Articles, { password, now = () => 0, ...options }: Serving = {}) {
  const store = new Kept()
  const desk = new Desk(runOf(articles), store, { reviewer: 'Anna', isReadOnly: false, ...options })
  const tokens: string[] = []
  const defects: Error[] = []
  let made = 0
  const sessions = new Sessions({ secret: () => `secret-${++made}`, onToken: (token) => tokens.push(token) })
  sessions.begin()
  const app = reviewApp(desk, {
    page: new Map([
      ['/index.html', { type: 'text/html; charset=utf-8', body: new TextEncoder().encode('<p>page</p>') }],
      ['/assets/a.js', { type: 'text/javascript; charset=utf-8', body: new TextEncoder().encode('1') }],
    ]),
    schemas,
    hosts: new Set([host]),
    doors: { sessions, cookie: 'c', password: password === undefined ? null : new Password(password, now) },
    onDefect: (error) => defects.push(error),
  })
  const cookie = `c=${sessions.add()}`
  /** As the page asks; headers given as null are left out. */
  const ask = (path: string, init: RequestInit = {}, headers: Record<string, string | null> = {}) => {
    const isWrite = (init.method ?? 'GET') === 'POST'
    const all = { host, cookie, ...(isWrite && { origin, 'content-type': 'application/json' }), ...headers }
    const kept = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null)
    return app.request(path, { ...init, headers: Object.fromEntries(kept) })
  }
  const view = async (query = ''): Promise<DeskView> => (await ask(`/api/desk${query}`)).json()
  const post = (path: string, body: unknown) => ask(path, { method: 'POST', body: JSON.stringify(body) })
  return {
    app,
    ask,
    defects,
    desk,
    store,
    tokens,
    view,
    items: async (query = ''): Promise<readonly Item[]> => (await view(query)).items,
    decide: (request: Partial<DecisionRequest>) => post('/api/decisions', decision(request)),
    reverse: (request: Partial<ReversalRequest>) =>
      post('/api/reversals', { action: 'undo', of: null, by: 'Anna', at: at(20), ...request }),
  }
}

export type Served = Awaited<ReturnType<typeof served>>

export const decision = (request: Partial<DecisionRequest>): DecisionRequest => ({
  pairs: [],
  verdict: 'scope',
  reason: 'One counts guests only.',
  resolution: null,
  prefer: null,
  flag: false,
  stance: null,
  by: 'Anna',
  at: at(3),
  ...request,
})

/** Two questions in three articles: who died, and who was hurt. */
export const town: Articles = {
  'a.txt':
    'At the hotel in Hill Town, 12 people were killed in the fire on Sunday, police said. The fire injured 40 people.\n',
  'b.txt':
    'Officials said 19 people were killed in the fire at the Hill Town hotel on Sunday, and 90 people were injured.\n',
  'c.txt': 'The fire at the Hill Town hotel on Sunday killed 15 people, the mayor said.\n',
}
