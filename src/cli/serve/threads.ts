import type { Checked } from '../../serve/answer.js'
import type { Checker, Holding } from '../../serve/checker.js'
import type { Draft } from '../../serve/draft.js'
import { type LogLine, traceOf } from '../../serve/log.js'
import { Refused, retryAfter } from '../../serve/refused.js'
import { Failure, oneLine } from '../failure.js'
import { type CheckingTask, CheckingThread } from './thread.js'

export interface ThreadsOptions {
  readonly script: URL
  readonly task: CheckingTask
  readonly count: number
  readonly log: (line: LogLine) => void
}

/** Milliseconds before a thread is started anew that could not be: twice as long each time. */
const pause = { first: 500, longest: 30_000 }

/** So many threads that check drafts. One that is killed, or dies, is started again. */
export class Threads implements Checker {
  private held: Holding | null = null
  private readonly idle: CheckingThread[] = []
  private readonly all = new Set<CheckingThread>()
  /** Those that read the sources yet. */
  private readonly opening = new Set<CheckingThread>()
  private readonly waiting: ((thread: CheckingThread) => void)[] = []
  private isOver = false

  constructor(private readonly options: ThreadsOptions) {}

  get holding(): Holding | null {
    return this.all.size === 0 ? null : this.held
  }

  /** Resolves with the first thread that has opened the sources; the others follow. Throws its Failure where it cannot. */
  async open(): Promise<Holding> {
    const holding = await this.start()
    for (let others = 1; others < this.options.count; others++) void this.startAgain(pause.first)
    return holding
  }

  async check(draft: Draft, patience: number): Promise<Checked> {
    const began = performance.now()
    const thread = await this.free(patience)
    try {
      const { checked, holding } = await thread.check(
        draft,
        Math.max(1, patience - (performance.now() - began)),
      )
      this.held = holding
      return checked
    } catch (error) {
      throw this.told(error)
    } finally {
      if (!thread.isEnded) this.release(thread)
    }
  }

  async end(): Promise<void> {
    this.isOver = true
    await Promise.all([...this.all, ...this.opening].map((thread) => thread.end()))
  }

  /** What a Failure says is of the server's files, and for its log. */
  private told(error: unknown): unknown {
    if (!(error instanceof Failure)) return error
    this.options.log({ level: 'error', event: 'failure', says: oneLine(error.message) })
    return new Refused(
      503,
      'defect',
      'What drafts are held against could not be read; the log of the server says why.',
      retryAfter(30),
    )
  }

  private async start(): Promise<Holding> {
    const { script, task, log } = this.options
    const isFirst = this.held === null
    const thread: CheckingThread = new CheckingThread(script, task, {
      said: (says) => {
        // The other threads read the same.
        if (isFirst) log({ level: 'warn', event: 'sources', says: oneLine(says) })
      },
      ended: () => this.ended(thread),
    })
    this.opening.add(thread)
    try {
      this.held = await thread.open()
    } catch (error) {
      await thread.kill()
      throw error
    } finally {
      this.opening.delete(thread)
    }
    if (this.isOver) await thread.end()
    else {
      this.all.add(thread)
      this.release(thread)
    }
    return this.held
  }

  /** Busy or idle, another takes its place. */
  private ended(thread: CheckingThread): void {
    if (!this.all.delete(thread)) return
    const at = this.idle.indexOf(thread)
    if (at >= 0) this.idle.splice(at, 1)
    void this.startAgain(pause.first)
  }

  private async startAgain(wait: number): Promise<void> {
    if (this.isOver) return
    try {
      await this.start()
    } catch (error) {
      if (this.isOver) return
      const said = error instanceof Failure ? { says: oneLine(error.message) } : traceOf(error as Error)
      this.options.log({ level: 'error', event: 'thread', ...said })
      setTimeout(() => void this.startAgain(Math.min(pause.longest, wait * 2)), wait).unref()
    }
  }

  private release(thread: CheckingThread): void {
    const next = this.waiting.shift()
    if (next) next(thread)
    else this.idle.push(thread)
  }

  private free(patience: number): Promise<CheckingThread> {
    const thread = this.idle.pop()
    if (thread) return Promise.resolve(thread)
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(taken), 1)
        reject(
          new Refused(503, 'starting', 'No thread was free to check it. Ask again later.', retryAfter(5)),
        )
      }, patience)
      const taken = (free: CheckingThread): void => {
        clearTimeout(late)
        resolve(free)
      }
      this.waiting.push(taken)
    })
  }
}
