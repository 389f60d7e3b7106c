import { once } from 'node:events'
import { setTimeout as passed } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Checked } from '../../serve/answer.js'
import type { Holding } from '../../serve/checker.js'
import type { Draft } from '../../serve/draft.js'
import { type Fault, type RefusalStatus, Refused } from '../../serve/refused.js'
import { Failure } from '../failure.js'
import { threadFor } from '../roles.js'
import type { ThreadWorld } from '../thread-io.js'
import type { ServedFlags } from './checking.js'

export interface CheckingTask extends ThreadWorld {
  readonly flags: ServedFlags
}

/** What a thread says: of the sources as it opens them, then once that it is open; then what became of each draft. */
export type CheckingAnswer =
  | { readonly says: string }
  | { readonly holding: Holding }
  | CheckedNow
  | { readonly refused: { readonly status: RefusalStatus; readonly fault: Fault; readonly message: string } }
  | { readonly failure: string; readonly details: readonly string[] }
  | { readonly defect: { readonly name: string; readonly stack: string } }

/** What became of a draft, and what there is to hold drafts against now. */
export interface CheckedNow {
  readonly checked: Checked
  readonly holding: Holding
}

type Trouble = Extract<CheckingAnswer, { refused: object } | { failure: string } | { defect: object }>

function errorOf(trouble: Trouble): Error {
  if ('refused' in trouble) {
    const { status, fault, message } = trouble.refused
    return new Refused(status, fault, message)
  }
  if ('failure' in trouble) return new Failure(trouble.failure, { details: trouble.details })
  return Object.assign(new Error('in a thread that checks drafts'), trouble.defect)
}

/** Who hears what a thread says, and that it is over. */
export interface ThreadEars {
  readonly said: (text: string) => void
  readonly ended: () => void
}

/** Milliseconds. */
const leaveTime = 1000

/** One thread that checks drafts, one at a time. It ends by being killed, or by what it was given. */
export class CheckingThread {
  private readonly worker: Worker
  private isOver = false
  /** Takes what the thread says next. */
  private next: ((answer: CheckingAnswer | Error) => void) | null = null

  constructor(script: URL, task: CheckingTask, { said, ended }: ThreadEars) {
    this.worker = new Worker(script, threadFor('checking', { workerData: task }))
    this.worker.on('message', (answer: CheckingAnswer) => {
      if ('says' in answer) said(answer.says)
      else this.settle(answer)
    })
    this.worker.on('error', (error: NodeJS.ErrnoException) => {
      this.isOver = true
      this.settle(error)
    })
    this.worker.on('exit', () => {
      this.isOver = true
      this.settle(new Error('The thread ended.'))
      ended()
    })
  }

  get isEnded(): boolean {
    return this.isOver
  }

  /** Resolves when the thread has opened what drafts are held against. */
  async open(): Promise<Holding> {
    const answer = await this.answered()
    if ('holding' in answer) return answer.holding
    throw errorOf(answer as Trouble)
  }

  /** Kills the thread where it takes longer. */
  async check(draft: Draft, patience: number): Promise<CheckedNow> {
    const answered = this.answered()
    this.worker.postMessage(draft)
    const late = setTimeout(() => {
      this.settle(
        new Refused(504, 'timeout', 'Checking it took too long, and was given up. Nothing is known of it.'),
      )
      void this.kill()
    }, patience)
    try {
      const answer = await answered
      if ('checked' in answer) return answer
      throw errorOf(answer as Trouble)
    } finally {
      clearTimeout(late)
    }
  }

  /** Once nothing is being checked in it: it takes leave of those that it is connected with. */
  async end(): Promise<void> {
    if (!this.isOver && this.next === null) {
      this.isOver = true
      this.worker.postMessage(null)
      const left = new AbortController()
      await Promise.race([
        once(this.worker, 'exit', { signal: left.signal }).catch(() => {}),
        passed(leaveTime, null, { signal: left.signal }).catch(() => {}),
      ])
      left.abort()
    }
    await this.kill()
  }

  async kill(): Promise<void> {
    this.isOver = true
    await this.worker.terminate()
  }

  private answered(): Promise<CheckingAnswer> {
    return new Promise((resolve, reject) => {
      this.next = (answer) => (answer instanceof Error ? reject(answer) : resolve(answer))
    })
  }

  private settle(answer: CheckingAnswer | Error): void {
    const { next } = this
    this.next = null
    next?.(answer)
  }
}
