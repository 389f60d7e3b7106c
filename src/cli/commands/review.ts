import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DeskView } from '../../review/protocol/index.js'
import { reviewApp } from '../../review/server/app.js'
import { configured } from '../config/configured.js'
import type { CompareFlags } from '../flags.js'
import { examine } from '../gather.js'
import type { Io } from '../io.js'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** `claimdiff review`: serves the reviewer's page until the person ends it. */
export async function review(paths: readonly string[], given: CompareFlags, io: Io): Promise<number> {
  const flags = await configured(given, io)
  const { result } = await examine(paths, flags, io)
  const view = (): DeskView => ({
    revision: String(result.discrepancies.length),
    reviewer: '',
    readOnly: true,
    ledger: '',
    messages: [],
    articles: [],
    items: [],
    undo: null,
    redo: null,
  })
  const { serve } = await import('@hono/node-server')
  const app = reviewApp({ view }, pageFiles())
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
    io.out(`http://127.0.0.1:${port}/\n`),
  )
  await io.untilStopped()
  server.close()
  return 0
}

function pageFiles(): ReadonlyMap<string, { type: string; body: Buffer }> {
  const folder = fileURLToPath(new URL('../../review/page/', import.meta.url))
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => extname(name))
  return new Map(
    names.map((name) => [
      `/${name.replaceAll('\\', '/')}`,
      {
        type: types[extname(name)] ?? 'application/octet-stream',
        body: readFileSync(join(folder, name)),
      },
    ]),
  )
}
