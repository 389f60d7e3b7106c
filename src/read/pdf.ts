import type { Source } from '../model/index.js'
import { type ReadOptions, readArticle } from './article.js'
import { asExtracted } from './extracted.js'
import { hostilePdf } from './pdf-guard.js'
import { type PageLine, paragraphsOfPages } from './pdf-lines.js'

const mostPages = 300
const mostText = 4_000_000

/**
 * Reads the text of a PDF file: lines joined to paragraphs, running heads and page numbers left out. Nothing in the file is
 * run or fetched. Throws an error that names the path and the remedy.
 */
export async function readPdf(bytes: Uint8Array, options: Omit<ReadOptions, 'type'>): Promise<Source> {
  const { path } = options
  const fail = (why: string, remedy: string): Error => new Error(`Cannot read ${path}: ${why}. ${remedy}.`)
  const hostile = hostilePdf(bytes)
  if (hostile) throw fail(hostile, 'Save its text as .txt')
  const pages = await pagesOf(bytes).catch((error: unknown) => {
    throw fail(...reasonOf(error))
  })
  const text = paragraphsOfPages(pages).join('\n\n')
  if (!/[\p{L}\p{N}]/u.test(text))
    throw fail(
      'it holds no text, only pictures of its pages',
      'Run text recognition (OCR) on it, or save its text as .txt',
    )
  return { ...asExtracted(readArticle(text, { ...options, type: 'text' }, { isWhole: true })), type: 'pdf' }
}

/** A limit of ours, said as it stands. */
class TooLarge extends Error {}

async function pagesOf(bytes: Uint8Array): Promise<PageLine[][]> {
  const { getDocumentProxy } = await import('unpdf')
  // The parser takes the bytes away from its caller, and takes no Buffer.
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    useSystemFonts: false,
    disableFontFace: true,
  })
  try {
    if (document.numPages > mostPages)
      throw new TooLarge(`it has ${document.numPages} pages, and ${mostPages} are read at most`)
    const pages: PageLine[][] = []
    let length = 0
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      const lines = linesOf(items as readonly Item[])
      page.cleanup()
      length += lines.reduce((sum, { words }) => sum + words.length, 0)
      if (length > mostText) throw new TooLarge(`it has more than ${mostText / 1_000_000} million characters`)
      pages.push(lines)
    }
    return pages
  } finally {
    await document.destroy()
  }
}

interface Item {
  readonly str?: string
  readonly transform?: readonly number[]
  readonly width?: number
  readonly hasEOL?: boolean
}

function linesOf(items: readonly Item[]): PageLine[] {
  const lines: PageLine[] = []
  let words = ''
  let first: Item | null = null
  let right = 0
  const close = (): void => {
    const [, , , size = 10, x = 0, y = 0] = first?.transform ?? []
    const clean = readable(words)
    if (first && clean !== '')
      lines.push({ words: clean, x, y, width: Math.max(0, right - x), size: Math.abs(size) || 10 })
    words = ''
    first = null
    right = 0
  }
  for (const item of items) {
    if (item.str === undefined) continue
    if (item.str.trim() !== '') first ??= item
    words += item.str
    if (item.str.trim() !== '') right = Math.max(right, (item.transform?.[4] ?? 0) + (item.width ?? 0))
    if (item.hasEOL) close()
  }
  close()
  return lines
}

const readable = (words: string): string =>
  words
    // biome-ignore lint/suspicious/noControlCharactersInRegex: fonts without a map give them for unknown letters
    .replace(/[\u0000-\u0008\u000E-\u001F\u007F]/g, '')
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim()

function reasonOf(error: unknown): [why: string, remedy: string] {
  const { name, message } = error as Error
  if (error instanceof TooLarge) return [message, 'Save the article you mean as a file of its own']
  if (name === 'PasswordException') return ['a password protects it', 'Save an unprotected copy']
  return [
    'its PDF structure is damaged',
    'Open it in a PDF reader and save it again, or save its text as .txt',
  ]
}
