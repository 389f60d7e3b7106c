import type { Refusal } from '../../protocol/index.js'

/** The server answered, and said no. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

/** Nobody answered. */
export class Gone extends Error {}

type Query = Readonly<Record<string, string>>

export function addressOf(path: string, query: Query = {}): string {
  const words = new URLSearchParams(query).toString()
  return `/api/${path}${words === '' ? '' : `?${words}`}`
}

export const get = <T>(path: string, query: Query = {}): Promise<T> => answered<T>(addressOf(path, query), {})

export const post = <T>(path: string, body: unknown): Promise<T> =>
  answered<T>(addressOf(path), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

/** Longer without an answer is no answer: the person must learn that nothing is saved. */
const patience = 15_000

async function answered<T>(url: string, init: RequestInit): Promise<T> {
  let response: Response
  try {
    response = await fetch(url, { ...init, signal: AbortSignal.timeout(patience) })
  } catch {
    throw new Gone('The server does not answer.')
  }
  if (!response.ok) throw new Refused(response.status, await refusal(response))
  try {
    return (await response.json()) as T
  } catch {
    throw new Gone('The answer of the server broke off.')
  }
}

async function refusal(response: Response): Promise<string> {
  try {
    return ((await response.json()) as Refusal).error
  } catch {
    return `The server answered ${response.status}.`
  }
}
