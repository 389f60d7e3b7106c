import { type Claim, type Source, toRaw } from '../model/index.js'
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
  /** The section heading above it; empty where there is none but the title. */
  readonly heading: string
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly blockStart: number
  readonly heading: string
}

/** Finds the words around claims; built once per run, one binary search per claim. */
export class Contexts {
  private readonly pieces = new Map<string, { raw: string; pieces: readonly Piece[] }>()

  constructor(sources: readonly Source[]) {
    for (const source of sources) this.pieces.set(source.path, { raw: source.raw, pieces: piecesOf(source) })
  }

  of(claim: Claim): Context {
    const article = this.pieces.get(claim.source)
    if (!article)
      return { before: claim.quote.prefix, after: claim.quote.suffix, next: '', earlier: '', heading: '' }
    const { raw, pieces } = article
    const piece = pieceAt(pieces, claim.position.start)
    const start = piece ? piece.start : claim.sentence.start
    const end = Math.max(piece ? piece.end : claim.sentence.end, claim.position.end)
    return {
      before: tidy(raw.slice(Math.max(start, claim.position.start - contextLimit), claim.position.start)),
      after: tidy(raw.slice(claim.position.end, Math.min(end, claim.position.end + contextLimit))),
      next: tidy(raw.slice(end, end + nextLimit)),
      earlier: piece ? tidy(raw.slice(Math.max(piece.blockStart, start - contextLimit), start)) : '',
      heading: piece?.heading ?? '',
    }
  }
}

/** A text without such spaces stays a slice of its article: no copy is made. */
const tidy = (text: string): string => text.replace(/[^\S ]\s*| {2,}\s*| [^\S ]\s*/gu, ' ')

function piecesOf(source: Source): Piece[] {
  const headings: string[] = []
  let heading = ''
  for (const block of source.blocks) {
    if (block.kind === 'heading') heading = source.text.slice(block.start, block.end)
    headings.push(heading)
  }
  return source.sentences.map((sentence) => {
    const block = source.blocks[sentence.block]
    return {
      ...toRaw(source, sentence),
      blockStart: block ? toRaw(source, block).start : 0,
      heading: headings[sentence.block] ?? '',
    }
  })
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
