import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { Failure } from '../failure.js'
import { hasArticleEnding } from '../find.js'
import { say } from '../gather.js'
import type { Io } from '../io.js'
import { version } from '../version.js'
import { writeAll } from '../write.js'

export const defaultCache = '.claimdiffcache'

/** The first line. What follows are lines of "key hash json", the last used first. */
const magic = '{"claimdiff-cache":1}'
/** More than this of what no run asks for any more is let go. */
const mostBytes = 64 * 1024 * 1024

/** What was made of contents before, by a key of all that it depends on. */
export interface Known {
  get<T>(key: string): T | null
  put(key: string, value: unknown): void
  /** At the end of a check that made something new. */
  save(io: Io): void
}

/**
 * What earlier runs made of contents, in one file. Nothing but a key made of all that a thing depends on leads to it; a line
 * that was damaged is as if it were not there.
 */
export class Cache implements Known {
  private readonly lines = new Map<string, string>()
  private readonly used = new Map<string, string>()
  private isChanged = false

  private constructor(
    private readonly path: string,
    text: string,
  ) {
    let from = magic.length + 1
    while (from < text.length) {
      const end = text.indexOf('\n', from)
      const to = end < 0 ? text.length : end
      this.lines.set(text.slice(from, from + keyLength), text.slice(from, to))
      from = to + 1
    }
  }

  /** Null where the file is no cache: it is left alone. */
  static open(path: string, io: Io): Cache | null {
    const text = textOf(resolve(io.cwd, path))
    if (text === '' || text.startsWith(`${magic}\n`)) return new Cache(path, text)
    if (hasArticleEnding(path))
      throw new Failure(
        `--cache: ${path} is there and is no cache. Write the cache's file as --cache=${defaultCache}, or put --cache behind the drafts.`,
      )
    say(
      `${path}: is no cache of this program; it is left alone, and nothing is cached. Name another file.`,
      io,
    )
    return null
  }

  get<T>(key: string): T | null {
    const line = this.used.get(key) ?? this.lines.get(key)
    if (line === undefined) return null
    const json = line.slice(keyLength + hashLength + 2)
    if (line.slice(keyLength + 1, keyLength + 1 + hashLength) !== hashOf(json, hashLength)) return null
    this.used.set(key, line)
    return JSON.parse(json) as T
  }

  put(key: string, value: unknown): void {
    const json = JSON.stringify(value)
    this.used.set(key, `${key} ${hashOf(json, hashLength)} ${json}`)
    this.isChanged = true
  }

  /** Writes the file whole, where there is something new. A cache that cannot be written spoils no run. */
  save(io: Io): void {
    if (!this.isChanged) return
    this.isChanged = false
    try {
      writeAll([{ path: this.path, text: this.text() }], io.cwd)
    } catch (error) {
      say((error as Error).message, io)
    }
  }

  private *text(): Generator<string> {
    yield `${magic}\n`
    let bytes = 0
    const others = [...this.lines].filter(([key]) => !this.used.has(key)).map(([, line]) => line)
    for (const line of this.used.values()) {
      bytes += line.length
      yield `${line}\n`
    }
    for (const line of others) {
      bytes += line.length
      if (bytes > mostBytes) return
      yield `${line}\n`
    }
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const keyLength = 32
const hashLength = 16

const hashOf = (text: string | Uint8Array, length: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, length)

export const contentHash = (bytes: Uint8Array): string => hashOf(bytes, 64)

/** A key of all that a thing depends on; another program, or another build of it, has other keys. */
export const keyOf = (...parts: readonly unknown[]): string =>
  hashOf(JSON.stringify([program(), ...parts]), keyLength)

let known: readonly unknown[] | undefined

function program(): readonly unknown[] {
  known ??= [version(), process.versions.node, buildOf(new URL(import.meta.url))]
  return known
}

/**
 * Of the program that this module is part of: the hash of all its modules that `npm run build` left, where the module is
 * still that of the build, else its time. So what is built again of the same sources is the same program.
 */
export function buildOf(module: URL): string | number {
  const time = statSync(module).mtimeMs
  try {
    const build = JSON.parse(readFileSync(new URL('../build.json', module), 'utf8'))
    return build.time === time ? String(build.hash) : time
  } catch {
    return time
  }
}
