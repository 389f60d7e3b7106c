import { nationalities } from '../../lexicon/nationalities.js'
import { personGroups } from '../../lexicon/people.js'
import type { Clause } from './rule.js'

/** "Sixty-seven had been identified": of the dead. */
export const isNamed = (chunks: Clause['chunks'], at: number): boolean =>
  chunks[at + 1]?.vg?.passive === true &&
  ['identify', 'bury', 'cremate'].includes(chunks[at + 1]?.vg?.lemma ?? '')

/** "Three were Danes", "Thirty-six were beside the fuselage": more of those who were counted last. */
export function saysWhoTheyAre(chunks: Clause['chunks'], at: number): boolean {
  const be = chunks[at + 1]?.vg
  if (be?.lemma !== 'be' || be.passive || be.modal !== null || be.infinitive) return false
  const said = chunks[at + 2]
  if (said?.kind === 'prep')
    return at === 0 && chunks[at]?.np?.determiner === null && chunks[at + 3]?.np?.quantity == null
  const head = said?.np?.head ?? ''
  return said?.np?.plural === true && !said.np.quantity && (personGroups.has(head) || nationalities.has(head))
}
