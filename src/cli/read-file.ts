import { readFileSync, statSync } from 'node:fs'
import type { Message, Source } from '../model/index.js'
import { byPlace } from '../order.js'
import type { ArticleClaims } from '../pipeline.js'
import { Apart } from './apart.js'
import { largestFile } from './decode.js'
import { isDefect } from './defect.js'
import { oneLine, withPath } from './failure.js'
import type { FoundFile } from './find.js'
import { type PackedArticle, packed, withoutEvidence } from './packed.js'

/** What a command needs of each article: its text, its claims, or both; then their evidence is packed, or left out. */
export type Wanted = 'articles' | 'claims' | 'both' | 'bare'

/** What became of one file. */
export interface ReadFile {
  readonly path: string
  /** A feed has several; without claims where only the articles are wanted. */
  readonly articles: readonly PackedArticle[]
  readonly skipped: Message | null
  /** JSON or XML of another kind, met in a folder. */
  readonly isOther: boolean
  /** A file that the person named, or an article that the program could not cope with, is not among the articles. */
  readonly isLacking: boolean
}

const apart = new Apart()

/** Reads one file and takes its articles apart. Never throws: what cannot be read is a message. */
export async function readFile(
  file: FoundFile,
  dates: ReadonlyMap<string, string>,
  wanted: Wanted,
): Promise<ReadFile> {
  const { path, named, setting, type, published } = file
  const read = { path, articles: [], skipped: null, isOther: false, isLacking: false }
  try {
    const sources = await apart.open(bytesOf(file), path, published ? new Map([[path, published]]) : dates, {
      setting,
      ...(type && { type }),
    })
    return { ...read, articles: await articlesOf(sources, wanted) }
  } catch (error) {
    if ((error as Error).name === 'NoArticle' && !named) return { ...read, isOther: true }
    if (isDefect(error)) return lost(path, `internal error: ${oneLine(String(error)).slice(0, 300)}`)
    return { ...read, skipped: skip(path, reason(path, error)), isLacking: named }
  }
}

/** A file on which the program failed: never passed over in silence, wherever it was met. */
export const lost = (path: string, why: string): ReadFile => ({
  path,
  articles: [],
  skipped: skip(path, `${path}: ${why}; skipped. Please report this with the article.`),
  isOther: false,
  isLacking: true,
})

async function articlesOf(sources: readonly Source[], wanted: Wanted): Promise<readonly PackedArticle[]> {
  if (wanted === 'articles') return sources.map((source) => ({ source, claims: [], notUnderstood: [] }))
  const { claimsOf } = await import('../pipeline.js')
  return sources.map((source) => {
    const article = claimsOf(source)
    const sorted: ArticleClaims = { ...article, claims: [...article.claims].sort(byPlace) }
    if (wanted === 'bare') return withoutEvidence(sorted)
    return wanted === 'both' ? packed(sorted) : { ...sorted, source: withoutText(source) }
  })
}

/** What is said of an article beside its text. */
export const withoutText = (source: Source): Source => ({
  ...source,
  raw: '',
  text: '',
  map: [],
  blocks: [],
  sentences: [],
})

function reason(path: string, error: unknown): string {
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

export const skip = (path: string, text: string): Message => ({
  path,
  severity: 'error',
  code: 'file-skipped',
  text,
})
