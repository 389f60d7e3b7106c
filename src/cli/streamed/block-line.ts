import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { ArticleClaims } from '../../pipeline.js'

/** One article at one of its keys, as `extract --blocks` writes it and `compare --blocks` reads it. */
export interface BlockLine {
  readonly key: string
  readonly path: string
  /** All keys of the article, in their order. */
  readonly keys: readonly string[]
  readonly article: () => BlockArticle
}

/** What linking and comparing ask of an article: its claims are without evidence. */
export type BlockArticle = Pick<ArticleClaims, 'source' | 'claims' | 'runs'>

/** Of what lines hold; one of another number is refused. */
const format = 1

/**
 * The lines of one article: the key, a tab, and JSON that begins with the day and the path, so that sorted by their bytes the
 * lines of one key stand together, in order of day. The article itself is packed: a quarter of its size.
 */
export function blockLines({ source, claims }: BlockArticle, keys: readonly string[]): readonly string[] {
  const packed = deflateRawSync(JSON.stringify({ source, claims }), { level: 1 }).toString('base64')
  const { published, path } = source
  const json = JSON.stringify({ published, path, format, keys, claims: claims.length, packed })
  return keys.map((key) => `${key}\t${json}\n`)
}

const tab = 9

/** The key alone, without reading the rest; null where there is none. */
export function keyOf(line: Uint8Array): string | null {
  const end = line.indexOf(tab)
  return end > 0 ? Buffer.from(line.subarray(0, end)).toString('utf8') : null
}

/** Throws an error that says what is wrong with the line. */
export function readBlockLine(line: Uint8Array): BlockLine {
  const key = keyOf(line)
  if (key === null) throw new Error('has no key')
  const head = headOf(Buffer.from(line.subarray(line.indexOf(tab) + 1)).toString('utf8'))
  const { path, keys, packed } = head
  const isWhole =
    typeof path === 'string' &&
    typeof packed === 'string' &&
    Array.isArray(keys) &&
    keys.every((each) => typeof each === 'string')
  if (head.format !== format) throw new Error(`is of format ${String(head.format)}, and ${format} is known`)
  if (!isWhole || !keys.includes(key)) throw new Error('lacks its path, its keys or its article')
  return { key, path, keys: keys as string[], article: () => unpacked(packed, path) }
}

function headOf(json: string): Readonly<Record<string, unknown>> {
  try {
    const head: unknown = JSON.parse(json)
    if (typeof head === 'object' && head !== null) return head as Record<string, unknown>
  } catch {}
  throw new Error('holds no article behind its key')
}

/** What a line says of its size is not believed: an article is no larger than a file that may be read. */
const largestArticle = 1 << 30

function unpacked(packed: string, path: string): BlockArticle {
  const bytes = inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: largestArticle })
  const article = JSON.parse(bytes.toString('utf8')) as BlockArticle
  if (article.source?.path !== path || !Array.isArray(article.claims))
    throw new Error('holds another article than it says')
  return article
}
