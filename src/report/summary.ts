import pc from 'picocolors'
import type { Result } from '../model/index.js'
import { shortDate } from './dates.js'
import { gapWords } from './gap.js'
import { type Answer, type Entry, outlineOf } from './outline.js'
import { counted, plain } from './plain.js'
import type { Reporter } from './reporter.js'
import { columns, cut, pad, wrap } from './terminal.js'

type Paint = ReturnType<typeof pc.createColors>
type Style = (text: string) => string

interface Page {
  readonly width: number
  readonly paint: Paint
}

/** Figures of one question that are listed before the rest is left to the written report. */
const FIGURES_SHOWN = 8
const STEPS_SHOWN = 3
const INDENT = '  '
const WIDEST_FIGURE = 28
const WIDEST_OUTLET = 26

/** What a person needs in ten seconds, for a terminal. */
export const summary: Reporter = (result, { colour = false, width = 80, reportPath } = {}) => {
  const page: Page = { width: Math.max(24, Math.min(width, 120)), paint: pc.createColors(colour) }
  const { paint } = page
  const outline = outlineOf(result)
  const head = outline.contested.length > 0 ? paint.red : (text: string) => text
  const blocks = [
    lines(page, outline.headline, '', (text) => paint.bold(head(text))),
    ...outline.contested.map((entry) => contestedLines(page, entry)),
    section(
      page,
      'CHANGED OVER TIME',
      outline.changed.flatMap((entry) => changeLines(page, entry)),
    ),
    section(page, 'CANNOT TELL', [
      ...outline.undetermined.flatMap((entry) => undeterminedLines(page, entry)),
      ...outline.advice.flatMap((advice) => lines(page, `→ ${advice}`, INDENT, paint.cyan, '  ')),
    ]),
    countLines(page, result, outline.agreed.length, reportPath),
  ]
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}

const section = ({ paint }: Page, title: string, body: readonly string[]): readonly string[] =>
  body.length > 0 ? [paint.bold(title), ...body] : []

/** Wrapped lines; those after the first stand `hang` further in. Colour is added after the wrapping. */
function lines(page: Page, text: string, indent: string, style: Style, hang = ''): readonly string[] {
  const room = page.width - indent.length - hang.length
  return wrap(text, room).map((line, index) => `${indent}${index > 0 ? hang : ''}${style(line)}`)
}

function contestedLines(page: Page, { question, answers, gap }: Entry): readonly string[] {
  const { paint } = page
  const ordered = distinct([
    ...answers.filter(({ contested }) => contested),
    ...answers.filter(({ contested }) => !contested),
  ])
  const left = ordered.length - FIGURES_SHOWN
  return [
    ...lines(page, `≠ ${plain(question.text)}`, '', paint.bold, '  '),
    ...figureLines(page, ordered.slice(0, FIGURES_SHOWN)),
    ...(left > 0 ? lines(page, `… and ${left} more in the report`, INDENT, paint.dim) : []),
    ...(gap ? lines(page, gapWords(gap), INDENT, paint.red) : []),
  ]
}

/** The same figure of the same article and speaker is one line. */
function distinct(answers: readonly Answer[]): readonly Answer[] {
  const seen = new Set<string>()
  return answers.filter(({ claim, reading, speaker, asOf }) => {
    const key = JSON.stringify([claim.source, reading, speaker, asOf])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** One line per figure in columns: figure, outlet, date, speaker. The last column wraps under itself. */
function figureLines(page: Page, answers: readonly Answer[]): readonly string[] {
  const { paint } = page
  const figures = answers.map((answer) => cut(figureWords(answer), Math.min(WIDEST_FIGURE, page.width - 6)))
  const outlets = answers.map(({ outlet }) => cut(outlet, WIDEST_OUTLET))
  const [first, second, third] = [widest(figures), widest(outlets), widest(answers.map(({ asOf }) => asOf))]
  const start = INDENT.length + 2 + first + 2
  const inColumns = page.width - start >= second + third + 14
  return answers.flatMap((answer, index) => {
    const speaker = answer.speaker ?? 'in its own voice'
    const rest = inColumns
      ? `${pad(outlets[index] ?? '', second)}  ${pad(answer.asOf, third)}  `
      : `${answer.outlet}, ${answer.asOf}, ${speaker}`
    const figure = paint.bold(pad(figures[index] ?? '', first))
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

/** "20 (12 Dec 2023) → 57 (14 Dec 2023)"; of a long rise the first and the last steps. */
function changeLines(page: Page, { question, answers }: Entry): readonly string[] {
  const steps = distinct(answers).flatMap(({ claim, figure, outlet }) =>
    claim.asOf.value === null ? [] : [`${figure} (${outlet}, ${shortDate(claim.asOf.value)})`],
  )
  const shown = steps.length > STEPS_SHOWN ? [steps[0], `${steps.length - 2} steps`, steps.at(-1)] : steps
  return lines(page, `↗ ${plain(question.text)} ${shown.join(' → ')}`, INDENT, (text) => text, '  ')
}

function undeterminedLines(page: Page, { question, answers }: Entry): readonly string[] {
  const figures = distinct(answers).map(({ figure, outlet }) => `${figure} (${outlet})`)
  const shown = figures.slice(0, FIGURES_SHOWN).join(', ')
  const rest = figures.length > FIGURES_SHOWN ? `, ${figures.length - FIGURES_SHOWN} more` : ''
  return lines(page, `? ${plain(question.text)} ${shown}${rest}`, INDENT, (text) => text, '  ')
}

function countLines(
  page: Page,
  { counts, notes, messages }: Result,
  agreed: number,
  reportPath: string | undefined,
): readonly string[] {
  const { paint } = page
  const parts = [
    counted(counts.articles, 'article'),
    counted(counts.claims, 'claim'),
    counted(counts.questions, 'question'),
    `${counted(counts.pairs, 'pair')} compared`,
    `${counted(agreed, 'question')} in agreement`,
    `${counted(counts.notUnderstood, 'figure')} not understood`,
    counted(notes.length, 'note'),
    `${counted(messages.length, 'message')} about articles`,
  ]
  return [
    ...lines(page, parts.join(' · '), '', paint.dim),
    ...(reportPath === undefined ? [] : lines(page, `Report: ${plain(reportPath)}`, '', paint.bold)),
  ]
}
