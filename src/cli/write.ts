import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { byCodeUnit } from '../model/index.js'
import { withPath } from './failure.js'
import type { Io } from './io.js'

export interface Output {
  /** As the person knows it; relative to the working folder or absolute. */
  readonly path: string
  /** In pieces, as it may be longer than any text can be. */
  readonly text: Iterable<string>
}

/**
 * Writes every file whole or not at all: under a temporary name in the same folder, then renamed. All of them are on
 * the disk before the first is renamed, so a full disk leaves the files of the last run as they were.
 */
export function writeAll(outputs: readonly Output[], cwd: string): void {
  const waiting: { readonly from: string; readonly to: string; readonly path: string }[] = []
  let current = ''
  try {
    for (const { path, text } of outputs) {
      current = path
      const to = resolve(cwd, path)
      const from = join(dirname(to), `.claimdiff-${process.pid}-${waiting.length}.tmp`)
      mkdirSync(dirname(to), { recursive: true })
      waiting.push({ from, to, path })
      writeWhole(from, text)
    }
    for (const { from, to, path } of waiting) {
      current = path
      renameSync(from, to)
    }
  } catch (error) {
    for (const { from } of waiting) rmSync(from, { force: true })
    throw withPath(current, error, 'cannot be written')
  }
}

/** Lets a file be written under a temporary name in its folder, then puts it in the place of the one of that name. */
export async function replaceFile(
  path: string,
  cwd: string,
  write: (to: string) => Promise<void>,
): Promise<void> {
  const to = resolve(cwd, path)
  const from = join(dirname(to), `.claimdiff-${process.pid}-whole.tmp`)
  try {
    mkdirSync(dirname(to), { recursive: true })
    await write(from)
    renameSync(from, to)
  } catch (error) {
    throw (error as Error).name === 'Trouble' ? error : withPath(path, error, 'cannot be written')
  } finally {
    rmSync(from, { force: true })
  }
}

/** Writes one file whole or not at all, as its text comes. */
export const writeStreamed = (path: string, text: AsyncIterable<string>, cwd: string): Promise<void> =>
  replaceFile(path, cwd, async (to) => {
    const file = openSync(to, 'w')
    try {
      for await (const piece of text) writeBytes(file, piece)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  })

/** Writes one file whole, and only where there is none of that name; says whether it did. */
export function writeNew({ path, text }: Output, cwd: string): boolean {
  const to = resolve(cwd, path)
  const from = join(dirname(to), `.claimdiff-${process.pid}-new.tmp`)
  try {
    mkdirSync(dirname(to), { recursive: true })
    if (existsSync(to)) return false
    writeWhole(from, text)
    return renameToNew(from, to)
  } catch (error) {
    throw withPath(path, error, 'cannot be written')
  } finally {
    rmSync(from, { force: true })
  }
}

/** A link is refused where the name is taken, even by another program a moment ago; not all file systems have links. */
function renameToNew(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    if (existsSync(to)) return false
    renameSync(from, to)
    return true
  }
}

function writeWhole(path: string, text: Iterable<string>): void {
  const file = openSync(path, 'w')
  try {
    for (const piece of inLargePieces(text)) writeBytes(file, piece)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function writeBytes(file: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8')
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
}

const large = 1 << 16

/** The same text in fewer pieces: a call for each is slow. */
export function* inLargePieces(text: Iterable<string>): Generator<string> {
  let held = ''
  for (const piece of text) {
    held += piece
    if (held.length < large) continue
    yield held
    held = ''
  }
  if (held !== '') yield held
}

/** Prints a long text no faster than it is read: what waits to be read is held in memory, many times its length. */
export async function printAll(
  text: Iterable<string>,
  { out, outTaken }: Pick<Io, 'out' | 'outTaken'>,
): Promise<void> {
  for (const piece of inLargePieces(text)) {
    out(piece)
    await outTaken?.()
  }
}

const longestStem = 180

/**
 * The name of each article's claims file, by path: the article's own name without its ending. Articles of one name
 * keep their ending, and those that still share a name are numbered in order of path. Never a path of its own.
 */
export function claimsFileNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const ordered = [...new Set(paths)].sort(byCodeUnit)
  const stems = tally(ordered.map(stem))
  const taken = new Set<string>()
  const names = new Map<string, string>()
  for (const path of ordered) {
    const own = stems.get(key(stem(path))) === 1 ? stem(path) : safe(basename(path))
    let name = own
    for (let n = 2; taken.has(key(name)); n++) name = `${own}-${n}`
    taken.add(key(name))
    names.set(path, `${name}.json`)
  }
  return names
}

const stem = (path: string): string => safe(basename(path).replace(/(?<=.)\.[^.]*$/, ''))

/** File systems that ignore case see one name in "A" and "a". */
const key = (name: string): string => name.toLowerCase()

/** A name that every file system takes: no separators, no control characters, no leading dot, not too long. */
function safe(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
  const plain = name.replace(/[\\/:*?"<>|\u0000-\u001f\u007f]/g, '-').replace(/^\.+/, '')
  let short = plain || 'article'
  while (Buffer.byteLength(short) > longestStem) short = [...short].slice(0, -1).join('')
  return short
}

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(key(name), (counts.get(key(name)) ?? 0) + 1)
  return counts
}
