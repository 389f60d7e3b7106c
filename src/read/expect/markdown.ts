import type { Nodes } from 'mdast'
import type { Span } from '../../model/index.js'
import { parseMarkdown } from '../markdown.js'
import { commentsIn, type PlacedComment } from './comment.js'

/** A node at the top of the file or in a quotation or list, with where its parser's offsets count from. */
interface Placed {
  readonly node: Nodes
  readonly base: number
}

/** The comments of a Markdown text: code has none, and one by itself speaks of the block after it. */
export function markdownComments(raw: string, bodyStart: number): PlacedComment[] {
  const found: PlacedComment[] = []
  const top: Placed[] = []
  for (const { tree, base } of parseMarkdown(raw, bodyStart))
    for (const node of tree.children) top.push({ node, base })
  visit(raw, top, null, found)
  return found.sort((a, b) => a.position.start - b.position.start)
}

/** `after`: the block behind the last of these. From the end, so that each knows the one behind it. */
function visit(raw: string, siblings: readonly Placed[], after: Span | null, found: PlacedComment[]): void {
  let next = after
  for (const placed of [...siblings].reverse()) {
    const { node, base } = placed
    const within = (nodes: readonly Nodes[]): Placed[] => nodes.map((child) => ({ node: child, base }))
    if (node.type === 'html') loneComments(raw, placed, next, found)
    else if (node.type === 'paragraph' || node.type === 'heading')
      inlineComments(raw, placed, spanOf(placed), found)
    else if (node.type === 'table')
      for (const row of node.children) rowComments(raw, { node: row, base }, found)
    else if ('children' in node) visit(raw, within(node.children), next, found)
    if (isBlock(raw, placed)) next = spanOf(placed)
  }
}

function rowComments(raw: string, row: Placed, found: PlacedComment[]): void {
  if ('children' in row.node)
    for (const cell of row.node.children)
      inlineComments(raw, { node: cell, base: row.base }, spanOf(row), found)
}

/** Definitions and comments have no words that a reader sees. */
const isBlock = (raw: string, placed: Placed): boolean =>
  placed.node.type !== 'definition' && (placed.node.type !== 'html' || hasWords(raw, spanOf(placed)))

const hasWords = (raw: string, { start, end }: Span): boolean =>
  /[\p{L}\p{N}]/u.test(withoutComments(raw.slice(start, end)).replace(/<[^<>]*>/g, ' '))

function withoutComments(text: string): string {
  const pieces: string[] = []
  let at = 0
  for (;;) {
    const start = text.indexOf('<!--', at)
    const end = start < 0 ? -1 : text.indexOf('-->', start)
    if (end < 0) return pieces.join(' ') + text.slice(at, start < 0 ? undefined : start)
    pieces.push(text.slice(at, start))
    at = end + 3
  }
}

function loneComments(raw: string, placed: Placed, next: Span | null, found: PlacedComment[]): void {
  const own = spanOf(placed)
  const hidesWords = hasWords(raw, own)
  for (const position of commentsIn(raw, own)) found.push({ position, covers: next ?? position, hidesWords })
}

function inlineComments(raw: string, { node, base }: Placed, covers: Span, found: PlacedComment[]): void {
  if (node.type === 'html')
    for (const position of commentsIn(raw, spanOf({ node, base })))
      found.push({ position, covers, hidesWords: false })
  else if ('children' in node)
    for (const child of node.children) inlineComments(raw, { node: child, base }, covers, found)
}

function spanOf({ node, base }: Placed): Span {
  const start = node.position?.start.offset ?? 0
  return { start: base + start, end: base + (node.position?.end.offset ?? start) }
}
