import { type DecidedSide, type Decision, grouped } from '../model/index.js'
import { csvText } from './csv-text.js'
import { shortDate } from './dates.js'
import { personName, verdictWords } from './decision-words.js'
import { jsonLine, jsonText } from './json.js'
import { escaped, marked } from './markdown-text.js'
import { plain } from './plain.js'

/** A decision with how it stands. */
export interface DecisionRow {
  readonly decision: Decision
  readonly standing: string
  /** Why, where that needs saying. */
  readonly why: string | null
}

const passage = ({ quote: { prefix, exact, suffix } }: DecidedSide): string => prefix + exact + suffix

export type DecisionFormat = 'csv' | 'json' | 'markdown' | 'ndjson'

export interface NumberedRow extends DecisionRow {
  /** Of its line in the file. */
  readonly number: number
}

export function decisionsText(rows: readonly NumberedRow[], format: DecisionFormat): string {
  if (format === 'csv') return decisionsCsv(rows)
  if (format === 'markdown') return decisionsMarkdown(rows)
  const objects = rows.map(({ decision, number, standing, why }) => ({
    ...decision,
    line: number,
    standing,
    why,
  }))
  return format === 'ndjson' ? objects.map((object) => `${jsonLine(object)}\n`).join('') : jsonText(objects)
}

/** One decision a line, for spreadsheets. */
export const decisionsCsv = (rows: readonly DecisionRow[]): string =>
  csvText(rows, {
    id: ({ decision }) => decision.id,
    standing: ({ standing }) => standing,
    why: ({ why }) => why,
    verdict: ({ decision }) => decision.verdict,
    resolution: ({ decision }) => decision.resolution,
    preferred: ({ decision }) => decision.preferred,
    flag: ({ decision }) => decision.flag,
    reason: ({ decision }) => decision.reason,
    by: ({ decision }) => decision.by,
    at: ({ decision }) => decision.at,
    group: ({ decision }) => decision.group,
    measure: ({ decision }) => decision.question.measure,
    question: ({ decision }) => decision.question.text,
    source_1: ({ decision }) => decision.sides[0].source,
    url_1: ({ decision }) => decision.sides[0].url,
    value_1: ({ decision }) => decision.sides[0].value,
    figure_1: ({ decision }) => decision.sides[0].quote.exact,
    passage_1: ({ decision }) => passage(decision.sides[0]),
    source_2: ({ decision }) => decision.sides[1].source,
    url_2: ({ decision }) => decision.sides[1].url,
    value_2: ({ decision }) => decision.sides[1].value,
    figure_2: ({ decision }) => decision.sides[1].quote.exact,
    passage_2: ({ decision }) => passage(decision.sides[1]),
  })

/** For a correction note or a mail: each question with what was decided of it, in the articles' words. */
export function decisionsMarkdown(rows: readonly DecisionRow[]): string {
  const byQuestion = grouped(rows, ({ decision }) => [decision.question.text])
  const parts = [...byQuestion].map(([text, own]) =>
    [`## ${escaped(text)}`, ...own.map(decided)].join('\n\n'),
  )
  return `${['# Decisions', ...(parts.length > 0 ? parts : ['None.'])].join('\n\n')}\n`
}

function decided({ decision, standing, why }: DecisionRow): string {
  const who = `${escaped(personName(decision.by))}, ${escaped(shortDate(decision.at))}`
  const stands = [standing, ...(why === null ? [] : [why])].map(escaped).join(': ')
  return [
    ...decision.sides.map(quoted),
    `**${escaped(capital(verdictWords(decision)))}** (${who}; ${stands}). ${escaped(decision.reason)}`,
  ].join('\n\n')
}

const quoted = ({ source, quote: { prefix, exact, suffix } }: DecidedSide): string => {
  const [before, after] = [plain(prefix).trimStart(), plain(suffix).trimEnd()]
  return `> ${marked({ before, exact: plain(exact), after })}\n>\n> — ${escaped(source)}`
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
