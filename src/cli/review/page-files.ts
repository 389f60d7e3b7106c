import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '../../review/server/app.js'
import { Failure } from '../failure.js'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** What the build made of src/review/page, by the path at which it is served. */
export function pageFiles(): Page {
  const folder = fileURLToPath(new URL('../../review/page/', import.meta.url))
  if (!existsSync(join(folder, 'index.html')))
    throw new Failure('review: the page is not built. Run npm run build.')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return new Map(
    names.flatMap((name) => {
      const type = types[extname(name)]
      if (type === undefined) return []
      return [
        [`/${name.replaceAll('\\', '/')}`, { type, body: new Uint8Array(readFileSync(join(folder, name))) }],
      ]
    }),
  )
}
