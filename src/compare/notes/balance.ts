import { joinedFates } from '../../lexicon/scopes.js'
import { boundsOf, type Claim, fileName, idOf, type Note, wordsOf } from '../../model/index.js'
import type { ComparisonContext } from '../comparison.js'
import { quoteOf } from '../side.js'
import { isTotal } from './total.js'

/** What cannot be more together than something else of the same event: who is held or freed was taken before. */
interface Balance {
  readonly kind: string
  readonly whole: string
  readonly parts: readonly string[]
  readonly because: string
}

const JOINED = 'dead-or-missing'

const balances: readonly Balance[] = [
  {
    kind: 'held-and-freed-exceed-taken',
    whole: 'abducted',
    parts: ['held', 'released'],
    because: 'those held and those freed are more than those taken',
  },
  {
    kind: 'dead-and-missing-exceed-both',
    whole: JOINED,
    parts: ['killed', 'missing'],
    because: 'the dead and the missing are more than the dead or missing',
  },
  {
    kind: 'dead-and-saved-exceed-aboard',
    whole: 'aboard',
    parts: ['killed', 'rescued'],
    because: 'the dead and the saved are more than those aboard',
  },
]

/**
 * Totals of one article on one event that do not fit across measures. Only where the article gives one figure for each: of
 * several, which of them belong together is not known.
 */
export function balanceNotes(claims: readonly Claim[], { sources }: ComparisonContext): Note[] {
  return [...figuresByEvent(claims).values()].flatMap((figures) =>
    balances.flatMap(({ kind, whole, parts, because }) => {
      const total = only(figures.get(whole))
      const rest = parts.flatMap((part) => only(figures.get(part)) ?? [])
      if (!total || rest.length < parts.length) return []
      const sum = rest.reduce((least, part) => least + Math.max(0, boundsOf(part.quantity).low), 0)
      if (sum <= boundsOf(total.quantity).high) return []
      const outlet = sources.get(total.source)?.outlet ?? fileName(total.source)
      const quotes = rest.map((part) => `"${quoteOf(part)}"`).join(' and ')
      return [
        {
          id: idOf(kind, total.id, ...rest.map(({ id }) => id)),
          kind,
          source: total.source,
          claims: [total.id, ...rest.map(({ id }) => id)],
          says: `${outlet} has ${quotes} beside "${quoteOf(total)}": ${because}.`,
        },
      ]
    }),
  )
}

type Total = Claim & { readonly quantity: NonNullable<Claim['quantity']> }

/** The unlimited totals of articles that have something to hold others against, by article and event, then by measure. */
function figuresByEvent(claims: readonly Claim[]): Map<string, Map<string, Total[]>> {
  const figures = claims.flatMap((claim) =>
    weighed.has(claim.measure) && isTotal(claim) && isUnlimited(claim)
      ? { claim, measure: isJoined(claim) ? JOINED : claim.measure }
      : [],
  )
  const having = new Set(figures.flatMap(({ claim, measure }) => (wholes.has(measure) ? claim.source : [])))
  const events = new Map<string, Map<string, Total[]>>()
  for (const { claim, measure } of figures) {
    if (!having.has(claim.source)) continue
    const key = JSON.stringify([claim.source, claim.event?.text ?? null, claim.event?.date ?? null])
    const own = events.get(key) ?? new Map<string, Total[]>()
    own.set(measure, [...(own.get(measure) ?? []), claim])
    events.set(key, own)
  }
  return events
}

const wholes: ReadonlySet<string> = new Set(balances.map(({ whole }) => whole))
const weighed: ReadonlySet<string> = new Set(balances.flatMap(({ whole, parts }) => [whole, ...parts]))

const isUnlimited = ({ kind, partOf, site, population, zone, event }: Claim): boolean =>
  kind === 'count' &&
  partOf === null &&
  site.length === 0 &&
  zone !== 'teaser' &&
  event?.role === 'main' &&
  (population?.qualifiers.length ?? 0) === 0

const isJoined = (claim: Claim): boolean =>
  claim.measure === 'killed' && joinedFates.test(wordsOf(claim).suffix.toLowerCase())

/** The one figure that all of these claims give; null where they give several. */
function only(claims: readonly Total[] = []): Total | null {
  const figures = new Set(claims.map(({ quantity }) => `${quantity.low} ${quantity.high}`))
  return figures.size === 1 ? (claims[0] as Total) : null
}
