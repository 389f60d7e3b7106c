import { type Claim, type DecidedSide, grouped, type Quote } from '../model/index.js'
import { Anchors, type Article, type Found } from './anchor.js'
import { claimValue } from './value.js'

/** How a claim stands to one side of a decision: its very words and value, the same sentence with other figures, or neither. */
export type Likeness = 'same' | 'edited' | null

/** The articles of a run as decisions name them, and their words. */
export class Articles {
  private readonly articles: ReadonlyMap<string, Article>
  private readonly anchors = new Map<string, Anchors>()
  private readonly places = new Map<Claim, number | null>()
  private readonly claimsIn: ReadonlyMap<string, readonly Claim[]>

  constructor(
    sources: readonly Article[],
    claims: readonly Claim[],
    private readonly pathOf: (path: string) => string,
  ) {
    this.articles = new Map(sources.map((source) => [source.path, source]))
    this.claimsIn = grouped(claims, ({ source }) => [source])
  }

  /** A claim as a decision names it; null where its words cannot be told from others of its article. */
  sideOf(claim: Claim): DecidedSide | null {
    const quote = this.anchorsOf(claim.source)?.quoteOf(claim)
    const url = this.articles.get(claim.source)?.url ?? null
    return quote ? { source: this.pathOf(claim.source), url, value: claimValue(claim), quote } : null
  }

  /** What an article may be named by: its address outlives its path, and stands before it. */
  namesOf(path: string): readonly string[] {
    const url = this.articles.get(path)?.url ?? null
    return namesOf({ source: this.pathOf(path), url })
  }

  /** Paths of the articles that a side speaks of. */
  namedBy(side: DecidedSide): readonly string[] {
    return [...this.articles.keys()].filter((path) => this.isSame(side, path))
  }

  /** Two addresses tell articles apart even where one has taken the other's path. */
  isSame({ source, url }: DecidedSide, path: string): boolean {
    const own = this.articles.get(path)?.url ?? null
    return url !== null && own !== null ? url === own : source === this.pathOf(path)
  }

  find(quote: Quote, path: string): Found {
    return this.anchorsOf(path)?.find(quote) ?? 'missing'
  }

  likeness(side: DecidedSide, claim: Claim): Likeness {
    if (!this.isSame(side, claim.source)) return null
    const found = this.find(side.quote, claim.source)
    if (found === 'several') return null
    if (found !== 'missing') {
      if (this.placeOf(claim) !== found.at) return null
      return claimValue(claim) === side.value ? 'same' : 'edited'
    }
    return this.isEdited(side, claim) ? 'edited' : null
  }

  /** The quotation is there but for its figures, and only once. */
  private isEdited({ quote }: DecidedSide, claim: Claim): boolean {
    const anchors = this.anchorsOf(claim.source)
    if (!anchors?.isAround(quote, claim)) return false
    const others = this.claimsIn.get(claim.source) ?? []
    return others.every(
      (other) => other === claim || other.measure !== claim.measure || !anchors.isAround(quote, other),
    )
  }

  private placeOf(claim: Claim): number | null {
    const known = this.places.get(claim)
    if (known !== undefined) return known
    const place = this.anchorsOf(claim.source)?.placeOf(claim) ?? null
    this.places.set(claim, place)
    return place
  }

  private anchorsOf(path: string): Anchors | undefined {
    const article = this.articles.get(path)
    if (!article) return undefined
    const known = this.anchors.get(path) ?? new Anchors(article)
    this.anchors.set(path, known)
    return known
  }
}

export const namesOf = ({ source, url }: Pick<DecidedSide, 'source' | 'url'>): readonly string[] =>
  url === null ? [source] : [source, url]
