import { type Amount, extentEnd } from './amount.js'
import { isDash, lower, type Tokens } from './words.js'

const softeners = new Set([
  'about',
  'around',
  'some',
  'roughly',
  'approximately',
  'nearly',
  'almost',
  'as',
  'many',
  'perhaps',
  'even',
  'maybe',
  'possibly',
  'up',
])

/** The one word between the amounts; softening words before the right one are passed over. */
export function linkWord(tokens: Tokens, left: Amount, right: Amount): string | null {
  const suspended = isDash(tokens, extentEnd(left)) && lower(tokens, extentEnd(left) + 1) === 'to'
  const at = extentEnd(left) + (suspended ? 1 : 0)
  let next = suspended && isDash(tokens, at + 1) ? at + 2 : at + 1
  if (right.first - at > 4 || right.first <= at) return null
  while (next < right.first && softeners.has(lower(tokens, next))) next++
  if (next !== right.first) return null
  return isDash(tokens, at) ? 'dash' : lower(tokens, at)
}

/** Where "between" or "from" stands before the left amount, a softening word passed over. */
export function startOf(tokens: Tokens, left: Amount, word: string): number | null {
  if (lower(tokens, left.first - 1) === word) return left.first - 1
  return softeners.has(lower(tokens, left.first - 1)) && lower(tokens, left.first - 2) === word
    ? left.first - 2
    : null
}

/** The two as one, what only one of them says (multiplier, unit) given to both; null where they are no rising pair of one kind. */
export function joined(left: Amount, right: Amount, first: number): Amount | null {
  if (
    left.low === null ||
    right.low === null ||
    left.form === 'fraction' ||
    right.form === 'fraction' ||
    left.form === 'none'
  )
    return null
  const ownUnit = left.unitEnd > left.unitFirst
  if (left.unit !== right.unit && left.unit !== null && (right.unit !== null || ownUnit)) return null
  const unit = right.unit ?? left.unit
  const inherits = left.scale === 1 && right.scale > 1 && left.low < (right.low ?? 0) / right.scale
  const low = inherits ? Number((left.low * right.scale).toPrecision(15)) : left.low
  const high = right.high ?? null
  if (high === null ? right.low <= low : high <= low) return null
  const measured = right.unit === null ? left : right
  return {
    ...right,
    form: left.form === 'vague' || right.form === 'vague' ? 'vague' : right.form,
    first,
    numberFirst: left.numberFirst,
    low,
    high,
    approx: left.approx || right.approx,
    unit,
    kind: measured.kind,
    property: measured.property,
  }
}
