import { nationalities } from '../../../lexicon/nationalities.js'
import { casualtyNouns, casualtyParticiples } from '../../../lexicon/numbers.js'
import { personGroups, singular } from '../../../lexicon/people.js'
import { amount, type NumberRule } from '../amount.js'
import { lower, type Tokens } from '../words.js'

/** "no one was hurt", "none of them survived", "no casualties": nought, where people are what is counted. */
export const noNumber: NumberRule = {
  id: 'no',
  read({ tokens }, at) {
    const word = lower(tokens, at)
    const noOne = word === 'no' && lower(tokens, at + 1) === 'one'
    const end = noOne ? at + 2 : at + 1
    const people = noOne || word === 'nobody' || word === 'none'
    if (
      people
        ? !hasWithin(tokens, end, 6, casualtyParticiples)
        : word !== 'no' || !(countsCasualties(tokens, end) || isOfPeople(tokens, end))
    )
      return null
    return amount({ form: 'none', first: at, end, low: 0 })
  },
  examples: [
    { text: 'No one was injured and there were no deaths.', finds: ['No one = 0', 'no = 0'] },
    { text: 'There were no immediate reports of casualties.', finds: ['no = 0'] },
    { text: 'No Danes have died.', finds: ['No = 0'] },
    { text: 'No one knows; there are no plans.', finds: [] },
  ],
}

const hasWithin = (tokens: Tokens, from: number, length: number, words: ReadonlySet<string>): boolean => {
  for (let at = from; at < from + length; at++) {
    if (/^[.;:]$/u.test(lower(tokens, at))) return false
    if (words.has(lower(tokens, at))) return true
  }
  return false
}

/** "No Israelis have died", "no soldiers are among the dead": people, and what did not befall them. */
const isOfPeople = (tokens: Tokens, at: number): boolean => {
  const people = singular(lower(tokens, at))
  return (
    (personGroups.has(people) || nationalities.has(people)) &&
    /^(?:have|has|had|were|was|are|is|died)$/u.test(lower(tokens, at + 1)) &&
    hasWithin(tokens, at + 1, 5, casualtyParticiples)
  )
}

const adjectives = new Set(
  'immediate further other confirmed reported known initial serious major new more civilian fresh official human american u.s. early injuries or'.split(
    ' ',
  ),
)
const reports = new Set(['reports', 'report', 'word'])

/** At most two adjectives, then the noun; or "reports of" and then the noun. */
function countsCasualties(tokens: Tokens, at: number): boolean {
  let noun = at
  while (noun < at + 2 && adjectives.has(lower(tokens, noun)) && !casualtyNouns.has(lower(tokens, noun)))
    noun++
  if (reports.has(lower(tokens, noun))) return hasWithin(tokens, noun + 1, 5, casualtyNouns)
  return casualtyNouns.has(lower(tokens, noun)) && lower(tokens, noun + 1) !== 'of'
}
