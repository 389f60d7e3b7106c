import { EventEmitter } from 'node:events'
import {
  Logger,
  makeWorkerUtils,
  type Runner,
  run,
  type WorkerEvents,
  type WorkerUtils,
} from 'graphile-worker'
import { Trouble } from '../../archive/index.js'
import { Alive } from './alive.js'
import { type Batch, type Bench, compareAt, extractBatch, showAll } from './tasks.js'

/** A batch is no longer than this, in lines and in characters. */
const batch = { lines: 20, characters: 1_000_000 }
const keysAtOnce = 20
/** Milliseconds. */
const pause = { look: 1000, poll: 500, wait: 500 }
/** Of the lock that keeps what is shown from what is read: any number, as long as it stays the same. */
const reading = 0x636c6d05
/** Jobs of lower numbers go first: what was read is shown when all is read. */
const order = { extract: 0, show: 10, compare: 20 } as const

interface Compare {
  readonly keys: readonly string[]
}

export interface Done {
  readonly extract: number
  readonly compare: number
}

export interface WorkingOptions {
  readonly address: string
  readonly bench: Bench
  readonly concurrency: number
  /** Of what is tried again: a job that fails may do so by a connection that is cut. */
  readonly warn: (text: string) => void
  readonly onJob: (done: Done) => void
}

/** The queue of one database. */
export class Queue {
  /** By which the queue knows who has locked a job; nobody before it works. */
  private id = ''
  private runner: Runner | null = null
  private alive: Alive | null = null
  /** Why the queue can be reached no more. */
  private broken: Error | null = null
  private readonly done = { extract: 0, compare: 0 }

  private constructor(
    private readonly utils: WorkerUtils,
    private readonly logger: Logger,
    private readonly options: WorkingOptions,
  ) {}

  static async open(options: WorkingOptions): Promise<Queue> {
    const logger = new Logger(() => (level, message) => {
      if (level === 'error') options.warn(message)
    })
    const utils = await makeWorkerUtils({
      connectionString: options.address,
      maxPoolSize: options.concurrency + 4,
      logger,
    })
    const queue = new Queue(utils, logger, options)
    try {
      await options.bench.sql.exclusively(() => utils.migrate())
      return queue
    } catch (error) {
      await queue.abandon()
      throw error
    }
  }

  /** Puts the lines into the queue in batches, and what follows them; says how many lines there were. */
  async add(lines: AsyncIterable<string>, areMet: boolean): Promise<number> {
    let count = 0
    let held: string[] = []
    let characters = 0
    const send = async (): Promise<void> => {
      await this.utils.addJob('extract', { lines: held, areMet } satisfies Batch, { priority: order.extract })
      held = []
      characters = 0
    }
    for await (const line of lines) {
      count++
      held.push(line)
      characters += line.length
      if (held.length >= batch.lines || characters >= batch.characters) await send()
    }
    if (held.length > 0) await send()
    if (count > 0) await this.addShow(new Date())
    return count
  }

  private async addShow(runAt: Date): Promise<void> {
    await this.utils.addJob('show', {}, { jobKey: 'show', priority: order.show, runAt })
  }

  /** Begins to work, and to take over what dead workers left. */
  async start(): Promise<void> {
    const { address, concurrency } = this.options
    const events: WorkerEvents = new EventEmitter()
    events.on('pool:create', ({ workerPool }) => {
      this.id = workerPool.id
    })
    this.runner = await run({
      connectionString: address,
      concurrency,
      maxPoolSize: concurrency + 3,
      pollInterval: pause.poll,
      noHandleSignals: true,
      // Else nobody hears where it cannot be said that a job is done, and the program ends at that.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      logger: this.logger,
      events,
      taskList: {
        extract: (payload) => this.extract(payload as Batch),
        show: () => this.show(),
        compare: (payload) => this.compare(payload as Compare),
      },
    })
    const end = (error?: Error): void => {
      this.broken = error ?? new Trouble('lost', 'the queue can be reached no more')
    }
    this.runner.promise.then(() => end(), end)
    this.alive = await Alive.as(this.id, this.utils)
  }

  /** Until nothing is left that anybody works on or will. */
  async untilEmpty(isStopped: () => boolean): Promise<void> {
    while (!isStopped() && (await this.count('attempts < max_attempts')) > 0) await this.look()
  }

  /** Until it is stopped. */
  async forever(isStopped: () => boolean): Promise<void> {
    while (!isStopped()) await this.look()
  }

  private async look(): Promise<void> {
    if (this.broken) throw this.broken
    await this.alive?.takeOver()
    await new Promise((resolve) => setTimeout(resolve, pause.look))
  }

  /** Jobs that failed so often that nobody tries again. */
  failed(): Promise<number> {
    return this.count('attempts >= max_attempts')
  }

  /** What is at work is done; what waits stays in the queue. */
  async stop(): Promise<Done> {
    await this.runner?.stop()
    await this.alive?.end()
    await this.utils.release()
    return this.done
  }

  /** What is at work is left to others. */
  async abandon(): Promise<void> {
    for (const end of [() => this.runner?.stop(), () => this.alive?.end(), () => this.utils.release()])
      await Promise.resolve()
        .then(end)
        .catch(() => {})
  }

  private async count(which: string): Promise<number> {
    return this.utils.withPgClient(async (client) => {
      const { rows } = await client.query(
        `SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE task_identifier IN ('extract', 'show', 'compare') AND ${which}`,
      )
      return rows[0].count as number
    })
  }

  /** Nothing is shown while something is read: a batch is of one run. */
  private async locked(
    how: 'pg_advisory_lock' | 'pg_advisory_lock_shared',
    work: () => Promise<void>,
  ): Promise<void> {
    await this.utils.withPgClient(async (client) => {
      await client.query(`SELECT ${how}($1)`, [reading])
      try {
        await work()
      } finally {
        await client.query(`SELECT ${how.replace('lock', 'unlock')}($1)`, [reading])
      }
    })
  }

  private async extract(batch: Batch): Promise<void> {
    await this.locked('pg_advisory_lock_shared', () => extractBatch(batch, this.options.bench))
    this.tell('extract', batch.lines.length)
  }

  /** When every batch is read: shows what was read, and queues what is to be compared. */
  private async show(): Promise<void> {
    if ((await this.count("task_identifier = 'extract' AND attempts < max_attempts")) > 0)
      return this.addShow(new Date(Date.now() + pause.wait))
    await this.locked('pg_advisory_lock', async () => {
      const keys = await showAll(this.options.bench)
      for (let from = 0; from < keys.length; from += keysAtOnce) {
        const payload: Compare = { keys: keys.slice(from, from + keysAtOnce) }
        await this.utils.addJob('compare', payload, { priority: order.compare })
      }
      await this.options.bench.work.settle()
    })
  }

  private async compare({ keys }: Compare): Promise<void> {
    for (const key of keys) {
      await compareAt(key, this.options.bench)
      await new Promise(setImmediate)
    }
    this.tell('compare', keys.length)
  }

  private tell(what: keyof Done, count: number): void {
    this.done[what] += count
    this.options.onJob(this.done)
  }
}
