import {
  byCodeUnit,
  type Claim,
  type Discrepancy,
  dayInWords,
  type FindingSide,
  idOf,
  type Question,
  type Result,
} from '../model/index.js'
import { questionWords, type Raised } from './draft.js'
import { calledOf, figureLine, type Sides } from './side.js'
import { figureOf } from './value.js'

/** One discrepancy as a draft sees it. */
interface Seen {
  readonly discrepancy: Discrepancy
  readonly rule: string
  readonly question: Question
  readonly own: Claim
  readonly other: Claim
}

interface Known {
  readonly drafts: ReadonlyMap<string, number>
  readonly claims: ReadonlyMap<string, Claim>
  readonly questions: ReadonlyMap<string, Question>
  readonly originOf: (path: string) => string
  readonly sides: Sides
}

/** Levels that say that the later figure has taken the place of the earlier one. */
const overtaking: ReadonlySet<string> = new Set(['update', 'emptied'])

/**
 * Figures of drafts against those of other articles: one finding for each claim of a draft, other figure and rule. Other
 * passages with that figure stand beside it, one for each text that several outlets print.
 */
export function pairFindings(result: Result, drafts: readonly string[], sides: Sides): Raised[] {
  const known: Known = {
    drafts: new Map(drafts.map((path, index) => [path, index])),
    claims: new Map(result.claims.map((claim) => [claim.id, claim])),
    questions: new Map(result.questions.map((question) => [question.id, question])),
    originOf: originsOf(result),
    sides,
  }
  const groups = new Map<string, Seen[]>()
  for (const seen of result.discrepancies.flatMap((each) => seenBy(each, known))) {
    const key = JSON.stringify([seen.own.id, seen.rule, figureOf(seen.other)])
    const group = groups.get(key)
    if (group) group.push(seen)
    else groups.set(key, [seen])
  }
  return newestOnly(
    [...groups.values()].filter((group) => !isMirrored(group, known)).map((group) => findingOf(group, known)),
  )
}

function originsOf({ origins }: Pick<Result, 'origins'>): (path: string) => string {
  const ids = new Map(origins.flatMap(({ id, sources }) => sources.map((path) => [path, id] as const)))
  return (path) => ids.get(path) ?? path
}

/** From each side that is a draft's. */
function seenBy(discrepancy: Discrepancy, known: Known): Seen[] {
  const left = known.claims.get(discrepancy.left)
  const right = known.claims.get(discrepancy.right)
  const question = known.questions.get(discrepancy.question)
  if (!left || !right || !question) return []
  const seen = (own: Claim, other: Claim): Seen[] => {
    if (!known.drafts.has(own.source)) return []
    const isOvertaken = overtaking.has(discrepancy.level) && own === left
    if (isOvertaken && isHistory(own, question, known)) return []
    const rule = isOvertaken ? 'outdated' : discrepancy.level
    return [{ discrepancy, rule, question, own, other }]
  }
  return [...seen(left, right), ...seen(right, left)]
}

/** The draft itself goes on to a later figure: the earlier one is told as what it was. */
const isHistory = (own: Claim, { claims }: Question, known: Known): boolean =>
  claims.some((id) => {
    const claim = known.claims.get(id)
    return claim?.source === own.source && isLaterDay(claim.asOf.value, own.asOf.value)
  })

const wholeDay = /^\d{4}-\d\d-\d\d/
const isLaterDay = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && wholeDay.test(a) && wholeDay.test(b) && a.slice(0, 10) > b.slice(0, 10)

/** Two drafts have each other: the first of them says it, the second only what somebody else has as well. */
const isMirrored = (group: readonly Seen[], { drafts }: Known): boolean =>
  group.every(({ rule, own, other }) => {
    const [mine, theirs] = [drafts.get(own.source), drafts.get(other.source)]
    return mine !== undefined && theirs !== undefined && theirs < mine && rule !== 'outdated'
  })

function findingOf(group: readonly Seen[], known: Known): Raised {
  const others = onePerText(group, known)
  const { discrepancy, rule, question, own, other } = others[0] as Seen
  const draft = known.sides.ofClaim(own)
  const side = known.sides.ofClaim(other)
  return {
    id: discrepancy.id,
    fingerprint: idOf(rule, question.measure, own.quote.exact, figureOf(own), figureOf(other)),
    rule,
    verdict: discrepancy.verdict,
    says: rule === 'outdated' ? outdatedWords(draft, side) : discrepancy.says,
    question: questionWords(question),
    draft,
    other: side,
    also: others.slice(1).map((each) => known.sides.ofClaim(each.other)),
    pairs: group.map((each) => each.discrepancy.id),
  }
}

/** Sources before other drafts, the newest first; of copies of one text, and of what an article says again, one. */
function onePerText(group: readonly Seen[], { originOf, drafts }: Known): Seen[] {
  const taken = new Set<string>()
  const isDraft = ({ other }: Seen): number => Number(drafts.has(other.source))
  const byRank = (a: Seen, b: Seen): number => isDraft(a) - isDraft(b) || byNewest(a, b)
  return [...group].sort(byRank).filter(({ other }) => {
    const origin = originOf(other.source)
    if (taken.has(origin)) return false
    taken.add(origin)
    return true
  })
}

const byNewest = (a: Seen, b: Seen): number =>
  byCodeUnit(b.other.asOf.value ?? '', a.other.asOf.value ?? '') ||
  byCodeUnit(a.other.source, b.other.source) ||
  a.other.position.start - b.other.position.start ||
  byCodeUnit(a.discrepancy.id, b.discrepancy.id)

function outdatedWords(draft: FindingSide, other: FindingSide): string {
  const when = other.asOf.value ? ` on ${dayInWords(other.asOf.value)}` : ''
  return `Your figure "${figureLine(draft)}" is older than others: ${calledOf(other)} had "${figureLine(other)}"${when}.`
}

/** A figure that a newer one has overtaken says nothing more of the draft than that one does. */
function newestOnly(findings: readonly Raised[]): Raised[] {
  const newest = new Map<string, string>()
  const keyOf = ({ draft }: Raised): string => draft.claim ?? ''
  const dayOf = ({ other }: Raised): string => (other?.asOf.value ?? '').slice(0, 10)
  for (const finding of findings) {
    if (finding.rule !== 'outdated') continue
    const day = dayOf(finding)
    if (day > (newest.get(keyOf(finding)) ?? '')) newest.set(keyOf(finding), day)
  }
  return findings.filter(
    (finding) => finding.rule !== 'outdated' || dayOf(finding) === (newest.get(keyOf(finding)) ?? ''),
  )
}
