import { trendComparatives, trendNouns } from '../../../lexicon/numbers-trend.js'
import { type Amount, type AmountRule, extentEnd } from '../amount.js'
import { lower, type Tokens } from '../words.js'
import { directionOf, isMeasured, isPoints, isResult, pointsEnd } from './trend.js'

/** "a 5 percent rise", "5 percent higher", "$5 less". */
export const trendAfter: AmountRule = {
  id: 'trend-after',
  apply({ tokens }, amount) {
    if (amount.trend || amount.form === 'none') return amount
    if (!isMeasured(tokens, amount)) return comparedCount(tokens, amount)
    const end = pointsEnd(tokens, amount.numberEnd) ?? extentEnd(amount)
    const word = lower(tokens, end)
    const adjective =
      (/(?:ly|al|ed|net|sharp|steep|er|ing)$/u.test(word) && word !== 'higher' && word !== 'lower') ||
      risers.has(word)
    if (amount.kind === 'money' && isResult(word)) return amount
    const trend =
      directionOf(trendComparatives, word) ??
      directionOf(trendNouns, word) ??
      (adjective ? directionOf(trendNouns, lower(tokens, end + 1)) : null)
    return trend ? { ...amount, trend } : amount
  },
  examples: [
    {
      text: 'A 5 percent rise came after a 3 percent annual decline.',
      finds: ['5 = 5 % up', '3 = 3 % down'],
    },
    { text: 'A 3.5% pay rise and a 5 percent price tag.', finds: ['3.5 = 3.5 % up', '5 = 5 %'] },
    { text: 'Shares were 2 percent lower.', finds: ['2 = 2 % down'] },
    { text: 'It has 100 more than last year, at 2C warmer.', finds: ['100 = 100 up', '2 = 2 Cel up'] },
    { text: 'Some 5 percent of the rise was spent.', finds: ['Some 5 = ~5 %'] },
  ],
}

/** "a 3.5% pay rise": what rises or is cut. */
const risers = new Set(
  'pay wage salary price tax rate fare rent tariff fee budget output production'.split(' '),
)

/** "1,000 more than in 2013", "2C warmer". */
function comparedCount(tokens: Tokens, amount: Amount): Amount {
  const word = lower(tokens, extentEnd(amount))
  const than = lower(tokens, extentEnd(amount) + 1) === 'than'
  const compared =
    amount.kind === 'number' ? than : amount.property === 'temperature' || amount.unit === 'deg'
  const trend = compared ? directionOf(trendComparatives, word) : null
  return trend ? { ...amount, trend } : amount
}

/** "up 6 percent on the year and 48 percent from its low". */
function isAlso(tokens: Tokens, amount: Amount, before: Amount): boolean {
  const near = amount.first - extentEnd(before) <= 6 && lower(tokens, amount.first - 1) === 'and'
  return (
    near &&
    amount.kind === 'percent' &&
    /^(?:from|since|in|for|over|on)$/u.test(lower(tokens, extentEnd(amount)))
  )
}

/** "fell 12 points, or 3 percent", "by 3 percent … and by 5": the same change said again, or one beside it. */
export const trendAgain: AmountRule = {
  id: 'trend-again',
  apply({ tokens }, amount, before) {
    const points = isPoints(tokens, amount.numberEnd)
    if (amount.trend || !before?.trend || (amount.kind === 'number' && !points)) return amount
    if (amount.kind === before.kind)
      return isAlso(tokens, amount, before) ? { ...amount, trend: before.trend } : amount
    const end = pointsEnd(tokens, before.numberEnd) ?? extentEnd(before)
    const comma = lower(tokens, end) === ',' ? end + 1 : end
    const link = lower(tokens, comma) === 'or' ? comma + 1 : lower(tokens, end) === '(' ? end + 1 : -1
    return link >= 0 && amount.first >= link && amount.first - link <= 1
      ? { ...amount, trend: before.trend }
      : amount
  },
  examples: [
    {
      text: 'It fell 12 points, or 3 percent.',
      finds: ['12 = 12 down', '3 = 3 % down'],
    },
    {
      text: 'It is up 6 percent this year and 48 percent from its low, but was off 8 cents.',
      finds: ['6 = 6 % up', '48 = 48 % up', '8 = 8 cent down'],
    },
    { text: 'It fell 12 points, 3 percent of them late.', finds: ['12 = 12 down', '3 = 3 %'] },
  ],
}
