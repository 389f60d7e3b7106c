import { readFileSync } from 'node:fs'
import { hostname, networkInterfaces } from 'node:os'
import { resolve } from 'node:path'
import { Failure, withPath } from '../failure.js'
import type { Io } from '../io.js'

export interface ExposureFlags {
  readonly host?: string
  readonly yesExpose?: boolean
  readonly passwordFile?: string
}

export interface Exposure {
  /** What is listened on. */
  readonly host: string
  readonly isExposed: boolean
  readonly password: string | null
}

const loopback = '127.0.0.1'
const shortest = 8
const variable = 'CLAIMDIFF_REVIEW_PASSWORD'

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)

/** This machine alone; others only where the person says so twice and has a password. */
export function exposureOf({ host = loopback, yesExpose, passwordFile }: ExposureFlags, io: Io): Exposure {
  const name = host.replace(/^\[(.*)\]$/, '$1').toLowerCase()
  if (name === '') throw new Failure(`--host: '' names nothing. Leave it out for ${loopback}.`)
  const isExposed = !isLoopback(name)
  const password = passwordFrom(passwordFile, io)
  if (isExposed && !yesExpose)
    throw new Failure(
      `--host ${host}: others on your network could open the review, over a connection that is not encrypted. Give --yes-expose if you want that.`,
    )
  if (isExposed && password === null)
    throw new Failure(
      `--host ${host}: needs a password of ${shortest} characters or more: set ${variable}, or name a file that holds it with --password-file.`,
    )
  return { host: name, isExposed, password }
}

function passwordFrom(file: string | undefined, { cwd, env }: Io): string | null {
  const given = file === undefined ? (env[variable] ?? '') : firstLine(file, cwd)
  if (given === '' && file === undefined) return null
  if (given.length >= shortest) return given
  const where = file === undefined ? variable : `--password-file ${file}`
  throw new Failure(`${where}: the password is shorter than ${shortest} characters. Choose a longer one.`)
}

function firstLine(file: string, cwd: string): string {
  try {
    const [line = ''] = readFileSync(resolve(cwd, file), 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
    return line.trim()
  } catch (error) {
    throw withPath(`--password-file: ${file}`, error, 'cannot be read')
  }
}

/** What a browser may call the server. Another name in its address is somebody's who made it lead here. */
export function hostsOf({ host, isExposed }: Exposure, port: number): ReadonlySet<string> {
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
export function addressOf({ host }: Exposure, port: number): string {
  const isEverywhere = host === '0.0.0.0' || host === '::'
  return `http://${inAddress(isEverywhere ? loopback : host)}:${port}`
}

const inAddress = (name: string): string => (name.includes(':') ? `[${name}]` : name)
