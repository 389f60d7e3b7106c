const DAY = 10
const clock = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?$/

/** Two texts that leave the year out speak of one year. */
const yearless = /^XXXX-\d\d-\d\d$/

/** "same" is the same day or instant; "unknown" where either is missing, partly known or too coarse to order. */
export type Order = 'before' | 'after' | 'same' | 'unknown'

/**
 * Which of two as-of moments (ISO dates or date-times) is earlier. The day decides where either has no time of day;
 * two zones that are both stated are brought to one.
 */
export function orderOf(a: string | null, b: string | null): Order {
  if (a && b && yearless.test(a) && yearless.test(b)) return a === b ? 'same' : a < b ? 'before' : 'after'
  if (!a || !b || a.includes('X') || b.includes('X')) return 'unknown'
  if (a.length < DAY || b.length < DAY) return orderOfCoarse(a, b)
  const precise = a.length > DAY && b.length > DAY
  const [x, y] = precise ? inOneZone(a, b) : [a.slice(0, DAY), b.slice(0, DAY)]
  return x === y ? 'same' : x < y ? 'before' : 'after'
}

/** A month against one of its days cannot be ordered. */
function orderOfCoarse(a: string, b: string): Order {
  const shared = Math.min(a.length, b.length)
  const x = a.slice(0, shared)
  const y = b.slice(0, shared)
  if (x === y) return a === b ? 'same' : 'unknown'
  return x < y ? 'before' : 'after'
}

function inOneZone(a: string, b: string): [string, string] {
  const zoneA = clock.exec(a)?.[3]
  const zoneB = clock.exec(b)?.[3]
  if (!zoneA || !zoneB || zoneA === zoneB) return [a, b]
  const [x, y] = [Date.parse(a), Date.parse(b)]
  if (Number.isNaN(x) || Number.isNaN(y)) return [a, b]
  return [new Date(x).toISOString(), new Date(y).toISOString()]
}
