import type { Span } from '../../../model/index.js'
import type { ArticleBlock, ArticleMark } from '../../protocol/index.js'

/** How a claim's words stand to the pair at hand: one of its two, another of its question, or neither. */
export type MarkRole = 'own' | 'other' | 'plain'

/** A run of a block's text that is shown one way. */
export interface Piece {
  readonly text: string
  readonly claim: string | null
  readonly role: MarkRole
  readonly differs: boolean
}

/** The block's text cut where marks and differing words begin and end; put together it is the text again. */
export function piecesOf(
  { text, marks }: Pick<ArticleBlock, 'text' | 'marks'>,
  roleOf: (mark: ArticleMark) => MarkRole,
  differing: readonly Span[],
): readonly Piece[] {
  const shown = marks.filter((mark) => mark.end > mark.start && roleOf(mark) !== 'plain')
  const edges = [...shown, ...differing].flatMap(({ start, end }) => [start, end])
  const cuts = [...new Set([0, ...edges, text.length])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b)
  const pieces: Piece[] = []
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[index + 1] as number
    const mark = shown.find((one) => one.start <= start && end <= one.end)
    const differs = differing.some((one) => one.start <= start && end <= one.end)
    pieces.push({
      text: text.slice(start, end),
      claim: mark?.claim ?? null,
      role: mark ? roleOf(mark) : 'plain',
      differs,
    })
  }
  return pieces
}

/** Pieces of one mark together, so that it is one element however its words differ. */
export function markedRuns(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const runs: Piece[][] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (piece.claim !== null && last?.[0]?.claim === piece.claim) last.push(piece)
    else runs.push([piece])
  }
  return runs
}
