/**
 * What a terminal of so many columns shows in the end: text wraps, CR and LF move, ESC[2K clears one line, other codes of
 * colour show nothing. A code that is not known throws.
 */
export function screenOf(sent: string, columns: number): string[] {
  const lines: string[] = ['']
  let [row, column] = [0, 0]
  // biome-ignore lint/suspicious/noControlCharactersInRegex: codes are what is read
  for (const [piece] of sent.matchAll(/\u001b\[[\d;?]*[A-Za-z]|[^\u001b]|\u001b/gu)) {
    if (piece === '\r') column = 0
    else if (piece === '\n') lines[++row] ??= ''
    else if (piece === '\u001b[2K') lines[row] = ''
    else if (piece.startsWith('\u001b')) {
      if (!piece.endsWith('m'))
        throw new Error(`A terminal's code that is not known: ${JSON.stringify(piece)}`)
    } else {
      if (column === columns) {
        lines[++row] ??= ''
        column = 0
      }
      const line = (lines[row] ?? '').padEnd(column)
      lines[row] = line.slice(0, column) + piece + line.slice(column + 1)
      column++
    }
  }
  return lines.map((line) => line.trimEnd()).filter((line) => line !== '')
}
