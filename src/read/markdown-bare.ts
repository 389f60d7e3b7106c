import type { Heading, Paragraph, Root, RootContent, Text } from 'mdast'

/** Part of a Markdown text from the beginning of a line: paragraphs and headings without any mark, or what has marks. */
export interface MarkdownPart {
  readonly start: number
  readonly end: number
  readonly isBare: boolean
}

/** What makes blocks hang together over blank lines: raw HTML, fenced code, a link's address in another place. */
const hanging = /<[!?/a-z]|```|~~~|\]:/i
/** Whatever could be more than a word of a paragraph. */
const marked = /[\\`*_[\]<>|~\r\t\0\ufeff]|&[#a-z]|^[ #=+:-]|^\d{1,9}[.)](?: |$)| $/im
const heading = /^(#{1,6}) +(?=[^ ])(?!.*#$)/

/**
 * The parts of a text, so that the parser, by far the slowest step of reading, is asked only about those with marks. Most
 * articles are nothing but paragraphs.
 */
export function partsOf(body: string): readonly MarkdownPart[] {
  if (hanging.test(body)) return [{ start: 0, end: body.length, isBare: false }]
  const parts: MarkdownPart[] = []
  for (const { start, end } of chunksOf(body)) {
    const isBare = isBareChunk(body.slice(start, end))
    const last = parts.at(-1)
    if (last && !last.isBare && !isBare) parts[parts.length - 1] = { ...last, end }
    else parts.push({ start, end, isBare })
  }
  return parts
}

/** What the parser would make of a bare part. */
export function bareTree(part: string): Root {
  const mark = heading.exec(part)
  const from = mark?.[0].length ?? 0
  const text: Text = { type: 'text', value: part.slice(from), ...positionOf(from, part.length) }
  const block: RootContent = mark
    ? ({
        type: 'heading',
        depth: mark[1]?.length as 1,
        children: [text],
        ...positionOf(0, part.length),
      } satisfies Heading)
    : ({ type: 'paragraph', children: [text], ...positionOf(0, part.length) } satisfies Paragraph)
  return { type: 'root', children: [block] }
}

function isBareChunk(chunk: string): boolean {
  const mark = heading.exec(chunk)
  return mark ? !marked.test(chunk.slice(mark[0].length)) && !chunk.includes('\n') : !marked.test(chunk)
}

/** Lines up to the next blank one. */
function* chunksOf(body: string): Generator<{ readonly start: number; readonly end: number }> {
  let start = -1
  let end = 0
  for (let at = 0; at < body.length; ) {
    const newline = body.indexOf('\n', at)
    const lineEnd = newline < 0 ? body.length : newline
    if (isBlank(body, at, lineEnd)) {
      if (start >= 0) yield { start, end }
      start = -1
    } else {
      if (start < 0) start = at
      end = lineEnd
    }
    at = lineEnd + 1
  }
  if (start >= 0) yield { start, end }
}

function isBlank(body: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const sign = body[at]
    if (sign !== ' ' && sign !== '\t' && sign !== '\r') return false
  }
  return true
}

/** Lines and columns are asked for nowhere below. */
const positionOf = (start: number, end: number) => ({
  position: { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } },
})
