import {
  type Claim,
  type FindingSide,
  fileName,
  Places,
  type Quote,
  type Result,
  type Span,
  wordsOf,
} from '../model/index.js'

/** An article as findings need it: what is said of it, and the characters that positions count. */
export type RawOf = (path: string) => string

const context = 60

/** Makes the sides of findings; each text is walked once for its lines. */
export class Sides {
  private readonly places = new Map<string, Places>()
  private readonly summaries

  constructor(
    { sources }: Pick<Result, 'sources'>,
    private readonly rawOf: RawOf,
  ) {
    this.summaries = new Map(sources.map((summary) => [summary.source, summary]))
  }

  ofClaim(claim: Claim): FindingSide {
    const published = this.summaries.get(claim.source)?.published ?? null
    const asOf = claim.asOf.value
      ? claim.asOf
      : { value: published, basis: published ? ('published' as const) : ('unknown' as const) }
    return {
      ...this.at(claim.source, claim.position, wordsOf(claim)),
      claim: claim.id,
      speaker: claim.speaker,
      asOf,
    }
  }

  /** A stretch of a file that is no claim. */
  ofSpan(path: string, position: Span): FindingSide {
    const raw = this.rawOf(path)
    const { start, end } = position
    return this.at(path, position, {
      exact: raw.slice(start, end),
      prefix: raw.slice(Math.max(0, start - context), start),
      suffix: raw.slice(end, end + context),
    })
  }

  private at(path: string, position: Span, passage: Quote): FindingSide {
    const summary = this.summaries.get(path)
    const places = this.placesOf(path)
    return {
      claim: null,
      source: path,
      outlet: summary?.outlet ?? null,
      title: summary?.title ?? null,
      url: summary?.url ?? null,
      published: summary?.published ?? null,
      position,
      start: places.of(position.start),
      end: places.of(position.end),
      passage,
      speaker: null,
      asOf: { value: null, basis: 'unknown' },
    }
  }

  private placesOf(path: string): Places {
    const known = this.places.get(path) ?? new Places(this.rawOf(path))
    this.places.set(path, known)
    return known
  }
}

/** What to call an article in a sentence. */
export const calledOf = ({ outlet, source }: Pick<FindingSide, 'outlet' | 'source'>): string =>
  outlet ?? fileName(source)

const longestFigure = 80

/** The words of a side's figure on one line. */
export const figureLine = ({ passage }: FindingSide): string =>
  passage.exact.replace(/\s+/g, ' ').slice(0, longestFigure)
