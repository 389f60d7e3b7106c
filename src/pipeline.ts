import { compareAll, comparisons, type Policy, policies } from './compare/index.js'
import { extractAll } from './extract/index.js'
import { linkClaims } from './link/index.js'
import {
  byCodeUnit,
  type Claim,
  type Counts,
  type Discrepancy,
  type Message,
  type NamedEntity,
  type Note,
  type NotUnderstood,
  type Origin,
  type PolicyId,
  type Question,
  type Result,
  type Source,
  type SourceSummary,
  type Verdict,
} from './model/index.js'
import { byPath, byPlace, withDistinctIds } from './order.js'

export interface RunOptions {
  /** ISO date: the run's "today". Default: the newest publication date of the sources. */
  readonly asOf?: string
  /** What became of files that are not among the sources. */
  readonly messages?: readonly Message[]
  /** Recorders' rules by which questions are read besides. */
  readonly policies?: readonly PolicyId[]
  /** Other writings of a name, by the name. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>
  /** Paths: only questions that one of these articles answers are compared, and only on these are remarks made. */
  readonly about?: ReadonlySet<string>
  /** Nobody gave these articles together because they are on one story: they are a block of many, or picked out of many. */
  readonly isPool?: boolean
  /** Called after each article. */
  readonly onArticle?: (done: number, all: number) => void
}

export { type BlockKeys, blockKeysUnder } from './link/index.js'

/** One article with what was read in it. */
export interface ArticleClaims {
  readonly source: Source
  readonly claims: readonly Claim[]
  readonly notUnderstood: readonly NotUnderstood[]
  /** What tells copies and rewrites of its text, where it was taken from it before. */
  readonly runs?: Uint32Array
}

export interface Extraction {
  readonly sources: readonly Source[]
  /** In order of source, then position; every id once. */
  readonly claims: readonly Claim[]
  readonly notUnderstood: readonly NotUnderstood[]
  /** Of articles of which they are known, by path. */
  readonly runs?: ReadonlyMap<string, Uint32Array>
}

export interface Comparison {
  readonly questions: readonly Question[]
  readonly discrepancies: readonly Discrepancy[]
  readonly notes: readonly Note[]
  readonly names: readonly NamedEntity[]
  readonly origins: readonly Origin[]
}

/** Everything one run finds. The order of the sources makes no difference. */
export const run = (sources: readonly Source[], options: RunOptions = {}): Result =>
  conclude(extract(sources, options), options)

/** What one run finds in articles whose claims are extracted. */
export function conclude(extraction: Extraction, options: RunOptions = {}): Result {
  const wanted = policies.filter(({ id }) => options.policies?.includes(id))
  const { sources, claims, runs } = extraction
  const comparison = compare(sources, claims, { ...options, wanted, ...(runs && { runs }) })
  const { questions, discrepancies, notes, names, origins } = comparison
  const asOf = options.asOf ?? newest(extraction.sources)
  return {
    schema: 1,
    asOf,
    sources: extraction.sources.map(summarise),
    claims: extraction.claims,
    questions,
    discrepancies,
    notes,
    names,
    origins,
    notUnderstood: extraction.notUnderstood,
    messages: messagesOf(extraction.sources, asOf, [
      ...(options.messages ?? []),
      ...cappedMessages(questions, extraction.claims),
    ]),
    counts: count(extraction, comparison),
  }
}

export function extract(sources: readonly Source[], { onArticle }: RunOptions = {}): Extraction {
  const articles = sources.map((source, index) => {
    const claims = claimsOf(source)
    onArticle?.(index + 1, sources.length)
    return claims
  })
  return collect(articles)
}

export const claimsOf = (source: Source): ArticleClaims => ({ source, ...extractAll(source) })

/** The articles' claims in the one order, whatever order they come in. */
export function collect(articles: readonly ArticleClaims[]): Extraction {
  return {
    sources: articles.map(({ source }) => source).sort(byPath),
    claims: withDistinctIds(articles.flatMap(({ claims }) => claims).sort(byPlace)),
    notUnderstood: articles.flatMap(({ notUnderstood }) => notUnderstood).sort(byPlace),
    runs: new Map(articles.flatMap(({ source, runs }) => (runs ? [[source.path, runs] as const] : []))),
  }
}

/** A question with too many claims is not compared in silence. */
function cappedMessages(questions: readonly Question[], claims: readonly Claim[]): Message[] {
  const capped = questions.filter(({ compared }) => compared !== undefined)
  if (capped.length === 0) return []
  const first = new Set(capped.map(({ claims: [id] }) => id))
  const paths = new Map(claims.flatMap(({ id, source }) => (first.has(id) ? [[id, source] as const] : [])))
  return capped.map(({ text, claims: answers, compared }) => {
    const path = paths.get(answers[0] as string) as string
    return {
      path,
      severity: 'warning',
      code: 'question-capped',
      text: `${path}: "${text}" has ${answers.length} answers, of which ${compared} were held against each other, every figure before its repetitions. Compare fewer articles at a time for all pairs.`,
    }
  })
}

/** Puts claims that answer one question side by side. Each claim's `source` is the path of one of the sources. */
export function compareClaims(
  sources: readonly Source[],
  claims: readonly Claim[],
): Comparison & Pick<Result, 'messages'> {
  const { questions, discrepancies, notes, names, origins } = compare(sources, claims)
  return { questions, discrepancies, notes, names, origins, messages: cappedMessages(questions, claims) }
}

type CompareOptions = Pick<RunOptions, 'about' | 'aliases' | 'isPool'> &
  Pick<Extraction, 'runs'> & {
    readonly wanted?: readonly Policy[]
  }

function compare(
  sources: readonly Source[],
  claims: readonly Claim[],
  { wanted = [], about, aliases, isPool, runs }: CompareOptions = {},
): Comparison & Pairs {
  const ordered = sources.filter(({ understood }) => understood).sort(byPath)
  const distinct = withDistinctIds([...claims].sort(byPlace))
  const linked = linkClaims(ordered, distinct, aliases, {
    ...(isPool && { isPool }),
    ...(about && { about }),
    ...(runs && { runs }),
  })
  const context = {
    sources: new Map(ordered.map((source) => [source.path, source])),
    origins: new Map(linked.origins.flatMap(({ id, sources }) => sources.map((path) => [path, id] as const))),
    underOneName: linked.underOneName,
  }
  const isAsked = ({ source }: Claim): boolean => about === undefined || about.has(source)
  const compared = compareAll(linked.questions, context, distinct.filter(isAsked), wanted)
  return {
    ...compared,
    notes: [...linked.notes, ...compared.notes],
    names: linked.names,
    origins: linked.origins,
  }
}

/** How many pairs of claims of different articles there were, and how many each level decided. */
interface Pairs {
  readonly pairs: number
  readonly levels: Readonly<Record<string, number>>
}

export function summarise(source: Source): SourceSummary {
  const { path, type, textOf, outlet, title, language, understood, url } = source
  const { published, publishedBasis, publishedFrom, tier } = source
  return {
    source: path,
    type,
    textOf,
    outlet,
    title,
    language,
    understood,
    published,
    publishedBasis,
    publishedFrom,
    url,
    ...(tier !== undefined && { tier }),
  }
}

/** The newest publication date, as it is written; null where there is none. */
export const newest = (sources: readonly Pick<Source, 'published'>[]): string | null =>
  sources.reduce<string | null>(
    (date, { published }) => (published && published > (date ?? '') ? published : date),
    null,
  )

function messagesOf(sources: readonly Source[], asOf: string | null, others: readonly Message[]): Message[] {
  const late = sources.filter(({ published }) => asOf && published && published.slice(0, asOf.length) > asOf)
  const future = late.map(
    ({ path, published }): Message => ({
      path,
      severity: 'warning',
      code: 'published-after-as-of',
      text: `${path}: is dated ${published}, after the day of this run, ${asOf}. Check the year, or give a later --as-of.`,
    }),
  )
  const all = [...others, ...sources.flatMap((source) => source.messages), ...future]
  return all.sort(
    (a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.code, b.code) || byCodeUnit(a.text, b.text),
  )
}

function count(
  { sources, claims, notUnderstood }: Extraction,
  { questions, pairs, levels }: Comparison & Pairs,
): Counts {
  const decided = { differ: 0, changed: 0, undetermined: 0, agree: 0 }
  const verdicts = new Map(
    comparisons.flatMap((comparison) => comparison.levels).map(({ id, verdict }) => [id, verdict]),
  )
  for (const [id, number] of Object.entries(levels)) decided[verdicts.get(id) as Verdict] += number
  return {
    articles: sources.length,
    claims: claims.length,
    questions: questions.length,
    pairs,
    ...decided,
    notUnderstood: notUnderstood.length,
  }
}
