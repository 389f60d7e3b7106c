import { type ComparedPair, explainComparison } from '../compare/index.js'
import { explainPair, type PairExplanation } from '../link/index.js'
import {
  type Claim,
  type Discrepancy,
  type Note,
  type Place,
  Places,
  type Question,
  type Result,
  type Source,
  type Span,
} from '../model/index.js'

/** What is told from: one run over the articles. */
export interface Case {
  readonly result: Result
  readonly sources: readonly Source[]
  readonly aliases: Readonly<Record<string, readonly string[]>>
}

export interface PlacedClaim {
  readonly claim: Claim
  /** Where the figure stands, as editors count. */
  readonly place: Place | null
}

export interface ClaimExplanation extends PlacedClaim {
  readonly explains: 'claim'
  /** Where the words of each step of the claim's evidence stand. */
  readonly places: readonly (Place | null)[]
  readonly question: Question | null
  readonly answers: readonly PlacedClaim[]
  readonly discrepancies: readonly Discrepancy[]
}

export interface QuestionExplanation {
  readonly explains: 'question'
  readonly question: Question
  readonly answers: readonly PlacedClaim[]
  readonly discrepancies: readonly Discrepancy[]
}

export interface DiscrepancyExplanation {
  readonly explains: 'discrepancy'
  readonly discrepancy: Discrepancy
  readonly left: PlacedClaim
  readonly right: PlacedClaim
  readonly comparison: ComparedPair | null
}

export interface TwoClaims extends PairExplanation {
  readonly explains: 'pair'
  readonly left: PlacedClaim
  readonly right: PlacedClaim
  /** What each of them answers. */
  readonly questions: readonly (Question | null)[]
  readonly comparison: ComparedPair | null
}

export interface NoteExplanation {
  readonly explains: 'note'
  readonly note: Note
}

export type Explanation =
  | ClaimExplanation
  | QuestionExplanation
  | DiscrepancyExplanation
  | TwoClaims
  | NoteExplanation

/** Tells of the things of one run. */
export class Teller {
  private readonly sources: ReadonlyMap<string, Source>
  private readonly claims: ReadonlyMap<string, Claim>
  private readonly placesOf = new Map<string, Places>()

  constructor(private readonly told: Case) {
    this.sources = new Map(told.sources.map((source) => [source.path, source]))
    this.claims = new Map(told.result.claims.map((claim) => [claim.id, claim]))
  }

  claim(claim: Claim): ClaimExplanation {
    const question = this.questionOf(claim)
    return {
      explains: 'claim',
      ...this.placed(claim),
      places: claim.evidence.map(({ position }) => this.placeOf(claim, position)),
      question,
      answers: question ? this.answers(question) : [],
      discrepancies: this.told.result.discrepancies.filter(
        ({ left, right }) => left === claim.id || right === claim.id,
      ),
    }
  }

  question(question: Question): QuestionExplanation {
    const discrepancies = this.told.result.discrepancies.filter((pair) => pair.question === question.id)
    return { explains: 'question', question, answers: this.answers(question), discrepancies }
  }

  discrepancy(discrepancy: Discrepancy): DiscrepancyExplanation {
    const [a, b] = [discrepancy.left, discrepancy.right].map((id) => this.claims.get(id) as Claim)
    const [left, right] = [a as Claim, b as Claim]
    return {
      explains: 'discrepancy',
      discrepancy,
      left: this.placed(left),
      right: this.placed(right),
      comparison: this.compared(left, right),
    }
  }

  two(left: Claim, right: Claim): TwoClaims {
    return {
      explains: 'pair',
      left: this.placed(left),
      right: this.placed(right),
      questions: [this.questionOf(left), this.questionOf(right)],
      ...explainPair(left, right, this.told.sources, this.told.result.claims, this.told.aliases),
      comparison: this.compared(left, right),
    }
  }

  placed(claim: Claim): PlacedClaim {
    return { claim, place: this.placeOf(claim, claim.position) }
  }

  private placeOf({ source }: Claim, position: Span | null): Place | null {
    if (!position) return null
    const known = this.placesOf.get(source)
    const raw = this.sources.get(source)?.raw
    if (!known && raw === undefined) return null
    const places = known ?? new Places(raw as string)
    this.placesOf.set(source, places)
    return places.of(position.start)
  }

  private compared(left: Claim, right: Claim): ComparedPair | null {
    const cumulative = this.questionOf(left)?.cumulative ?? false
    return explainComparison(left, right, cumulative, { sources: this.sources })
  }

  private questionOf({ id }: Claim): Question | null {
    return this.told.result.questions.find(({ claims }) => claims.includes(id)) ?? null
  }

  private answers({ claims }: Question): PlacedClaim[] {
    return claims.flatMap((id) => {
      const claim = this.claims.get(id)
      return claim ? [this.placed(claim)] : []
    })
  }
}
