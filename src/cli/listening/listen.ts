import type { ServerType } from '@hono/node-server'
import type { Hono } from 'hono'
import { Failure } from '../failure.js'

export interface Listening {
  readonly port: number
  /** Takes nobody in any more, and ends what is still being answered after so many milliseconds: an event stream would go on. */
  close(lastWords?: number): Promise<void>
}

export interface ListenOptions {
  readonly host: string
  readonly port: number
  /** As Node has them. */
  readonly server?: ServerLimits
}

/** How many milliseconds a server waits for whoever asks, and how many may. */
export interface ServerLimits {
  readonly headersTimeout?: number
  readonly requestTimeout?: number
  readonly keepAliveTimeout?: number
  readonly connectionsCheckingInterval?: number
  readonly maxConnections?: number
}

/** Milliseconds that answers on their way have when the server ends. */
const usualLastWords = 500

/** Serves what `make` makes once the port is known. Throws a Failure where the port or the host cannot be had. */
export async function listen(
  { host, port, server: { maxConnections, ...serverOptions } = {} }: ListenOptions,
  make: (port: number) => Hono,
): Promise<Listening> {
  const { createAdaptorServer } = await import('@hono/node-server')
  let app: Hono | null = null
  const server = createAdaptorServer({
    fetch: (request, env) => app?.fetch(request, env) ?? new Response(null, { status: 503 }),
    serverOptions,
  })
  if (maxConnections !== undefined) server.maxConnections = maxConnections
  const own = await bound(server, host, port)
  app = make(own)
  return {
    port: own,
    close: (lastWords = usualLastWords) =>
      new Promise((resolve) => {
        if (!('closeAllConnections' in server)) throw new Error('The server is none of HTTP/1.1.')
        const timer = setTimeout(() => server.closeAllConnections(), lastWords)
        server.close(() => {
          clearTimeout(timer)
          resolve()
        })
        server.closeIdleConnections()
      }),
  }
}

const bound = (server: ServerType, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannot(error, host, port)))
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })

function cannot({ code, message }: NodeJS.ErrnoException, host: string, port: number): Failure {
  if (code === 'EADDRINUSE')
    return new Failure(
      `--port ${port}: another program has it. Choose another, or leave --port out for a free one.`,
    )
  if (code === 'EACCES')
    return new Failure(`--port ${port}: only a privileged user may have it. Choose one from 1024 on.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new Failure(`--host ${host}: is no address of this machine. Leave --host out for 127.0.0.1.`)
  return new Failure(`Cannot listen on ${host}, port ${port}: ${message}.`)
}
