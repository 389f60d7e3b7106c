import { type Days, daysOf } from './calendar.js'
import { type Comparison, has, type Level, type Pair } from './comparison.js'
import { orderOf } from './moment.js'

const YEAR_DAYS = 365
const DAY = 10

const values = ({ left, right }: Pair) =>
  [left.claim.time?.value ?? '', right.claim.time?.value ?? ''] as const

const days = (pair: Pair): readonly [Days | null, Days | null] => {
  const [a, b] = values(pair)
  return [daysOf(a), daysOf(b)]
}

/** A plan is compared as well as a past date; what somebody denies or takes back is not. */
const isWithdrawn = ({ left, right }: Pair): boolean =>
  [left, right].some(({ claim }) => claim.modality === 'denied' || claim.modality === 'retracted')

/** "October 7" and "October 7, 2023": every part that both know is the same, and both know month and day. */
const isSameKnownDay = (pair: Pair): boolean => {
  const [a, b] = values(pair)
  const known = /^[\dX]{4}-\d\d-\d\d/
  if (!known.test(a) || !known.test(b) || a.includes('/') || b.includes('/')) return false
  if (a.slice(5, DAY) !== b.slice(5, DAY)) return false
  return [0, 1, 2, 3].every((at) => a[at] === b[at] || a[at] === 'X' || b[at] === 'X')
}

/** Sides are in order of time: the left one is of a day that was still to come. */
const isOfEarlierPlan = ({ left, right }: Pair): boolean =>
  left.claim.modality === 'planned' && orderOf(left.asOf, right.asOf) === 'before'

const isUnresolved = (pair: Pair): boolean => days(pair).includes(null)

const isSharingDays = (pair: Pair): boolean => {
  const [a, b] = days(pair)
  return a !== null && b !== null && a.first <= b.last && b.first <= a.last && hasSameClock(pair)
}

/** Times of day count only where both sides state one; the shorter decides how much of it. */
function hasSameClock(pair: Pair): boolean {
  const [a, b] = values(pair)
  const timed = /^\d{4}-\d\d-\d\dT\d\d/
  if (!timed.test(a) || !timed.test(b) || a.includes('/') || b.includes('/')) return true
  const [x, y] = [a, b].map((value) => value.replace(/(?:Z|[+-]\d\d:?\d\d)$/, ''))
  const shared = Math.min(x?.length ?? 0, y?.length ?? 0)
  return x?.slice(0, shared) === y?.slice(0, shared) || orderOf(a, b) === 'same'
}

const agreeing = (id: string, words: string, holds: Level['holds']): Level => ({
  id,
  verdict: 'agree',
  severity: 'info',
  reported: false,
  holds,
  says: ({ left, right, leftQuote, rightQuote }) =>
    `${has(left, leftQuote)}, ${has(right, rightQuote)}: ${words}.`,
})

/** Dates of one event. The first level that holds decides. */
export const dateComparison: Comparison = {
  id: 'date',
  gap: (pair) => {
    const [a, b] = days(pair)
    if (!a || !b) return 0
    return Math.min(1, Math.max(0, a.first - b.last, b.first - a.last) / YEAR_DAYS)
  },
  levels: [
    {
      ...agreeing('not-asserted', 'at least one of them is denied or taken back', isWithdrawn),
      verdict: 'undetermined',
    },
    agreeing(
      'same-known-day',
      'the same day, as far as each says',
      (pair) => isSameKnownDay(pair) && hasSameClock(pair),
    ),
    {
      id: 'undated',
      verdict: 'undetermined',
      severity: 'info',
      reported: true,
      holds: isUnresolved,
      says: ({ left, right, leftQuote, rightQuote }) =>
        `${has(left, leftQuote)}, ${has(right, rightQuote)}: these cannot be placed in time against each other.`,
    },
    agreeing('days-overlap', 'there are days that satisfy both', isSharingDays),
    {
      id: 'rescheduled',
      verdict: 'differ',
      severity: 'warning',
      reported: true,
      holds: isOfEarlierPlan,
      says: ({ left, right, leftQuote, rightQuote }) =>
        `${has(right, rightQuote)} later: another day than the "${leftQuote}" that ${left} had for what was to come.`,
    },
    {
      id: 'conflict',
      verdict: 'differ',
      severity: 'error',
      reported: true,
      holds: () => true,
      says: ({ left, right, leftQuote, rightQuote }) =>
        `${has(left, leftQuote)}, ${has(right, rightQuote)}: no day satisfies both.`,
    },
  ],
}
