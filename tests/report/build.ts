import type { Claim, Discrepancy, Quantity, Question, Result, SourceSummary } from '../../src/model/index.js'

const CONTEXT = 60

export const article = (source: string, fields: Partial<SourceSummary> = {}): SourceSummary => ({
  source,
  type: 'markdown',
  textOf: 'file',
  outlet: null,
  title: null,
  language: null,
  understood: true,
  published: null,
  publishedBasis: fields.published ? 'stated' : 'unknown',
  publishedFrom: fields.published ? 'front matter' : null,
  url: null,
  ...fields,
})

export const quantity = (
  low: number | null,
  high: number | null,
  rest: Partial<Quantity> = {},
): Quantity => ({
  low,
  high,
  lowOpen: false,
  highOpen: false,
  approx: false,
  unit: 'person',
  increment: false,
  trend: null,
  ...rest,
})

/** A claim from a passage with its figure in square brackets: "killed [around 1,140] people". */
export function claim(id: string, source: string, passage: string, fields: Partial<Claim> = {}): Claim {
  const [before = '', after = ''] = [
    passage.slice(0, passage.indexOf('[')),
    passage.slice(passage.indexOf(']') + 1),
  ]
  const exact = passage.slice(before.length + 1, passage.length - after.length - 1)
  return {
    id,
    source,
    kind: 'count',
    measure: 'killed',
    position: { start: before.length, end: before.length + exact.length },
    quote: { exact, prefix: before.slice(-CONTEXT), suffix: after.slice(0, CONTEXT) },
    sentence: { start: 0, end: passage.length - 2 },
    population: null,
    event: null,
    modality: 'asserted',
    speaker: null,
    asOf: { value: null, basis: 'unknown' },
    partOf: null,
    site: [],
    zone: 'body',
    rule: 'counted-noun',
    evidence: [],
    ...fields,
  }
}

export const question = (
  id: string,
  text: string,
  verdict: Question['verdict'],
  claims: readonly string[],
  fields: Partial<Question> = {},
): Question => ({
  id,
  text,
  measure: 'killed',
  claims,
  verdict,
  low: null,
  high: null,
  unit: 'person',
  cumulative: false,
  advice: [],
  voices: [],
  ...fields,
})

export const pair = (
  of: string,
  left: string,
  right: string,
  verdict: Discrepancy['verdict'],
  says: string,
  fields: Partial<Discrepancy> = {},
): Discrepancy => ({
  id: `${left}-${right}`,
  question: of,
  left,
  right,
  verdict,
  level: { differ: 'conflict', changed: 'update', undetermined: 'undated' }[verdict],
  severity: verdict === 'differ' ? 'error' : 'info',
  says,
  ...fields,
})

/** A whole result; counts follow from the parts unless they are given. */
export function result(parts: Partial<Result> = {}): Result {
  const { sources = [], claims = [], questions = [], discrepancies = [], notUnderstood = [] } = parts
  const verdicts = (wanted: Question['verdict']) =>
    questions.filter(({ verdict }) => verdict === wanted).length
  const pairs = questions.reduce((sum, { claims: own }) => sum + (own.length * (own.length - 1)) / 2, 0)
  return {
    schema: 1,
    sources,
    claims,
    questions,
    discrepancies,
    notes: [],
    names: [],
    origins: [],
    notUnderstood,
    messages: [],
    counts: {
      articles: sources.length,
      claims: claims.length,
      questions: questions.length,
      pairs,
      differ: verdicts('differ'),
      changed: verdicts('changed'),
      undetermined: verdicts('undetermined'),
      agree: verdicts('agree'),
      notUnderstood: notUnderstood.length,
    },
    ...parts,
  }
}
