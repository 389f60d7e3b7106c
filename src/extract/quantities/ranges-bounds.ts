import { type Amount, extentEnd } from './amount.js'
import type { RangeRule } from './ranges.js'
import { lower } from './words.js'

/** "more than 20 but fewer than 30", "at most 100 and at least 20": the two ends of one figure. */
const twoBounds: RangeRule = {
  id: 'two-bounds',
  join({ tokens }, left, right) {
    if (left.hedge === null || right.hedge === null || left.form === 'vague' || right.form === 'vague')
      return null
    const comma = lower(tokens, extentEnd(left)) === ','
    const link = extentEnd(left) + (comma ? 1 : 0)
    if (!/^(?:and|but)$/u.test(lower(tokens, link)) || right.first !== link + 1) return null
    const floor = left.high === null ? left : right
    const ceiling = floor === left ? right : left
    if (!isBelow(floor, ceiling) || (left.unit !== null && left.unit !== right.unit)) return null
    return {
      ...right,
      first: left.first,
      numberFirst: left.numberFirst,
      low: floor.low,
      high: ceiling.high,
      lowOpen: floor.lowOpen,
      highOpen: ceiling.highOpen,
      approx: left.approx || right.approx,
      hedge: `${left.hedge} ${right.hedge}`,
    }
  },
  examples: [
    {
      text: 'It has more than 20 but fewer than 30 rooms, at most 9 and at least 4 of them lit.',
      finds: ['more than 20 but fewer than 30 = 20..30', 'at most 9 and at least 4 = 4..9'],
    },
    { text: 'More than 40 and fewer than 10 came.', finds: ['More than 40 = >40', 'fewer than 10 = <10'] },
    { text: 'At least 12 died, and up to 30 fled.', finds: ['At least 12 = 12..', 'up to 30 = ..30'] },
  ],
}

const isBelow = (floor: Amount, ceiling: Amount): boolean =>
  floor.high === null &&
  ceiling.low === null &&
  floor.low !== null &&
  ceiling.high !== null &&
  floor.low < ceiling.high

export const boundRules: readonly RangeRule[] = [twoBounds]
