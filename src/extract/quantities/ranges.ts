import { scoreWords } from '../../lexicon/numbers-names.js'
import { levelVerbs } from '../../lexicon/numbers-trend.js'
import { type Amount, type Example, extentEnd, type Sentence } from './amount.js'
import { directionBefore } from './attach/trend.js'
import { joined, linkWord, startOf } from './range-parts.js'
import { isDash, isTight, lower, type Tokens } from './words.js'

/** Joins two amounts that stand side by side into one, gives `refused` for a score, or nothing. */
export interface RangeRule {
  readonly id: string
  readonly join: (sentence: Sentence, left: Amount, right: Amount) => Amount | 'refused' | null
  readonly examples: readonly Example[]
}

/** "between 50 and 60". */
const betweenRange: RangeRule = {
  id: 'between',
  join({ tokens }, left, right) {
    const link = linkWord(tokens, left, right)
    if (link !== 'and' && link !== '&' && link !== 'to' && link !== 'dash') return null
    const start = startOf(tokens, left, 'between')
    return start === null ? null : joined(left, right, start)
  },
  examples: [
    {
      text: 'Between 50 and 60 boats, worth between $5 and $10 million.',
      finds: ['Between 50 and 60 = 50..60', 'between $5 and $10 million = 5000000..10000000 USD'],
    },
    { text: 'The gap between 50 men and 60 women.', finds: ['50 = 50', '60 = 60'] },
  ],
}

/** "50-60", "8,000–10,000", "$1.5 billion - $2 billion"; falling or equal pairs and pairs beside a word of sport are scores. */
const dashRange: RangeRule = {
  id: 'dash',
  join({ tokens }, left, right) {
    if (linkWord(tokens, left, right) !== 'dash') return null
    const dash = extentEnd(left)
    const tight = isTight(tokens, dash) && isTight(tokens, dash + 1)
    const range = joined(left, right, left.first)
    const score =
      tight &&
      isPlainPair(left, right) &&
      (range === null || isScore(tokens, left, right) || isNextSet(tokens, left, right))
    return score ? 'refused' : range
  },
  examples: [
    {
      text: 'Some 50-60 men and 1.5 billion - 2 billion birds.',
      finds: ['Some 50-60 = ~50..60', '1.5 billion - 2 billion = 1500000000..2000000000'],
    },
    { text: 'They won 3-2 and lost 1-4, a 52-48 vote in 2019-20.', finds: [] },
    { text: 'He fell 6-3, 3-6, 6-4 in 2-3 hours.', finds: ['2-3 = 2..3 h'] },
  ],
}

const isPlainPair = (left: Amount, right: Amount): boolean =>
  left.form === 'digits' &&
  right.form === 'digits' &&
  left.kind === 'number' &&
  right.kind === 'number' &&
  left.scale === 1 &&
  right.scale === 1

function isScore(tokens: Tokens, left: Amount, right: Amount): boolean {
  for (let at = left.first - 3; at < left.first; at++) if (scoreWords.has(lower(tokens, at))) return true
  return scoreWords.has(lower(tokens, right.end))
}

/** "6-3, 3-6, 6-4": one more pair of single figures beside another. */
const isNextSet = (tokens: Tokens, left: Amount, right: Amount): boolean => {
  const [comma, figure, dash] = [left.first - 1, left.first - 2, left.first - 3]
  const single = /^[0-7]$/u
  const isSet = single.test(lower(tokens, left.first)) && single.test(lower(tokens, right.first))
  const behind = lower(tokens, comma) === ',' && isDash(tokens, dash) && single.test(lower(tokens, figure))
  const ahead =
    lower(tokens, right.end) === ',' &&
    single.test(lower(tokens, right.end + 1)) &&
    isDash(tokens, right.end + 2)
  return isSet && (behind || ahead)
}

/** "50 to 60", "from 50 to 60", "5 to 10 percent", "12 through 18"; not the way from one level to another. */
const toRange: RangeRule = {
  id: 'to',
  join({ tokens }, left, right) {
    const link = linkWord(tokens, left, right)
    if (link === 'through') return isPlainPair(left, right) ? joined(left, right, left.first) : null
    if (link !== 'to') return null
    if (isOdds(tokens, left, right)) return 'refused'
    const from = startOf(tokens, left, 'from')
    if (from === null ? isMove(tokens, left, right) : isMoveBefore(tokens, from)) return null
    return joined(left, right, from ?? left.first)
  },
  examples: [
    {
      text: 'Fares range from 50 to 60 euros; 5 to 10 percent, those of 12 through 18, pay.',
      finds: ['from 50 to 60 = 50..60 EUR', '5 to 10 = 5..10 %', '12 through 18 = 12..18'],
    },
    { text: 'They lead two-to-one in three-to-five tries.', finds: ['three-to-five = 3..5'] },
    {
      text: 'Prices rose from 50 to 60 and fell 3 to 57.',
      finds: ['50 = 50', '60 = 60', '3 = 3 down', '57 = 57'],
    },
  ],
}

/** "two-to-one", "9-to-1". */
const isOdds = (tokens: Tokens, left: Amount, right: Amount): boolean =>
  isDash(tokens, left.end) &&
  isDash(tokens, right.first - 1) &&
  left.kind === 'number' &&
  right.kind === 'number' &&
  (left.low ?? 0) >= (right.low ?? 0)

/** "rose 5 percent to 10": the change and the level reached. */
const isMove = (tokens: Tokens, left: Amount, right: Amount): boolean =>
  directionBefore(tokens, { ...left, kind: 'percent' }) !== null &&
  !(left.unit === null && right.unit !== null)

const isMoveBefore = (tokens: Tokens, from: number): boolean => {
  for (let at = Math.max(0, from - 8); at < from; at++) if (levelVerbs.has(lower(tokens, at))) return true
  return false
}

/** "50 or 60", "twelve or thirteen", "thousands or tens of thousands". */
const orRange: RangeRule = {
  id: 'or',
  join({ tokens }, left, right) {
    if (linkWord(tokens, left, right) !== 'or') return null
    if (left.form === 'vague' && right.form === 'vague' && left.unit === null && left.low !== null)
      return {
        ...left,
        end: right.end,
        numberEnd: right.numberEnd,
        unitFirst: right.numberEnd,
        unitEnd: right.numberEnd,
        high: null,
      }
    const near =
      left.low !== null &&
      right.high !== null &&
      right.high <= left.low * 2 &&
      right.unitFirst === right.unitEnd
    return near || right.unit !== null ? joined(left, right, left.first) : null
  },
  examples: [
    {
      text: 'Twelve or thirteen boats and 50 or 60 men.',
      finds: ['Twelve or thirteen = 12..13', '50 or 60 = 50..60'],
    },
    { text: 'Take 3 or 500.', finds: ['3 = 3', '500 = 500'] },
  ],
}

export const rangeRules: readonly RangeRule[] = [betweenRange, dashRange, toRange, orRange]
