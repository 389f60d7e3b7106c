import type { Source } from '../model/index.js'
import { type ReadOptions, readArticle } from './article.js'
import { asExtracted } from './extracted.js'
import { hostileHtml } from './html-guard.js'
import { inflateParts, type Part } from './zip.js'

/** XML of this length is a book; an article has a hundredth of it. */
const mostXml = 8 * 1024 * 1024
const deepestNesting = 200

/**
 * Reads a DOCX file: headings, paragraphs, lists and tables of its text, without deleted changes, comments, headers and
 * pictures. Throws an error that names the path and the remedy.
 */
export async function readDocx(bytes: Uint8Array, options: Omit<ReadOptions, 'type'>): Promise<Source> {
  const { path } = options
  const fail = (why: string): Error =>
    new Error(`Cannot read ${path}: ${why}. Open it in a word processor and save it again as .docx or .txt.`)
  let html: string
  try {
    checkParts(inflateParts(bytes, (name) => /\.(?:xml|rels)$/i.test(name), mostXml))
    html = await htmlOf(bytes)
  } catch (error) {
    throw fail(reasonOf(error))
  }
  const hostile = hostileHtml(html)
  if (hostile) throw fail(`it has too many ${hostile}`)
  return { ...asExtracted(readArticle(html, { ...options, type: 'html' }, { isWhole: true })), type: 'docx' }
}

/** What mammoth would recurse through or look up is refused before it sees the file. */
function checkParts(parts: readonly Part[]): void {
  if (!parts.some(({ name }) => name === '[Content_Types].xml'))
    throw new Error('it is a ZIP file, but no DOCX file')
  for (const { bytes } of parts) {
    const xml = new TextDecoder('utf-8').decode(bytes)
    if (/<!DOCTYPE|<!ENTITY/i.test(xml))
      throw new Error('it declares XML entities, as no word processor does')
    if (isDeep(xml)) throw new Error('its XML is nested too deeply')
  }
}

function isDeep(xml: string): boolean {
  let depth = 0
  for (const { 0: tag } of xml.matchAll(/<\/?[A-Za-z][^<>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1
    else if (!tag.endsWith('/>') && ++depth > deepestNesting) return true
  }
  return false
}

async function htmlOf(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    {
      styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Quote'] => blockquote > p:fresh"],
      // Pictures hold no text, and reading them could leave the file.
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
    },
  )
  return value
}

/** The first line of what a library says; libraries' defects in odd files are the file's oddness. */
function reasonOf(error: unknown): string {
  const said = (error as Error).message.split('\n')[0]?.trim() ?? ''
  if (/xmldom|element parse|unclosed|tagName|end tag/i.test(said)) return 'its XML is damaged'
  if (/main document part|document\.xml|Could not find/i.test(said)) return 'it holds no document'
  if (error instanceof TypeError || error instanceof RangeError || said === '') return 'its XML is damaged'
  return said.replace(/[.:]+$/, '')
}
