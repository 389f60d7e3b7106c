import type { Source, SourceType } from '../model/index.js'
import { type Given, type ReadOptions, readArticle } from './article.js'
import { asExtracted } from './extracted.js'
import { hostileHtml } from './html-guard.js'
import type { PageFacts } from './html-meta.js'
import { messagesFor } from './message.js'

/** One article of a file of several, as the file holds it. */
export interface Item {
  readonly headline: string | null
  readonly body: { readonly type: 'html' | 'text'; readonly value: string } | null
  readonly facts: Partial<PageFacts>
  /** Something to know before relying on it: what the item says of its own standing. */
  readonly warning?: { readonly code: string; readonly text: string }
}

export type ItemOptions = Omit<ReadOptions, 'type' | 'published'> & {
  /** By the item's path. */
  readonly publishedOf?: (path: string) => string | undefined
}

/** The path of the nth item of a file, counted from 1. */
export const itemPath = (path: string, number: number): string => `${path}#${number}`

/** Reads one item; positions count its own text: headline, blank line, body. */
export function readItem(item: Item, type: SourceType, path: string, options: ItemOptions): Source {
  const { publishedOf, ...rest } = options
  const published = publishedOf?.(path)
  const own: ReadOptions = { ...rest, path, ...(published !== undefined && { published }) }
  const source = { ...asExtracted(readBody(item, own)), type }
  const title = item.headline ?? source.title
  if (!item.warning) return { ...source, title }
  const { messages, say } = messagesFor(path)
  say('warning', item.warning.code, item.warning.text)
  return { ...source, title, messages: [...messages, ...source.messages] }
}

function readBody({ headline, body, facts }: Item, options: ReadOptions): Source {
  const given: Given = { facts, isWhole: true }
  if (body?.type === 'text') {
    const text = headline === null ? body.value : `${headline}\n\n${body.value}`
    return readArticle(text, { ...options, type: 'text' }, given)
  }
  const heading = headline === null ? '' : `<h1>${escaped(headline)}</h1>\n`
  const html = `${heading}${body?.value ?? ''}`
  if (hostileHtml(html) === null) return readArticle(html, { ...options, type: 'html' }, given)
  return readArticle(html, { ...options, type: 'html' }, { facts })
}

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const invisible = /[\u0000-\u0008\u000E-\u001F\u007F]/g

const longestLine = 4000

/** One line of words, or null: no tags, no control characters. */
export function lineOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const words = value
    .slice(0, longestLine)
    .replace(/<\/?[A-Za-z][^<>]{0,400}>/g, '')
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim()
  return words === '' ? null : words
}

/** Text of several lines; null where it holds nothing. */
export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.replace(invisible, '') : null

export const webAddress = (value: unknown): string | null =>
  typeof value === 'string' && /^https?:\/\/\S{1,2000}$/i.test(value.trim()) ? value.trim() : null
