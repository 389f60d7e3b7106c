import { Worker } from 'node:worker_threads'
import type { FoundFile } from './find.js'
import { lost, type ReadFile, type Wanted } from './read-file.js'
import { threadFor } from './roles.js'

/** What a worker is started with. */
export interface WorkerTask {
  readonly dates: ReadonlyMap<string, string>
  readonly wanted: Wanted
}

/** A worker is sent files and answers each with what became of it, in the order in which they came. */
export type WorkerRequest = readonly FoundFile[]
export type WorkerAnswer = ReadFile

interface Running {
  readonly worker: Worker
  /** Sent and not answered, in order: the first is the one being read. */
  readonly waiting: number[]
}

/** Files a worker is sent at once, and how many it may have before it: enough never to wait, few enough to be light. */
const batch = 8
const ahead = 16
/** Short-lived objects of a thread are cleared away early: left alone they take three times the room. */
const youngest = { maxYoungGenerationSizeMb: 12 }
/** Files read and not yet taken by whoever waits for the first of them. */
const mostHeld = 64

/**
 * Reads files in so many threads and hands them on in the order in which they come. A thread that dies costs its article.
 * No more files are asked for than are about to be read.
 */
export class Pool {
  private readonly done = new Map<number, ReadFile>()
  private readonly running = new Set<Running>()
  private readonly again: number[] = []
  /** Files asked for and not yet read, by their number. */
  private readonly files = new Map<number, FoundFile>()
  private readonly coming: Iterator<FoundFile> | AsyncIterator<FoundFile>
  private isComing = false
  private isEnd = false
  private came = 0
  private next = 0
  private taken = 0
  private wake: () => void = () => {}
  private broken: Error | null = null

  constructor(
    files: Iterable<FoundFile> | AsyncIterable<FoundFile>,
    private readonly task: WorkerTask,
    private readonly script: URL,
    private readonly jobs: number,
    private readonly opened: (file: FoundFile) => FoundFile = (file) => file,
  ) {
    this.coming = Symbol.asyncIterator in files ? files[Symbol.asyncIterator]() : files[Symbol.iterator]()
  }

  async *read(): AsyncGenerator<ReadFile> {
    for (let i = 0; i < this.jobs; i++) this.start()
    try {
      for (; ; this.taken++) {
        void this.ask()
        while (!this.done.has(this.taken)) {
          if (this.broken) throw this.broken
          if (this.isEnd && this.taken === this.came) return
          await new Promise<void>((resolve) => {
            this.wake = resolve
          })
        }
        const read = this.done.get(this.taken) as ReadFile
        this.done.delete(this.taken)
        yield read
      }
    } finally {
      await Promise.all([...this.running].map(({ worker }) => worker.terminate()))
    }
  }

  /** Asks for files until enough are about to be read. */
  private async ask(): Promise<void> {
    if (this.isComing) return
    this.isComing = true
    try {
      while (!this.isEnd && this.came < this.taken + mostHeld) {
        const coming = this.coming.next()
        // Nobody waits for what may be long in coming.
        if (coming instanceof Promise) this.feedAll()
        const { value, done } = await coming
        if (done) this.isEnd = true
        else this.files.set(this.came++, value)
      }
      this.feedAll()
    } catch (error) {
      this.broken = error as Error
    }
    this.isComing = false
    this.wake()
  }

  private start(): void {
    const worker = new Worker(
      this.script,
      threadFor('pool', { workerData: this.task, resourceLimits: youngest }),
    )
    const own: Running = { worker, waiting: [] }
    let why = 'its thread ended'
    let answered = false
    this.running.add(own)
    worker.on('message', (read: WorkerAnswer) => {
      answered = true
      this.finish(own.waiting.shift() as number, read)
      this.feed(own)
      this.wake()
    })
    worker.on('error', (error: NodeJS.ErrnoException) => {
      why =
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'the memory of its thread did not suffice' : error.message
    })
    worker.on('exit', () => {
      if (!this.running.delete(own)) return
      this.mourn(own, why, answered)
    })
    this.feed(own)
  }

  /** The article on which the thread died is lost; those behind it are read by another. */
  private mourn({ waiting }: Running, why: string, answered: boolean): void {
    const [first, ...rest] = waiting
    if (first !== undefined) this.finish(first, lost(this.files.get(first)?.path ?? '', why))
    this.again.push(...rest)
    if (first === undefined && !answered) this.broken = new Error(`no thread could be started: ${why}`)
    else if (this.hasMore() || !this.isEnd) this.start()
    this.wake()
  }

  private finish(number: number, read: ReadFile): void {
    this.files.delete(number)
    this.done.set(number, read)
  }

  private hasMore(): boolean {
    return this.again.length > 0 || this.next < this.came
  }

  private feedAll(): void {
    for (const each of this.running) this.feed(each)
  }

  private feed({ worker, waiting }: Running): void {
    if (waiting.length > ahead - batch || !this.hasMore()) return
    const numbers = this.again.splice(0, batch)
    while (numbers.length < batch && this.next < this.came) numbers.push(this.next++)
    if (numbers.length === 0) return
    waiting.push(...numbers)
    worker.postMessage(
      numbers.map((number) => this.opened(this.files.get(number) as FoundFile)) satisfies WorkerRequest,
    )
  }
}
