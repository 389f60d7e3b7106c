import { isDisputed, type Ledger, Matching } from '../../ledger/index.js'
import { type Decision, type DecisionStatus, openStatus } from '../../model/index.js'
import type { Item, Opinion } from '../protocol/index.js'
import type { Edition, PlainItem } from './edition.js'

/** Who looks, and whether what others said is kept from them until they have decided. */
export interface Viewer {
  readonly by: string
  readonly isBlind: boolean
}

/** How the pairs of an edition stand to a ledger. */
export class Standing {
  readonly matching: Matching

  constructor(
    private readonly edition: Edition,
    ledger: Ledger,
  ) {
    this.matching = new Matching(ledger, edition.pairsOfLedger)
  }

  statusOf(id: string): DecisionStatus {
    return this.matching.statuses.get(id) ?? openStatus
  }

  /** The last word of each person, the latest first. */
  opinionsOn(id: string): readonly Decision[] {
    return this.matching.opinions.get(id) ?? []
  }

  /** All that is in force, the latest first. */
  decisionsOn(id: string): readonly Decision[] {
    return this.matching.decisions.get(id) ?? []
  }

  /** Changes with how a pair stands. */
  stamp(id: string): string {
    const { state, decision } = this.statusOf(id)
    return [state, decision?.id, ...this.opinionsOn(id).map((each) => each.id)].join(' ')
  }

  item(item: PlainItem, { by, isBlind }: Viewer): Item {
    const said = this.opinionsOn(item.id)
    const { state, decision } = this.statusOf(item.id)
    const own = said.filter((each) => each.by === by)
    const isOthers = said.length > 0 || (decision !== null && decision.by !== by)
    if (isBlind && own.length === 0 && isOthers)
      return { ...item, state: 'open', decision: null, opinions: [], disputed: false, withheld: true }
    return {
      ...item,
      state,
      decision: decision && this.opinionOf(decision),
      opinions: said.map((each) => this.opinionOf(each)),
      disputed: isDisputed(said),
      withheld: false,
    }
  }

  opinionOf(decision: Decision): Opinion {
    const { id, group, verdict, resolution, preferred, flag, stance = null, reason, by, at } = decision
    const article = preferred === null ? null : this.edition.articleOf(preferred)
    return { id, group, verdict, resolution, preferred: article, flag, stance, reason, by, at }
  }
}
