import pc from 'picocolors'
import type { Question, Result } from '../model/index.js'
import { type Answer, figureIn } from './answers.js'
import { changeTag, changeWords } from './changes/words.js'
import { shortDate } from './dates.js'
import { distinct, figureLines } from './figure-lines.js'
import { gapWords } from './gap.js'
import { type Entry, type Outline, outlineOf } from './outline.js'
import { counted, plain, shorten } from './plain.js'
import { policyLine, policyRows } from './policies.js'
import type { Reporter } from './reporter.js'
import { cut, INDENT, LONGEST_TEXT, type Page, WIDEST_FIGURE, WIDEST_OUTLET, wrap } from './terminal.js'

type Style = (text: string) => string

/** Figures of one question that are listed before the rest is left to the written report. */
const FIGURES_SHOWN = 8
const STEPS_SHOWN = 3
/** Entries of one section; a summary that scrolls away is none. */
const ENTRIES_SHOWN = 10

/** What a person needs in ten seconds, for a terminal. */
export const summary: Reporter = (result, { colour = false, width = 80, reportPath } = {}) => {
  const page: Page = { width: Math.max(24, Math.min(width, 120)), paint: pc.createColors(colour) }
  const { paint } = page
  const outline = outlineOf(result)
  const head = outline.contested.length > 0 ? paint.red : (text: string) => text
  const blocks = [
    lines(page, outline.headline, '', (text) => paint.bold(head(text))),
    [outline.since, outline.changes?.says].flatMap((says) => (says ? lines(page, says, '', plainly) : [])),
    ...first(outline.contested).map((entry) => contestedLines(page, entry)),
    moreLines(page, outline.contested, 'more contested question'),
    section(page, 'SETTLED BY DECISION', [
      ...first(outline.settled).flatMap((entry) => settledLines(page, entry)),
      ...moreLines(page, outline.settled, 'more question'),
    ]),
    section(page, 'NO LONGER CONTESTED', goneLines(page, outline)),
    section(page, 'CHANGED OVER TIME', [
      ...first(outline.changed).flatMap((entry) => changeLines(page, entry)),
      ...moreLines(page, outline.changed, 'more question'),
    ]),
    section(page, 'CANNOT TELL', [
      ...first(outline.undetermined).flatMap((entry) => undeterminedLines(page, entry)),
      ...moreLines(page, outline.undetermined, 'more question'),
      ...first(outline.advice).flatMap((advice) =>
        lines(page, `→ ${shorten(advice, LONGEST_TEXT)}`, INDENT, paint.cyan, '  '),
      ),
      ...moreLines(page, outline.advice, 'more piece of advice', 'more pieces of advice'),
    ]),
    section(page, 'NOT UNDERSTOOD', [
      ...first(foreign(result)).flatMap(({ source, language }) =>
        lines(
          page,
          `${plain(source)}: ${language ? `in "${plain(language)}"` : 'not in English'}, no claim was made of it`,
          INDENT,
          paint.yellow,
          '  ',
        ),
      ),
      ...moreLines(page, foreign(result), 'more article'),
    ]),
    countLines(page, result, outline.agreed.length, reportPath),
  ]
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}

const foreign = ({ sources }: Result) => sources.filter(({ understood }) => !understood)

const first = <T>(items: readonly T[]): readonly T[] => items.slice(0, ENTRIES_SHOWN)

function moreLines(page: Page, all: readonly unknown[], one: string, many?: string): readonly string[] {
  const left = all.length - ENTRIES_SHOWN
  return left > 0
    ? lines(page, `… and ${counted(left, one, many)} in the report`, INDENT, page.paint.dim)
    : []
}

const section = ({ paint }: Page, title: string, body: readonly string[]): readonly string[] =>
  body.length > 0 ? [paint.bold(title), ...body] : []

/** Wrapped lines; those after the first stand `hang` further in. Colour is added after the wrapping. */
function lines(page: Page, text: string, indent: string, style: Style, hang = ''): readonly string[] {
  const room = page.width - indent.length - hang.length
  return wrap(text, room).map((line, index) => `${indent}${index > 0 ? hang : ''}${style(line)}`)
}

const plainly: Style = (text) => text

/** What the earlier report has as contested, with what became of it. */
function goneLines(page: Page, { changes, answerOf }: Outline): readonly string[] {
  const gone = changes?.resolved ?? []
  return [
    ...first(gone).flatMap((change) =>
      underTitle(page, `✓ ${shorten(plain(change.text), LONGEST_TEXT)}`, [changeWords(change, answerOf)]),
    ),
    ...moreLines(page, gone, 'more question'),
  ]
}

const titleOf = ({ question: { text }, change }: Entry): string =>
  `${shorten(plain(text), LONGEST_TEXT)}${change ? ` (${changeTag(change)})` : ''}`

function contestedLines(page: Page, entry: Entry): readonly string[] {
  const { paint } = page
  const { question, answers, gap, decisions } = entry
  const ordered = distinct([
    ...answers.filter(({ contested }) => contested),
    ...answers.filter(({ contested }) => !contested),
  ])
  const left = ordered.length - FIGURES_SHOWN
  return [
    ...lines(page, `≠ ${titleOf(entry)}`, '', paint.bold, '  '),
    ...figureLines(page, ordered.slice(0, FIGURES_SHOWN)),
    ...(left > 0
      ? lines(page, `… and ${counted(left, 'more figure')} in the report`, INDENT, paint.dim)
      : []),
    ...(gap ? lines(page, shorten(gapWords(gap), LONGEST_TEXT), INDENT, paint.red) : []),
    ...decisions.flatMap((text) => lines(page, shortened(text), INDENT, paint.yellow, '  ')),
    ...policyLines(page, question, answers),
  ]
}

/** The readings by recorders' rules, lowest – best – highest, where the run was asked for them. */
function policyLines(page: Page, question: Question, answers: readonly Answer[]): readonly string[] {
  const rows = policyRows(question, figureIn(answers))
  return rows.length === 0
    ? []
    : lines(page, `By rule: ${rows.map(policyLine).join(' · ')}`, INDENT, page.paint.dim, '  ')
}

/** "20 (The Courier, 12 Dec 2023) → 57 (Gulf Wire, 14 Dec 2023)"; of a long rise the first and the last steps. */
function changeLines(page: Page, entry: Entry): readonly string[] {
  const { answers } = entry
  const steps = voices(answers.filter(({ claim }) => claim.asOf.value !== null))
  const undated = voices(answers.filter(({ claim }) => claim.asOf.value === null))
  const shown = steps.length > STEPS_SHOWN ? [steps[0], `${steps.length - 2} steps`, steps.at(-1)] : steps
  const rest = undated.length > 0 ? [`not dated: ${some(undated)}`] : []
  return underTitle(page, `↗ ${titleOf(entry)}`, [shown.join(' → '), ...rest])
}

const settledLines = (page: Page, entry: Entry): readonly string[] =>
  underTitle(page, `✓ ${titleOf(entry)}`, [some(voices(entry.answers)), ...entry.decisions.map(shortened)])

const shortened = (text: string): string => shorten(text, LONGEST_TEXT)

const undeterminedLines = (page: Page, entry: Entry): readonly string[] =>
  underTitle(page, `? ${titleOf(entry)}`, [some(voices(entry.answers))])

const underTitle = (page: Page, title: string, texts: readonly string[]): readonly string[] => [
  ...lines(page, title, INDENT, page.paint.bold, '  '),
  ...texts.filter((text) => text !== '').flatMap((text) => lines(page, text, `${INDENT}  `, plainly)),
]

const some = (texts: readonly string[]): string =>
  texts.length > FIGURES_SHOWN
    ? `${texts.slice(0, FIGURES_SHOWN).join(', ')}, ${texts.length - FIGURES_SHOWN} more`
    : texts.join(', ')

/** Each figure once with who has it, and when; of several articles the first is named. */
function voices(answers: readonly Answer[]): readonly string[] {
  const said = new Map<string, { first: Answer; articles: Set<string>; texts: Set<string> }>()
  for (const answer of answers) {
    const key = JSON.stringify([answer.reading, answer.figure.toLowerCase(), answer.claim.asOf.value])
    const one = said.get(key) ?? { first: answer, articles: new Set(), texts: new Set() }
    one.articles.add(answer.claim.source)
    one.texts.add(answer.text)
    said.set(key, one)
  }
  return [...said.values()].map(({ first: { claim, figure, outlet }, articles, texts }) => {
    const copied = texts.size < articles.size ? `, ${counted(texts.size, 'text')}` : ''
    const others = articles.size > 1 ? ` and ${articles.size - 1} more${copied}` : ''
    const when = claim.asOf.value === null ? '' : `, ${shortDate(claim.asOf.value)}`
    return `${cut(figure, WIDEST_FIGURE)} (${cut(outlet, WIDEST_OUTLET)}${others}${when})`
  })
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
