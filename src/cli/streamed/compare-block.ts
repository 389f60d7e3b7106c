import {
  byCodeUnit,
  type Claim,
  type Discrepancy,
  idOf,
  type Question,
  type Result,
} from '../../model/index.js'
import { collect, conclude, type RunOptions } from '../../pipeline.js'
import type { BlockArticle, BlockLine } from './block-line.js'

/** A claim by its article: its own id tells claims of one article apart. */
interface Side {
  readonly source: string
  readonly claim: string
  readonly quote: string
}

/** Lines of `compare --blocks`. */
export type BlockResult =
  | ({ readonly kind: 'question'; readonly block: string; readonly claims: readonly Side[] } & Omit<
      Question,
      'claims' | 'advice' | 'voices' | 'policies'
    >)
  | ({
      readonly kind: 'discrepancy'
      readonly block: string
      readonly left: Side
      readonly right: Side
    } & Omit<Discrepancy, 'left' | 'right'>)
  /** A block of more articles than are compared at once: in pieces, in order of day. */
  | {
      readonly kind: 'cut'
      readonly block: string
      readonly articles: number
      readonly pieces: number
      readonly cap: number
    }

type Keys = Pick<BlockLine, 'keys'>

/** The first key that all of them have; both lists are in order. */
function leastCommon([first, ...others]: readonly Keys[]): string | undefined {
  return first?.keys.find((key) => others.every(({ keys }) => keys.includes(key)))
}

/** Whether two articles meet here and at no earlier key. */
const isAnyFirstMet = (key: string, lines: readonly BlockLine[]): boolean =>
  lines.some((line, at) => lines.slice(at + 1).some((other) => leastCommon([line, other]) === key))

/**
 * What the articles of one block answer together. Articles that meet at several keys are reported at the first of them, and so
 * is a question whose articles do: all blocks together give every question and every pair once, however they are dealt out.
 */
export function compareBlock(
  key: string,
  lines: readonly BlockLine[],
  aliases: RunOptions['aliases'] = {},
): readonly BlockResult[] {
  if (!isAnyFirstMet(key, lines)) return []
  const articles = lines.map(({ article }) => article())
  const extraction = collect(articles.map((article) => ({ ...article, notUnderstood: [] })))
  const keysOf = new Map(lines.map((line) => [line.path, line]))
  const isFirst = (paths: Iterable<string>): boolean =>
    leastCommon([...new Set(paths)].map((path) => keysOf.get(path) as BlockLine)) === key
  return resultsOf(
    key,
    conclude(extraction, { isPool: true, aliases }),
    sidesOf(extraction.claims, articles),
    isFirst,
  )
}

/** A claim of the comparison, whose id is distinct among all, as its article has it. */
function sidesOf(claims: readonly Claim[], articles: readonly BlockArticle[]): ReadonlyMap<string, Side> {
  const owns = new Map(articles.map(({ source, claims: own }) => [source.path, own.values()]))
  return new Map(
    claims.map(({ id, source, quote }) => {
      const own = owns.get(source)?.next().value as Claim
      return [id, { source, claim: own.id, quote: quote.exact }]
    }),
  )
}

function* named(sides: readonly Side[]): Generator<string> {
  for (const { source, claim } of sides) yield `${source}\n${claim}`
}

function resultsOf(
  block: string,
  { questions, discrepancies }: Result,
  sides: ReadonlyMap<string, Side>,
  isFirst: (paths: Iterable<string>) => boolean,
): readonly BlockResult[] {
  const of = (id: string): Side => sides.get(id) as Side
  const ids = new Map<string, string>()
  const asked = questions.flatMap(({ advice, voices, policies, ...question }): BlockResult[] => {
    const claims = question.claims.map(of)
    const paths = new Set(claims.map(({ source }) => source))
    const id = idOf(question.measure, ...[...named(claims)].sort(byCodeUnit))
    ids.set(question.id, id)
    return paths.size > 1 && isFirst(paths) ? [{ kind: 'question', block, ...question, id, claims }] : []
  })
  const told = new Map(
    discrepancies
      .filter(({ left, right }) => isFirst([of(left).source, of(right).source]))
      .map((each) => [each.id, idOf(...[...named([of(each.left), of(each.right)])].sort(byCodeUnit))]),
  )
  const found = discrepancies.flatMap(({ repeats, ...each }): BlockResult[] => {
    const id = told.get(each.id)
    const earlier = repeats === undefined ? undefined : told.get(repeats)
    if (id === undefined) return []
    const question = ids.get(each.question) as string
    const pair = { left: of(each.left), right: of(each.right) }
    return [
      { kind: 'discrepancy', block, ...each, id, question, ...pair, ...(earlier && { repeats: earlier }) },
    ]
  })
  return [...asked, ...found]
}
