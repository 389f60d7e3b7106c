import { randomUUID } from 'node:crypto'
import type { HttpBindings } from '@hono/node-server'
import { counted } from '../../report/plain.js'
import { serveApp } from '../../serve/app.js'
import type { LogLine } from '../../serve/log.js'
import { openApi } from '../../serve/openapi.js'
import type { CheckFlags } from '../check/flags.js'
import { isDate } from '../dates.js'
import { Failure } from '../failure.js'
import { harmless } from '../harmless.js'
import type { Io } from '../io.js'
import { addressOf, hostOf, hostsOf, loopback } from '../listening/host.js'
import { listen } from '../listening/listen.js'
import { threadScript } from '../roles.js'
import { schemaOf } from '../schemas.js'
import type { ServedFlags } from '../serve/checking.js'
import { type SecretFlags, secretsOf } from '../serve/secrets.js'
import { Threads } from '../serve/threads.js'
import { worldOf } from '../thread-io.js'
import { version } from '../version.js'

interface Flags
  extends SecretFlags,
    Pick<CheckFlags, 'against' | 'store' | 'config' | 'decisions' | 'failOn' | 'maxWarnings' | 'rule'> {
  readonly host?: string
  readonly port: number
  readonly maxBytes: number
  readonly rate: number
  readonly timeout: number
  readonly workers: number
  readonly queue: number
}

/** Of Node's server: who sends slowly, or says nothing, may not keep a place. */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5000,
  connectionsCheckingInterval: 2000,
  maxConnections: 512,
}
/** Milliseconds beyond a check's own time that answers have when the server ends. */
const lastWords = 2000

/** `claimdiff serve`: checks what is sent, until it is told to end. */
export async function serve(_: readonly string[], flags: Flags, io: Io): Promise<number> {
  assertPositive(flags)
  const listening = hostOf(flags.host ?? loopback)
  const secrets = secretsOf(flags, listening, io)
  const log = (line: LogLine): void =>
    io.err(`${harmless(JSON.stringify({ at: new Date().toISOString(), ...line }))}\n`)
  const threads = new Threads({
    script: threadScript,
    task: { ...worldOf(io), flags: flagsOfCheck(flags) },
    count: flags.workers,
    log,
  })
  const { getConnInfo } = await import('@hono/node-server/conninfo')
  let drain: () => Promise<void> = async () => {}
  const server = await listen({ host: listening.host, port: flags.port, server: patience }, (port) => {
    const serving = serveApp({
      checker: threads,
      secrets,
      limits: {
        bytes: flags.maxBytes,
        perMinute: flags.rate,
        patience: flags.timeout * 1000,
        atOnce: flags.workers,
        queue: flags.queue,
      },
      hosts: hostsOf(listening, port),
      description: openApi({
        version: version(),
        answer: schemaOf('check-answer'),
        check: schemaOf('check'),
        largest: flags.maxBytes,
      }),
      version: version(),
      isDate,
      addressOf: (context) => getConnInfo(context).remote.address ?? '',
      targetOf: ({ env }) => (env as HttpBindings).incoming.url ?? '',
      now: Date.now,
      newId: randomUUID,
      log,
    })
    drain = serving.drain
    return serving.app
  })
  const stopped = io.untilStopped()
  try {
    const opened = await Promise.race([threads.open(), stopped.then(() => null)])
    if (opened) {
      const { articles, claims } = opened
      const what = `${counted(articles, 'article')}, ${counted(claims, 'claim')}`
      io.out(`Checks at ${addressOf(listening, server.port)}/check : ${what}. Ctrl+C ends.\n`)
      log({ level: 'info', event: 'ready', port: server.port, articles, claims })
      if (articles === 0)
        log({ level: 'warn', event: 'sources', says: 'There is no article to hold drafts against.' })
    }
    await stopped
    log({ level: 'info', event: 'ending' })
    const drained = drain()
    await Promise.all([drained, server.close(flags.timeout * 1000 + lastWords)])
    return 0
  } finally {
    await Promise.all([server.close(), threads.end()])
  }
}

function assertPositive({ maxBytes, rate, timeout, workers }: Flags): void {
  for (const [option, value] of Object.entries({ 'max-bytes': maxBytes, rate, timeout, workers }))
    if (value < 1) throw new Failure(`--${option}: must be 1 or more.`)
  if (workers > 64) throw new Failure('--workers: more than 64 threads only cost memory. Give fewer.')
}

/** As the command `check` has them. */
const flagsOfCheck = ({
  against,
  store,
  config,
  decisions,
  failOn,
  maxWarnings,
  rule,
}: Flags): ServedFlags => ({
  ...(against && { against }),
  ...(store !== undefined && { store }),
  ...(config !== undefined && { config }),
  ...(decisions !== undefined && { decisions }),
  ...(failOn && { failOn }),
  ...(maxWarnings !== undefined && { maxWarnings }),
  rule,
  format: [],
  published: [],
  color: false,
})
