import type { IncomingMessage } from 'node:http'
import { largestBody, readBody } from './body.js'
import { type RequestOptions, request } from './request.js'

export interface DownloadOptions extends Omit<RequestOptions, 'signal'> {
  /** For everything: names, redirects, the last byte. */
  readonly seconds: number
  readonly mostBytes?: number
}

export interface Download {
  readonly bytes: Uint8Array
  /** The address that gave the answer, after redirects. */
  readonly url: string
  /** Lower case, without parameters; empty where the server names none. */
  readonly mediaType: string
  readonly charset: string | null
}

const mostRedirects = 5
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** What a web address gives. Throws an error that says what is wrong and what to do, without naming the address. */
export async function download(address: string, options: DownloadOptions): Promise<Download> {
  const { seconds, mostBytes = largestBody } = options
  const signal = AbortSignal.timeout(seconds * 1000)
  try {
    const { answer, url } = await follow(address, { ...options, signal })
    const bytes = await readBody(answer, mostBytes, signal)
    if (bytes.length === 0) throw new Error('the answer is empty. Open it in a browser and save the page')
    const [type = '', ...parameters] = (answer.headers['content-type'] ?? '').split(';')
    const charset = /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(parameters.join(';'))?.[1] ?? null
    return { bytes, url: url.href, mediaType: type.trim().toLowerCase(), charset }
  } catch (error) {
    if (signal.aborted)
      throw new Error(
        `no whole answer within ${seconds} seconds. Try again, or give it longer with --timeout`,
      )
    throw told(error as NodeJS.ErrnoException)
  }
}

async function follow(
  address: string,
  options: RequestOptions,
): Promise<{ readonly answer: IncomingMessage; readonly url: URL }> {
  let url = parsed(address)
  for (let hops = 0; hops <= mostRedirects; hops++) {
    const answer = await request(url, options)
    const status = answer.statusCode ?? 0
    const { location } = answer.headers
    if (!redirects.has(status) || location === undefined) {
      if (status >= 200 && status < 300) return { answer, url }
      answer.destroy()
      throw new Error(statusWords(status))
    }
    answer.destroy()
    url = parsed(location, url)
  }
  throw new Error(
    `it redirects more than ${mostRedirects} times. Open it in a browser and give the address it ends at`,
  )
}

function parsed(address: string, from?: URL): URL {
  const base = from?.href
  if (!URL.canParse(address, base))
    throw new Error(`"${address.slice(0, 100)}" is no address. Check the spelling`)
  const url = new URL(address, base)
  url.hash = ''
  return url
}

const reasons: Readonly<Record<number, string>> = {
  401: 'it asks for a login. Save the page from your browser and add the file',
  402: 'it asks for a payment. Save the page from your browser and add the file',
  403: 'the server refuses it. Save the page from your browser and add the file',
  404: 'there is no such page. Check the address',
  410: 'the page was taken away. Look for it in an archive',
  429: 'the server asks to wait. Try again later',
  451: 'the page is withheld for legal reasons. Look for it in an archive',
}

const statusWords = (status: number): string => {
  const reason =
    reasons[status] ??
    (status >= 500 ? 'the server failed. Try again later' : 'that is no page. Check the address')
  return `the server answered ${status}: ${reason}`
}

const causes: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the host is not known. Check the spelling, and your connection',
  EAI_AGAIN: 'the host could not be looked up. Check your connection',
  ECONNREFUSED: 'nothing answers there. Check the address',
  ECONNRESET: 'the connection was broken off. Try again',
  EHOSTUNREACH: 'the host cannot be reached. Check your connection',
  ENETUNREACH: 'the network cannot be reached. Check your connection',
  ETIMEDOUT: 'the host does not answer. Try again later',
  EPIPE: 'the connection was broken off. Try again',
  Z_BUF_ERROR: 'the answer was broken off. Try again',
  Z_DATA_ERROR: 'the answer is damaged. Try again',
}

/** Node's own errors in words; ours are in words already. */
function told(error: NodeJS.ErrnoException): Error {
  const { code, message } = error
  if (code === undefined) return error
  if (/CERT|SIGNATURE|ERR_TLS|ERR_SSL|EPROTO/.test(code))
    return new Error(`the connection cannot be trusted (${code}). Check the address`)
  if (/^HPE_|ERR_STREAM|ERR__ERROR|BROTLI/.test(code)) return new Error('the answer is damaged. Try again')
  return new Error(causes[code] ?? `the connection failed (${message.slice(0, 100)}). Try again`)
}
