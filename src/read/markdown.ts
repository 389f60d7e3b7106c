import type { Blockquote, Heading, List, ListItem, Nodes, Paragraph, Root, Table } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { BlockKind } from '../model/index.js'
import { copyAligned } from './align.js'
import { groupLines } from './lines.js'
import { bareTree, partsOf } from './markdown-bare.js'
import { withWordsAfterComments } from './markdown-comments.js'
import { piecesOf } from './markdown-pieces.js'
import { linesThatPart } from './plain-lines.js'
import { type Reading, type ReadingWriter, writeReading } from './reading-text.js'
import { withoutTypesetting } from './wire-codes.js'

/** An indented line of an article is a paragraph of old wire copy, or scraped prose; never code. */
const noIndented = { disable: { null: ['codeIndented'] } }
/** Where wires quote ``so'', a backtick is half a quotation mark. */
const noCode = { disable: { null: ['codeIndented', 'codeText', 'codeFenced'] } }

const parserWith = (...extensions: readonly object[]) =>
  unified()
    .use(remarkParse)
    .data('micromarkExtensions', [...extensions])
    .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
    .freeze()
const parsers = new Map<string, ReturnType<typeof parserWith>>()

/** Tables halve the parser's speed, so they are asked for only where a delimiter row stands. */
function parserFor(body: string, isWire: boolean): ReturnType<typeof parserWith> {
  const tables = hasTable(body) ? [gfmTable()] : []
  const key = `${isWire} ${tables.length}`
  const parser = parsers.get(key) ?? parserWith(...tables, isWire ? noCode : noIndented)
  parsers.set(key, parser)
  return parser
}

export interface MarkdownReading extends Reading {
  /** Blocks of raw HTML that hold words, which are not read. */
  readonly unreadHtml: number
}

/** Reads file[bodyStart, …) as CommonMark. */
export function readMarkdown(file: string, bodyStart: number): MarkdownReading {
  const raw = withoutTypesetting(file)
  const walk: Walk = { raw, base: bodyStart, writer: writeReading(raw), lastOrdinal: 0, unreadHtml: 0 }
  for (const { tree, base } of parseMarkdown(raw, bodyStart)) {
    walk.base = base
    for (const node of tree.children) readBlock(walk, node, 'paragraph')
  }
  return { ...walk.writer.finish(), unreadHtml: walk.unreadHtml }
}

/** The trees of raw[bodyStart, …), piece by piece; a tree's offsets count from its base. */
export function* parseMarkdown(
  raw: string,
  bodyStart: number,
): Generator<{ readonly tree: Root; readonly base: number }> {
  const isWire = /``[\p{L}\d]/u.test(raw) && raw.includes("''")
  let base = bodyStart
  const parse = (text: string): Root => parserFor(text, isWire).parse(text)
  for (const body of piecesOf(raw.slice(bodyStart))) {
    for (const { start, end, isBare } of partsOf(body)) {
      const text = body.slice(start, end)
      const tree = isBare ? bareTree(text) : withWordsAfterComments(parse(text), text, parse)
      yield { tree, base: base + start }
    }
    base += body.length
  }
}

interface Walk {
  readonly raw: string
  /** The parser's offsets are relative to the piece it was given. */
  base: number
  readonly writer: ReadingWriter
  /** Number of the last ordered item, to tell a list that goes on from a paragraph that starts with a year. */
  lastOrdinal: number
  unreadHtml: number
}

function hasTable(body: string): boolean {
  for (const { 0: row } of body.matchAll(/^[ \t>]*[|:-][|: \t-]*$/gm)) {
    if (row.includes('|') && row.includes('-')) return true
  }
  return false
}

function readBlock(walk: Walk, node: Nodes, kind: BlockKind): void {
  switch (node.type) {
    case 'paragraph':
      if (!isFootnote(walk, node)) readWords(walk, node, kind)
      return
    case 'heading':
      readWords(walk, node, kind === 'paragraph' && !isRuledOff(walk, node) ? 'heading' : kind)
      return
    case 'blockquote':
      readQuote(walk, node)
      return
    case 'list':
      readList(walk, node)
      return
    case 'table':
      readTable(walk, node)
      return
    case 'code':
      readCode(walk, node)
      return
    case 'html':
      if (/[\p{L}\p{N}]/u.test(withoutTags(node.value))) walk.unreadHtml += 1
      return
    default:
  }
}

/** A long text over a line of dashes: a wire's rule between two paragraphs, and no heading. */
function isRuledOff(walk: Walk, node: Heading): boolean {
  const { start, end } = spanOf(walk, node)
  if (end - start < longestHeading) return false
  return /[.!?]["”’')]*\s*\n[ \t]*[-=]+[ \t]*$/.test(walk.raw.slice(end - longestHeading, end))
}
const longestHeading = 80

function readQuote(walk: Walk, quote: Blockquote): void {
  for (const child of quote.children) readBlock(walk, child, 'quote')
}

function readTable(walk: Walk, table: Table): void {
  for (const row of table.children) for (const cell of row.children) readWords(walk, cell, 'cell')
}

function readList(walk: Walk, list: List): void {
  for (const item of list.children) {
    const number = list.ordered ? markerOf(walk, item) : null
    const isText = number !== null && (number.length > 3 || startsOddly(walk, list, number))
    if (number !== null && !isText) walk.lastOrdinal = Number.parseInt(number, 10)
    item.children.forEach((child, index) => {
      if (index === 0 && isText && child.type === 'paragraph') {
        // "2023. It was …": the parser takes the year for a list's number, and the reader would never see it.
        walk.writer.open('paragraph')
        const { start } = spanOf(walk, item)
        walk.writer.copy(start, start + number.length)
        walk.writer.gap(start + number.length, spanOf(walk, child).start)
        readInline(walk, child)
        walk.writer.close()
      } else {
        readBlock(walk, child, 'item')
      }
    })
  }
}

const markerOf = (walk: Walk, item: ListItem): string | null => {
  const { start } = spanOf(walk, item)
  return /^\d{1,9}[.)]/.exec(walk.raw.slice(start, start + 10))?.[0] ?? null
}

const startsOddly = (walk: Walk, list: List, number: string): boolean => {
  const value = Number.parseInt(number, 10)
  return list.children.length === 1 && value > 1 && value !== walk.lastOrdinal + 1
}

/** Indented text is scraped prose more often than code; fenced text is code. */
function readCode(walk: Walk, node: Nodes): void {
  const { start, end } = spanOf(walk, node)
  if (/^[`~]/.test(walk.raw.slice(start, start + 1))) return
  walk.writer.open('paragraph')
  walk.writer.copy(start, end)
  walk.writer.close()
}

function readWords(walk: Walk, node: Nodes, kind: BlockKind): void {
  walk.writer.open(kind)
  const { start, end } = spanOf(walk, node)
  if (kind === 'paragraph' && walk.raw.slice(start, end).includes('\n')) {
    walk.writer.breakAt(groupLines(walk.raw.slice(0, end), start).flatMap(linesThatPart))
  }
  readInline(walk, node)
  walk.writer.close()
  walk.writer.breakAt([])
}

function readInline(walk: Walk, node: Nodes): void {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      readText(walk, node)
      return
    case 'break':
    case 'image':
    case 'imageReference': {
      const { start, end } = spanOf(walk, node)
      walk.writer.gap(start, node.type === 'break' ? afterIndent(walk.raw, end) : end)
      return
    }
    case 'html':
      if (/^<(?:br|p|div|td|li)\b/i.test(node.value))
        walk.writer.gap(spanOf(walk, node).start, spanOf(walk, node).end)
      return
    default:
      if ('children' in node) for (const child of node.children) readInline(walk, child)
  }
}

/** The parser's line break ends before the next line's indent. */
function afterIndent(raw: string, at: number): number {
  let end = at
  while (raw[end] === ' ' || raw[end] === '\t') end += 1
  return end
}

/** An escaped bracket is a bracket of the text. */
const footnoteReference = /(?<!\\)\[\^[^\]\s]{1,40}\]/g

function readText(walk: Walk, node: Nodes & { value: string }): void {
  let { start, end } = spanOf(walk, node)
  if (node.type === 'inlineCode') {
    const fence = /^`+ ?/.exec(walk.raw.slice(start, end))?.[0].trimEnd().length ?? 0
    start += fence
    end -= fence
    walk.writer.copy(start, end)
    return
  }
  let read = 0
  if (node.value.includes('[^')) {
    for (const { 0: reference, index } of walk.raw.slice(start, end).matchAll(footnoteReference)) {
      const at = node.value.indexOf(reference, read)
      if (at < 0) break
      const before = spanOf(walk, node).start + index
      copyAligned(walk.writer, walk.raw, start, before, node.value.slice(read, at), 'markdown')
      read = at + reference.length
      start = before + reference.length
    }
  }
  copyAligned(walk.writer, walk.raw, start, end, node.value.slice(read), 'markdown')
}

const isFootnote = (walk: Walk, node: Paragraph): boolean => {
  const { start } = spanOf(walk, node)
  return /^\[\^[^\]\s]{1,40}\]:/.test(walk.raw.slice(start, start + 50))
}

const withoutTags = (html: string): string => html.replace(/<!--[^>]*-->|<[^<>]*>/g, ' ')

function spanOf(walk: Walk, node: Nodes): { start: number; end: number } {
  const start = node.position?.start.offset ?? 0
  return { start: walk.base + start, end: walk.base + (node.position?.end.offset ?? start) }
}
