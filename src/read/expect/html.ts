import type { Element, Nodes, Root } from 'hast'
import type { Span } from '../../model/index.js'
import { blockKinds, parseHtml } from '../html.js'
import { childrenOf, isElement } from '../html-tree.js'
import { commentsIn, type PlacedComment } from './comment.js'

/** The comments of a page: in a block with words it speaks of that block, by itself of the block after it. */
export function htmlComments(raw: string, bodyStart: number): PlacedComment[] {
  const found: PlacedComment[] = []
  visit(raw, parseHtml(raw, bodyStart), { covers: null, after: null }, found)
  return found.sort((a, b) => a.position.start - b.position.start)
}

interface Around {
  /** The block with words that holds the comment, or its row of a table; null where there is none. */
  readonly covers: Span | null
  /** The block behind the innermost element around. */
  readonly after: Span | null
}

/** From the end, so that each node knows the block behind it. */
function visit(raw: string, parent: Root | Element, { covers, after }: Around, found: PlacedComment[]): void {
  let next = after
  for (const child of [...childrenOf(parent)].reverse()) {
    if (child.type === 'comment') {
      const span = spanOf(child)
      for (const position of span ? commentsIn(raw, span) : [])
        found.push({ position, covers: covers ?? next ?? position, hidesWords: false })
    } else if (isElement(child)) {
      visit(raw, child, { covers: coveredIn(child, parent, covers), after: next }, found)
    }
    if (!isHead(parent)) next = blockOf(child) ?? next
  }
}

function coveredIn(element: Element, parent: Root | Element, outer: Span | null): Span | null {
  if (!isBlock(element)) return outer
  const isCell = element.tagName === 'td' || element.tagName === 'th'
  if (isCell && parent.type === 'element') return spanOf(parent)
  return hasOwnWords(element) ? spanOf(element) : null
}

const isBlock = ({ tagName }: Element): boolean => blockKinds.has(tagName) || tagName === 'html'

const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** Words that stand in no block within. */
const hasOwnWords = (block: Element): boolean =>
  block.children.some((child) =>
    child.type === 'text'
      ? hasLetters(child.value)
      : isElement(child) && !isBlock(child) && !isHead(child) && hasOwnWords(child),
  )

/** What a comment before it speaks of: a piece of text, or an element; null for what has no words. */
function blockOf(node: Nodes): Span | null {
  if (node.type === 'text') return hasLetters(node.value) ? spanOf(node) : null
  return isElement(node) && !isHead(node) ? firstBlock(node) : null
}

const isHead = (node: Nodes): boolean => isElement(node) && node.tagName === 'head'

const frames = new Set(['html', 'body', 'main', 'article'])

/** What is around a whole article is no block of it. */
function firstBlock(element: Element): Span | null {
  if (!frames.has(element.tagName)) return spanOf(element)
  for (const child of element.children) {
    const block = blockOf(child)
    if (block) return block
  }
  return null
}

/** What the page leaves unwritten, as a row's table body, is as long as what is in it. */
function spanOf(node: Nodes): Span | null {
  const { start, end } = node.position ?? {}
  if (start?.offset !== undefined && end?.offset !== undefined)
    return { start: start.offset, end: end.offset }
  const spans = childrenOf(node).flatMap((child) => spanOf(child) ?? [])
  const [first, last] = [spans[0], spans.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}
