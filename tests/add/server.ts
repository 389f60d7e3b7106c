import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

export interface Server {
  readonly url: string
  /** Paths in the order in which they were asked for. */
  readonly asked: string[]
}

/** A server on this machine for one test; a path that is not in the table is not found. */
export async function server(answers: Readonly<Record<string, Answer | string>>): Promise<Server> {
  const asked: string[] = []
  const http = createServer((request, response) => {
    asked.push(request.url ?? '')
    const answer = answers[(request.url ?? '').replace(/\?.*/, '')]
    if (typeof answer === 'function') answer(request, response)
    else if (answer === undefined) response.writeHead(404).end('none')
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(answer)
  })
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready))
  onTestFinished(() => {
    http.closeAllConnections()
    http.close()
  })
  return { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`, asked }
}

export const send =
  (type: string, body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) =>
    void response.writeHead(200, { ...(type && { 'content-type': type }), ...headers }).end(body)

export const redirect =
  (location: string, status = 302): Answer =>
  (_, response) =>
    void response.writeHead(status, { location }).end('moved')
