import type { Finding } from '../../model/index.js'
import { type Cell, csvText } from '../csv-text.js'
import type { CheckReporter } from './reporter.js'
import { placeWords, suppressionWords } from './words.js'

const COLUMNS: Readonly<Record<string, (finding: Finding) => Cell>> = {
  draft: ({ draft }) => draft.source,
  line: ({ draft }) => draft.start.line,
  column: ({ draft }) => draft.start.column,
  severity: ({ severity }) => severity,
  rule: ({ rule }) => rule,
  says: ({ says }) => says,
  question: ({ question }) => question?.text,
  figure: ({ draft }) => draft.passage.exact,
  before: ({ draft }) => draft.passage.prefix,
  after: ({ draft }) => draft.passage.suffix,
  other: ({ other }) => other?.source,
  other_line: ({ other }) => other?.start.line,
  other_column: ({ other }) => other?.start.column,
  other_outlet: ({ other }) => other?.outlet,
  other_speaker: ({ other }) => other?.speaker,
  other_as_of: ({ other }) => other?.asOf.value,
  other_figure: ({ other }) => other?.passage.exact,
  other_before: ({ other }) => other?.passage.prefix,
  other_after: ({ other }) => other?.passage.suffix,
  also: ({ also }) => also.map(placeWords).join(' '),
  suppressed: (finding) => suppressionWords(finding),
  id: ({ id }) => id,
}

/** One finding a line, the suppressed among them. */
export const csv: CheckReporter = ({ findings }) => csvText(findings, COLUMNS)
