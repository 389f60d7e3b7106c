import { visible } from './plain.js'

export type Cell = string | number | boolean | null | undefined

/**
 * Rows as RFC 4180: a header line, CRLF after every line, UTF-8 without a byte order mark. Numbers and booleans are
 * bare; a text that a spreadsheet would run as a formula has an apostrophe before it; other control characters than tab
 * and line breaks are shown as pictures.
 */
export function csvText<Row>(
  rows: readonly Row[],
  columns: Readonly<Record<string, (row: Row) => Cell>>,
): string {
  const names = Object.keys(columns)
  return csvLine(names) + rows.map((row) => csvLine(names.map((name) => columns[name]?.(row)))).join('')
}

/** One row, with its line ending. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`

function csvCell(value: Cell): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const guarded = /^\s*[=+\-@\t\r\n＝＋－＠]/u.test(value) ? `'${value}` : value
  const shown = visible(guarded)
  return /[",;\t\r\n]|^\s|\s$/u.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown
}
