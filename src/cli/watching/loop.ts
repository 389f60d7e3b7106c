/** An editor writes a file in several steps: what follows within this time is one change. */
const settling = 120

/** Does one thing after each change, never twice at a time; changes while it is done lead to once more. */
export class Loop {
  private timer: NodeJS.Timeout | undefined
  private running: Promise<void> | null = null
  private isStale = false
  private hasEnded = false

  constructor(private readonly work: () => Promise<void>) {}

  get isOver(): boolean {
    return this.hasEnded
  }

  change(): void {
    clearTimeout(this.timer)
    if (this.hasEnded) return
    this.timer = setTimeout(() => this.start(), settling)
  }

  end(): void {
    this.hasEnded = true
    clearTimeout(this.timer)
  }

  async idle(): Promise<void> {
    await this.running
  }

  private start(): void {
    if (this.running) {
      this.isStale = true
      return
    }
    this.running = this.work().finally(() => {
      this.running = null
      if (this.isStale) this.change()
      this.isStale = false
    })
  }
}
