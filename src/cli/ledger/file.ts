import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Ledger, readLedger } from '../../ledger/index.js'
import { Failure, withPath } from '../failure.js'
import type { Io } from '../io.js'
import { locked } from './lock.js'
import { defaultLedger } from './name.js'
import { assertReadable } from './readable.js'

const largest = 64 * 1024 * 1024

/** A ledger that is a file. */
export interface LedgerFile {
  /** As the person knows it. */
  readonly path: string
  /** Behind symbolic links: what is written. */
  readonly real: string
  /** From where decisions see their articles. */
  readonly folder: string
}

export function ledgerFile(path: string, { cwd }: Pick<Io, 'cwd'>): LedgerFile {
  if (path === '') throw new Failure(`--decisions: '' names no file. Write it as ${defaultLedger}.`)
  const absolute = resolve(cwd, path)
  return { path, real: existsSync(absolute) ? realpathSync(absolute) : absolute, folder: dirname(absolute) }
}

/** What the file holds, or null where there is none. */
export function readText({ path, real }: LedgerFile): string | null {
  try {
    const status = statSync(real)
    if (!status.isFile()) throw new Failure(`${path}: is no file. Name a file with --decisions.`)
    if (status.size > largest)
      throw new Failure(`${path}: is larger than ${largest >> 20} MB, which no ledger is. Name another file.`)
    return readFileSync(real, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw withPath(path, error, 'cannot be read')
  }
}

/** What stands behind the first so many bytes, which end a line; null where the file is shorter, or they do not. */
export function addedTo({ path, real }: LedgerFile, bytes: number): string | null {
  let file: number | null = null
  try {
    file = openSync(real, 'r')
    const { size } = fstatSync(file)
    return size < bytes || !endsWithLine(file, bytes) ? null : readFrom(file, bytes)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw withPath(path, error, 'cannot be read')
  } finally {
    if (file !== null) closeSync(file)
  }
}

export const readLedgerFile = (file: LedgerFile): Ledger => readLedger(readText(file) ?? '')

/**
 * Adds lines to the end and returns when they are on the disk. `make` is asked for them while no other process writes;
 * each text ends with a line end. A line cut off by a kill stays a line of its own.
 */
export async function appendToFile<T extends { readonly text: string }>(
  file: LedgerFile,
  make: (ledger: Ledger) => T,
  read: () => Ledger = () => readLedgerFile(file),
): Promise<T> {
  makeFolder(file)
  return locked(file.real, file.path, () => {
    const made = make(read())
    assertReadable(file.path, made.text)
    while (made.text !== '' && !appended(file, made.text)) {
      // Another process has put a new file in its place meanwhile.
    }
    return made
  })
}

function makeFolder({ path, real }: LedgerFile): void {
  try {
    mkdirSync(dirname(real), { recursive: true })
  } catch (error) {
    throw withPath(path, error, 'cannot be written')
  }
}

function appended({ path, real }: LedgerFile, text: string): boolean {
  let file: number | null = null
  try {
    file = openSync(real, 'a+')
    const { size, ino } = fstatSync(file)
    writeOrNothing(file, Buffer.from(`${endsWithLine(file, size) ? '' : '\n'}${text}`, 'utf8'), size)
    fsyncSync(file)
    if (size === 0) syncFolder(real)
    return statSync(real, { throwIfNoEntry: false })?.ino === ino
  } catch (error) {
    throw withPath(path, error, 'nothing was recorded, as it cannot be written')
  } finally {
    if (file !== null) closeSync(file)
  }
}

/** In one write, so that two processes at once never share a line. What a full disk took half of is taken out again. */
function writeOrNothing(file: number, bytes: Buffer, size: number): void {
  let written = 0
  try {
    while (written < bytes.length) written += writeSync(file, bytes, written)
  } catch (error) {
    if (written > 0 && fstatSync(file).size === size + written) ftruncateSync(file, size)
    throw error
  }
}

function endsWithLine(file: number, size: number): boolean {
  if (size === 0) return true
  const last = Buffer.alloc(1)
  readSync(file, last, 0, 1, size - 1)
  return last[0] === 0x0a
}

/** A new name is on the disk when its folder is; not every system can be asked for that. */
function syncFolder(real: string): void {
  try {
    const folder = openSync(dirname(real), 'r')
    fsyncSync(folder)
    closeSync(folder)
  } catch {
    // The file itself is on the disk.
  }
}

/** Puts another text in the file's place, whole or not at all; what others have added meanwhile is added to it. */
export async function rewrite(file: LedgerFile, change: (text: string) => string): Promise<void> {
  await locked(file.real, file.path, () => {
    const before = openSync(file.real, 'r')
    const beside = join(dirname(file.real), `.claimdiff-${process.pid}-decisions.tmp`)
    try {
      const bytes = readFileSync(before)
      const made = openSync(beside, 'w', fstatSync(before).mode)
      writeOrNothing(made, Buffer.from(change(bytes.toString('utf8')), 'utf8'), 0)
      fsyncSync(made)
      closeSync(made)
      renameSync(beside, file.real)
      syncFolder(file.real)
      const late = readFrom(before, bytes.length)
      if (late !== '') appended(file, late)
    } catch (error) {
      rmSync(beside, { force: true })
      throw withPath(file.path, error, 'nothing was changed, as it cannot be written')
    } finally {
      closeSync(before)
    }
  })
}

function readFrom(file: number, start: number): string {
  const { size } = fstatSync(file)
  const bytes = Buffer.alloc(Math.max(0, size - start))
  readSync(file, bytes, 0, bytes.length, start)
  return bytes.toString('utf8')
}
