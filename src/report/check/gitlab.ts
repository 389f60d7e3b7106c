import type { Finding, Severity } from '../../model/index.js'
import { jsonText } from '../json.js'
import { plain } from '../plain.js'
import type { CheckReporter } from './reporter.js'
import { openOf, placeWords } from './words.js'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** GitLab's code quality report: a list of issues; fingerprints are unique. */
export const gitlab: CheckReporter = (result) => jsonText(openOf(result).map(issue))

const issue = ({ draft, other, severity, says, rule, id, fingerprint }: Finding) => ({
  type: 'issue',
  description: other ? `${plain(says)} (see ${placeWords(other)})` : plain(says),
  check_name: `claimdiff/${rule}`,
  fingerprint: `${fingerprint}-${id}`,
  severity: SEVERITIES[severity],
  location: {
    path: plain(draft.source).replace(/^\.\//u, ''),
    lines: { begin: draft.start.line, end: draft.end.line },
  },
})
