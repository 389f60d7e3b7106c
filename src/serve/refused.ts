/** Kinds of what kept a request from being checked, as metrics and log lines count them. */
export type Fault =
  | 'request' // What was sent is no draft that can be checked.
  | 'credential'
  | 'rate'
  | 'overload'
  | 'ending'
  | 'starting'
  | 'timeout'
  | 'defect'

export const faults: readonly Fault[] = [
  ...(['request', 'credential', 'rate', 'overload', 'ending', 'starting', 'timeout', 'defect'] as const),
]

export type RefusalStatus = 400 | 401 | 403 | 404 | 405 | 413 | 415 | 422 | 429 | 500 | 503 | 504

/** Why a request is not answered as it wishes, as a sentence for whoever sent it. */
export class Refused extends Error {
  override readonly name = 'Refused'

  constructor(
    readonly status: RefusalStatus,
    readonly fault: Fault,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message)
  }
}

/** Seconds after which a server that has too much to do, or is about to, may be asked again. */
export const retryAfter = (seconds: number): Readonly<Record<string, string>> => ({
  'retry-after': String(Math.max(1, Math.ceil(seconds))),
})
