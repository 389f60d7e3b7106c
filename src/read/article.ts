import type { Source, TextType } from '../model/index.js'
import { settleKinds } from './block-kinds.js'
import { type FrontMatter, noFrontMatter, readFrontMatter, unreadableDate } from './front-matter.js'
import { readHtml } from './html.js'
import { blankTags, hostileHtml } from './html-guard.js'
import type { PageFacts } from './html-meta.js'
import { refuseBinary, typeOfPath } from './input.js'
import { tongueOf } from './language.js'
import { readMarkdown } from './markdown.js'
import { hostileMarkdown } from './markdown-guard.js'
import { messagesFor, type Say } from './message.js'
import { readPlain } from './plain.js'
import { inferPublished, outletOf, type Published } from './published.js'
import type { Reading } from './reading-text.js'
import { splitSentences } from './sentences.js'
import { isWireDocument, readWireDocument } from './wire-document.js'
import { readDate } from './written-date.js'

export interface ReadOptions {
  /** The article's path as given; results and messages repeat it. */
  readonly path: string
  /** By the path's ending when absent: .md, .markdown, .html, .htm, .xhtml; else plain text. */
  readonly type?: TextType
  /** Goes before every date that the file states; null or undefined leaves it to the file. */
  readonly published?: string | null | undefined
  readonly outlet?: string | null | undefined
  /** BCP 47. */
  readonly language?: string | null | undefined
  /** What holds where the article does not say it itself. */
  readonly otherwise?: { readonly outlet?: string; readonly language?: string }
}

/** What is known of an article before its text is read. */
export interface Given {
  /** What the feed, the ninjs item or the document says of it; goes before what its page says. */
  readonly facts?: Partial<PageFacts>
  /** The text is the article and nothing else: no front matter, no navigation to leave out. */
  readonly isWhole?: boolean
}

/**
 * Reads one article into its reading text, with the way back to the file's UTF-16 offsets.
 * Throws an error that names the path and the remedy for binary input; all else becomes a message of the source.
 */
export const readSource = (raw: string, options: ReadOptions): Source => readArticle(raw, options, {})

export function readArticle(
  raw: string,
  options: ReadOptions,
  { facts: given, isWhole = false }: Given,
): Source {
  const { path } = options
  const type = options.type ?? typeOfPath(path)
  refuseBinary(raw, path)
  const { messages, say } = messagesFor(path)
  const front = isWhole ? noFrontMatter(0) : readFrontMatter(raw, path, say)
  const { reading, facts: ofPage, hasMenus } = readBody(raw, type, front.bodyStart, { path, isWhole, say })
  const facts = { ...noFacts, ...ofPage, ...given }
  const blocks = settleKinds(reading, hasMenus)
  const headline = blocks.find(({ kind }) => kind === 'title')
  const { otherwise = {} } = options
  const byPerson =
    options.language ?? front.language ?? (facts.language ? null : (otherwise.language ?? null))
  const tongue = tongueOf(reading.text, { byPerson, byPage: facts.language }, path, say)
  const dated = publishedOf(options, front, facts, { text: reading.text, blocks }, say)
  remark(path, blocks.length, dated, isWhole, say)
  return {
    path,
    type,
    textOf: 'file',
    raw,
    text: reading.text,
    map: reading.map,
    blocks,
    sentences: splitSentences(reading.text, blocks),
    outlet:
      options.outlet ??
      front.source ??
      facts.outlet ??
      otherwise.outlet ??
      outletOf(path, reading.text, blocks),
    title: front.title ?? (headline ? reading.text.slice(headline.start, headline.end) : null) ?? facts.title,
    url: front.url ?? facts.url,
    ...tongue,
    ...dated,
    messages,
  }
}

const noFacts: PageFacts = { title: null, outlet: null, url: null, language: null, published: null }

interface Body {
  readonly reading: Reading
  readonly facts: Partial<PageFacts> | null
  readonly hasMenus: boolean
}

interface Manner {
  readonly path: string
  readonly isWhole: boolean
  readonly say: Say
}

function readBody(raw: string, type: TextType, bodyStart: number, manner: Manner): Body {
  const { path, isWhole, say } = manner
  if (type !== 'html' && isWireDocument(raw, bodyStart)) return readTagged(raw, bodyStart, manner)
  if (type === 'text') return { reading: readPlain(raw, bodyStart), facts: null, hasMenus: true }
  const hostile = type === 'markdown' ? hostileMarkdown(raw.slice(bodyStart)) : hostileHtml(raw)
  if (hostile) {
    const format = type === 'markdown' ? 'Markdown' : 'HTML'
    say(
      'warning',
      'markup-too-deep',
      `Read ${path} as plain text: its ${format} has too many ${hostile} to parse. Remove them, or save the article as text.`,
    )
    const view = type === 'html' ? blankTags(raw) : raw
    return { reading: readPlain(raw, bodyStart, view), facts: null, hasMenus: true }
  }
  if (type === 'html') {
    const { facts, ...reading } = readHtml(raw, bodyStart, isWhole)
    return { reading, facts, hasMenus: false }
  }
  const { unreadHtml, ...reading } = readMarkdown(raw, bodyStart)
  if (unreadHtml > 0) {
    say(
      'info',
      'raw-html',
      `Left out ${unreadHtml} block${unreadHtml === 1 ? '' : 's'} of raw HTML in ${path}. Write them as Markdown, or name the file .html.`,
    )
  }
  return { reading, facts: null, hasMenus: true }
}

function readTagged(raw: string, bodyStart: number, { path, say }: Manner): Body {
  const { facts, documents, ...reading } = readWireDocument(raw, bodyStart)
  if (documents > 1)
    say(
      'warning',
      'several-documents',
      `Read the first of the ${documents} documents in ${path}. Save each as a file of its own.`,
    )
  return { reading, facts, hasMenus: false }
}

/** Option, front matter, JSON-LD, meta, <time>, then what head and foot of the text let infer. */
function publishedOf(
  options: ReadOptions,
  front: FrontMatter,
  facts: PageFacts,
  article: Pick<Source, 'text' | 'blocks'>,
  say: Say,
): Published {
  if (options.published != null) {
    const date = readDate(options.published)
    if (date) return stated(date, 'option')
    say(
      'warning',
      'published-unreadable',
      unreadableDate('the option for the date', options.published, options.path),
    )
  }
  if (front.published)
    return { ...stated(front.published, 'front matter'), publishedBasis: front.publishedBasis ?? 'stated' }
  if (facts.published) return stated(facts.published.date, facts.published.from)
  return (
    inferPublished(options.path, article.text, article.blocks) ?? {
      published: null,
      publishedBasis: 'unknown',
      publishedFrom: null,
    }
  )
}

const stated = (published: string, publishedFrom: string): Published => ({
  published,
  publishedBasis: 'stated',
  publishedFrom,
})

function remark(path: string, blocks: number, dated: Published, isWhole: boolean, say: Say): void {
  if (blocks === 0) {
    say(
      'warning',
      'empty',
      `Found no text to read in ${path}. Give the article's text, or leave the file out.`,
    )
  }
  if (dated.published === null && blocks > 0) {
    say(
      'info',
      'no-publication-date',
      `Cannot date ${path}: it does not say when it was published. ${
        isWhole ? `Give --published ${path}=YYYY-MM-DD` : 'Add `published: YYYY-MM-DD` to its front matter'
      }.`,
    )
  }
}
