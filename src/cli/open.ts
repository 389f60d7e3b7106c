import type { Source, SourceType } from '../model/index.js'
import { declaredCharset, decodeAs } from './charset.js'
import type { ArticleSetting } from './config/sources.js'
import { decode } from './decode.js'
import { kindOf } from './kind.js'

export interface OpenOptions {
  /** The path as given; results and messages repeat it. */
  readonly path: string
  /** By the file's first bytes and its name when absent. */
  readonly type?: SourceType
  /** A publication date that a person gave, by the path of the article: of an item, or of the whole file. */
  readonly publishedOf?: (path: string) => string | undefined
  readonly setting?: ArticleSetting
}

/** The articles in a file's bytes: one, or those of a feed. Throws an error that names the path and the remedy. */
export async function openArticles(bytes: Uint8Array, options: OpenOptions): Promise<readonly Source[]> {
  const { tier, ...otherwise } = options.setting ?? {}
  const sources = await open(bytes, options, otherwise)
  return tier === undefined ? sources : sources.map((source) => ({ ...source, tier }))
}

async function open(
  bytes: Uint8Array,
  { path, publishedOf, type = kindOf(bytes, path) }: OpenOptions,
  otherwise: Omit<ArticleSetting, 'tier'>,
): Promise<readonly Source[]> {
  const published = publishedOf?.(path)
  const one = { path, otherwise, ...(published !== undefined && { published }) }
  const items = { path, otherwise, ...(publishedOf && { publishedOf }) }
  switch (type) {
    case 'docx':
      assertStartsWith('PK\u0003\u0004', 'DOCX', bytes, path)
      return [await (await import('../read/index.js')).readDocx(bytes, one)]
    case 'pdf':
      assertStartsWith('%PDF-', 'PDF', bytes, path)
      return [await (await import('../read/index.js')).readPdf(bytes, one)]
    case 'feed':
      return (await import('../read/index.js')).readFeed(textOf(bytes, path, true), items)
    case 'ninjs':
      return (await import('../read/index.js')).readNinjs(textOf(bytes, path, false), items)
    default: {
      const { readSource } = await import('../read/index.js')
      return [readSource(textOf(bytes, path, type === 'html'), { ...one, type })]
    }
  }
}

function assertStartsWith(signature: string, name: string, bytes: Uint8Array, path: string): void {
  const start = Buffer.from(bytes.subarray(0, signature.length)).toString('latin1')
  if (start === signature) return
  const decoded = decode(bytes)
  const what = 'text' in decoded ? 'its content is plain text' : decoded.wrong
  throw new Error(
    `${path}: is no ${name} file (${what}); skipped. Save the article as .${name.toLowerCase()} or .txt.`,
  )
}

/** Markup may name its encoding; all else is UTF-8, or UTF-16 with its mark. */
function textOf(bytes: Uint8Array, path: string, isMarkup: boolean): string {
  const decoded = decode(bytes)
  if ('text' in decoded) return decoded.text
  const label = isMarkup && /not valid UTF-8/.test(decoded.wrong) ? declaredCharset(bytes) : null
  const text = label === null ? null : decodeAs(label, bytes)
  if (text !== null) return text
  throw new Error(`${path}: ${decoded.wrong}; skipped. ${decoded.remedy}.`)
}
