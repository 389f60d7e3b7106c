import { type Claim, type Decision, grouped, pairsOfNote, type Result } from '../model/index.js'
import type { Article } from './anchor.js'
import { Articles, type Likeness, namesOf } from './articles.js'
import { claimValue } from './value.js'

/** What a ledger is held against. */
export interface LedgerRun {
  readonly result: Pick<Result, 'claims' | 'questions' | 'discrepancies'> & Partial<Pick<Result, 'notes'>>
  /** With their text. */
  readonly sources: readonly Article[]
  /** An article's path, as given in this run, seen from the ledger's folder. */
  readonly pathOf: (path: string) => string
}

export interface Pair {
  readonly id: string
  /** Of a note on one article: its own id. */
  readonly question: string
  /** Of a note: its kind, so that it is never taken for a discrepancy of the same figures. */
  readonly measure: string
  /** The question as a sentence. */
  readonly text: string
  readonly left: Claim
  readonly right: Claim
  /** The question, and who has which figure: pairs that say one thing have it alike. */
  readonly saying: string
}

/** What a pair is, as a decision on it says. */
export type DecidedPair = Pick<Decision, 'question' | 'sides'>

/** Why a pair cannot be named in a decision. */
export const notTold = (id: string): string =>
  `${id}: its article says one of the passages more than once, with the same words around it. It cannot be told which was meant.`

/** The pairs that a decision speaks of, with the very words and values that it quotes, or with other figures there. */
export interface Meant {
  readonly same: readonly Pair[]
  readonly edited: readonly Pair[]
}

/** The pairs of one run, found by what decisions say. Each decision is looked up once, however often it is asked about. */
export class Pairs {
  readonly articles: Articles
  readonly all: readonly Pair[]
  private readonly byId: ReadonlyMap<string, Pair>
  private readonly byKey: ReadonlyMap<string, readonly Pair[]>
  private readonly meant = new WeakMap<Decision, Meant>()

  constructor({ result, sources, pathOf }: LedgerRun) {
    this.articles = new Articles(sources, result.claims, pathOf)
    this.all = pairsOf(result)
    this.byId = new Map(this.all.map((pair) => [pair.id, pair]))
    this.byKey = grouped(this.all, ({ measure, left, right }) =>
      keysOf(measure, this.articles.namesOf(left.source), this.articles.namesOf(right.source)),
    )
  }

  /** A discrepancy as a decision names it; null for one whose words cannot be told from others of its article. */
  decided(id: string): DecidedPair | null {
    const pair = this.byId.get(id)
    const a = pair && this.articles.sideOf(pair.left)
    const b = pair && this.articles.sideOf(pair.right)
    return a && b ? { question: { measure: pair.measure, text: pair.text }, sides: [a, b] } : null
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

function pairsOf({ claims, questions, discrepancies, notes = [] }: LedgerRun['result']): readonly Pair[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const asked = new Map(questions.map((question) => [question.id, question]))
  const against = discrepancies.flatMap(({ id, question, left, right }) => {
    const [a, b] = [byId.get(left), byId.get(right)]
    if (!a || !b) return []
    const { measure = a.measure, text = '' } = asked.get(question) ?? {}
    return [{ id, question, measure, text, left: a, right: b, saying: sayingOf(question, a, b) }]
  })
  const within = notes.flatMap((note) =>
    pairsOfNote(note).flatMap(({ id, left, right }) => {
      const [a, b] = [byId.get(left), byId.get(right)]
      if (!a || !b) return []
      const [question, measure, text] = [note.id, note.kind, note.says]
      return [{ id, question, measure, text, left: a, right: b, saying: sayingOf(question, a, b) }]
    }),
  )
  return [...against, ...within]
}

const keysOf = (measure: string, a: readonly string[], b: readonly string[]): readonly string[] =>
  a.flatMap((one) => b.map((other) => JSON.stringify([measure, ...[one, other].sort()])))

const sayingOf = (question: string, ...claims: readonly Claim[]): string =>
  JSON.stringify([question, ...claims.map((claim) => `${claim.source}\n${claimValue(claim)}`).sort()])
