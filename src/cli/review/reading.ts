import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { idOfValue, type Message, type Result, type Source } from '../../model/index.js'
import { Memory } from '../check/memory.js'
import { configured } from '../config/configured.js'
import { Failure } from '../failure.js'
import type { CompareFlags } from '../flags.js'
import { examine } from '../gather.js'
import type { Io } from '../io.js'
import { threadFor, threadScript } from '../roles.js'
import { type ThreadWorld, worldOf } from '../thread-io.js'

/** What the articles are now. */
export interface Read {
  readonly result: Result
  readonly sources: readonly Source[]
  /** Of each article's claims, packed. */
  readonly evidence: ReadonlyMap<string, Uint8Array>
  /** Changes with anything of it that a reviewer sees. */
  readonly key: string
}

export interface Reading {
  /** Reads the articles as they are; what was read before and has not changed is not read again. */
  read(): Promise<Read>
  end(): Promise<unknown>
}

/** What a reading is of: what can be sent to a thread. */
export interface ReadingTask {
  readonly paths: readonly string[]
  readonly flags: CompareFlags
}

/** Reads here. */
export class ReadingHere implements Reading {
  private readonly memory = new Memory()

  constructor(
    private readonly task: ReadingTask,
    private io: Io,
  ) {}

  async read(): Promise<Read> {
    const { task, io } = this
    // From the second time on the page says what there is to say.
    this.io = { ...io, err: () => {} }
    const flags = await configured(task.flags, io)
    const { loadCached } = await import('../check/load-cached.js')
    const { result, sources, evidences } = await examine(task.paths, flags, io, (found, options) =>
      loadCached(found, options, this.memory),
    )
    this.memory.save()
    return { result, sources, evidence: evidences.packed, key: keyOf(result, sources) }
  }

  async end(): Promise<void> {}
}

const keyOf = ({ sources, discrepancies, questions, claims, messages }: Result, texts: readonly Source[]) =>
  idOfValue([
    sources,
    discrepancies,
    questions,
    claims.map(({ id, position, sentence, asOf, speaker }) => [id, position, sentence, asOf, speaker]),
    texts.map(({ text }) => text.length),
    messages.filter(isShown).map(({ text }) => text),
  ])

/** What is no mere remark is said on the page. */
export const isShown = ({ severity }: Message): boolean => severity !== 'info'

/** What the thread is started with, and what it says: words for the person, or what became of a reading. */
export type ThreadTask = ReadingTask & ThreadWorld

export type ThreadAnswer =
  | { readonly err: string }
  | { readonly read: Read }
  | { readonly failure: string; readonly details: readonly string[] }
  | { readonly defect: string }

/** Reads in a thread of its own: comparing takes seconds, and who decides meanwhile must not wait. */
export class ReadingApart implements Reading {
  private readonly worker: Worker
  private last: Promise<unknown> = Promise.resolve()

  constructor(script: URL, task: ReadingTask, io: Io) {
    const workerData: ThreadTask = { ...task, ...worldOf(io) }
    this.worker = new Worker(script, threadFor('reading', { workerData }))
    this.worker.on('message', (answer: ThreadAnswer) => {
      if ('err' in answer) io.err(answer.err)
    })
    // What nobody waits for ends nothing.
    this.worker.on('error', () => {})
  }

  read(): Promise<Read> {
    const turn = this.last.then(() => this.ask())
    this.last = turn.catch(() => {})
    return turn
  }

  end(): Promise<unknown> {
    return this.worker.terminate()
  }

  private ask(): Promise<Read> {
    const { worker } = this
    return new Promise((resolve, reject) => {
      const leave = (): void => void worker.off('message', answered).off('error', reject).off('exit', ended)
      const ended = (): void => reject(new Error('the thread that reads the articles ended'))
      const answered = (answer: ThreadAnswer): void => {
        if ('err' in answer) return
        leave()
        if ('read' in answer) resolve(answer.read)
        else if ('failure' in answer) reject(new Failure(answer.failure, { details: answer.details }))
        else reject(new Error(answer.defect))
      }
      worker.on('message', answered).once('error', reject).once('exit', ended)
      worker.postMessage(null)
    })
  }
}

/** In a thread where the program is built, else here. */
export function readingOf(task: ReadingTask, io: Io): Reading {
  return existsSync(fileURLToPath(threadScript))
    ? new ReadingApart(threadScript, task, io)
    : new ReadingHere(task, io)
}
