import { denominators, multipliers } from '../../../lexicon/numbers.js'
import { amount, type NumberRule } from '../amount.js'
import { isHyphen, lower, type Tokens } from '../words.js'
import { readWritten } from '../written.js'

/** "half a million", "half-billion", "a quarter of a million", "half a dozen". */
export const partOfMultiplier: NumberRule = {
  id: 'part-of-multiplier',
  read({ tokens }, at) {
    const part = partAt(tokens, at)
    if (!part) return null
    let end = isHyphen(tokens, part.end) ? part.end + 1 : part.end
    if (lower(tokens, end) === 'of') end++
    if (/^an?$/u.test(lower(tokens, end))) end++
    const factor = multipliers.get(lower(tokens, end))
    if (factor === undefined) return null
    return amount({ form: 'written', first: at, end: end + 1, low: part.value * factor, scale: factor })
  },
  examples: [
    {
      text: 'Half a million fled and a quarter of a million stayed.',
      finds: ['Half a million = 500000', 'a quarter of a million = 250000'],
    },
    {
      text: 'The half-billion dollars went to half a dozen towns.',
      finds: ['half-billion = 500000000 USD', 'half a dozen = 6'],
    },
    { text: 'Half a day passed.', finds: [] },
  ],
}

/** "half" or "a quarter", "three quarters". */
function partAt(tokens: Tokens, at: number): { value: number; end: number } | null {
  if (lower(tokens, at) === 'half') return { value: 0.5, end: at + 1 }
  if (lower(tokens, at) === 'quarter' && multipliers.has(lower(tokens, at + 1)))
    return { value: 0.25, end: at + 1 }
  const article = /^an?$/u.test(lower(tokens, at))
  if (article && lower(tokens, at + 1) === 'half') return { value: 0.5, end: at + 2 }
  if (article && lower(tokens, at + 1) === 'quarter') return { value: 0.25, end: at + 2 }
  if (
    lower(tokens, at) === 'three' &&
    lower(tokens, isHyphen(tokens, at + 1) ? at + 2 : at + 1) === 'quarters'
  )
    return { value: 0.75, end: isHyphen(tokens, at + 1) ? at + 3 : at + 2 }
  return null
}

/** "two thirds", "a quarter of", "half of": the plain ratio, no unit. */
export const writtenFraction: NumberRule = {
  id: 'written-fraction',
  read({ tokens }, at) {
    const half = halfAt(tokens, at)
    if (half) return amount({ form: 'fraction', first: at, end: half, low: 0.5 })
    const article = /^an?$/u.test(lower(tokens, at))
    const written = article ? { value: 1, end: at + 1 } : readWritten(tokens, at)
    if (!written || written.value < 1 || written.value > 99) return null
    const joined = isHyphen(tokens, written.end) ? written.end + 1 : written.end
    const word = lower(tokens, joined)
    const below = denominators.get(written.value > 1 && word.endsWith('s') ? word.slice(0, -1) : word)
    if (below === undefined || written.value > 1 !== word.endsWith('s') || written.value >= below) return null
    if (written.value === 1 && !isShare(tokens, joined + 1, article, joined > written.end)) return null
    return amount({ form: 'fraction', first: at, end: joined + 1, low: written.value / below })
  },
  examples: [
    {
      text: 'Two-thirds of voters and a quarter of members agreed.',
      finds: ['Two-thirds = 0.666667', 'a quarter = 0.25'],
    },
    { text: 'Nearly half of the crew left.', finds: ['Nearly half = <0.5'] },
    { text: 'A third man came in the second half.', finds: [] },
  ],
}

/** "a third of", "by a third", "one-fifth": not "a third man", "a quarter final". */
function isShare(tokens: Tokens, at: number, article: boolean, hyphened: boolean): boolean {
  const next = lower(tokens, at)
  if (!article) return hyphened || /^(?:|of|the|[.,;])$/u.test(next)
  return (
    next === 'of' ||
    ((next === '' || /^(?:[.,;]|more|less|higher|lower|off|since|from|to|in)$/u.test(next)) &&
      /^(?:by|about|nearly|almost|than|over|to|up|down)$/u.test(lower(tokens, at - 3)))
  )
}

function halfAt(tokens: Tokens, at: number): number | null {
  if (lower(tokens, at) !== 'half') return null
  const before = lower(tokens, at - 1)
  const next = lower(tokens, at + 1)
  if (/^an?$/u.test(next) && halved.has(lower(tokens, at + 2))) return at + 1
  if (
    /^(?:of|its|their|the|his|her|those|all)$/u.test(next) &&
    !/^(?:first|second|the|other|this|that|last|a|better)$/u.test(before)
  )
    return at + 1
  return /^(?:by|in|nearly|almost|than|about|over|only)$/u.test(before) &&
    !isHyphen(tokens, at + 1) &&
    !/^(?:an?|hour)$/u.test(next)
    ? at + 1
    : null
}

const halved = new Set(
  'percent percentage point per mile kilometre kilometer metre meter inch foot cent pound ton tonne litre liter gallon pint ounce gram kilogram kilo yard acre hectare degree'.split(
    ' ',
  ),
)
