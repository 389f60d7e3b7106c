import { configured } from '../config/configured.js'
import { Failure, oneLine } from '../failure.js'
import type { CompareFlags } from '../flags.js'
import { say } from '../gather.js'
import type { Io } from '../io.js'
import { Block, defaultCap, type Piece } from './block.js'
import { keyOf, readBlockLine } from './block-line.js'
import type { BlockResult } from './compare-block.js'
import { linesOf } from './lines.js'

export interface BlockFlags extends CompareFlags {
  readonly format: string
  readonly blockCap?: number
}

/** Base64 of an article of the largest size, packed. */
const longestLine = 256 << 20

interface Seen {
  lines: number
  blocks: number
  questions: number
  discrepancies: number
}

/**
 * `claimdiff compare --blocks`: lines of `extract --blocks`, sorted by their bytes, on standard input; questions and discrepancies
 * on standard output, block by block. No more than one piece of a block is held.
 */
export async function compareBlocks(flags: BlockFlags, io: Io): Promise<number> {
  assertOfBlocks(flags)
  const { aliases } = (await configured(flags, io)).settings.settings
  const seen: Seen = { lines: 0, blocks: 0, questions: 0, discrepancies: 0 }
  let lacks = false
  const complain = (why: string): void => {
    lacks = true
    say(`${why}.`, io)
  }
  const { compareBlock } = await import('./compare-block.js')
  for await (const { key, lines, cut } of piecesOn(io, flags.blockCap ?? defaultCap, seen, complain)) {
    try {
      const results = lines.length < 2 ? [] : compareBlock(key, lines, aliases)
      await print([...results, ...(cut ? [cut] : [])], seen, io)
    } catch (error) {
      complain(`${key}: its articles could not be compared: ${oneLine(String(error)).slice(0, 300)}`)
    }
  }
  const { lines, blocks, questions, discrepancies } = seen
  if (!flags.quiet)
    say(`${lines} lines, ${blocks} blocks, ${questions} questions, ${discrepancies} discrepancies.`, io)
  if (lines === 0 && !flags.allowEmpty)
    throw new Failure(
      'There was no line of claimdiff extract --blocks on standard input, so nothing was compared. Accept this with --allow-empty.',
    )
  return lacks ? 2 : 0
}

/** What would be left unheeded is refused: whoever asks to fail on an error must not be told that there is none. */
function assertOfBlocks({ format, failOn, policy, asOf, decisions, store, ...flags }: BlockFlags): void {
  const given = {
    '--format': format !== 'json',
    '--fail-on': failOn !== undefined,
    '--policy': policy !== undefined,
    '--as-of': asOf !== undefined,
    '--decisions': typeof decisions === 'string',
    '--store': store !== undefined,
    '--published': flags.published.length > 0,
    '--stdin-filepath': flags.stdinFilepath !== undefined,
  }
  const [option] = Object.entries(given).find(([, isGiven]) => isGiven) ?? []
  if (option !== undefined)
    throw new Failure(
      `compare --blocks: ${option} does nothing here: every question and discrepancy of the lines on standard input is printed. Leave it out.`,
    )
}

async function print(results: readonly BlockResult[], seen: Seen, io: Io): Promise<void> {
  if (results.length === 0) return
  for (const { kind } of results) {
    if (kind === 'question') seen.questions++
    if (kind === 'discrepancy') seen.discrepancies++
  }
  io.out(results.map((result) => `${JSON.stringify(result)}\n`).join(''))
  await io.outTaken?.()
}

async function* piecesOn(
  io: Io,
  cap: number,
  seen: Seen,
  complain: (why: string) => void,
): AsyncGenerator<Piece> {
  let block = null as Block | null
  let previous: Uint8Array = new Uint8Array()
  for await (const { number, bytes } of linesOf(io, longestLine)) {
    if (bytes?.length === 0) continue
    const key = bytes && keyOf(bytes)
    if (bytes === null || key === null) {
      complain(
        `line ${number}: ${bytes ? 'is none of claimdiff extract --blocks' : `is longer than ${longestLine >> 20} MB`}`,
      )
      continue
    }
    if (Buffer.compare(bytes, previous) < 0) throw unsorted(number)
    if (Buffer.compare(bytes, previous) === 0) continue
    previous = Buffer.from(bytes)
    seen.lines++
    if (block?.key !== key) {
      if (block) yield block.end()
      seen.blocks++
      block = new Block(key, cap)
    }
    try {
      const full = block.add(readBlockLine(bytes), bytes.length)
      if (full) yield full
    } catch (error) {
      complain(`line ${number}: ${(error as Error).message}`)
    }
  }
  if (block) yield block.end()
}

const unsorted = (number: number): Failure =>
  new Failure(`line ${number}: comes before the line above it. Sort the lines by their bytes: LC_ALL=C sort.`)
