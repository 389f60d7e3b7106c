import type { Answer } from './answers.js'
import { shorten } from './plain.js'
import {
  columns,
  cut,
  INDENT,
  LONGEST_TEXT,
  type Page,
  pad,
  WIDEST_FIGURE,
  WIDEST_OUTLET,
  wrap,
} from './terminal.js'

/** The same figure of the same article and speaker is one line. */
export function distinct(answers: readonly Answer[]): readonly Answer[] {
  const seen = new Set<string>()
  return answers.filter(({ claim, reading, speaker, asOf }) => {
    const key = JSON.stringify([claim.source, reading, speaker, asOf])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** One line per figure in columns: figure, outlet, date, speaker. The last column wraps under itself. */
export function figureLines(page: Page, answers: readonly Answer[]): readonly string[] {
  const { paint } = page
  const figures = answers.map((answer) => cut(figureWords(answer), Math.min(WIDEST_FIGURE, page.width - 6)))
  const outlets = answers.map(({ outlet }) => cut(outlet, WIDEST_OUTLET))
  const [figureWidth, outletWidth, dateWidth] = [
    widest(figures),
    widest(outlets),
    widest(answers.map(({ asOf }) => asOf)),
  ]
  const start = INDENT.length + 2 + figureWidth + 2
  const inColumns = page.width - start >= outletWidth + dateWidth + 14
  return answers.flatMap((answer, index) => {
    const speaker = shorten(answer.speaker ?? 'in its own voice', LONGEST_TEXT)
    const rest = inColumns
      ? `${pad(outlets[index] ?? '', outletWidth)}  ${pad(answer.asOf, dateWidth)}  `
      : `${outlets[index]}, ${answer.asOf}, ${speaker}`
    const figure = paint.bold(pad(figures[index] ?? '', figureWidth))
    const lead = `${INDENT}${answer.contested ? paint.red('≠') : ' '} ${figure}`
    if (inColumns) {
      const at = start + columns(rest)
      const [top = '', ...more] = wrap(speaker, page.width - at)
      return [`${lead}  ${rest}${top}`, ...more.map((line) => `${' '.repeat(at)}${line}`)]
    }
    const [top = '', ...more] = wrap(rest, page.width - start)
    if (page.width - start >= 20)
      return [`${lead}  ${top}`, ...more.map((line) => `${' '.repeat(start)}${line}`)]
    return [lead.trimEnd(), ...wrap(rest, page.width - 6).map((line) => `      ${line}`)]
  })
}

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(columns))

/** Dates show what they were read as: "Monday" alone says little. */
const figureWords = ({ claim, figure, reading }: Answer): string =>
  claim.kind === 'date' && !reading.endsWith('not given') && reading !== figure
    ? `${figure} (${reading})`
    : figure
