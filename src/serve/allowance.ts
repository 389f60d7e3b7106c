/** Callers that are remembered: who is forgotten has all their allowance again. */
const mostCallers = 10_000

interface Left {
  tokens: number
  at: number
}

/** So many requests a minute of each caller; what was not used is kept up to a minute's worth. */
export class Allowance {
  private readonly left = new Map<string, Left>()

  constructor(
    private readonly perMinute: number,
    /** Milliseconds. */
    private readonly now: () => number,
  ) {}

  /** Seconds until this caller may ask; 0 where it may now. Takes nothing. */
  wait(caller: string): number {
    const { tokens } = this.of(caller)
    return tokens >= 1 ? 0 : ((1 - tokens) * 60) / this.perMinute
  }

  take(caller: string): void {
    const left = this.of(caller)
    // The last to ask is the last to be forgotten.
    this.left.delete(caller)
    this.left.set(caller, { ...left, tokens: Math.max(0, left.tokens - 1) })
    if (this.left.size <= mostCallers) return
    for (const first of this.left.keys()) {
      this.left.delete(first)
      return
    }
  }

  private of(caller: string): Left {
    const now = this.now()
    const known = this.left.get(caller) ?? { tokens: this.perMinute, at: now }
    const gained = (Math.max(0, now - known.at) / 60_000) * this.perMinute
    return { tokens: Math.min(this.perMinute, known.tokens + gained), at: now }
  }
}
