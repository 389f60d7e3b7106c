import { reviewApp } from '../../review/server/app.js'
import { Desk } from '../../review/server/desk.js'
import { configured } from '../config/configured.js'
import type { ReadFlags } from '../flags.js'
import { examine } from '../gather.js'
import type { Io } from '../io.js'
import { ledgerFile } from '../ledger/file.js'
import { personOf } from '../ledger/person.js'
import { bodySchemas } from '../review/body.js'
import { pageFiles } from '../review/page-files.js'
import { runOf } from '../review/run.js'
import { FileStore } from '../review/store.js'

interface Flags extends ReadFlags {
  readonly decisions?: string
  readonly by?: string
  readonly port?: number
  readonly readOnly?: boolean
}

/** `claimdiff review`: serves the reviewer's page until the person ends it. */
export async function review(paths: readonly string[], given: Flags, io: Io): Promise<number> {
  const flags = await configured(given, io)
  const page = pageFiles()
  const file = ledgerFile(flags, io)
  const examined = await examine(paths, flags, io)
  const desk = new Desk(runOf(examined, file, io), new FileStore(file), {
    reviewer: personOf(flags.by, io),
    isReadOnly: flags.readOnly ?? false,
  })
  const { serve } = await import('@hono/node-server')
  const app = reviewApp(desk, page, await bodySchemas())
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: flags.port ?? 0 }, ({ port }) =>
    io.out(`http://127.0.0.1:${port}/\n`),
  )
  await io.untilStopped()
  server.close()
  return 0
}
