import type { Span } from './span.js'

/** What a reader is given as characters. */
export type TextType = 'markdown' | 'text' | 'html'

/** What the article's file is; the last two hold items, each of them a source. */
export type SourceType = TextType | 'docx' | 'pdf' | 'feed' | 'ninjs'

/**
 * What a block of an article is. Figures are read from every kind but `boilerplate` (menus, share buttons,
 * captions of widgets); a `teaser` ("Also read: …") speaks of another article and never of this one's event.
 */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'cell'
  | 'quote'
  | 'caption'
  | 'teaser'
  | 'boilerplate'

/** A block of the reading text; spans are offsets into `Source.text`. */
export interface Block extends Span {
  readonly kind: BlockKind
}

/** A sentence of the reading text, never crossing a block. */
export interface Sentence extends Span {
  /** Index into `Source.blocks`. */
  readonly block: number
}

/** One piece of the way from the reading text back to the file: text[start, end) came from raw[rawStart, rawEnd). */
export interface MapSegment extends Span {
  readonly rawStart: number
  readonly rawEnd: number
}

/** A thing the reader wants the person to know about one article. */
export interface Message {
  readonly path: string
  readonly severity: 'error' | 'warning' | 'info'
  /** Stable code: "front-matter-malformed", "no-publication-date", … */
  readonly code: string
  /** What failed, on what, and what to do. */
  readonly text: string
}

export type PublishedBasis = 'stated' | 'inferred' | 'unknown'

/** One version of one article. */
export interface Source {
  readonly path: string
  readonly type: SourceType
  /**
   * `file`: positions count the file's own characters. `extracted`: the file's characters are not its text (DOCX, PDF) or
   * hold several articles (feeds, ninjs), and positions count the article's text as it was taken out of it.
   */
  readonly textOf: 'file' | 'extracted'
  /** The file's characters, byte order mark included, or the extracted text. Positions in results are offsets into this. */
  readonly raw: string
  /** What a reader reads: no markup, blocks parted by blank lines. Every stage works on this. */
  readonly text: string
  /** In order of `start`, covering the text; pieces that were copied unchanged have equal lengths on both sides. */
  readonly map: readonly MapSegment[]
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly outlet: string | null
  readonly title: string | null
  readonly url: string | null
  /** BCP 47, from the front matter, the page or the feed; null when not stated. Governs how numbers are read. */
  readonly language: string | null
  /** False where the words are of a language without a lexicon: no claim is made of any of them. */
  readonly understood: boolean
  /** ISO date or date-time, or null. */
  readonly published: string | null
  readonly publishedBasis: PublishedBasis
  /** Where the date was read: "option", "front matter", "feed", "ninjs", "JSON-LD", "meta", "time", "archive", "byline", "dateline", "file name". */
  readonly publishedFrom: string | null
  /** By the settings: 1 the most trusted. Orders what is shown, and decides nothing. */
  readonly tier?: number
  readonly messages: readonly Message[]
}

/** The last part of a path, whichever way its folders are parted. */
export const fileName = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)

/** The file's characters that a span of the reading text came from. Binary search, unless it is near the span before. */
export function toRaw(source: Pick<Source, 'map' | 'raw'>, span: Span): Span {
  const start = rawOffset(source.map, span.start, 'start')
  const end = span.end > span.start ? rawOffset(source.map, span.end - 1, 'end') : start
  return { start, end }
}

/** Spans are asked for from left to right, so that the piece found last mostly holds the next one too. */
let found: { readonly map: readonly MapSegment[]; readonly at: number } = { map: [], at: 0 }

function pieceAt(map: readonly MapSegment[], offset: number): MapSegment | undefined {
  const last = map === found.map ? map[found.at] : undefined
  if (last && last.start <= offset && offset < last.end) return last
  let low = 0
  let high = map.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((map[middle] as MapSegment).start <= offset) low = middle
    else high = middle - 1
  }
  found = { map, at: low }
  return map[low]
}

const isUnchanged = ({ start, end, rawStart, rawEnd }: MapSegment): boolean =>
  end - start === rawEnd - rawStart

function rawOffset(map: readonly MapSegment[], offset: number, side: 'start' | 'end'): number {
  const piece = pieceAt(map, offset)
  if (!piece) return offset
  if (isUnchanged(piece)) return piece.rawStart + (offset - piece.start) + (side === 'end' ? 1 : 0)
  return side === 'start' ? piece.rawStart : piece.rawEnd
}

/**
 * The stretch of the reading text that came from a span of the file; empty where nothing of it is read. Of a piece that was
 * not copied unchanged, as an entity, it is the whole.
 */
export function toReading({ map }: Pick<Source, 'map'>, { start, end }: Span): Span {
  const first = pieceFrom(map, start)
  const last = end > start ? pieceFrom(map, end - 1) : first
  if (!first || !last) return { start, end }
  const from = isUnchanged(first) ? Math.min(first.end, first.start + start - first.rawStart) : first.start
  const to = isUnchanged(last) ? Math.min(last.end, last.start + end - last.rawStart) : last.end
  return { start: from, end: Math.max(from, to) }
}

/** The last piece that begins at an offset of the file or before it. */
function pieceFrom(map: readonly MapSegment[], offset: number): MapSegment | undefined {
  let low = 0
  let high = map.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((map[middle] as MapSegment).rawStart <= offset) low = middle
    else high = middle - 1
  }
  return map[low]
}
