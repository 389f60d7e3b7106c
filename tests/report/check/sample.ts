import type { CheckResult, Finding, FindingSide } from '../../../src/model/index.js'

const open = { state: 'open', decision: null } as const

export const side = (fields: Partial<FindingSide> = {}): FindingSide => ({
  claim: 'c1',
  source: 'drafts/ferry.md',
  outlet: 'Harbour Evening News',
  title: 'Ferry sinks',
  url: null,
  published: '2024-03-04',
  position: { start: 40, end: 51 },
  start: { line: 7, column: 12 },
  end: { line: 7, column: 23 },
  passage: { exact: 'at least 14', prefix: 'Police said ', suffix: ' people were killed.' },
  speaker: null,
  asOf: { value: '2024-03-04', basis: 'published' },
  ...fields,
})

export const other = side({
  claim: 'c2',
  source: 'sources/strait.md',
  outlet: 'The Strait Morning Post',
  start: { line: 3, column: 1 },
  end: { line: 3, column: 5 },
  passage: { exact: 'Nine', prefix: '', suffix: ' people were killed, the coast guard said.' },
  speaker: 'coast guard',
  asOf: { value: '2024-03-03', basis: 'stated' },
})

export const finding = (fields: Partial<Finding> = {}): Finding => ({
  id: 'f1',
  fingerprint: 'p1',
  rule: 'conflict',
  severity: 'error',
  verdict: 'differ',
  says: 'At least 14 here, nine in The Strait Morning Post: they cannot both hold.',
  question: { id: 'q1', text: 'How many people were killed in the ferry sinking?', measure: 'killed' },
  draft: side(),
  other,
  also: [],
  suppressed: null,
  decision: open,
  ...fields,
})

/** One finding of each kind, two drafts, a suppressed one, and a draft without any. */
export const findings: readonly Finding[] = [
  finding({ also: [side({ source: 'sources/gulf.md', outlet: 'Gulf Wire' })] }),
  finding({
    id: 'f2',
    fingerprint: 'p2',
    rule: 'outdated',
    severity: 'warning',
    verdict: 'changed',
    says: 'Your figure is older than that of Gulf Wire.',
    draft: side({ start: { line: 12, column: 3 }, end: { line: 12, column: 5 } }),
  }),
  finding({
    id: 'f3',
    fingerprint: 'p3',
    rule: 'parts-exceed-whole',
    severity: 'info',
    verdict: null,
    says: 'The parts are more than the whole.',
    question: null,
    draft: side({ source: 'drafts/quake.md' }),
    other: null,
  }),
  finding({
    id: 'f4',
    fingerprint: 'p4',
    suppressed: { by: 'expectation', reason: 'counted before the last boat', person: null, at: null },
  }),
]

export const sampleCheck = (fields: Partial<CheckResult> = {}): CheckResult => ({
  schema: 1,
  tool: { name: 'claimdiff', version: '1.2.3' },
  asOf: '2024-03-04',
  drafts: ['drafts/ferry.md', 'drafts/quake.md', 'drafts/clean.md'],
  against: ['sources/gulf.md', 'sources/strait.md'],
  findings,
  rules: [
    { id: 'conflict', severity: 'error', says: 'figures that cannot both hold' },
    { id: 'outdated', severity: 'warning', says: 'a figure older than that of a source' },
    { id: 'parts-exceed-whole', severity: 'warning', says: 'parts that exceed their whole' },
  ],
  messages: [{ path: 'drafts/quake.md', severity: 'warning', code: 'no-publication-date', text: 'No date.' }],
  counts: {
    drafts: 3,
    sources: 2,
    claims: 9,
    compared: 4,
    errors: 1,
    warnings: 1,
    infos: 1,
    suppressed: 1,
    notUnderstood: 2,
  },
  ...fields,
})

export const noFindings = (compared: number): CheckResult =>
  sampleCheck({
    findings: [],
    messages: [],
    counts: { ...sampleCheck().counts, compared, errors: 0, warnings: 0, infos: 0, suppressed: 0 },
  })

const FREE_TEXT = new Set([
  'source',
  'outlet',
  'title',
  'exact',
  'prefix',
  'suffix',
  'speaker',
  'says',
  'text',
  'reason',
  'path',
])

/** The result with every text replaced that articles, file names or people supply. */
export const withFreeTexts = (result: CheckResult, replacement: string): CheckResult => ({
  ...(replaced(result, replacement) as CheckResult),
  drafts: result.drafts.map((_, at) => (at === 0 ? replacement : `${replacement}${at}`)),
})

function replaced(value: unknown, replacement: string): unknown {
  if (Array.isArray(value)) return value.map((inner) => replaced(inner, replacement))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      typeof inner === 'string' && FREE_TEXT.has(key) ? replacement : replaced(inner, replacement),
    ]),
  )
}
