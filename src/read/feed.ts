import type { Source } from '../model/index.js'
import type { PageFacts } from './html-meta.js'
import { NoArticle } from './input.js'
import { type Item, type ItemOptions, itemPath, lineOf, readItem, textOf, webAddress } from './items.js'
import { readDate } from './written-date.js'

const mostItems = 1000

/**
 * Reads an RSS, Atom, RDF or JSON feed: each item a source of its own, its path the feed's with the item's number.
 * Throws an error that names the path and the remedy.
 */
export async function readFeed(text: string, options: ItemOptions): Promise<Source[]> {
  const { path } = options
  const head = text.slice(0, 100_000)
  if (/<!ENTITY/i.test(head))
    throw new Error(
      `Cannot read ${path}: it declares XML entities, which feeds have no use for. Remove its DOCTYPE.`,
    )
  const { parseFeed } = await import('feedsmith')
  const isFeed = /<(?:[\w-]+:)?(?:rss|feed|RDF)[\s>]|jsonfeed\.org\/version/i.test(head)
  let feed: Fields
  try {
    feed = parseFeed(text.replace(/^\uFEFF+/, ''), { maxItems: mostItems }).feed as Fields
  } catch {
    if (isFeed)
      throw new Error(
        `Cannot read ${path}: its feed is damaged. Fetch it again, or save the articles one by one.`,
      )
    throw new NoArticle(
      `Cannot read ${path}: it is no RSS or Atom feed. Give the article as Markdown, plain text or HTML.`,
    )
  }
  const items = listOf(feed.items ?? feed.entries)
  if (items.length === 0)
    throw new Error(`Cannot read ${path}: the feed holds no item. Fetch it again, or leave it out.`)
  return items.map((item, index) => readItem(itemOf(item, feed), 'feed', itemPath(path, index + 1), options))
}

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}

const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : [])

/** Atom's texts are `{ value, type }`, those of the others plain. */
const wordsOf = (value: unknown): unknown => (typeof value === 'string' ? value : fieldsOf(value).value)

function itemOf(item: Fields, feed: Fields): Item {
  const published = dateOf(item)
  const facts: Partial<PageFacts> = {
    outlet: lineOf(wordsOf(fieldsOf(item.source).title)) ?? lineOf(wordsOf(feed.title)),
    url: linkOf(item),
    language:
      lineOf(fieldsOf(item.xml).lang) ?? lineOf(item.language ?? feed.language ?? fieldsOf(feed.xml).lang),
    ...(published !== null && { published: { date: published, from: 'feed' } }),
  }
  return { headline: lineOf(wordsOf(item.title)), body: bodyOf(item), facts }
}

/** The longest of what the item calls content and summary: feeds differ in which of them is the article. */
function bodyOf(item: Fields): Item['body'] {
  const plain = textOf(item.content_text)
  const content = fieldsOf(item.content)
  const asText = content.type === 'text' ? textOf(content.value) : null
  if (asText !== null) return { type: 'text', value: asText }
  const candidates = [
    content.encoded,
    wordsOf(item.content),
    item.content_html,
    item.description,
    wordsOf(item.summary),
  ]
  const longest = candidates
    .map(textOf)
    .reduce<string | null>(
      (best, each) => (each !== null && each.length > (best?.length ?? 0) ? each : best),
      null,
    )
  if (plain !== null && plain.length > (longest?.length ?? 0)) return { type: 'text', value: plain }
  return longest === null ? null : { type: 'html', value: longest }
}

function dateOf(item: Fields): string | null {
  const dc = fieldsOf(item.dc)
  const terms = fieldsOf(item.dcterms)
  const written = [
    item.pubDate,
    item.published,
    item.date_published,
    ...[dc.dates, terms.issued, terms.created].flat(),
    dc.date,
    item.updated,
    item.date_modified,
  ]
  for (const each of written) {
    const date = typeof each === 'string' ? readDate(each) : null
    if (date !== null) return date
  }
  return null
}

function linkOf(item: Fields): string | null {
  const links = listOf(item.links)
  const alternate = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0]
  return (
    webAddress(item.link) ??
    webAddress(alternate?.href) ??
    webAddress(item.url) ??
    webAddress(fieldsOf(item.guid).value) ??
    webAddress(item.id)
  )
}
