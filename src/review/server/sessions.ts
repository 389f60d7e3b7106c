import { createHash, timingSafeEqual } from 'node:crypto'

export interface SessionOptions {
  /** A text that nobody guesses, another one each time. */
  readonly secret: () => string
  /** Called with the token of each address that has become good for one more browser. */
  readonly onToken: (token: string) => void
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Whether two texts are one, in a time that tells nothing of where they differ. */
const isSecret = (given: string, known: string): boolean => timingSafeEqual(digest(given), digest(known))

/** Which browsers may ask: each has spent a token, which opens the door once, or has given the password. */
export class Sessions {
  private token: string
  /** Digests of the cookies that were given out. */
  private readonly open = new Set<string>()

  constructor(private readonly options: SessionOptions) {
    this.token = options.secret()
  }

  /** Tells the first token. */
  begin(): void {
    this.options.onToken(this.token)
  }

  /** A new session for the token; null where it is not the one, or is spent. */
  spend(token: string): string | null {
    if (!isSecret(token, this.token)) return null
    const cookie = this.add()
    this.token = this.options.secret()
    this.options.onToken(this.token)
    return cookie
  }

  add(): string {
    const cookie = this.options.secret()
    this.open.add(digest(cookie).toString('hex'))
    return cookie
  }

  has(cookie: string | undefined): boolean {
    return cookie !== undefined && this.open.has(digest(cookie).toString('hex'))
  }
}

const tries = { most: 5, within: 60_000 }

/** The password of a server that others can reach, and how often it may be tried. */
export class Password {
  private wrong: number[] = []

  constructor(
    private readonly known: string,
    private readonly now: () => number,
  ) {}

  /** Seconds until it may be tried again; 0 where it may be tried now. */
  wait(): number {
    const since = this.now() - tries.within
    this.wrong = this.wrong.filter((at) => at > since)
    const [first = 0] = this.wrong
    return this.wrong.length < tries.most ? 0 : Math.max(1, Math.ceil((first - since) / 1000))
  }

  isRight(given: string): boolean {
    const isRight = isSecret(given, this.known)
    if (!isRight) this.wrong.push(this.now())
    return isRight
  }
}
