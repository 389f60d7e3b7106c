import { casualtyParticiples } from '../../../lexicon/numbers.js'
import { afterOneIdioms, afterPronounOne, beforePronounOne } from '../../../lexicon/numbers-names.js'
import type { Amount, RefusalRule } from '../amount.js'
import { isHyphen, isWord, lower, type Tokens } from '../words.js'

/**
 * "one" as pronoun or in idioms. It is a numeral with a hedge, before the noun it counts, before a casualty verb, after a verb of
 * harm ("killing one of the guards") and in "and one in …" after another figure; any other "one of the …" is a choice, not a count.
 */
export const pronounOne: RefusalRule = {
  id: 'pronoun-one',
  refuses({ tokens }, amount, before) {
    if (
      amount.form !== 'written' ||
      amount.scale !== 1 ||
      amount.low !== 1 ||
      amount.numberEnd !== amount.numberFirst + 1
    )
      return false
    if (lower(tokens, amount.numberFirst) !== 'one') return false
    const next = lower(tokens, amount.end)
    const previous = lower(tokens, amount.numberFirst - 1)
    if (amount.property === 'duration' && /^(?:day|night)$/u.test(next))
      return amount.hedge === null && !beforeOneDay.has(previous)
    if (amount.kind !== 'number') return false
    if (next === 'for' && /^(?:every|each)$/u.test(lower(tokens, amount.end + 1))) return false
    if (isHyphen(tokens, amount.end))
      return /^(?:on|another|by|and|off)$/u.test(lower(tokens, amount.end + 1))
    if (next === 'of' && /^(?:only|just)$/u.test(previous)) return false
    if (
      beforePronounOne.has(previous) &&
      !(opensClause(tokens, amount.numberFirst - 1) && countsNoun(tokens, amount.end))
    )
      return true
    if (afterOneIdioms.has(next)) return true
    if (next === 'each')
      return before === null || !/^(?:in|from|at|for)$/u.test(lower(tokens, amount.end + 1))
    if (next === ',' && opensNaming(tokens, amount)) return false
    if (amount.hedge !== null) return next === 'of' && !/^at least$/u.test(amount.hedge)
    if (/^(?:was|is|has|had|were|of|in|at|with)$/u.test(next))
      return !isElliptic(tokens, amount.end, previous, before !== null)
    if (countsNoun(tokens, amount.end) || tokens[amount.end]?.kind === 'number') return false
    return !harmVerbs.has(previous)
  },
  examples: [
    { text: 'One man died, two fell and one was injured.', finds: ['One = 1', 'two = 2', 'one = 1'] },
    { text: 'The blast killed one of the guards; only one man fled.', finds: ['one = 1', 'one = 1'] },
    {
      text: 'It was a raid in which one guard died; they said that one man fled, and that one cook, a Dane, hid.',
      finds: ['one = 1', 'one = 1', 'one = 1'],
    },
    { text: 'Only one of the three engines ran.', finds: ['one = 1', 'three = 3'] },
    { text: 'Two men fell, one of them badly; one was let go.', finds: ['Two = 2', 'one = 1', 'one = 1'] },
    {
      text: 'It has one for every ten; one day it will rain for one day.',
      finds: ['one = 1', 'ten = 10', 'one = 1 d'],
    },
    { text: 'Two fled. One, Ivo Ban, was captured; one, it seems, was late.', finds: ['Two = 2', 'One = 1'] },
    { text: 'One can see that one of the best is the one here; no one knows one another.', finds: [] },
  ],
}

/** "the one man", "in which one guard died", "said that one man had died": what follows counts. */
const opensClause = (tokens: Tokens, at: number): boolean =>
  /^(?:the|only|which)$/u.test(lower(tokens, at)) ||
  (lower(tokens, at) === 'that' &&
    /^(?:said|says|reported|confirmed|announced|added|know|knew|and|but)$/u.test(lower(tokens, at - 1)))

/** "One, Ivo Ban, was captured alive": named between commas, then what became of him. */
function opensNaming(tokens: Tokens, { numberFirst, end }: Amount): boolean {
  if (!/^(?:|[.;,"“]|and|but)$/u.test(lower(tokens, numberFirst - 1))) return false
  for (let at = end + 1; at < end + 9; at++) {
    if (/^(?:[.;:]|)$/u.test(lower(tokens, at))) return false
    if (lower(tokens, at) === ',')
      return /^(?:was|is|had|has)$/u.test(lower(tokens, at + 1)) && isStricken(tokens, at + 1)
  }
  return false
}

const isStricken = (tokens: Tokens, at: number): boolean =>
  casualtyParticiples.has(lower(tokens, at + (lower(tokens, at + 1) === 'been' ? 2 : 1)))

const beforeOneDay = new Set(
  'for in within after than least just only about per every of by lasting took takes lasted'.split(' '),
)

const countsNoun = (tokens: Tokens, at: number): boolean =>
  isWord(tokens, at) && !afterPronounOne.has(lower(tokens, at)) && lower(tokens, at) !== 'of'

const harmVerbs = new Set(
  'kill killing killed wounding wounded injuring injured kills injure injures wound wounds arrest arrested arresting detained free freed rescued released leaving shot beat stabbed beheaded'.split(
    ' ',
  ),
)

/** "One of the attackers was captured", "one of them died". */
function isOneOfThose(tokens: Tokens, at: number): boolean {
  for (let i = at + 1; i < at + 8; i++) {
    if (!isWord(tokens, i)) return false
    if (lower(tokens, i) === 'died') return true
    if (/^(?:was|is|had|has)$/u.test(lower(tokens, i)))
      return casualtyParticiples.has(lower(tokens, i + (lower(tokens, i + 1) === 'been' ? 2 : 1)))
  }
  return false
}

/** "three were shot, one of them fatally": a part of the figure before. */
const isOneOfThem = (tokens: Tokens, at: number, previous: string): boolean =>
  /^(?:,|-|--|–|—|_|\(|and|but|;)$/u.test(previous) && /^(?:them|whom)$/u.test(lower(tokens, at + 1))

function isElliptic(tokens: Tokens, at: number, previous: string, follows: boolean): boolean {
  const next = lower(tokens, at)
  if (next === 'of')
    return (
      harmVerbs.has(previous) ||
      isOneOfThose(tokens, at) ||
      (follows && isOneOfThem(tokens, at, previous)) ||
      (previous === 'but' && lower(tokens, at - 3) === 'all')
    )
  if (next === 'in' || next === 'at' || next === 'with')
    return (follows && /^(?:and|,|including)$/u.test(previous)) || harmVerbs.has(previous)
  for (let i = at + 1; i < at + 4; i++) if (casualtyParticiples.has(lower(tokens, i))) return true
  return lower(tokens, at + 1) === 'let' && /^(?:go|out|off)$/u.test(lower(tokens, at + 2))
}
