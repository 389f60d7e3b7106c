import { boundsOf, type Claim, fileName, idOf, isBelow, type Note, wholesOf } from '../../model/index.js'
import type { ComparisonContext } from '../comparison.js'
import { quoteOf } from '../side.js'
import { isTotal } from './total.js'

/** A part of one article that is larger than the whole it is said to be part of. */
export function partsExceedWhole(claims: readonly Claim[], { sources }: ComparisonContext): Note[] {
  const wholes = wholesOf(claims)
  return claims.flatMap((part) => {
    const whole = part.partOf?.claim ? wholes.get(part.partOf.claim) : undefined
    if (!whole || whole.id === part.id || whole.source !== part.source || !isTotal(part) || !isTotal(whole))
      return []
    const [p, w] = [part.quantity, whole.quantity]
    if (p.unit !== null && w.unit !== null && p.unit !== w.unit) return []
    if (!isBelow(boundsOf(w), boundsOf(p))) return []
    const outlet = sources.get(part.source)?.outlet ?? fileName(part.source)
    return [
      {
        id: idOf('parts-exceed-whole', part.id, whole.id),
        kind: 'parts-exceed-whole',
        source: part.source,
        claims: [whole.id, part.id],
        says: `${outlet} has "${quoteOf(part)}" as part of "${quoteOf(whole)}": the part is larger than the whole.`,
      },
    ]
  })
}
