import { isPersonLike, personGroups } from '../../lexicon/people.js'
import type { VerbGroup } from '../clause/chunk.js'
import { subjectsOf } from '../clause/subject.js'
import type { Clause } from './rule.js'

/** "were not found", "never seen again", "have yet to be located". */
export const isUnfound = (
  chunks: Clause['chunks'],
  at: number,
  { lemma, passive, negated, bare, infinitive }: VerbGroup,
): boolean =>
  infinitive && passive
    ? ['yet', 'still'].includes(chunks[at - 1]?.key ?? '') &&
      (finding.has(lemma) || lemma.startsWith('account'))
    : (passive ? negated : bare && chunks[at - 1]?.key === 'never') && finding.has(lemma)

const finding = new Set(['find', 'locate', 'trace', 'hear', 'see'])
export const searching = new Set(['search', 'look', 'hunt'])
const seekers = new Set(['police', 'detective', 'investigator', 'officer', 'authority'])

/** "divers were looking for eight more": people who are lost, not those whom the police want. */
export function isSoughtFor(chunks: Clause['chunks'], at: number): boolean {
  const sought = chunks[at + 2]?.np
  if (!sought?.quantity || (sought.head !== null && !isPersonLike(sought.head))) return false
  if (personGroups.get(sought.head ?? '') === 'attacker') return false
  return !subjectsOf(chunks, at).some((index) => seekers.has(chunks[index]?.np?.head ?? ''))
}

/** "eleven are still being sought": in a disaster, and not by the police. */
export const isSearchedFor = (chunks: Clause['chunks'], at: number): boolean =>
  !(chunks[at + 1]?.key === 'by' && seekers.has(chunks[at + 2]?.np?.head ?? '')) &&
  !subjectsOf(chunks, at).some((i) => personGroups.get(chunks[i]?.np?.head ?? '') === 'attacker')

/** "were lost with the ship", "71 were lost at Dolny": people, in an accident. */
export const areLost = ({ chunks, vehicle, accident }: Clause, at: number): boolean =>
  vehicle ||
  (accident &&
    ['at', 'in', 'when'].includes(chunks[at + 1]?.key ?? '') &&
    subjectsOf(chunks, at).some((i) => {
      const np = chunks[i]?.np
      return np?.quantity != null && (np.head === null ? chunks[i + 1]?.key !== 'of' : isPersonLike(np.head))
    }))
