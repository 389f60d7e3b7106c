import { readFileSync, statSync } from 'node:fs'
import type { Message, Source } from '../model/index.js'
import { decode, largestFile } from './decode.js'
import { oneLine, withPath } from './failure.js'
import type { Found, FoundFile } from './find.js'

export interface Loaded {
  readonly sources: readonly Source[]
  /** One message for each file or folder that could not be read. */
  readonly skipped: readonly Message[]
  /** A file that the person named is among the skipped: the run ends with 2 when its work is done. */
  readonly lacksNamed: boolean
}

/** Reads the files that can be read; each other becomes a message. `dates` are publication dates by path. */
export async function load({ files, passed }: Found, dates: ReadonlyMap<string, string>): Promise<Loaded> {
  const { readSource } = await import('../read/index.js')
  const sources: Source[] = []
  const skipped = passed.map(({ path, text }) => skip(path, text))
  let lacksNamed = false
  for (const file of files) {
    try {
      const published = dates.get(file.path)
      sources.push(readSource(textOf(file), { path: file.path, ...(published && { published }) }))
    } catch (error) {
      lacksNamed ||= file.named
      skipped.push(skip(file.path, reason(file.path, error)))
    }
  }
  return { sources, skipped, lacksNamed }
}

/** A defect of ours must not look like a bad file. */
function reason(path: string, error: unknown): string {
  if (error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError)
    throw error
  const text = oneLine((error as Error).message)
  return text.includes(path) ? text : `${path}: ${text}`
}

function textOf({ path, real }: FoundFile): string {
  const bytes = bytesOf(path, real)
  const decoded = decode(bytes)
  if ('text' in decoded) return decoded.text
  throw new Error(`${path}: ${decoded.wrong}; skipped. ${decoded.remedy}.`)
}

function bytesOf(path: string, real: string): Uint8Array {
  try {
    if (statSync(real).size > largestFile) {
      throw new Error(`${path}: is larger than ${largestFile >> 20} MB; skipped. Split it into articles.`)
    }
    return readFileSync(real)
  } catch (error) {
    throw 'code' in (error as object) ? withPath(path, error, 'cannot be read; skipped') : error
  }
}

const skip = (path: string, text: string): Message => ({
  path,
  severity: 'error',
  code: 'file-skipped',
  text,
})
