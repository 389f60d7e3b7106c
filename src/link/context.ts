import { type Claim, type Source, type Span, toRaw } from '../model/index.js'
import { weights } from './weights.js'

const { context: contextLimit, nextSentence: nextLimit } = weights.reach

/** The words around one figure, as its article has them. */
export interface Context {
  /** The sentence up to the figure, and from it on. */
  readonly before: string
  readonly after: string
  /** How the text goes on after the sentence. */
  readonly next: string
  /** What its paragraph says before the sentence. */
  readonly earlier: string
  /** The headings of its section and of those that this one is in, the nearest first; without the title. */
  readonly headings: readonly string[]
}

/** A sentence in its file. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly blockStart: number
  readonly headings: readonly string[]
}

/** Finds the words around claims; built once per run, one binary search per claim. */
export class Contexts {
  private readonly pieces = new Map<string, { raw: string; pieces: readonly Piece[] }>()
  /** Figures of one sentence mostly come one after the other. */
  private last: { piece: Piece; end: number; around: Pick<Context, 'next' | 'earlier'> } | null = null

  constructor(sources: readonly Source[]) {
    for (const source of sources) this.pieces.set(source.path, { raw: source.raw, pieces: piecesOf(source) })
  }

  of(claim: Claim): Context {
    const article = this.pieces.get(claim.source)
    if (!article)
      return { before: claim.quote.prefix, after: claim.quote.suffix, next: '', earlier: '', headings: [] }
    const { raw, pieces } = article
    const piece = pieceAt(pieces, claim.position.start)
    const start = piece ? piece.start : claim.sentence.start
    const end = Math.max(piece ? piece.end : claim.sentence.end, claim.position.end)
    const { next, earlier } = this.around(raw, piece, end)
    return {
      before: tidy(raw.slice(Math.max(start, claim.position.start - contextLimit), claim.position.start)),
      after: tidy(raw.slice(claim.position.end, Math.min(end, claim.position.end + contextLimit))),
      next,
      earlier,
      headings: piece?.headings ?? [],
    }
  }

  private around(raw: string, piece: Piece | null, end: number): Pick<Context, 'next' | 'earlier'> {
    if (piece !== null && this.last?.piece === piece && this.last.end === end) return this.last.around
    const around = {
      next: tidy(raw.slice(end, end + nextLimit)),
      earlier:
        piece === null
          ? ''
          : tidy(raw.slice(Math.max(piece.blockStart, piece.start - contextLimit), piece.start)),
    }
    if (piece !== null) this.last = { piece, end, around }
    return around
  }
}

/** A text without such spaces stays a slice of its article: no copy is made. */
const tidy = (text: string): string => text.replace(/[^\S ]\s*| {2,}\s*| [^\S ]\s*/gu, ' ')

function piecesOf(source: Source): Piece[] {
  const sections = sectionsOf(source)
  return source.sentences.map((sentence) => {
    const block = source.blocks[sentence.block]
    const { start, end } = toRaw(source, sentence)
    return {
      start,
      end,
      blockStart: block ? toRaw(source, block).start : 0,
      headings: sections[sentence.block] ?? [],
    }
  })
}

/** The headings above each block. */
function sectionsOf(source: Source): (readonly string[])[] {
  let open: readonly { readonly text: string; readonly level: number }[] = []
  let titles: readonly string[] = []
  return source.blocks.map((block) => {
    if (block.kind === 'heading') {
      const level = levelOf(source, block)
      const text = source.text.slice(block.start, block.end).trim()
      open = [{ text, level }, ...open.filter((above) => above.level < level)]
      titles = open.map((above) => above.text)
    }
    return titles
  })
}

const markedLevel = /(#{1,6})[ \t]*$|<h([1-6])\b[^<>]{0,200}>\s{0,20}$/iu
const widestMark = 240

/** By its marks in the file; headings without any are of one level. */
function levelOf(source: Source, block: Span): number {
  const { start } = toRaw(source, block)
  const [, marks, level] = markedLevel.exec(source.raw.slice(Math.max(0, start - widestMark), start)) ?? []
  return marks?.length ?? Number(level ?? 2)
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece | null {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle] as Piece).start <= offset) low = middle
    else high = middle - 1
  }
  const piece = pieces[low]
  return piece && piece.start <= offset && offset < piece.end ? piece : null
}
