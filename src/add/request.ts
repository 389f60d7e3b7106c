import dns from 'node:dns'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublic } from './address.js'

export type Resolve = (
  hostname: string,
  done: (error: NodeJS.ErrnoException | null, addresses: readonly dns.LookupAddress[]) => void,
) => void

export interface RequestOptions {
  readonly signal: AbortSignal
  /** Which addresses may be asked: those of the public internet by default. */
  readonly isAllowed?: (address: string) => boolean
  readonly userAgent: string
  /** How names become addresses; the system's way by default. */
  readonly resolve?: Resolve
}

type Allowed = (address: string) => boolean

const systemResolve: Resolve = (hostname, done) =>
  dns.lookup(hostname, { all: true }, (error, addresses) => done(error, addresses ?? []))

const accept =
  'text/html,application/xhtml+xml,application/pdf,application/rss+xml,application/atom+xml,application/json;q=0.9,text/plain;q=0.9,*/*;q=0.5'

/**
 * Asks for one address, following nothing. A name is resolved once, and the connection goes to the very address that
 * was checked, so that a name cannot turn into another address in between.
 */
export function request(url: URL, options: RequestOptions): Promise<IncomingMessage> {
  const { signal, isAllowed = isPublic, userAgent, resolve = systemResolve } = options
  assertAddress(url, isAllowed)
  const client = url.protocol === 'https:' ? https : http
  return new Promise((answer, fail) => {
    const asked = client.request(url, {
      agent: false,
      signal,
      lookup: guarded(resolve, isAllowed),
      headers: { 'user-agent': userAgent, accept, 'accept-encoding': 'gzip, br', 'accept-language': 'en' },
    })
    asked.on('response', answer)
    asked.on('error', fail)
    asked.end()
  })
}

/** What can be told without asking anybody. The URL has brought every spelling of an IP address into its usual form. */
function assertAddress({ protocol, hostname, username, password }: URL, isAllowed: Allowed): void {
  if (protocol !== 'http:' && protocol !== 'https:')
    throw new Error(
      `${protocol.replace(':', '')} is no address of the web. Give one that begins with http:// or https://`,
    )
  if (username !== '' || password !== '')
    throw new Error('the address holds a name or password, which would be kept with the article. Remove it')
  const host = hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !isAllowed(host)) throw privateAddress(host)
}

const guarded =
  (resolve: Resolve, isAllowed: Allowed): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, (error, addresses) => {
      const [first] = addresses
      const hidden = addresses.find(({ address }) => !isAllowed(address))
      if (error) callback(error, [])
      else if (hidden) callback(privateAddress(`${hostname} (${hidden.address})`), [])
      else if (!first) callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), [])
      else if (options.all) callback(null, [...addresses])
      else callback(null, first.address, first.family)
    })
  }

const privateAddress = (host: string): Error =>
  new Error(
    `${host} is on this machine or a private network. If you mean that, allow it with --allow-private`,
  )
