import {
  type Bounds,
  dayInWords,
  isFarApart,
  isOverlapping,
  logicalBounds,
  relativeGap,
} from '../model/index.js'
import { type Comparison, has, type Level, type Pair } from './comparison.js'
import { convertedBounds, convertedPoint, isConvertible } from './conversion.js'
import { orderOf } from './moment.js'

const quantities = ({ left, right }: Pair) => [left.claim.quantity, right.claim.quantity] as const

const isOtherScope = (pair: Pair): boolean => {
  const [a, b] = quantities(pair)
  if (!a || !b) return true
  // Nouns that linking has brought to one question ("inhabitants" and "a population of", "bombs" and "blasts") are no units.
  const isCounted = pair.left.claim.kind === 'count' && pair.right.claim.kind === 'count'
  const isOtherUnit = !isCounted && a.unit !== null && b.unit !== null && a.unit !== b.unit
  return (isOtherUnit && !inOtherUnits(pair)) || (a.trend !== null) !== (b.trend !== null)
}

/** Miles against kilometres: to be brought to one unit before anything is compared. */
const inOtherUnits = ({ left, right }: Pair): boolean => isConvertible(left.claim, right.claim)

const boundsOfBoth = (pair: Pair): readonly [Bounds, Bounds] => {
  const { left, right } = pair
  if (!inOtherUnits(pair)) return [left.bounds, right.bounds]
  return [convertedBounds(left.claim) ?? left.bounds, convertedBounds(right.claim) ?? right.bounds]
}

const pointsOfBoth = (pair: Pair): readonly [number, number] => {
  const { left, right } = pair
  if (!inOtherUnits(pair)) return [left.point, right.point]
  return [convertedPoint(left.claim, left.point), convertedPoint(right.claim, right.point)]
}

const isNotAsserted = ({ left, right }: Pair): boolean =>
  left.claim.modality !== 'asserted' || right.claim.modality !== 'asserted'

const isIncrement = (pair: Pair): boolean => quantities(pair).some((quantity) => quantity?.increment)

const isOpenEnded = (pair: Pair): boolean =>
  quantities(pair).some((quantity) => quantity && (quantity.low === null || quantity.high === null))

/** "rose 5 %" and "fell 5 %" share a number and no value. */
const overlapping = (pair: Pair): boolean => {
  const [a, b] = quantities(pair)
  return a?.trend === b?.trend && isOverlapping(...boundsOfBoth(pair))
}

/** Only an open end lets them meet: "more than 26,000" and "more than 31,000". */
const isLoose = (pair: Pair): boolean =>
  overlapping(pair) && isOpenEnded(pair) && isFarApart(...pointsOfBoth(pair))

const isSameFigure = (pair: Pair): boolean => {
  const [a, b] = quantities(pair)
  return (
    !inOtherUnits(pair) &&
    a?.low === b?.low &&
    a?.high === b?.high &&
    a?.lowOpen === b?.lowOpen &&
    a?.highOpen === b?.highOpen &&
    overlapping(pair)
  )
}

const isWithinRounding = (pair: Pair): boolean => {
  const [a, b] = quantities(pair)
  if (!a || !b || inOtherUnits(pair) || !overlapping(pair) || isLoose(pair)) return false
  return !isOverlapping(logicalBounds(a), logicalBounds(b))
}

const isUndated = ({ left, right, cumulative }: Pair): boolean =>
  cumulative && orderOf(left.asOf, right.asOf) === 'unknown'

/** Sides are in order of time, so the right one is the later. */
const isLater = ({ left, right, cumulative }: Pair): boolean =>
  cumulative && orderOf(left.asOf, right.asOf) === 'before'

const isHigher = (pair: Pair): boolean => pointsOfBoth(pair)[1] > pointsOfBoth(pair)[0]
const isLower = (pair: Pair): boolean => pointsOfBoth(pair)[1] < pointsOfBoth(pair)[0]

/** People who get out one by one: a lower figure later takes nothing back. */
const emptying: ReadonlySet<string> = new Set(['trapped'])

/** A toll falls only where it is taken back; points, jobs and orders do from one day to the next. */
const isToll = ({ left }: Pair): boolean => left.claim.measure !== 'count'

const DAY = 10

const when = ({ left, right }: Pair, side: 'left' | 'right'): string => {
  const own = (side === 'left' ? left : right).asOf
  const other = (side === 'left' ? right : left).asOf
  if (!own) return 'no date'
  return dayInWords(own, own.length > DAY && own.slice(0, DAY) === other?.slice(0, DAY))
}

const silent = { severity: 'info', reported: false } as const

const agreeing = (id: string, words: string, holds: Level['holds']): Level => ({
  id,
  verdict: 'agree',
  ...silent,
  holds,
  says: ({ left, right, leftQuote, rightQuote }) =>
    `${has(left, leftQuote)}, ${has(right, rightQuote)}: ${words}.`,
})

/** Figures of one question. The first level that holds decides; the arithmetic is that of `figure.ts`. */
export const countComparison: Comparison = {
  id: 'count',
  gap: (pair) => relativeGap(...boundsOfBoth(pair)),
  levels: [
    {
      ...agreeing(
        'other-scope',
        'they are not in one unit, or one is a change and the other a level',
        isOtherScope,
      ),
      verdict: 'undetermined',
    },
    {
      ...agreeing('not-asserted', 'at least one of them is not asserted', isNotAsserted),
      verdict: 'undetermined',
    },
    {
      ...agreeing('increment', 'at least one of them is an addition, not a total', isIncrement),
      verdict: 'undetermined',
    },
    agreeing('same-figure', 'the same figure', isSameFigure),
    agreeing(
      'same-converted',
      'the same figure in another unit, as far as they are rounded',
      (pair) => inOtherUnits(pair) && overlapping(pair) && !isOpenEnded(pair),
    ),
    agreeing('within-rounding', 'the same figure, one of them rounded', isWithinRounding),
    agreeing(
      'bounds-overlap',
      'there are numbers that satisfy both',
      (pair) => overlapping(pair) && !isLoose(pair),
    ),
    agreeing('loosely-compatible', 'only an open end lets both hold', overlapping),
    {
      id: 'undated',
      verdict: 'undetermined',
      severity: 'info',
      reported: true,
      holds: isUndated,
      says: ({ left, right, leftQuote, rightQuote }) =>
        `${has(left, leftQuote)}, ${has(right, rightQuote)}: without both dates this may be a change over time or a difference.`,
    },
    {
      id: 'update',
      verdict: 'changed',
      severity: 'info',
      reported: true,
      holds: (pair) => isLater(pair) && isHigher(pair),
      says: (words, pair) =>
        `${has(words.right, words.rightQuote)} later, ${when(pair, 'right')}: a higher figure than ${words.left}'s "${words.leftQuote}" of ${when(pair, 'left')}.`,
    },
    {
      id: 'emptied',
      verdict: 'changed',
      severity: 'info',
      reported: true,
      holds: (pair) => isLater(pair) && isLower(pair) && emptying.has(pair.left.claim.measure),
      says: (words, pair) =>
        `${has(words.right, words.rightQuote)} later, ${when(pair, 'right')}: fewer than ${words.left}'s "${words.leftQuote}" of ${when(pair, 'left')}, as people get out.`,
    },
    {
      id: 'another-moment',
      verdict: 'undetermined',
      severity: 'info',
      reported: true,
      holds: (pair) => isLater(pair) && isLower(pair) && !isToll(pair),
      says: (words, pair) =>
        `${has(words.right, words.rightQuote)} later, ${when(pair, 'right')}: fewer than ${words.left}'s "${words.leftQuote}" of ${when(pair, 'left')}; such a figure may rise and fall.`,
    },
    {
      id: 'revision',
      verdict: 'differ',
      severity: 'warning',
      reported: true,
      holds: isLater,
      says: (words, pair) =>
        `${has(words.right, words.rightQuote)} later, ${when(pair, 'right')}: a ${isLower(pair) ? 'lower figure' : 'figure that gives no more'} than ${words.left}'s "${words.leftQuote}" of ${when(pair, 'left')}.`,
    },
    {
      id: 'conflict',
      verdict: 'differ',
      severity: 'error',
      reported: true,
      holds: () => true,
      says: ({ left, right, leftQuote, rightQuote }) =>
        `${has(left, leftQuote)}, ${has(right, rightQuote)}: no number satisfies both.`,
    },
  ],
}
