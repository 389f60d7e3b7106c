import { randomBytes } from 'node:crypto'
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { Failure, withPath } from '../failure.js'

/** Milliseconds. Who holds a lock writes a line or two; only one that died or was stopped holds it longer. */
const limits = { wait: 10_000, look: 5, held: 60_000 }

interface Holder {
  readonly pid: number
  readonly host: string
  readonly token: string
}

/**
 * Does something while no other process of this program writes the file. A lock left behind by a process that is gone
 * is taken over. Not the only guard: what is done under it must not lose anything where two hold it.
 */
export async function locked<T>(real: string, path: string, action: () => T, wait = limits.wait): Promise<T> {
  const lock = `${real}.lock`
  const token = randomBytes(8).toString('hex')
  for (const started = Date.now(); !take(lock, token, path); ) {
    release(lock, token, isStale)
    if (Date.now() - started > wait) throw busy(lock, path)
    await new Promise((resolve) => setTimeout(resolve, limits.look + Math.random() * limits.look))
  }
  try {
    return action()
  } finally {
    release(lock, token, (holder) => holder?.token === token)
  }
}

function take(lock: string, token: string, path: string): boolean {
  try {
    const file = openSync(lock, 'wx')
    try {
      writeSync(file, JSON.stringify({ pid: process.pid, host: hostname(), token } satisfies Holder))
    } finally {
      closeSync(file)
    }
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw withPath(path, error, 'cannot be written')
  }
}

/** Removes the lock where its holder is the one expected: it is moved aside first, as another may take it meanwhile. */
function release(
  lock: string,
  token: string,
  isExpected: (holder: Holder | null, age: number) => boolean,
): void {
  const aside = `${lock}.${token}`
  try {
    const seen = readHolder(lock)
    if (!isExpected(seen, Date.now() - statSync(lock).mtimeMs)) return
    renameSync(lock, aside)
    const moved = readHolder(aside)
    if (moved?.token !== seen?.token) renameSync(aside, lock)
    else rmSync(aside, { force: true })
  } catch {
    // Somebody else has removed it.
  }
}

/** A lock without a name in it was being made when its maker died, or is being made now. */
function isStale(holder: Holder | null, age: number): boolean {
  if (age > limits.held) return true
  if (holder === null) return age > 1000
  return holder.host === hostname() && !isAlive(holder.pid)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function readHolder(lock: string): Holder | null {
  try {
    const { pid, host, token } = JSON.parse(readFileSync(lock, 'utf8')) as Holder
    return Number.isSafeInteger(pid) && pid > 0 ? { pid, host, token } : null
  } catch {
    return null
  }
}

function busy(lock: string, path: string): Failure {
  const holder = readHolder(lock)
  const who = holder ? ` (process ${holder.pid} on ${holder.host})` : ''
  return new Failure(
    `${path}: another claimdiff${who} is writing it. Try again; where none is running, delete ${path}.lock.`,
  )
}
