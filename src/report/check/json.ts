import { jsonLine, jsonText } from '../json.js'
import type { CheckReporter } from './reporter.js'

/** The result itself: `check.schema.json` describes it. */
export const json: CheckReporter = (result) => jsonText(result)

/** One finding a line, the suppressed among them. */
export const ndjson: CheckReporter = ({ findings }) =>
  findings.map((finding) => `${jsonLine(finding)}\n`).join('')
