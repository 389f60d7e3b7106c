import {
  byCodeUnit,
  type CheckResult,
  type DecisionStatus,
  type Expectation,
  type Finding,
  type Result,
  type RuleLevel,
  statusOfAll,
} from '../model/index.js'
import { type Raised, severityOf } from './draft.js'
import { type BadExpectation, badFindings, staleFindings, suppressionBy } from './expected.js'
import { pairFindings } from './pairs.js'
import { remarkFindings } from './remarks.js'
import { checkRules } from './rules.js'
import { type RawOf, Sides } from './side.js'
import { unsupportedFindings } from './unsupported.js'

export interface CheckInput {
  /** Drafts and what they are checked against, compared. */
  readonly result: Result
  /** Paths of the drafts, in order. */
  readonly drafts: readonly string[]
  /** How many articles there were to hold them against; of many, the result has those that may be on what a draft tells. */
  readonly sources?: number
  readonly rawOf: RawOf
  readonly levels: ReadonlyMap<string, RuleLevel>
  readonly expectations: readonly Expectation[]
  readonly bad: readonly BadExpectation[]
  /** How discrepancies and the pairs of notes stand to the ledger, by id. */
  readonly statuses: ReadonlyMap<string, DecisionStatus>
  readonly version: string
}

/** What there is to say of the drafts: by draft, then place. */
export function checkDrafts(input: CheckInput): CheckResult {
  const { result, drafts, levels, version } = input
  const own = new Set(drafts)
  const findings = findingsOf(input)
  const against = result.sources.map(({ source }) => source).filter((path) => !own.has(path))
  return {
    schema: 1,
    tool: { name: 'claimdiff', version },
    asOf: result.asOf ?? null,
    drafts,
    against,
    findings,
    rules: checkRules.flatMap(({ id, says }) => {
      const severity = severityOf(id, levels)
      return severity ? [{ id, severity, says }] : []
    }),
    messages: result.messages,
    counts: countsOf(result, own, input.sources ?? against.length, findings),
  }
}

function findingsOf({ result, drafts, rawOf, levels, expectations, bad, statuses }: CheckInput): Finding[] {
  const sides = new Sides(result, rawOf)
  const isOn = ({ rule }: Raised): boolean => severityOf(rule, levels) !== null
  const raised = [
    ...pairFindings(result, drafts, sides),
    ...remarkFindings(result, drafts, sides),
    ...(levels.get('unsupported') === 'off' ? [] : unsupportedFindings(result, drafts, sides)),
  ].filter(isOn)
  // Whether a rule that is off would have found something nobody knows.
  const judged = expectations.filter(({ level }) => severityOf(level, levels) !== null)
  const comments = [...staleFindings(judged, raised, sides), ...badFindings(bad, sides)].filter(isOn)
  const order = new Map(drafts.map((path, index) => [path, index]))
  return [...raised, ...comments]
    .map((each): Finding => finished(each, levels, expectations, statuses))
    .sort(
      (a, b) =>
        (order.get(a.draft.source) ?? 0) - (order.get(b.draft.source) ?? 0) ||
        a.draft.position.start - b.draft.position.start ||
        a.draft.position.end - b.draft.position.end ||
        ruleRank(a.rule) - ruleRank(b.rule) ||
        byCodeUnit(a.other?.source ?? '', b.other?.source ?? '') ||
        byCodeUnit(a.id, b.id),
    )
}

const ranks = new Map(checkRules.map(({ id }, index) => [id, index]))
const ruleRank = (rule: string): number => ranks.get(rule) ?? checkRules.length

function finished(
  { pairs, ...raised }: Raised,
  levels: CheckInput['levels'],
  expectations: CheckInput['expectations'],
  statuses: CheckInput['statuses'],
): Finding {
  const decision = statusOfAll(pairs, statuses)
  const { id, fingerprint, rule, verdict, says, question, draft, other, also } = raised
  return {
    ...{ id, fingerprint, rule, severity: severityOf(rule, levels) ?? 'info', verdict, says, question },
    ...{ draft, other, also },
    suppressed: suppressionBy(expectations, { pairs, ...raised }) ?? settledBy(decision),
    decision,
  }
}

function settledBy({ state, decision }: DecisionStatus): Finding['suppressed'] {
  if (state !== 'settled' || !decision) return null
  return { by: 'decision', reason: decision.reason, person: decision.by, at: decision.at }
}

function countsOf(
  result: Result,
  own: ReadonlySet<string>,
  sources: number,
  findings: readonly Finding[],
): CheckResult['counts'] {
  const standing = findings.filter(({ suppressed }) => suppressed === null)
  const number = (severity: Finding['severity']): number =>
    standing.filter((finding) => finding.severity === severity).length
  return {
    drafts: own.size,
    sources,
    claims: result.claims.filter(({ source }) => own.has(source)).length,
    compared: comparedClaims(result, own),
    errors: number('error'),
    warnings: number('warning'),
    infos: number('info'),
    suppressed: findings.length - standing.length,
    notUnderstood: result.notUnderstood.filter(({ source }) => own.has(source)).length,
  }
}

function comparedClaims({ questions, claims }: Result, own: ReadonlySet<string>): number {
  const sourceOf = new Map(claims.map(({ id, source }) => [id, source]))
  let compared = 0
  for (const question of questions) {
    const answers = question.claims.map((id) => sourceOf.get(id) ?? '')
    if (new Set(answers).size > 1) compared += answers.filter((source) => own.has(source)).length
  }
  return compared
}
