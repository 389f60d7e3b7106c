import type { Element, Root } from 'hast'
import { attribute, elementsOf, isLeftOut, wordsOf } from './html-tree.js'
import { readDate } from './written-date.js'

export type PublishedFrom = 'feed' | 'ninjs' | 'JSON-LD' | 'meta' | 'time' | 'archive'

/** What a page says of itself beside its text. */
export interface PageFacts {
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly language: string | null
  readonly published: { readonly date: string; readonly from: PublishedFrom } | null
}

const dateNames =
  /^(?:article:published_time|og:published_time|(?:itemprop:)?datepublished|date|pubdate|publish-?date|publication_date|published(?:_at|-date)?|dc\.date(?:\.issued)?|dcterms\.(?:date|created|issued)|parsely-pub-date|sailthru\.date|article\.published|originalpublicationdate|cxenseparse:recs:publishtime)$/i
/** Those that never speak of the page around the article. */
const articleDates = /^(?:(?:article|og):published_time|(?:itemprop:)?datepublished)$/i
const articleTypes = /^(?:.*Article|BlogPosting|Report|LiveBlogPosting)$/

export function readPageFacts(root: Root): PageFacts {
  const elements = [...elementsOf(root)]
  const meta = metaOf(elements)
  const linked = linkedData(elements)
  const heading = elements.find(({ tagName }) => tagName === 'title')
  const link = elements.find((node) => node.tagName === 'link' && attribute(node, 'rel') === 'canonical')
  const html = elements.find(({ tagName }) => tagName === 'html')
  return {
    title: linked.headline ?? meta.get('og:title') ?? (heading ? nonEmpty(wordsOf(heading)) : null),
    outlet: meta.get('og:site_name') ?? linked.publisher ?? meta.get('application-name') ?? null,
    url: webAddress(link ? attribute(link, 'href') : null) ?? webAddress(meta.get('og:url')),
    language: (html && nonEmpty(attribute(html, 'lang'))) ?? linked.language,
    published: publishedOf(elements, meta, linked.published),
  }
}

function publishedOf(
  elements: readonly Element[],
  meta: ReadonlyMap<string, string>,
  linked: string | null,
): PageFacts['published'] {
  const inData = linked && readDate(linked)
  if (inData) return { date: inData, from: 'JSON-LD' }
  for (const names of [articleDates, dateNames]) {
    for (const [name, content] of meta) {
      const date = names.test(name) ? readDate(content) : null
      if (date) return { date, from: 'meta' }
    }
  }
  const times = timesOf(elements)
  const time =
    times.find((node) =>
      /datePublished|pubdate/i.test(
        `${attribute(node, 'itemProp')} ${Object.keys(node.properties).join(' ')}`,
      ),
    ) ?? times[0]
  const date = time ? readDate(attribute(time, 'dateTime')) : null
  return date ? { date, from: 'time' } : null
}

/** `<time>` elements outside page furniture, those of the article first. */
function timesOf(elements: readonly Element[]): Element[] {
  const isDated = (node: Element): boolean =>
    node.tagName === 'time' && readDate(attribute(node, 'dateTime')) !== null
  const skipped = new Set<Element>()
  const inside = new Set<Element>()
  for (const node of elements) {
    if (skipped.has(node)) continue
    if (isLeftOut(node)) for (const inner of elementsOf(node)) skipped.add(inner)
    else if (node.tagName === 'article' && !inside.has(node))
      for (const inner of elementsOf(node)) inside.add(inner)
  }
  const seen = elements.filter((node) => isDated(node) && !skipped.has(node))
  return [...seen.filter((node) => inside.has(node)), ...seen.filter((node) => !inside.has(node))]
}

function metaOf(elements: readonly Element[]): Map<string, string> {
  const meta = new Map<string, string>()
  for (const node of elements) {
    if (node.tagName !== 'meta') continue
    const name = (
      attribute(node, 'property') ||
      attribute(node, 'name') ||
      attribute(node, 'itemProp')
    ).toLowerCase()
    const content = nonEmpty(attribute(node, 'content'))
    if (name && content && !meta.has(name)) meta.set(name, content)
  }
  return meta
}

interface LinkedData {
  readonly headline: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly language: string | null
}

/** The page's schema.org article. Only the places where one may stand are looked at: top, list, `@graph`. */
function linkedData(elements: readonly Element[]): LinkedData {
  for (const node of elements) {
    if (node.tagName !== 'script' || attribute(node, 'type') !== 'application/ld+json') continue
    const things = thingsOf(parseJson(wordsOf(node)))
    for (const thing of things) {
      if (![thing['@type']].flat().some((type) => typeof type === 'string' && articleTypes.test(type)))
        continue
      return {
        headline: textOf(thing.headline),
        publisher: publisherOf(thing, things),
        published: textOf([thing.datePublished].flat()[0]) ?? textOf([thing.dateCreated].flat()[0]),
        language: textOf(thing.inLanguage),
      }
    }
  }
  return { headline: null, publisher: null, published: null, language: null }
}

type Thing = Record<string, unknown>

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function thingsOf(value: unknown): Thing[] {
  const top = (Array.isArray(value) ? value : [value]).filter(isThing)
  return top.flatMap((thing) => [
    thing,
    ...[thing.mainEntity].flat().filter(isThing),
    ...(Array.isArray(thing['@graph']) ? thing['@graph'].filter(isThing) : []),
  ])
}

/** By name, or by the id of another thing on the page. */
function publisherOf({ publisher }: Thing, things: readonly Thing[]): string | null {
  const [first] = [publisher].flat()
  if (!isThing(first)) return textOf(first)
  const same = things.find((thing) => thing['@id'] === first['@id'] && textOf(thing.name) !== null)
  return textOf(first.name) ?? textOf(same?.name)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(
      text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|(?:\/\/\s*)?\]\]>)\s*$/g, ''),
    )
  } catch {
    return null
  }
}

const nonEmpty = (text: string): string | null => text.replace(/\s+/g, ' ').trim() || null

const textOf = (value: unknown): string | null => (typeof value === 'string' ? nonEmpty(value) : null)

const webAddress = (text: string | null | undefined): string | null =>
  text && /^https?:\/\//i.test(text) ? text : null
