const pieceLength = 32_768

const fenceOrGap = /^ {0,3}(?:```|~~~)|\n[ \t]*\r?\n(?=[^\s>+*\d`~<|-])/gm

/**
 * A long Markdown text in pieces, for the parser's time grows faster than its text. Cuts stand at blank lines before a
 * line that begins a paragraph or heading, outside fenced code; a piece without such a line stays whole.
 */
export function piecesOf(body: string): string[] {
  const pieces: string[] = []
  let from = 0
  let fenced = false
  for (const { index, 0: found } of body.length > pieceLength ? body.matchAll(fenceOrGap) : []) {
    if (!found.startsWith('\n')) {
      fenced = !fenced
    } else if (!fenced && index + found.length - from >= pieceLength) {
      pieces.push(body.slice(from, index + found.length))
      from = index + found.length
    }
  }
  pieces.push(body.slice(from))
  return pieces
}

const mostLines = 4000

/** True where a piece has more lines than the parser bears; only lists and tables without end come to that. */
export const hasEndlessPiece = (body: string): boolean =>
  piecesOf(body).some((piece) => piece.length > mostLines && lineCount(piece) > mostLines)

function lineCount(piece: string): number {
  let count = 0
  for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) count += 1
  return count
}
