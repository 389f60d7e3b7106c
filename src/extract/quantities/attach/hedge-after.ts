import { afterNoun, type Hedge, hedgesAfter } from '../../../lexicon/hedges.js'
import type { AmountRule } from '../amount.js'
import { bounded } from '../bounds.js'
import { mayOpen } from '../gate.js'
import { isPlural, isTight, lower, PhraseTable, type Tokens } from '../words.js'

const table = new PhraseTable<Hedge>(
  hedgesAfter.flatMap((hedge) => hedge.words.map((words) => [words, hedge] as const)),
)

/** "80 or more", "1,400-plus", "fifty or so", "80 people or more"; the span takes in what stands right after the number. */
export const hedgeAfter: AmountRule = {
  id: 'hedge-after',
  apply({ tokens }, amount) {
    const softened = amount.approx && amount.low === amount.high
    if (amount.form === 'none' || (amount.hedge !== null && !softened)) return amount
    const right = table.startingAt(tokens, amount.numberEnd)
    if (right && holds(tokens, amount.numberEnd, right.end, right.words))
      return {
        ...bounded(amount, right.value.bound),
        end: right.end,
        hedge: right.words.join(' ').replace('- ', ''),
      }
    const afterUnit = amount.unitEnd > amount.numberEnd ? amount.unitEnd : amount.numberEnd + 1
    const behind = table.startingAt(tokens, afterUnit)
    if (!behind || !(amount.unitEnd > amount.numberEnd || isPlural(tokens, amount.numberEnd))) return amount
    if (!afterNoun.has(behind.words.join(' '))) return amount
    return { ...bounded(amount, behind.value.bound), hedge: behind.words.join(' ') }
  },
  examples: [
    {
      text: 'They need 80 or more, 1,400-plus, or fifty or so.',
      finds: ['80 or more = 80..', '1,400-plus = 1400..', 'fifty or so = ~50'],
    },
    { text: 'It killed 40, if not more.', finds: ['40, if not more = 40..'] },
    { text: 'There were 60 people or more and 50+ dogs.', finds: ['60 = 60..', '50+ = 50..'] },
    { text: 'Take 80 plus 12.', finds: ['80 = 80', '12 = 12'] },
    { text: 'It is 50 or less than 60.', finds: ['50 = 50', 'less than 60 = <60'] },
  ],
}

/** "or less than 60", "and above 70" belong to the figure that follows. */
function holds(tokens: Tokens, start: number, end: number, words: readonly string[]): boolean {
  const phrase = words.join(' ')
  if (lower(tokens, end) === 'than') return false
  if (words.length > 1 && words[0] === 'and' && mayOpen(tokens, end)) return false
  if (phrase === '+' || phrase === 'ish') return isTight(tokens, start)
  if (phrase === 'plus') return tokens[end]?.kind === 'word' && lower(tokens, end) !== 'a'
  if (phrase === 'odd') return tokens[end]?.kind === 'word'
  if (/^at (?:least|most|best)$/u.test(phrase))
    return tokens[end] === undefined || /^[.,;:]$/u.test(lower(tokens, end))
  return true
}
