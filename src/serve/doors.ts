import type { HonoRequest } from 'hono'
import { Allowance } from './allowance.js'
import { Refused, retryAfter } from './refused.js'
import { numberOf, Spent, signatureOf } from './secrets.js'

/** Who may ask. With neither kind of secret: everybody on this machine. */
export interface Secrets {
  /** Each opens the door; several, so that one can be replaced while the other is in use. */
  readonly tokens: readonly string[]
  readonly hmac: readonly string[]
}

export interface DoorOptions {
  readonly secrets: Secrets
  /** Names by which a server without secrets may be called: a browser that was led here gives another. */
  readonly hosts: ReadonlySet<string>
  readonly perMinute: number
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Who has come in, as log lines name them; what a caller says in headers can be trusted unless it only signed the body. */
export interface Caller {
  readonly name: string
  readonly areHeadersTrusted: boolean
}

/** Where a request comes from, and what it asks for. */
export interface From {
  readonly address: string
  /** Path and query just as they were sent: an address that was read and written again may be another. */
  readonly target: string
}

/** Seconds that a signed request's clock may differ from ours, either way. */
const drift = 300
/** Of one address, in a minute. */
const mostWrong = 30

/** Lets callers in, each so often. */
export class Doors {
  private readonly spent = new Spent()
  private readonly allowance: Allowance
  private readonly wrong: Allowance

  constructor(private readonly options: DoorOptions) {
    this.allowance = new Allowance(options.perMinute, options.now)
    this.wrong = new Allowance(mostWrong, options.now)
  }

  /** Throws a Refused where the request is nobody's who may ask, or comes too soon. `body` is asked for where it is signed. */
  async enter(req: HonoRequest, from: From, body: () => Promise<Uint8Array>): Promise<Caller> {
    const caller = await this.callerOf(req, from, body)
    const wait = this.allowance.wait(caller.name)
    if (wait > 0)
      throw new Refused(
        429,
        'rate',
        `More than ${this.options.perMinute} requests in a minute. Ask again later.`,
        retryAfter(wait),
      )
    this.allowance.take(caller.name)
    return caller
  }

  /** As `enter`, for what may be asked at any time and is signed by nobody. */
  async look(req: HonoRequest, from: From): Promise<void> {
    await this.callerOf(req, from, async () => new Uint8Array())
  }

  private async callerOf(req: HonoRequest, from: From, body: () => Promise<Uint8Array>): Promise<Caller> {
    const { address } = from
    const { tokens, hmac } = this.options.secrets
    if (tokens.length + hmac.length === 0) return this.neighbour(req, address)
    const signature = req.header('x-claimdiff-signature')
    if (signature !== undefined && hmac.length > 0) return this.signer(req, signature, from, body)
    const given = /^bearer +(\S+)$/i.exec(req.header('authorization') ?? '')?.[1]
    const number = given === undefined ? 0 : numberOf(given, tokens)
    if (number > 0) return { name: `token ${number}`, areHeadersTrusted: true }
    throw this.stranger(address, given === undefined ? 'There is no credential.' : 'This token is not known.')
  }

  private neighbour(req: HonoRequest, address: string): Caller {
    const isPage = req.header('origin') !== undefined || req.header('sec-fetch-site') !== undefined
    if (isPage || !this.options.hosts.has(req.header('host')?.toLowerCase() ?? ''))
      throw new Refused(
        403,
        'credential',
        'Without a token only programs on this machine may ask, by the address that claimdiff printed.',
      )
    return { name: address, areHeadersTrusted: true }
  }

  private async signer(
    req: HonoRequest,
    given: string,
    { address, target }: From,
    body: () => Promise<Uint8Array>,
  ): Promise<Caller> {
    const timestamp = req.header('x-claimdiff-timestamp') ?? ''
    const now = this.options.now() / 1000
    if (!/^\d{9,12}$/.test(timestamp))
      throw this.stranger(address, 'The header x-claimdiff-timestamp has no seconds since 1970.')
    if (Math.abs(now - Number(timestamp)) > drift)
      throw this.stranger(
        address,
        `The timestamp differs from this server's clock by more than ${drift} seconds.`,
      )
    const signed = {
      timestamp,
      method: req.method,
      target,
      contentType: req.header('content-type') ?? '',
      body: await body(),
    }
    const own = this.options.secrets.hmac.map((secret) => signatureOf(secret, signed))
    const number = numberOf(given.toLowerCase(), own)
    if (number === 0) throw this.stranger(address, 'The signature is not that of this request.')
    if (!this.spent.spend(given.toLowerCase(), Number(timestamp) + drift, now))
      throw this.stranger(address, 'This request was sent before. Sign each anew.')
    return { name: `signer ${number}`, areHeadersTrusted: false }
  }

  private stranger(address: string, sentence: string): Refused {
    const wait = this.wrong.wait(address)
    // Who has the right one is let in all the same: behind a proxy all have one address.
    if (wait > 0)
      return new Refused(429, 'rate', 'Too many requests without the right credential.', retryAfter(wait))
    this.wrong.take(address)
    const { tokens } = this.options.secrets
    const ask = tokens.length > 0 ? { 'www-authenticate': 'Bearer realm="claimdiff"' } : {}
    return new Refused(401, 'credential', sentence, ask)
  }
}
