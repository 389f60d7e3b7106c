/** Advice names commands between backticks. */
export const codePieces = (text: string): readonly { readonly text: string; readonly isCode: boolean }[] =>
  text
    .split('`')
    .map((piece, index) => ({ text: piece, isCode: index % 2 === 1 }))
    .filter((piece) => piece.text !== '')
