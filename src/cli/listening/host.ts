import { hostname, networkInterfaces } from 'node:os'
import { Failure } from '../failure.js'

/** What is listened on. */
export interface ListeningHost {
  readonly host: string
  /** Others than this machine can reach it. */
  readonly isExposed: boolean
}

export const loopback = '127.0.0.1'

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)

/** Of --host. */
export function hostOf(given: string): ListeningHost {
  const host = given.replace(/^\[(.*)\]$/, '$1').toLowerCase()
  if (host === '') throw new Failure(`--host: '' names nothing. Leave it out for ${loopback}.`)
  return { host, isExposed: !isLoopback(host) }
}

/** What a browser may call the server. Another name in its address is somebody's who made it lead here. */
export function hostsOf({ host, isExposed }: ListeningHost, port: number): ReadonlySet<string> {
  const own = isExposed
    ? [
        hostname(),
        ...Object.values(networkInterfaces()).flatMap((all) => all?.map(({ address }) => address) ?? []),
      ]
    : []
  const names = ['127.0.0.1', 'localhost', '::1', host, ...own].map((name) => inAddress(name.toLowerCase()))
  return new Set(names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`])))
}

/** The address to open on this machine. */
export function addressOf({ host }: ListeningHost, port: number): string {
  const isEverywhere = host === '0.0.0.0' || host === '::'
  return `http://${inAddress(isEverywhere ? loopback : host)}:${port}`
}

const inAddress = (name: string): string => (name.includes(':') ? `[${name}]` : name)
