import { type Claim, type Result, type SourceSummary, wordsOf } from '../model/index.js'
import { plain } from './plain.js'
import { asOfWords, readingOf } from './reading.js'
import { unitName } from './units.js'

/** One claim with what a reader needs beside it; every string is safe to show. */
export interface Answer {
  readonly claim: Claim
  readonly source: SourceSummary | undefined
  /** Outlet, with the file's name where two articles share it. */
  readonly outlet: string
  /** The figure as the article writes it, and nothing else: what may stand in quotation marks. */
  readonly exact: string
  /** The same with its unit. */
  readonly figure: string
  readonly reading: string
  readonly asOf: string
  readonly speaker: string | null
  /** What tells its text from others: articles that copy one another share it. */
  readonly text: string
  /** Outlets whose articles are the same text as this one's, copied or rewritten. */
  readonly copies: readonly string[]
  /** It takes part in a pair that cannot both hold. */
  readonly contested: boolean
}

export function answersOf(result: Result): Map<string, Answer> {
  const sources = new Map(result.sources.map((source) => [source.source, source]))
  const outlets = outletNames(result)
  const copies = copiesOf(result, outlets)
  const texts = new Map(
    result.origins.flatMap(({ id, sources }) => sources.map((path) => [path, id] as const)),
  )
  return new Map(
    result.claims.map((claim) => {
      const source = sources.get(claim.source)
      const answer = {
        claim,
        source,
        outlet: outlets.get(claim.source) ?? plain(claim.source),
        exact: exactOf(claim),
        figure: figureOf(claim),
        reading: readingOf(claim),
        asOf: asOfWords(claim, source),
        speaker: claim.speaker === null ? null : plain(claim.speaker),
        text: texts.get(claim.source) ?? claim.source,
        copies: copies.get(claim.source) ?? [],
        contested: false,
      }
      return [claim.id, answer]
    }),
  )
}

const exactOf = (claim: Claim): string => plain(wordsOf(claim).exact).trim()

/** In the article's words; a bare measured number has its unit behind it, as one article may give acres, another hectares. */
function figureOf(claim: Claim): string {
  const words = exactOf(claim)
  const unit = claim.kind === 'measurement' ? claim.quantity?.unit : claim.kind === 'percent' ? '%' : null
  if (!unit || !/\d$/u.test(words)) return words
  return unit === '%' ? `${words}%` : `${words} ${plain(unitName(unit))}`
}

/** A claim's figure by its id, among the answers of one question. */
export const figureIn = (answers: readonly Answer[]): ((id: string) => string) => {
  const figures = new Map(answers.map(({ claim, exact }) => [claim.id, exact]))
  return (id) => figures.get(id) ?? id
}

/** For each article that prints a text of others: what those are called. */
function copiesOf({ origins }: Result, outlets: ReadonlyMap<string, string>): Map<string, readonly string[]> {
  return new Map(
    origins.flatMap(({ sources }) =>
      sources.map((path) => [
        path,
        sources.filter((other) => other !== path).map((other) => outlets.get(other) ?? plain(other)),
      ]),
    ),
  )
}

/** Articles are called by their outlet; the file's name is added where two share one. */
export function outletNames({ sources }: Result): Map<string, string> {
  const uses = new Map<string, number>()
  for (const { outlet } of sources) uses.set(outlet ?? '', (uses.get(outlet ?? '') ?? 0) + 1)
  return new Map(
    sources.map(({ source, outlet }) => {
      const file = plain(source.slice(source.lastIndexOf('/') + 1))
      if (!outlet) return [source, file]
      return [source, uses.get(outlet) === 1 ? plain(outlet) : `${plain(outlet)} (${file})`]
    }),
  )
}
