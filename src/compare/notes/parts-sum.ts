import { boundsOf, type Claim, fileName, idOf, type Note, wholesOf } from '../../model/index.js'
import type { ComparisonContext } from '../comparison.js'
import { quoteOf } from '../side.js'
import { isTotal } from './total.js'

/** Parts of one whole that together are more than it: "31 dead: 14 in the town, 12 in the port and 9 at sea". */
export function partsSumNotes(claims: readonly Claim[], { sources }: ComparisonContext): Note[] {
  const wholes = wholesOf(claims)
  return [...partsByWhole(claims)].flatMap(([id, parts]) => {
    const whole = wholes.get(id)
    if (!whole || parts.length < 2 || !isTotal(whole) || !areApart(parts)) return []
    const sum = parts.reduce((total, part) => total + lowest(part), 0)
    if (sum <= boundsOf(whole.quantity).high) return []
    const outlet = sources.get(whole.source)?.outlet ?? fileName(whole.source)
    const quotes = parts.map((part) => `"${quoteOf(part)}"`)
    return [
      {
        id: idOf('parts-exceed-sum', whole.id, ...parts.map((part) => part.id)),
        kind: 'parts-exceed-sum',
        source: whole.source,
        claims: [whole.id, ...parts.map((part) => part.id)],
        says: `${outlet} has ${quotes.slice(0, -1).join(', ')} and ${quotes.at(-1)} as parts of "${quoteOf(whole)}": together they are more than the whole.`,
      },
    ]
  })
}

function partsByWhole(claims: readonly Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const whole = claim.partOf?.claim
    if (!whole || whole === claim.id || !isTotal(claim)) continue
    const group = groups.get(whole)
    if (group) group.push(claim)
    else groups.set(whole, [claim])
  }
  return groups
}

const lowest = (claim: Claim): number => Math.max(0, boundsOf(claim.quantity ?? open).low)
const open = { low: null, high: null, lowOpen: false, highOpen: false, approx: false }

/** A child may be an American as well; nobody is counted in two places of one list, nor with two nationalities. */
function areApart(parts: readonly Claim[]): boolean {
  if (new Set(parts.map(({ measure }) => measure)).size > 1) return false
  if (parts.every(({ partOf }) => partOf?.cue === 'list')) return true
  return areDistinct(parts.map(({ site }) => site.join(' ')))
}

const areDistinct = (words: readonly string[]): boolean =>
  words.every((word) => word !== '') && new Set(words).size === words.length
