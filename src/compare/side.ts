import { boundsOf, byCodeUnit, type Claim, fileName, pointOf, wordsOf } from '../model/index.js'
import type { ArticleDates, ComparisonContext, Pair, Side } from './comparison.js'
import { orderOf } from './moment.js'
import { originOf } from './voices.js'

const unbounded = { low: null, high: null, lowOpen: false, highOpen: false, approx: false }

/** The claims of one question, in order; every pair of two `figure` numbers is at one level. */
export function sidesOf(claims: readonly Claim[], context: ComparisonContext): Side[] {
  const [values, origins] = [new Numbers<string>(), new Numbers<string>()]
  const moments = new Numbers<string | null>()
  const [figures, sayings] = [new Numbers<number>(), new Numbers<number>()]
  const many = claims.length
  return claims
    .map((claim) => {
      const range = claim.quantity ?? unbounded
      const asOf = momentOf(claim.asOf.value, context.sources.get(claim.source)?.published ?? null)
      const quantity = claim.quantity ? JSON.stringify(claim.quantity) : ''
      const said = `${claim.modality} ${claim.time ? claim.time.value : quantity}`
      const value = values.of(said)
      const full = claim.time && quantity ? values.of(`${said} ${quantity}`) : value
      const figure = figures.of(full * many + moments.of(asOf))
      const saying = sayings.of(figure * many + origins.of(originOf(claim, context)))
      const [bounds, point] = [boundsOf(range), pointOf(range)]
      return { claim, bounds, point, asOf, quote: quoteOf(claim), value, figure, saying }
    })
    .sort(bySideOrder)
}

/** "On Tuesday", in an article of Tuesday noon: it was noon. */
const momentOf = (asOf: string | null, published: string | null): string | null =>
  asOf !== null && published?.[asOf.length] === 'T' && published.startsWith(asOf)
    ? published
    : (asOf ?? published)

/** Keys in the order in which they come, from 0. */
class Numbers<Key> {
  private readonly numbers = new Map<Key, number>()

  of(key: Key): number {
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    this.numbers.set(key, this.numbers.size)
    return this.numbers.size - 1
  }
}

const byPlace = (a: Claim, b: Claim): number =>
  byCodeUnit(a.source, b.source) ||
  a.position.start - b.position.start ||
  a.position.end - b.position.end ||
  byCodeUnit(a.id, b.id)

/** As-of date (the undated last), source, position: a total order, whatever the input's. */
const bySideOrder = (a: Side, b: Side): number =>
  Number(a.asOf === null) - Number(b.asOf === null) ||
  byCodeUnit(a.asOf ?? '', b.asOf ?? '') ||
  byPlace(a.claim, b.claim)

/** The earlier as-of to the left; where neither is earlier, by source and position. */
export function pairOf(a: Side, b: Side, cumulative: boolean): Pair {
  const order = a.asOf === b.asOf ? 'same' : orderOf(a.asOf, b.asOf)
  const swapped = order === 'after' || (order !== 'before' && byPlace(a.claim, b.claim) > 0)
  return swapped ? { left: b, right: a, cumulative } : { left: a, right: b, cumulative }
}

const shown = (path: string, article: ArticleDates | undefined): string => article?.outlet ?? fileName(path)

/** What to call two articles in one sentence: the outlets, with the file names where one outlet has both. */
export function namesOf(
  { left, right }: Pair,
  { sources }: ComparisonContext,
): { left: string; right: string } {
  const [a, b] = [left.claim.source, right.claim.source]
  const [x, y] = [shown(a, sources.get(a)), shown(b, sources.get(b))]
  if (x !== y || a === b) return { left: x, right: y }
  const [fileA, fileB] = fileName(a) === fileName(b) ? [a, b] : [fileName(a), fileName(b)]
  return x === fileName(a)
    ? { left: fileA, right: fileB }
    : { left: `${x} (${fileA})`, right: `${y} (${fileB})` }
}

const LONGEST_QUOTE = 80

/** A claim's words on one line. */
export function quoteOf(claim: Pick<Claim, 'quote' | 'reading'>): string {
  const line = wordsOf(claim)
    .exact.slice(0, LONGEST_QUOTE * 2)
    .replace(/\s+/g, ' ')
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line
}
