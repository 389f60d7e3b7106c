import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie } from 'hono/cookie'
import type { Doors } from './doors.js'
import { Refused } from './refused.js'

const kilobyte = 1024
/** A stroke may be of thousands of pairs. */
const longestBody = { usual: 64 * kilobyte, decisions: 512 * kilobyte }

const headers: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

/** What every answer says to the browser, those that refuse included. */
export const withHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value)
}

/** A page elsewhere whose name was made to lead here still gives its own name. */
export const onlyKnownHosts =
  (hosts: ReadonlySet<string>): MiddlewareHandler =>
  async ({ req }, next) => {
    const host = req.header('host')?.toLowerCase() ?? ''
    if (!hosts.has(host))
      throw new Refused(403, 'This address is not the one that claimdiff printed. Use that one.')
    await next()
  }

const isWrite = (method: string): boolean => method !== 'GET' && method !== 'HEAD'

/** Other pages in the same browser may neither write nor read. */
export const onlyOwnPage: MiddlewareHandler = async ({ req }, next) => {
  const site = req.header('sec-fetch-site')
  const origin = req.header('origin')
  const own = `http://${req.header('host')?.toLowerCase()}`
  const isOther = origin !== undefined && origin.toLowerCase() !== own
  const isElsewhere = site !== undefined && site !== 'same-origin' && (site !== 'none' || isWrite(req.method))
  const saysNothing = origin === undefined && site === undefined && isWrite(req.method)
  if (isOther || isElsewhere || saysNothing)
    throw new Refused(403, 'This request does not come from the page of claimdiff. Nothing was done.')
  await next()
}

export const onlySessions =
  ({ sessions, cookie }: Doors): MiddlewareHandler =>
  async (context, next) => {
    if (!sessions.has(getCookie(context, cookie)))
      throw new Refused(401, 'This browser has no session. Open the address that claimdiff printed last.')
    await next()
  }

export const onlyJson: MiddlewareHandler = async ({ req }, next) => {
  if (isWrite(req.method) && !/^application\/json(?:\s*;|$)/iu.test(req.header('content-type') ?? ''))
    throw new Refused(415, 'The request is not of the type application/json.')
  await next()
}

export const limited = (of: keyof typeof longestBody): MiddlewareHandler =>
  bodyLimit({
    maxSize: longestBody[of],
    onError: () => {
      throw new Refused(
        413,
        `The request is longer than ${longestBody[of] / kilobyte} kB. Take fewer at once.`,
      )
    },
  })
