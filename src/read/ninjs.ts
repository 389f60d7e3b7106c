import type { Source } from '../model/index.js'
import { readFeed } from './feed.js'
import type { PageFacts } from './html-meta.js'
import { NoArticle } from './input.js'
import { type Item, type ItemOptions, itemPath, lineOf, readItem, textOf, webAddress } from './items.js'
import { readDate } from './written-date.js'

const bodies = ['body_html', 'body_xhtml', 'body_text'] as const

/**
 * Reads IPTC ninjs (1.x, or 2.x with its lists of headlines and bodies): one item, or a list with a source for each.
 * Throws an error that names the path and the remedy; a `NoArticle` for JSON of another kind.
 */
export async function readNinjs(text: string, options: ItemOptions): Promise<Source[]> {
  const { path } = options
  const json = parsed(text.replace(/^\uFEFF+/, ''), path)
  if (typeof fieldsOf(json).version === 'string' && /jsonfeed\.org/.test(String(fieldsOf(json).version)))
    return readFeed(text, options)
  const listed = Array.isArray(json)
    ? json
    : [fieldsOf(json).items, fieldsOf(json)._items].find(Array.isArray)
  const items = (listed ?? [json]).map(fieldsOf)
  const articles = items.map((item, index) => [item, index + 1] as const).filter(([item]) => isArticle(item))
  if (articles.length === 0) {
    throw new NoArticle(
      `Cannot read ${path}: it is JSON, but no ninjs item with a body (body_text, body_html, bodies). Export the article as ninjs, or save its text as .txt.`,
    )
  }
  return articles.map(([item, number]) =>
    readItem(itemOf(item, path), 'ninjs', listed ? itemPath(path, number) : path, options),
  )
}

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}

const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : [])

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const where = (error as Error).message.replace(/\s+/g, ' ').slice(0, 100)
    throw new Error(`Cannot read ${path}: it is not valid JSON (${where}). Export the item again.`)
  }
}

function isArticle(item: Fields): boolean {
  if (bodies.some((key) => textOf(item[key]) !== null)) return true
  if (listOf(item.bodies).some(({ value }) => textOf(value) !== null)) return true
  const isNinjs = item.versioncreated !== undefined || fieldsOf(item.standard).name === 'ninjs'
  return isNinjs && headlineOf(item) !== null && (item.type === undefined || item.type === 'text')
}

function itemOf(item: Fields, path: string): Item {
  const published = [item.versioncreated, item.contentcreated, item.firstcreated].flatMap((date) =>
    typeof date === 'string' ? (readDate(date) ?? []) : [],
  )[0]
  const facts: Partial<PageFacts> = {
    outlet: outletOf(item),
    url: webAddress(item.uri) ?? webAddress(item.url),
    language: lineOf(item.language),
    ...(published !== undefined && { published: { date: published, from: 'ninjs' } }),
  }
  const status = lineOf(item.pubstatus)
  const isUsable = status === null || status === 'usable'
  return {
    headline: headlineOf(item),
    body: bodyOf(item),
    facts,
    ...(!isUsable && {
      warning: {
        code: 'not-usable',
        text: `The item in ${path} is marked "${status.slice(0, 40)}" by its agency. Leave it out, or get the version that replaces it.`,
      },
    }),
  }
}

/** 2.x: the headline without a role, or of the role "main". */
function headlineOf(item: Fields): string | null {
  const headlines = listOf(item.headlines)
  const main = headlines.find(({ role }) => role === undefined || /main/i.test(String(role))) ?? headlines[0]
  return lineOf(item.headline) ?? lineOf(main?.value) ?? lineOf(item.title)
}

function bodyOf(item: Fields): Item['body'] {
  for (const key of bodies) {
    const value = textOf(item[key])
    if (value !== null) return { type: key === 'body_text' ? 'text' : 'html', value }
  }
  const written = listOf(item.bodies).filter(({ value }) => textOf(value) !== null)
  const main = written.filter(({ role }) => role === undefined || /main/i.test(String(role)))
  const [body] = [...(main.length > 0 ? main : written)].sort((a, b) => rankOf(a) - rankOf(b))
  const value = textOf(body?.value)
  if (!body || value === null) return null
  return { type: rankOf(body) < 2 ? 'html' : 'text', value }
}

/** HTML tells paragraphs and headings apart, so it goes before plain text. */
function rankOf({ contenttype, value }: Fields): number {
  const type = String(contenttype ?? '')
  if (/html/i.test(type)) return /xhtml/i.test(type) ? 1 : 0
  return type === '' && /<p[\s>]/i.test(String(value)) ? 1 : 2
}

/** A string in one profile, an object or a list of objects with a name in another. */
function outletOf(item: Fields): string | null {
  for (const key of ['provider', 'infosource', 'infosources', 'source', 'copyrightholder']) {
    const value = item[key]
    const name = lineOf(value) ?? lineOf(fieldsOf(value).name) ?? lineOf(listOf(value)[0]?.name)
    if (name !== null) return name
  }
  return null
}
