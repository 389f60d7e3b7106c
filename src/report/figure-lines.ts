import type { Answer } from './answers.js'
import { shortDate } from './dates.js'
import { shorten } from './plain.js'
import { asOfShort } from './reading.js'
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

/** The same figure of the same article and speaker is one line; where it cites somebody, its own voice adds none. */
export function distinct(answers: readonly Answer[]): readonly Answer[] {
  const cited = new Set(answers.filter(({ speaker }) => speaker !== null).map(figureKey))
  const seen = new Set<string>()
  return answers.filter((answer) => {
    if (answer.speaker === null && cited.has(figureKey(answer))) return false
    const key = JSON.stringify([figureKey(answer), answer.speaker])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

const figureKey = ({ claim, reading, asOf }: Answer): string => JSON.stringify([claim.source, reading, asOf])

/** One line per figure in columns: figure, outlet, date, speaker. The last column wraps under itself. */
export function figureLines(page: Page, answers: readonly Answer[]): readonly string[] {
  const { paint } = page
  const figures = answers.map((answer) => cut(figureWords(answer), Math.min(WIDEST_FIGURE, page.width - 6)))
  const outlets = answers.map(({ outlet }) => cut(outlet, WIDEST_OUTLET))
  const dates = answers.map(({ claim, source }) => asOfShort(claim, source))
  const [figureWidth, outletWidth, dateWidth] = [widest(figures), widest(outlets), widest(dates)]
  const start = INDENT.length + 2 + figureWidth + 2
  const isCited = answers.some(({ speaker }) => speaker !== null)
  const inColumns = page.width - start >= outletWidth + dateWidth + (isCited ? 18 : 2)
  return answers.flatMap((answer, index) => {
    const cited = answer.speaker === null ? '' : `citing ${shorten(answer.speaker, LONGEST_TEXT)}`
    const figure = paint.bold(pad(figures[index] ?? '', figureWidth))
    const lead = `${INDENT}${answer.contested ? paint.red('≠') : ' '} ${figure}`
    if (inColumns) {
      const rest = `${pad(outlets[index] ?? '', outletWidth)}  ${pad(dates[index] ?? '', dateWidth)}  `
      const at = start + columns(rest)
      const [top = '', ...more] = wrap(cited, page.width - at)
      return [`${lead}  ${rest}${top}`.trimEnd(), ...more.map((line) => `${' '.repeat(at)}${line}`)]
    }
    const rest = [outlets[index], dates[index], cited].filter((part) => part !== '').join(', ')
    const [top = '', ...more] = wrap(rest, page.width - start)
    if (page.width - start >= 20)
      return [`${lead}  ${top}`, ...more.map((line) => `${' '.repeat(start)}${line}`)]
    return [lead.trimEnd(), ...wrap(rest, page.width - 6).map((line) => `      ${line}`)]
  })
}

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(columns))

/** Dates show what they were read as, where there is room: "Monday" alone says little. */
export function figureWords({ claim, figure, reading }: Answer): string {
  if (claim.kind !== 'date' || reading.endsWith('not given') || reading === figure) return figure
  const words = `${figure} (${claim.time ? shortDate(claim.time.value) : reading})`
  return columns(words) > WIDEST_FIGURE ? figure : words
}
