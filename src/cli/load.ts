import { readFileSync, statSync } from 'node:fs'
import type { Message, Source } from '../model/index.js'
import { largestFile } from './decode.js'
import { oneLine, withPath } from './failure.js'
import type { Found, FoundFile } from './find.js'
import { openArticles } from './open.js'

export interface Loaded {
  readonly sources: readonly Source[]
  /** One message for each file or folder that could not be read. */
  readonly skipped: readonly Message[]
  /** Files of a folder that hold JSON or XML of another kind: settings, site maps, this program's own results. */
  readonly others: readonly string[]
  /** A file that the person named is among the skipped: the run ends with 2 when its work is done. */
  readonly lacksNamed: boolean
}

/** Reads the files that can be read; each other becomes a message. `dates` are publication dates by path. */
export async function load({ files, passed }: Found, dates: ReadonlyMap<string, string>): Promise<Loaded> {
  const sources: Source[] = []
  const skipped = passed.map(({ path, text }) => skip(path, text))
  const others: string[] = []
  let lacksNamed = false
  for (const file of files) {
    try {
      const publishedOf = (path: string) => dates.get(path) ?? dates.get(file.path)
      sources.push(...(await openArticles(bytesOf(file), { path: file.path, publishedOf })))
    } catch (error) {
      if ((error as Error).name === 'NoArticle' && !file.named) {
        others.push(file.path)
        continue
      }
      lacksNamed ||= file.named
      skipped.push(skip(file.path, reason(file.path, error)))
    }
  }
  return { sources, skipped, others, lacksNamed }
}

/** A defect of ours must not look like a bad file. */
function reason(path: string, error: unknown): string {
  if (error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError)
    throw error
  const text = oneLine((error as Error).message)
  return text.includes(path) ? text : `${path}: ${text}`
}

function bytesOf({ path, real, content }: FoundFile): Uint8Array {
  if (content) return content
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
