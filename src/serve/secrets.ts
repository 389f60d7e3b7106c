import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/**
 * Which of the secrets a text is, from 1; 0 for none. It takes as long whichever it is, and whatever part of one is right.
 */
export function numberOf(given: string, secrets: readonly string[]): number {
  const wanted = digest(given)
  return secrets.reduce(
    (found, secret, index) => (timingSafeEqual(wanted, digest(secret)) ? index + 1 : found),
    0,
  )
}

/** What is signed of a request. */
export interface Signed {
  /** Seconds since 1970, as written in the header. */
  readonly timestamp: string
  readonly method: string
  /** Path and query, as sent. */
  readonly target: string
  /** The header content-type as sent; empty where there is none. */
  readonly contentType: string
  readonly body: Uint8Array
}

/** The signature of a request: hexadecimal, of five lines and the body behind them. */
export const signatureOf = (
  secret: string,
  { timestamp, method, target, contentType, body }: Signed,
): string =>
  createHmac('sha256', secret)
    .update(`v1\n${timestamp}\n${method}\n${target}\n${contentType}\n`)
    .update(body)
    .digest('hex')

/** Signatures that were good once, for as long as their timestamps are. */
export class Spent {
  private readonly until = new Map<string, number>()

  /** False where it was spent before. */
  spend(signature: string, until: number, now: number): boolean {
    // They are added in about the order in which they end.
    for (const [known, end] of this.until) {
      if (end > now) break
      this.until.delete(known)
    }
    if ((this.until.get(signature) ?? 0) > now) return false
    this.until.set(signature, until)
    return true
  }
}
