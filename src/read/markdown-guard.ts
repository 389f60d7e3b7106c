import { hasEndlessPiece } from './markdown-pieces.js'

/** The most that remark handles in time that still looks linear; real articles stay far below. */
const bounds = {
  containers: 40,
  indentation: 160,
  runs: 200,
  underlines: 300,
  openings: 100,
  brackets: 400,
  columns: 200,
  backticks: 400,
}

/**
 * Says why a Markdown text would take the parser quadratic time or a deep stack, or null. Its costs grow with what one
 * paragraph holds, so marks are counted from blank line to blank line; those of heading underlines grow with the file.
 */
export function hostileMarkdown(text: string): string | null {
  if (hasEndlessPiece(text)) return 'lines in one list or table'
  let runs = 0
  let underlines = 0
  let openings = 0
  let brackets = 0
  let backticks = 0
  for (const { 0: line } of text.matchAll(/[^\r\n]+|\r?\n[ \t]*(?=\r?\n)/g)) {
    if (line.startsWith('\n') || line.startsWith('\r')) {
      runs = openings = brackets = backticks = 0
      continue
    }
    if (line.length > bounds.columns && line.split('|', bounds.columns).length === bounds.columns)
      return 'table columns'
    const containers = containerDepth(line)
    if (containers.markers > bounds.containers || containers.width > bounds.indentation)
      return 'nested block quotes or lists'
    if (/^[ \t>]*(?:-+|=+)[ \t]*$/.test(line)) underlines += 1
    const tableRow = /^[ \t>]*\|/.test(line)
    const marks = tableRow
      ? { runs: 0, openings: 0, brackets: 0, backticks: 0 }
      : { runs, openings, brackets, backticks }
    countMarks(line, marks)
    if (!tableRow) ({ runs, openings, brackets, backticks } = marks)
    if (marks.runs > bounds.runs) return 'emphasis marks'
    if (underlines > bounds.underlines) return 'heading underlines'
    if (marks.openings > bounds.openings) return 'markup openings'
    if (marks.brackets > bounds.brackets) return 'brackets'
    if (marks.backticks > bounds.backticks) return 'backticks'
  }
  return null
}

interface Marks {
  runs: number
  openings: number
  brackets: number
  backticks: number
}

/** Counts runs, not characters: a rule of 80 asterisks is one. */
function countMarks(line: string, marks: Marks): void {
  let previous = 0
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at)
    if ((code === 42 || code === 95) && code !== previous) marks.runs += 1
    else if (code === 60) marks.openings += 1
    else if (code === 91) marks.brackets += 1
    else if (code === 96 && previous !== 96) marks.backticks += 1
    previous = code
  }
}

const marker = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y

function containerDepth(line: string): { markers: number; width: number } {
  marker.lastIndex = 0
  let markers = 0
  let width = 0
  let match = marker.exec(line)
  while (match && markers <= bounds.containers) {
    markers += 1
    width = Math.max(match[0].length, width)
    match = marker.exec(line)
  }
  return { markers, width: markers > 0 ? width : 0 }
}
