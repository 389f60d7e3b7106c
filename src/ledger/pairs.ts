import type { Claim, Decision, Result } from '../model/index.js'
import type { Article } from './anchor.js'
import { Articles, type Likeness, namesOf } from './articles.js'
import { claimValue } from './value.js'

/** What a ledger is held against. */
export interface LedgerRun {
  readonly result: Pick<Result, 'claims' | 'questions' | 'discrepancies'>
  /** With their text. */
  readonly sources: readonly Article[]
  /** An article's path, as given in this run, seen from the ledger's folder. */
  readonly pathOf: (path: string) => string
}

export interface Pair {
  readonly id: string
  readonly question: string
  readonly measure: string
  readonly left: Claim
  readonly right: Claim
}

/** The pairs that a decision speaks of, with the very words and values that it quotes, or with other figures there. */
export interface Meant {
  readonly same: readonly Pair[]
  readonly edited: readonly Pair[]
}

/** The pairs of one run, found by what decisions say. Each decision is looked up once, however often it is asked about. */
export class Pairs {
  readonly articles: Articles
  readonly all: readonly Pair[]
  private readonly byKey = new Map<string, Pair[]>()
  private readonly meant = new WeakMap<Decision, Meant>()

  constructor({ result, sources, pathOf }: LedgerRun) {
    this.articles = new Articles(sources, result.claims, pathOf)
    this.all = pairsOf(result)
    for (const pair of this.all) {
      const [left, right] = [pair.left, pair.right].map(({ source }) => this.articles.namesOf(source))
      for (const key of keysOf(pair.measure, left ?? [], right ?? [])) {
        const own = this.byKey.get(key)
        if (own) own.push(pair)
        else this.byKey.set(key, [pair])
      }
    }
  }

  meantBy(decision: Decision): Meant {
    const known = this.meant.get(decision)
    if (known) return known
    const { question, sides } = decision
    const keys = keysOf(question.measure, namesOf(sides[0]), namesOf(sides[1]))
    const found = [...new Set(keys.flatMap((key) => this.byKey.get(key) ?? []))]
    const alike = found.map((pair) => ({ pair, likeness: this.likeness(decision, pair) }))
    const of = (wanted: Likeness) =>
      alike.filter(({ likeness }) => likeness === wanted).map(({ pair }) => pair)
    const meant = { same: of('same'), edited: of('edited') }
    this.meant.set(decision, meant)
    return meant
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
export const sayingOf = ({ question, left, right }: Pair): string =>
  JSON.stringify([question, ...[left, right].map((claim) => `${claim.source}\n${claimValue(claim)}`).sort()])
