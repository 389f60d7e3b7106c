import type { Element, Nodes, Root, Text } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { BlockKind } from '../model/index.js'
import { copyAligned } from './align.js'
import { findBody } from './html-body.js'
import { type PageFacts, readPageFacts } from './html-meta.js'
import { childrenOf, elementsOf, isElement, isLeftOut, isTeaserBox, weigh, wordsOf } from './html-tree.js'
import { type Reading, type ReadingWriter, writeReading } from './reading-text.js'

const parser = unified().use(rehypeParse, { fragment: false }).freeze()

/** Front matter and a byte order mark before `bodyStart` become spaces, so that offsets stay. */
export const parseHtml = (raw: string, bodyStart: number): Root =>
  parser.parse(' '.repeat(bodyStart) + raw.slice(bodyStart)) as Root

export const blockKinds: ReadonlyMap<string, BlockKind> = new Map([
  ...'p div section article main header body address center details summary ul ol dl table thead tbody tfoot tr pre hr figure fieldset'
    .split(' ')
    .map((name): [string, BlockKind] => [name, 'paragraph']),
  ...'h1 h2 h3 h4 h5 h6'.split(' ').map((name): [string, BlockKind] => [name, 'heading']),
  ...'li dt dd'.split(' ').map((name): [string, BlockKind] => [name, 'item']),
  ...'td th'.split(' ').map((name): [string, BlockKind] => [name, 'cell']),
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
])
/** Kinds that what stands inside them keeps: a paragraph in a list item is an item. */
const lasting: ReadonlySet<BlockKind> = new Set(['item', 'cell', 'quote', 'caption', 'teaser'])

export interface PageReading extends Reading {
  readonly facts: PageFacts
}

/** Reads a page. A whole text has no article to find in it. */
export function readHtml(raw: string, bodyStart: number, isWhole: boolean): PageReading {
  const root = parseHtml(raw, bodyStart)
  const body = isWhole ? null : findBody(root)
  const facts = readPageFacts(root)
  const reading = readFrom(raw, root, body, true)
  // Names are no proof: where they left nothing of a page, it is read without them.
  return { ...(reading.blocks.length > 0 ? reading : readFrom(raw, root, null, false)), facts }
}

function readFrom(raw: string, root: Root, body: Element | null, byName: boolean): Reading {
  const writer = writeReading(raw)
  const walk: Walk = { raw, writer, body, byName }
  const title = body ? headingBefore(root, body) : null
  if (title) readNode(walk, title, 'title')
  for (const node of title && body ? between(raw, root, title, body) : []) readNode(walk, node, 'paragraph')
  for (const node of body ? childrenOf(body) : root.children) readNode(walk, node, 'paragraph')
  return writer.finish()
}

interface Walk {
  readonly raw: string
  readonly writer: ReadingWriter
  readonly body: Element | null
  /** Whether boxes are left out for what they are called. */
  readonly byName: boolean
}

/** The page's headline often stands in a header before the article. */
function headingBefore(root: Root, body: Element): Element | null {
  const start = body.position?.start.offset ?? 0
  const inside = new Set(elementsOf(body))
  for (const node of elementsOf(root)) {
    // What the page leaves unwritten, as its head, stands nowhere.
    if (!node.position) continue
    if ((node.position.start.offset ?? start) >= start && node !== body && !isAround(node, body)) return null
    if (node.tagName === 'h1' && !inside.has(node)) return wordsOf(node).length >= 12 ? node : null
  }
  return null
}

const longestHead = 1500

/** What stands between headline and text belongs to them: the deck, the byline, the date. Unless it is too much. */
function between(raw: string, root: Root, title: Element, body: Element): Element[] {
  const from = title.position?.end.offset ?? 0
  const to = body.position?.start.offset ?? 0
  const found: Element[] = []
  const look = (node: Root | Element): void => {
    for (const child of childrenOf(node)) {
      if (!isElement(child) || isLeftOut(child) || isTeaserBox(child)) continue
      const start = child.position?.start.offset ?? 0
      const end = child.position?.end.offset ?? raw.length
      if (start >= from && end <= to) found.push(child)
      else if (end > from && start < to) look(child)
    }
  }
  look(root)
  return found.reduce((sum, node) => sum + weigh(node).words, 0) > longestHead ? [] : found
}

const isAround = (node: Element, body: Element): boolean =>
  (node.position?.end.offset ?? 0) >= (body.position?.end.offset ?? 0)

function readNode(walk: Walk, node: Nodes, kind: BlockKind): void {
  if (node.type === 'text') {
    readText(walk, node)
    return
  }
  if (!isElement(node) || isLeftOut(node, walk.byName)) return
  if (node.tagName === 'head' || node.tagName === 'img') return
  if (node.tagName === 'br') {
    readBreak(walk, node, kind)
    return
  }
  if (node.tagName === 'sup' && /^\[?[\d,\s]{1,6}\]?$/.test(wordsOf(node)) && hasLink(node)) return
  const own = blockKinds.get(node.tagName)
  if (!own) {
    for (const child of node.children) readNode(walk, child, kind)
    return
  }
  const inner = kindInside(walk, node, own, kind)
  walk.writer.open(inner)
  for (const child of node.children) {
    readNode(walk, child, inner)
    // What follows an inner block is a block of its own, of the outer kind.
    if (isElement(child) && blockKinds.has(child.tagName)) walk.writer.open(inner)
  }
  walk.writer.open(kind)
}

function kindInside(walk: Walk, node: Element, own: BlockKind, outer: BlockKind): BlockKind {
  if (outer === 'teaser' || outer === 'title') return outer
  if ((walk.byName && isTeaserBox(node)) || isCard(walk, node) || (own !== 'heading' && isLinkList(node)))
    return 'teaser'
  return own === 'paragraph' && lasting.has(outer) ? outer : own
}

/** An article inside the article that is a link with little beside it shows another; the posts of a live page do not. */
function isCard({ body }: Walk, node: Element): boolean {
  if (node.tagName !== 'article' || body?.tagName !== 'article') return false
  const { words, linked } = weigh(node)
  return linked > words * 0.4
}

/** A paragraph or list that is nothing but links leads elsewhere. */
function isLinkList(node: Element): boolean {
  if (node.tagName !== 'p' && node.tagName !== 'ul' && node.tagName !== 'ol') return false
  const { words, linked } = weigh(node)
  return words > 20 && linked > words * 0.85
}

const hasLink = (node: Element): boolean =>
  node.children.some((child) => isElement(child) && child.tagName === 'a') || /^\[/.test(wordsOf(node))

/** Two line breaks in a row part paragraphs on pages that have none. */
function readBreak(walk: Walk, node: Element, kind: BlockKind): void {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  if (/^\s*<br\b/i.test(walk.raw.slice(end, end + 40))) walk.writer.open(kind)
  else walk.writer.gap(start, end)
}

function readText(walk: Walk, node: Text): void {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return
  copyAligned(walk.writer, walk.raw, start, end, node.value, 'html')
}
