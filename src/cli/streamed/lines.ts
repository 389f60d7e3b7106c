import type { Io } from '../io.js'

/** One line of standard input, without its end. */
export interface Line {
  /** From 1. */
  readonly number: number
  /** Null where it is longer than may be held. */
  readonly bytes: Uint8Array | null
}

const newline = 10
const carriageReturn = 13

/** Standard input line by line, no faster than they are taken; no more than one line is held. */
export async function* linesOf(io: Pick<Io, 'chunksIn' | 'readIn'>, longest: number): AsyncGenerator<Line> {
  let number = 0
  let held: Uint8Array[] = []
  let length = 0
  const take = (rest: Uint8Array): Line => {
    const isLong = length + rest.length > longest
    const bytes = isLong ? null : withoutReturn(held.length === 0 ? rest : Buffer.concat([...held, rest]))
    held = []
    length = 0
    return { number: ++number, bytes }
  }
  for await (const chunk of chunksOf(io)) {
    let from = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      yield take(chunk.subarray(from, end))
      from = end + 1
    }
    const rest = chunk.subarray(from)
    if (rest.length === 0) continue
    length += rest.length
    if (length <= longest) held.push(Buffer.from(rest))
    else held = []
  }
  if (length > 0) yield take(new Uint8Array())
}

async function* chunksOf({ chunksIn, readIn }: Pick<Io, 'chunksIn' | 'readIn'>): AsyncGenerator<Uint8Array> {
  if (chunksIn) yield* chunksIn()
  else yield (await readIn(Number.MAX_SAFE_INTEGER)) ?? new Uint8Array()
}

const withoutReturn = (bytes: Uint8Array): Uint8Array =>
  bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes
