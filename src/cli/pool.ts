import { Worker } from 'node:worker_threads'
import type { FoundFile } from './find.js'
import { lost, type ReadFile, type Wanted } from './read-file.js'

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

/** Reads files in so many threads and hands them on in the order of the list. A thread that dies costs its article. */
export class Pool {
  private readonly done = new Map<number, ReadFile>()
  private readonly running = new Set<Running>()
  private readonly again: number[] = []
  private next = 0
  private taken = 0
  private wake: () => void = () => {}
  private broken: Error | null = null

  constructor(
    private readonly files: readonly FoundFile[],
    private readonly task: WorkerTask,
    private readonly script: URL,
    private readonly jobs: number,
    private readonly opened: (file: FoundFile) => FoundFile = (file) => file,
  ) {}

  async *read(): AsyncGenerator<ReadFile> {
    for (let i = 0; i < Math.min(this.jobs, this.files.length); i++) this.start()
    try {
      for (; this.taken < this.files.length; this.taken++) {
        while (!this.done.has(this.taken)) {
          if (this.broken) throw this.broken
          await new Promise<void>((resolve) => {
            this.wake = resolve
          })
        }
        const read = this.done.get(this.taken) as ReadFile
        this.done.delete(this.taken)
        yield read
        for (const each of this.running) this.feed(each)
      }
    } finally {
      await Promise.all([...this.running].map(({ worker }) => worker.terminate()))
    }
  }

  private start(): void {
    const worker = new Worker(this.script, { workerData: this.task, resourceLimits: youngest })
    const own: Running = { worker, waiting: [] }
    let why = 'its thread ended'
    let answered = false
    this.running.add(own)
    worker.on('message', (read: WorkerAnswer) => {
      answered = true
      this.done.set(own.waiting.shift() as number, read)
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
    if (first !== undefined) this.done.set(first, lost(this.files[first]?.path ?? '', why))
    this.again.push(...rest)
    if (first === undefined && !answered) this.broken = new Error(`no thread could be started: ${why}`)
    else if (this.hasMore()) this.start()
    this.wake()
  }

  private hasMore(): boolean {
    return this.again.length > 0 || this.next < this.files.length
  }

  private feed({ worker, waiting }: Running): void {
    if (waiting.length > ahead - batch || !this.hasMore()) return
    const numbers = this.again.splice(0, batch)
    while (numbers.length < batch && this.next < Math.min(this.files.length, this.taken + mostHeld))
      numbers.push(this.next++)
    if (numbers.length === 0) return
    waiting.push(...numbers)
    worker.postMessage(
      numbers.map((number) => this.opened(this.files[number] as FoundFile)) satisfies WorkerRequest,
    )
  }
}
