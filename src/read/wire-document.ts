import { storyOf, taggedDay, transmittedOn } from './archive.js'
import type { PageFacts } from './html-meta.js'
import { groupLines } from './lines.js'
import { writeLines, writeParagraph } from './plain.js'
import { type Reading, type ReadingWriter, writeReading } from './reading-text.js'
import { withoutCodes } from './wire-codes.js'

const lookIn = 3000
const mark = /^[ \t]*<(?:DOC(?: [^<>\n]{0,200})?|DOCNO|DOCID|TEXT|HEADLINE|HL|DATELINE)>/im
const tag = /<(?<close>\/?)(?<name>[A-Z][A-Z_-]{0,20})(?<attributes>(?: [^<>\n]{0,200})?)>/gi

const titles = new Set(['HEADLINE', 'HL', 'HEAD'])
const texts = new Set(['TEXT', 'LP', 'LEADPARA', 'TEXTBODY'])
const numbers = new Set(['DOCNO', 'DOCID'])
const days = new Set(['DATE_TIME', 'DATETIME', 'DATE', 'DD', 'PUBDATE'])
const stamps = new Set(['FILEID', 'TRAILER'])

export interface WireReading extends Reading {
  readonly facts: Partial<PageFacts>
  /** Documents in the file; only the first is read. */
  readonly documents: number
}

/** A story as an archive of wire copy tags it: <DOC>, <DOCNO>, <HEADLINE>, <DATELINE>, <TEXT>, <P>. */
export const isWireDocument = (raw: string, from: number): boolean =>
  mark.test(raw.slice(from, from + lookIn))

interface Piece {
  /** The sections around it, the outermost first. */
  readonly within: readonly string[]
  readonly start: number
  readonly end: number
}

/** Reads headline, dateline and text of the first document; headers, slugs and trailers are left out. */
export function readWireDocument(raw: string, bodyStart: number): WireReading {
  const plain = withoutCodes(raw)
  const { pieces, story, documents } = piecesOf(raw, bodyStart)
  const hasText = pieces.some(({ within }) => within.some((name) => texts.has(name)))
  const isText = (name: string): boolean => texts.has(name) || (!hasText && name === 'BODY')
  const writer = writeReading(plain)
  let hasTitle = false
  for (const piece of pieces) {
    const own = piece.within.at(-1) ?? ''
    const section = own === 'P' ? (piece.within.at(-2) ?? '') : own
    if (titles.has(section)) {
      // A second headline is a note to editors as often as not.
      writeWhole(writer, hasTitle ? 'heading' : 'title', piece)
      hasTitle ||= plain.slice(piece.start, piece.end).trim() !== ''
    } else if (section === 'DATELINE') writeWhole(writer, 'boilerplate', piece)
    else if (isText(own)) writeLines(writer, groupLines(plain.slice(0, piece.end), piece.start))
    else if (own === 'P' && piece.within.some(isText) && plain.slice(piece.start, piece.end).trim() !== '')
      writeParagraph(writer, groupLines(plain.slice(0, piece.end), piece.start).flat())
  }
  return { ...writer.finish(), facts: factsOf(raw, pieces, story), documents }
}

function piecesOf(
  raw: string,
  from: number,
): { readonly pieces: readonly Piece[]; readonly story: string; readonly documents: number } {
  const pieces: Piece[] = []
  const open: string[] = []
  let story = ''
  let documents = 0
  let at = from
  for (const { index, 0: found, groups } of raw.slice(from).matchAll(tag)) {
    const name = (groups?.name ?? '').toUpperCase()
    const closes = groups?.close === '/'
    if (name === 'DOC' && !closes && ++documents === 1) story = groups?.attributes ?? ''
    if (documents > 1) continue
    if (from + index > at) pieces.push({ within: [...open], start: at, end: from + index })
    at = from + index + found.length
    const last = open.lastIndexOf(name)
    if (!closes && name === 'P' && open.at(-1) === 'P') continue
    if (!closes && open.length < deepest) open.push(name)
    else if (last >= 0) open.length = last
  }
  if (documents <= 1 && at < raw.length) pieces.push({ within: [...open], start: at, end: raw.length })
  return { pieces, story, documents }
}

const deepest = 12

function writeWhole(writer: ReadingWriter, kind: 'title' | 'heading' | 'boilerplate', piece: Piece): void {
  writer.open(kind)
  writer.copy(piece.start, piece.end)
  writer.close()
}

function factsOf(raw: string, pieces: readonly Piece[], story: string): Partial<PageFacts> {
  const wordsIn = (names: ReadonlySet<string>): string => {
    const words = pieces
      .filter(({ within }) => within.some((name) => names.has(name)))
      .map(({ start, end }) => raw.slice(start, end).trim())
    return words.find((each) => each !== '') ?? ''
  }
  const known = storyOf(`${story} ${wordsIn(numbers)}`)
  const date = known?.date ?? taggedDay(wordsIn(days)) ?? transmittedOn(wordsIn(stamps))
  return {
    ...(known && { outlet: known.outlet }),
    ...(date && { published: { date, from: 'archive' as const } }),
  }
}
