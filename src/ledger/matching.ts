import { type Decision, type DecisionStatus, openStatus, settles } from '../model/index.js'
import type { Articles } from './articles.js'
import { byMoment, type DecisionEntry, inForce, type Ledger } from './ledger.js'
import { isDisputed, opinionsOf } from './opinions.js'
import { type LedgerRun, Pairs } from './pairs.js'

/** How each of the run's discrepancies stands to the ledger, by its id. */
export const statusesOf = (ledger: Ledger, run: LedgerRun): ReadonlyMap<string, DecisionStatus> =>
  new Matching(ledger, new Pairs(run)).statuses

/**
 * One ledger held against one run. A decision holds for the pair whose figures stand where its quotations are found, and
 * for those of the same question that say the same figures once more in the same articles.
 */
export class Matching {
  readonly statuses: ReadonlyMap<string, DecisionStatus>
  /** Ids of decisions whose words and values a pair of this run has, a later decision on it or not. */
  readonly matched = new Set<string>()
  /** What each person last said of a pair, the latest first, by the pair's id; pairs on which nobody spoke are left out. */
  readonly opinions = new Map<string, readonly Decision[]>()
  /** All that is in force on a pair, the latest first, by the pair's id. */
  readonly decisions = new Map<string, readonly Decision[]>()

  constructor(
    ledger: Ledger,
    readonly pairs: Pairs,
  ) {
    this.statuses = this.match(inForce(ledger))
  }

  get articles(): Articles {
    return this.pairs.articles
  }

  /** `entries`: the latest first. */
  private match(entries: readonly DecisionEntry[]): ReadonlyMap<string, DecisionStatus> {
    const same = new Map<string, DecisionEntry[]>()
    const reopened = new Map<string, Decision>()
    for (const entry of entries) {
      const meant = this.pairs.meantBy(entry.line)
      if (meant.same.length > 0) this.matched.add(entry.line.id)
      for (const { id } of meant.same) {
        const own = same.get(id)
        if (own) own.push(entry)
        else same.set(id, [entry])
      }
      for (const { id } of meant.edited) if (!reopened.has(id)) reopened.set(id, entry.line)
    }
    const said = new Map<string, DecisionEntry>()
    for (const pair of this.pairs.all) {
      const own = same.get(pair.id) ?? []
      const [first] = own
      if (!first) continue
      const decisions = own.map(({ line }) => line)
      this.decisions.set(pair.id, decisions)
      this.opinions.set(pair.id, opinionsOf(decisions))
      const known = said.get(pair.saying)
      if (!known || byMoment(known, first) < 0) said.set(pair.saying, first)
    }
    return new Map(
      this.pairs.all.map((pair) => {
        const decision = same.get(pair.id)?.[0]?.line ?? said.get(pair.saying)?.line
        const opinions = this.opinions.get(pair.id) ?? []
        return [pair.id, decision ? statusOf(decision, opinions) : reopenedBy(reopened.get(pair.id))]
      }),
    )
  }
}

const statusOf = (decision: Decision, opinions: readonly Decision[]): DecisionStatus => ({
  state: settles(decision) && !isDisputed(opinions) ? 'settled' : 'decided',
  decision,
})

const reopenedBy = (decision: Decision | undefined): DecisionStatus =>
  decision ? { state: 'reopened', decision } : openStatus
