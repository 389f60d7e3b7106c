import type { CheckResult, Finding, FindingSide, Severity } from '../../model/index.js'
import { jsonText } from '../json.js'
import { passageIn } from '../passage.js'
import { plain } from '../plain.js'
import type { CheckReporter } from './reporter.js'
import { suppressionWords, voiceWords } from './words.js'

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** SARIF 2.1.0: every result has its place in the draft, the other side under `relatedLocations`. */
export const sarif: CheckReporter = (result) =>
  jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driver(result) },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(result) }],
        artifacts: result.drafts.map((path) => ({ location: { uri: uriOf(path) } })),
        results: result.findings.map((finding) => resultOf(finding, result)),
      },
    ],
  })

const driver = ({ tool, rules }: CheckResult) => ({
  name: tool.name,
  semanticVersion: tool.version,
  rules: rules.map(({ id, severity, says }) => ({
    id,
    shortDescription: { text: says },
    defaultConfiguration: { level: LEVELS[severity] },
  })),
})

const notifications = ({ messages }: CheckResult) =>
  messages.map(({ path, severity, code, text }) => ({
    level: LEVELS[severity],
    message: { text: plain(text) },
    descriptor: { id: code },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
  }))

function resultOf(finding: Finding, { rules }: CheckResult) {
  const { rule, severity, draft, other, also, fingerprint, id, question } = finding
  const others = [...(other ? [other] : []), ...also]
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex((each) => each.id === rule),
    level: LEVELS[severity],
    message: { text: messageOf(finding) },
    locations: [{ physicalLocation: place(draft) }],
    relatedLocations: others.map((side, at) => ({
      id: at + 1,
      message: { text: sideWords(side) },
      physicalLocation: place(side),
    })),
    partialFingerprints: { 'claimdiff/v1': fingerprint },
    suppressions: suppressions(finding),
    properties: { id, ...(question && { question: plain(question.text) }) },
  }
}

/** A viewer makes a link of "[words](1)": to the related location of that number. */
const messageOf = ({ says, other }: Finding): string =>
  other ? `${bracketed(says)} See [${bracketed(voiceWords(other))}](1).` : bracketed(says)

const bracketed = (text: string): string => plain(text).replace(/[\\[\]]/gu, '\\$&')

function sideWords(side: FindingSide): string {
  const { before, exact, after } = passageIn(side.passage)
  return `${voiceWords(side)}: ${before}${exact}${after}`
}

const place = ({ source, start, end, passage }: FindingSide) => ({
  artifactLocation: { uri: uriOf(source) },
  region: {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    snippet: { text: plain(passage.exact) },
  },
})

const suppressions = (finding: Finding) =>
  finding.suppressed === null
    ? []
    : [
        {
          kind: finding.suppressed.by === 'expectation' ? 'inSource' : 'external',
          status: 'accepted',
          justification: suppressionWords(finding),
        },
      ]

/** A path as a relative reference, or a file address where it is absolute. */
function uriOf(path: string): string {
  const encoded = path
    .replaceAll('\\', '/')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  if (encoded.startsWith('/')) return `file://${encoded}`
  return encoded.replace(/^\.\//u, '') || '.'
}
