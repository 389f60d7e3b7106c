/** Why there was no turn. */
export type NoTurn = 'full' | 'late' | 'gone'

/** So many at once; a few more may wait. */
export class Turns {
  private taken = 0
  private readonly waiting: (() => void)[] = []

  constructor(
    private readonly most: number,
    private readonly longestQueue: number,
  ) {}

  get running(): number {
    return this.taken
  }

  get queued(): number {
    return this.waiting.length
  }

  /** Resolves to what ends the turn, or to why there is none after so many milliseconds, or where nobody wants it any more. */
  take(patience: number, gone?: AbortSignal): Promise<(() => void) | NoTurn> {
    if (this.taken < this.most) {
      this.taken++
      return Promise.resolve(this.ending())
    }
    if (this.waiting.length >= this.longestQueue) return Promise.resolve('full')
    return new Promise((resolve) => {
      const leave = (why: NoTurn): void => {
        const at = this.waiting.indexOf(called)
        if (at < 0) return
        this.waiting.splice(at, 1)
        settle(why)
      }
      const late = setTimeout(() => leave('late'), patience)
      const abort = (): void => leave('gone')
      const settle = (turn: (() => void) | NoTurn): void => {
        clearTimeout(late)
        gone?.removeEventListener('abort', abort)
        resolve(turn)
      }
      const called = (): void => settle(this.ending())
      gone?.addEventListener('abort', abort)
      this.waiting.push(called)
    })
  }

  /** Hands the turn on, once. */
  private ending(): () => void {
    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      const next = this.waiting.shift()
      if (next) next()
      else this.taken--
    }
  }
}
