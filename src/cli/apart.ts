import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Source, SourceType } from '../model/index.js'
import type { ArticleSetting } from './config/sources.js'
import { Defect } from './defect.js'
import { oneLine } from './failure.js'
import { kindOf } from './kind.js'
import { type OpenOptions, openArticles } from './open.js'
import { threadFor, threadScript } from './roles.js'

/** What the thread is asked: one file. */
export interface ApartRequest {
  readonly bytes: Uint8Array
  readonly path: string
  readonly type: SourceType
  /** Of the file, and of items of it. */
  readonly dates: ReadonlyMap<string, string>
  readonly setting: ArticleSetting | undefined
}

/** What it answers: the articles, or what was thrown; classes of errors do not cross. */
export type ApartAnswer =
  | { readonly sources: readonly Source[] }
  | { readonly name: string; readonly message: string; readonly isDefect: boolean }

export interface Limits {
  readonly seconds: number
  readonly megabytes: number
}

/** An article takes a fiftieth of either. */
const most: Limits = { seconds: 30, megabytes: 512 }
/** Their parsers are libraries, made for files that mean well. */
const foreign: ReadonlySet<SourceType> = new Set(['docx', 'pdf', 'feed'])
const lookEvery = 100
/** Milliseconds without anything to do. */
const longestWait = 3000
/** How much slower than alone a thread may run. */
const mostSlowed = 10

/**
 * Reads files whose parsers could loop or swell in a thread of its own, with bounded time and memory. A file that
 * oversteps costs the thread, and the next file gets another.
 */
export class Apart {
  private worker: Worker | null = null

  constructor(
    private readonly script = threadScript,
    private readonly limits = most,
  ) {}

  /** As `openArticles`; what is harmless is read here. */
  async open(
    bytes: Uint8Array,
    path: string,
    dates: ReadonlyMap<string, string>,
    { type = kindOf(bytes, path), setting }: Partial<Pick<ApartRequest, 'type' | 'setting'>> = {},
  ): Promise<readonly Source[]> {
    if (!foreign.has(type) || !existsSync(fileURLToPath(this.script)))
      return openArticles(bytes, optionsOf({ bytes, path, type, dates, setting }))
    const own = new Map([...dates].filter(([key]) => key === path || key.startsWith(`${path}#`)))
    const answer = await this.ask({ bytes, path, type, dates: own, setting })
    if ('sources' in answer) return answer.sources
    if (answer.isDefect) throw new Defect(`${answer.name}: ${answer.message}`)
    throw Object.assign(new Error(answer.message), { name: answer.name })
  }

  private async ask(request: ApartRequest): Promise<ApartAnswer> {
    this.worker ??= this.start()
    const worker = this.worker
    worker.ref()
    try {
      return await this.answerOf(worker, request)
    } catch (error) {
      this.worker = null
      await worker.terminate()
      throw error
    } finally {
      worker.unref()
    }
  }

  private start(): Worker {
    const worker = new Worker(
      this.script,
      threadFor('apart', {
        resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes, maxYoungGenerationSizeMb: 32 },
      }),
    )
    // What a thread throws that nobody waits for ends nothing.
    worker.on('error', () => {})
    return worker
  }

  private answerOf(worker: Worker, request: ApartRequest): Promise<ApartAnswer> {
    const { seconds, megabytes } = this.limits
    const { path } = request
    const tooLong = `${path}: took longer than ${seconds} seconds to read; skipped. Save its text as .txt.`
    const tooLarge = `${path}: needs more than ${megabytes} MB of memory to read; skipped. Save its text as .txt.`
    const cannot = (what: string): string => `${path}: cannot ${what}; skipped. Save its text as .txt.`
    const isLate = stopwatch(worker, seconds)
    const before = process.memoryUsage.rss()
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        clearInterval(watch)
        worker.off('message', answered).off('error', failed).off('exit', ended)
      }
      const fail = (why: string): void => {
        leave()
        reject(new Error(why))
      }
      const watch = setInterval(() => {
        if (isLate()) fail(tooLong)
        // What a parser unpacks lies outside the heap, which is all that the thread's own limit knows.
        if (process.memoryUsage.rss() - before > 2 * megabytes * 1_048_576) fail(tooLarge)
      }, lookEvery)
      const answered = (answer: ApartAnswer): void => {
        leave()
        resolve(answer)
      }
      const failed = ({ code, message }: NodeJS.ErrnoException): void =>
        fail(code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge : cannot(`be read (${oneLine(message)})`))
      const ended = (): void => fail(cannot('be read, its thread ended'))
      worker.once('message', answered).once('error', failed).once('exit', ended)
      worker.postMessage(request)
    })
  }
}

/**
 * Says whether a thread has had its time: by the clock and by the processor, as on a machine that does much else the clock
 * alone would judge good files. A thread that idles waits for nothing that could still come.
 */
function stopwatch(worker: Worker, seconds: number): () => boolean {
  const started = performance.now()
  const used = process.cpuUsage()
  const loop = worker.performance.eventLoopUtilization()
  return () => {
    const passed = (performance.now() - started) / 1000
    const { user, system } = process.cpuUsage(used)
    const { idle } = worker.performance.eventLoopUtilization(loop)
    const isSpent = passed > seconds && (user + system) / 1_000_000 > seconds
    return isSpent || idle > longestWait || passed > seconds * mostSlowed
  }
}

export const optionsOf = ({ path, type, dates, setting }: ApartRequest): OpenOptions => ({
  path,
  type,
  ...(setting && { setting }),
  publishedOf: (article) => dates.get(article) ?? dates.get(path),
})
