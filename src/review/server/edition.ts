import { figuresOf, type LedgerRun, Pairs } from '../../ledger/index.js'
import {
  type Claim,
  type Discrepancy,
  grouped,
  type Question,
  type Result,
  type Source,
} from '../../model/index.js'
import { type Answer, answersOf, outletNames } from '../../report/answers.js'
import { plain } from '../../report/plain.js'
import type { ArticleHead, Item, ItemSide } from '../protocol/index.js'

/** One reading of the articles, as the commands make it. */
export interface Run extends LedgerRun {
  readonly result: Result
  readonly sources: readonly Source[]
  /** The claims of whole articles, in the order of results, with their evidence. */
  readonly withEvidence: (claims: readonly Claim[]) => Iterable<Claim>
  /** Changes with the articles and all that was found in them. */
  readonly key: string
  /** Whether there is an article of that name, seen from the ledger's folder, read or not. */
  readonly isThere: (source: string) => boolean
  /** What could not be read: a sentence each. */
  readonly messages: readonly string[]
}

/** What of an item the articles alone say. */
export type PlainItem = Omit<Item, 'state' | 'decision' | 'opinions' | 'disputed' | 'withheld'>

/** A run, looked up by whatever the page asks for. It stays as it is while nobody edits the articles. */
export class Edition {
  readonly heads: readonly ArticleHead[]
  /** The gravest first. */
  readonly items: readonly PlainItem[]
  /** The gravest first, and with it the others of its question. */
  readonly inOrder: readonly PlainItem[]
  readonly pairs: ReadonlyMap<string, Discrepancy>
  readonly questions: ReadonlyMap<string, Question>
  readonly sources: ReadonlyMap<string, Source>
  readonly answers: ReadonlyMap<string, Answer>
  /** Claims by their article, in order. */
  readonly claimsIn: ReadonlyMap<string, readonly Claim[]>
  /** Id of the question that a claim answers, by the claim's. */
  readonly questionOf: ReadonlyMap<string, string>
  /** As decisions of the ledger name them. */
  readonly pairsOfLedger: Pairs
  private readonly sameFigures: ReadonlyMap<string, readonly string[]>
  /** What a question's event is called, by the question's id. */
  private readonly events: ReadonlyMap<string, string>
  private readonly articles: ReadonlyMap<string, string>

  constructor(readonly run: Run) {
    const { result, sources } = run
    const { discrepancies, questions, claims } = result
    this.answers = answersOf(result)
    this.pairsOfLedger = new Pairs(run)
    this.articles = new Map(sources.map(({ path }) => [run.pathOf(path), path]))
    this.pairs = new Map(discrepancies.map((pair) => [pair.id, pair]))
    this.questions = new Map(questions.map((question) => [question.id, question]))
    this.sources = new Map(sources.map((source) => [source.path, source]))
    this.questionOf = new Map(questions.flatMap(({ id, claims: own }) => own.map((claim) => [claim, id])))
    this.claimsIn = grouped(claims, ({ source }) => [source])
    this.events = new Map(questions.flatMap((question) => eventOf(question, this.answers)))
    this.heads = headsOf(result)
    this.items = discrepancies.map((pair) => this.item(pair))
    this.inOrder = [...grouped(this.items, ({ question }) => [question]).values()].flat()
    const ids = [...this.pairs.keys()]
    this.sameFigures = grouped(ids, (id) => [this.figures(id)])
  }

  /** Ids of the pairs of one question with the same two figures, this one left out. */
  alike(id: string): readonly string[] {
    return (this.sameFigures.get(this.figures(id)) ?? []).filter((other) => other !== id)
  }

  /** Path of the article that the ledger has a name for, seen from there; that name where it is not among these. */
  articleOf(name: string): string {
    return this.articles.get(name) ?? name
  }

  private figures(id: string): string {
    return figuresOf(this.pairs.get(id) as Discrepancy, (claim) => this.answers.get(claim)?.claim)
  }

  private item(pair: Discrepancy): PlainItem {
    const { id, question: asked, verdict, level, severity, says, left, right } = pair
    const question = this.questions.get(asked)
    const [a, b] = [left, right].map((claim) => this.answers.get(claim))
    return {
      id,
      question: asked,
      text: plain(question?.text ?? ''),
      event: this.events.get(asked) ?? null,
      measure: question?.measure ?? '',
      verdict,
      level,
      severity,
      says: plain(says),
      sides: [sideOf(left, a), sideOf(right, b)],
    }
  }
}

/** As most of its claims call it. */
function eventOf({ id, claims }: Question, answers: ReadonlyMap<string, Answer>): [string, string][] {
  const uses = new Map<string, number>()
  for (const claim of claims) {
    const name = plain(answers.get(claim)?.claim.event?.text ?? '').trim()
    if (name !== '') uses.set(name, (uses.get(name) ?? 0) + 1)
  }
  const [first] = [...uses].sort(([, a], [, b]) => b - a)
  return first ? [[id, first[0]]] : []
}

const sideOf = (claim: string, answer: Answer | undefined): ItemSide => ({
  claim,
  article: answer?.claim.source ?? '',
  figure: answer?.figure ?? '',
})

function headsOf(result: Result): readonly ArticleHead[] {
  const outlets = outletNames(result)
  return result.sources.map(({ source, title, published, url, language }) => ({
    path: source,
    outlet: outlets.get(source) ?? plain(source),
    title: title === null ? null : plain(title),
    published,
    url,
    language,
  }))
}
