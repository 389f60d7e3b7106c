import type { Claim, Question, QuestionChange, Result, SourceSummary } from '../model/index.js'
import { changeTag } from './changes/words.js'
import { type Cell, csvText } from './csv-text.js'
import type { Reporter } from './reporter.js'

interface Row {
  readonly claim: Claim
  readonly source: SourceSummary | undefined
  readonly question: Question | undefined
  /** How the question stands to an earlier report. */
  readonly change: QuestionChange | undefined
}

const COLUMNS: Readonly<Record<string, (row: Row) => Cell>> = {
  id: ({ claim }) => claim.id,
  source: ({ claim }) => claim.source,
  outlet: ({ source }) => source?.outlet,
  published: ({ source }) => source?.published,
  kind: ({ claim }) => claim.kind,
  measure: ({ claim }) => claim.measure,
  exact: ({ claim }) => claim.quote.exact,
  low: ({ claim }) => claim.quantity?.low,
  high: ({ claim }) => claim.quantity?.high,
  low_open: ({ claim }) => claim.quantity?.lowOpen,
  high_open: ({ claim }) => claim.quantity?.highOpen,
  approx: ({ claim }) => claim.quantity?.approx,
  unit: ({ claim }) => claim.quantity?.unit,
  increment: ({ claim }) => claim.quantity?.increment,
  trend: ({ claim }) => claim.quantity?.trend,
  time: ({ claim }) => claim.time?.value,
  population: ({ claim }) => claim.population?.text,
  event: ({ claim }) => claim.event?.text,
  event_date: ({ claim }) => claim.event?.date,
  modality: ({ claim }) => claim.modality,
  speaker: ({ claim }) => claim.speaker,
  as_of: ({ claim }) => claim.asOf.value,
  as_of_basis: ({ claim }) => claim.asOf.basis,
  start: ({ claim }) => claim.position.start,
  end: ({ claim }) => claim.position.end,
  prefix: ({ claim }) => claim.quote.prefix,
  suffix: ({ claim }) => claim.quote.suffix,
  question: ({ question }) => question?.id,
  question_text: ({ question }) => question?.text,
  verdict: ({ question }) => question?.verdict,
  rule: ({ claim }) => claim.rule,
  change: ({ change }) => change && changeTag(change),
}

/** The claims, one a line. */
export const csv: Reporter = (result) => csvText(rowsOf(result), COLUMNS)

function rowsOf({ claims, sources, questions, changes }: Result): readonly Row[] {
  const bySource = new Map(sources.map((source) => [source.source, source]))
  const byClaim = new Map(
    questions.flatMap((question) => question.claims.map((id) => [id, question] as const)),
  )
  const byQuestion = new Map(changes?.questions.map((change) => [change.question, change]))
  return claims.map((claim) => {
    const question = byClaim.get(claim.id)
    const change = question && byQuestion.get(question.id)
    return { claim, source: bySource.get(claim.source), question, change }
  })
}
