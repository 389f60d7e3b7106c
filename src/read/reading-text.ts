import type { Block, BlockKind, MapSegment } from '../model/index.js'

export interface Reading {
  readonly text: string
  readonly map: readonly MapSegment[]
  readonly blocks: readonly Block[]
}

/** Collects the reading text block by block; offsets must never go back in the file. */
export interface ReadingWriter {
  /** The next words begin a block of this kind. A block that gets no words is none. */
  open(kind: BlockKind): void
  close(): void
  /** Words as they stand in the file; white space in them collapses. */
  copy(rawStart: number, rawEnd: number): void
  /** Words that the file writes in another way: entities, escapes. */
  put(text: string, rawStart: number, rawEnd: number): void
  /** White space, or markup that parts words. */
  gap(rawStart: number, rawEnd: number): void
  /** White space that reaches one of these offsets, in order, ends the block; the next is of the same kind. */
  breakAt(offsets: readonly number[]): void
  finish(): Reading
}

// Line ends, tabs, runs of spaces; and characters without width, which would part "1,200" unseen.
const irregular =
  /[ \u00A0\u2000-\u200A\u202F\u3000]{2}[ \u00A0\u2000-\u200A\u202F\u3000\t\r\n\f\v\u0085\u2028\u2029\u00AD\u200B\u2060\uFEFF]*| ?[\t\r\n\f\v\u0085\u2028\u2029\u00AD\u200B\u2060\uFEFF][ \t\r\n\f\v\u0085\u2028\u2029\u00AD\u200B\u2060\uFEFF]*|^ | $/g
const onlyInvisible = /^[\u00AD\u200B\u2060\uFEFF]+$/
const lineBreaks = /[ \t]*[\r\n\f\v\u0085\u2028\u2029][ \t\r\n\f\v\u0085\u2028\u2029]*/g
const onlySpace = /^[ \t\r\n\f\v\u0085\u2028\u2029]+$/
/** A no-break space alone is how pages write an empty paragraph. */
const leadingSpace = /^[ \u00A0\u2000-\u200A\u202F\u3000]+/
const wideSpace = /[\u00A0\u2000-\u200A\u202F\u3000]/g

export function writeReading(raw: string): ReadingWriter {
  const parts: string[] = []
  const map: MapSegment[] = []
  const blocks: Block[] = []
  let length = 0
  let kind: BlockKind = 'paragraph'
  let blockStart = -1
  let space: { rawStart: number; rawEnd: number } | null = null
  let lastRawEnd = 0
  let breaks: number[] = []

  const add = (text: string, rawStart: number, rawEnd: number): void => {
    parts.push(text)
    const last = map.at(-1)
    const same = text.length === rawEnd - rawStart
    const end = length + text.length
    if (last && same && last.rawEnd === rawStart && last.end - last.start === last.rawEnd - last.rawStart) {
      map[map.length - 1] = { start: last.start, end, rawStart: last.rawStart, rawEnd }
    } else {
      map.push({ start: length, end, rawStart, rawEnd })
    }
    length = end
    lastRawEnd = rawEnd
  }

  const words = (text: string, rawStart: number, rawEnd: number): void => {
    // A parser that moves misnested text would make a span run backwards: such words are left out.
    if (rawStart < lastRawEnd) return
    const lead = blockStart < 0 ? (leadingSpace.exec(text)?.[0].length ?? 0) : 0
    if (lead > 0) {
      const same = text.length === rawEnd - rawStart
      if (lead < text.length) words(text.slice(lead), rawStart + (same ? lead : 0), rawEnd)
      return
    }
    if (blockStart < 0) {
      if (length > 0) add('\n\n', lastRawEnd, rawStart)
      blockStart = length
    } else if (space) {
      add(' ', space.rawStart, space.rawEnd)
    }
    space = null
    add(text, rawStart, rawEnd)
  }

  const writer: ReadingWriter = {
    open(next) {
      writer.close()
      kind = next
    },
    close() {
      if (blockStart >= 0) blocks.push({ kind, start: blockStart, end: length })
      blockStart = -1
      space = null
    },
    copy(rawStart, rawEnd) {
      const slice = raw.slice(rawStart, rawEnd)
      let from = 0
      for (const { index, 0: run } of slice.matchAll(irregular)) {
        if (index > from) words(slice.slice(from, index), rawStart + from, rawStart + index)
        from = index + run.length
        if (!onlyInvisible.test(run)) writer.gap(rawStart + index, rawStart + from)
      }
      if (from < slice.length) words(slice.slice(from), rawStart + from, rawEnd)
    },
    put(text, rawStart, rawEnd) {
      if (onlySpace.test(text)) writer.gap(rawStart, rawEnd)
      else if (text.length > 0 && !onlyInvisible.test(text))
        words(text.replace(lineBreaks, ' '), rawStart, rawEnd)
    },
    gap(rawStart, rawEnd) {
      if (blockStart < 0) return
      const isBreak = (breaks[0] ?? Number.POSITIVE_INFINITY) <= rawEnd
      while ((breaks[0] ?? Number.POSITIVE_INFINITY) <= rawEnd) breaks.shift()
      if (isBreak) writer.close()
      else space = { rawStart: space?.rawStart ?? rawStart, rawEnd }
    },
    breakAt(offsets) {
      breaks = [...offsets]
    },
    finish() {
      writer.close()
      return { text: plainSpaces(parts.join('')), map, blocks }
    },
  }
  return writer
}

/** No-break and thin spaces become plain ones, except between digits, where they group a number. Length is kept. */
function plainSpaces(text: string): string {
  return text.replace(wideSpace, (space, at: number) =>
    isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)) ? space : ' ',
  )
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
