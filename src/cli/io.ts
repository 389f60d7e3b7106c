import { once } from 'node:events'

/** The world as the commands see it, so that a test can hand them another. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The result, and nothing else. */
  readonly out: (text: string) => void
  /** Resolves when whoever reads the result has kept up with it. */
  readonly outTaken?: () => Promise<unknown>
  /** Messages and progress. */
  readonly err: (text: string) => void
  /** Standard input to its end, or null where it is longer than `most` bytes. */
  readonly readIn: (most: number) => Promise<Uint8Array | null>
  /** Standard input as it comes, no faster than it is taken. */
  readonly chunksIn?: () => AsyncIterable<Uint8Array>
  readonly inIsTerminal: boolean
  readonly outIsTerminal: boolean
  readonly errIsTerminal: boolean
  /** Columns of the terminal on standard output, where it is one. */
  readonly columns: number | undefined
  /** The same of standard error. */
  readonly errColumns?: number | undefined
  /** Resolves when the person wants a command to end that would go on by itself. */
  readonly untilStopped: () => Promise<unknown>
  /** The time of day, for people: "14:03:12". */
  readonly clock: () => string
  /** Milliseconds; only for showing progress. */
  readonly now: () => number
}

export function processIo(): Io {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', leaveQuietlyWhenNobodyReads)
  return {
    cwd: process.cwd(),
    env: process.env,
    out: (text) => void process.stdout.write(text),
    outTaken: () =>
      process.stdout.writableNeedDrain ? once(process.stdout, 'drain') : new Promise(setImmediate),
    err: (text) => void process.stderr.write(text),
    readIn: (most) => readAll(process.stdin, most),
    chunksIn: () => process.stdin,
    inIsTerminal: process.stdin.isTTY === true,
    outIsTerminal: process.stdout.isTTY === true,
    errIsTerminal: process.stderr.isTTY === true,
    columns: process.stdout.columns || undefined,
    errColumns: process.stderr.columns || undefined,
    untilStopped: () => Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal))),
    clock: () => new Date().toTimeString().slice(0, 8),
    now: () => performance.now(),
  }
}

async function readAll(stream: NodeJS.ReadableStream, most: number): Promise<Uint8Array | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > most) return null
    chunks.push(Buffer.from(chunk))
  }
  return Buffer.concat(chunks)
}

/** `claimdiff compare … | head` closes the pipe early: that is the reader's choice and no failure. */
function leaveQuietlyWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  throw error
}

/** NO_COLOR wins over FORCE_COLOR, as https://no-color.org asks; otherwise only a terminal gets colours. */
export function wantsColour({ env }: Io, isTerminal: boolean, flag: boolean): boolean {
  if (!flag || env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0'
  return isTerminal && env.TERM !== 'dumb'
}
