import type { Claim, Decision, DecisionStatus, Result } from '../model/index.js'
import type { Article } from './anchor.js'
import { Articles, type Likeness, namesOf } from './articles.js'
import { byMoment, type DecisionEntry, inForce, type Ledger } from './ledger.js'
import { isDisputed, opinionsOf } from './opinions.js'
import { settles } from './settles.js'
import { claimValue } from './value.js'

/** What a ledger is held against. */
export interface LedgerRun {
  readonly result: Pick<Result, 'claims' | 'questions' | 'discrepancies'>
  /** With their text. */
  readonly sources: readonly Article[]
  /** An article's path, as given in this run, seen from the ledger's folder. */
  readonly pathOf: (path: string) => string
}

/** How each of the run's discrepancies stands to the ledger, by its id. */
export const statusesOf = (ledger: Ledger, run: LedgerRun): ReadonlyMap<string, DecisionStatus> =>
  new Matching(ledger, run).statuses

const open: DecisionStatus = { state: 'open', decision: null }

interface Pair {
  readonly id: string
  readonly question: string
  readonly measure: string
  readonly left: Claim
  readonly right: Claim
}

/**
 * One ledger held against one run. A decision holds for the pair whose figures stand where its quotations are found, and
 * for those of the same question that say the same figures once more in the same articles.
 */
export class Matching {
  readonly articles: Articles
  readonly statuses: ReadonlyMap<string, DecisionStatus>
  /** Ids of decisions whose words and values a pair of this run has, a later decision on it or not. */
  readonly matched = new Set<string>()
  /** What each person last said of a pair, the latest first, by the pair's id; pairs on which nobody spoke are left out. */
  readonly opinions = new Map<string, readonly Decision[]>()
  private readonly candidates = new Map<string, DecisionEntry[]>()

  constructor(ledger: Ledger, run: LedgerRun) {
    this.articles = new Articles(run.sources, run.result.claims, run.pathOf)
    for (const entry of inForce(ledger)) {
      const { question, sides } = entry.line
      for (const key of keysOf(question.measure, namesOf(sides[0]), namesOf(sides[1]))) {
        const own = this.candidates.get(key)
        if (own) own.push(entry)
        else this.candidates.set(key, [entry])
      }
    }
    this.statuses = this.match(pairsOf(run.result))
  }

  private match(pairs: readonly Pair[]): ReadonlyMap<string, DecisionStatus> {
    const held = new Map<string, Decision>()
    const said = new Map<string, DecisionEntry>()
    const reopened = new Map<string, Decision>()
    for (const pair of pairs) {
      const { same, edited } = this.decisionsOn(pair)
      for (const { line } of same) this.matched.add(line.id)
      const [first] = same
      if (edited) reopened.set(pair.id, edited.line)
      if (!first) continue
      held.set(pair.id, first.line)
      this.opinions.set(pair.id, opinionsOf(same.map(({ line }) => line)))
      const known = said.get(sayingOf(pair))
      if (!known || byMoment(known, first) < 0) said.set(sayingOf(pair), first)
    }
    return new Map(
      pairs.map((pair) => {
        const decision = held.get(pair.id) ?? said.get(sayingOf(pair))?.line
        const opinions = this.opinions.get(pair.id) ?? []
        return [pair.id, decision ? statusOf(decision, opinions) : reopenedBy(reopened.get(pair.id))]
      }),
    )
  }

  /** Every decision in force on this very pair, the latest first, and the latest on the pair with other figures. */
  private decisionsOn(pair: Pair): { same: readonly DecisionEntry[]; edited: DecisionEntry | undefined } {
    const { measure, left, right } = pair
    const names = [left, right].map(({ source }) => this.articles.namesOf(source)) as [string[], string[]]
    const found = new Set(keysOf(measure, ...names).flatMap((key) => this.candidates.get(key) ?? []))
    const alike = [...found]
      .sort((a, b) => byMoment(b, a))
      .map((entry) => ({ entry, likeness: this.likeness(entry.line, pair) }))
    const of = (wanted: Likeness) =>
      alike.filter(({ likeness }) => likeness === wanted).map(({ entry }) => entry)
    return { same: of('same'), edited: of('edited')[0] }
  }

  private likeness({ sides: [a, b] }: Decision, { left, right }: Pair): Likeness {
    return (
      both(this.articles.likeness(a, left), () => this.articles.likeness(b, right)) ??
      both(this.articles.likeness(a, right), () => this.articles.likeness(b, left))
    )
  }
}

function both(one: Likeness, theOther: () => Likeness): Likeness {
  const other = one === null ? null : theOther()
  if (other === null) return null
  return one === 'same' && other === 'same' ? 'same' : 'edited'
}

const statusOf = (decision: Decision, opinions: readonly Decision[]): DecisionStatus => ({
  state: settles(decision) && !isDisputed(opinions) ? 'settled' : 'decided',
  decision,
})

const reopenedBy = (decision: Decision | undefined): DecisionStatus =>
  decision ? { state: 'reopened', decision } : open

function pairsOf({ claims, questions, discrepancies }: LedgerRun['result']): readonly Pair[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const measures = new Map(questions.map(({ id, measure }) => [id, measure]))
  return discrepancies.flatMap(({ id, question, left, right }) => {
    const [a, b] = [byId.get(left), byId.get(right)]
    return a && b ? [{ id, question, measure: measures.get(question) ?? a.measure, left: a, right: b }] : []
  })
}

const keysOf = (measure: string, a: readonly string[], b: readonly string[]): readonly string[] =>
  a.flatMap((one) => b.map((other) => JSON.stringify([measure, ...[one, other].sort()])))

/** The question, and who has which figure. */
const sayingOf = ({ question, left, right }: Pair): string =>
  JSON.stringify([question, ...[left, right].map((claim) => `${claim.source}\n${claimValue(claim)}`).sort()])
