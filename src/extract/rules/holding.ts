import { nationalities } from '../../lexicon/nationalities.js'
import { isPersonLike, personGroups, singular } from '../../lexicon/people.js'
import { speechVerbs } from '../../lexicon/speech.js'
import { objectsOf } from '../clause/object.js'
import { subjectsOf } from '../clause/subject.js'
import { hasGunpoint, isOfPeople } from './frames-deeds.js'
import type { Clause } from './rule.js'
import type { Sense } from './sense.js'

/** "are holding 300 people", "were held": not what a hall or a hand can hold. */
export function holding({ chunks, siege, headline }: Clause, at: number, bare: Sense): Sense {
  const vg = chunks[at]?.vg
  const active =
    captives.has(chunks[at + 1]?.np?.head ?? '') ||
    (vg?.ing === true && vg.modal === null) ||
    (siege && isTheirs(chunks, at)) ||
    wasFreed(chunks, at) ||
    (isPersonLike(chunks[at + 1]?.np?.head ?? '') && hasGunpoint(chunks, at)) ||
    (vg?.infinitive === true && ['believe', 'think'].includes(chunks[at - 1]?.vg?.lemma ?? '')) ||
    subjectsOf(chunks, at).some(
      (subject) =>
        holders.has(personGroups.get(chunks[subject]?.np?.head ?? '') ?? '') ||
        (nationalities.has(chunks[subject]?.np?.head ?? '') && isOfPeople(chunks[at + 1])),
    )
  const byLaw = subjectsOf(chunks, at).some((subject) => isOfLaw(chunks, subject))
  const inHeadline = siege && headline && !vg?.bare && isOfPeople(chunks[at + 1])
  return {
    ...bare,
    measure:
      byLaw || isAsSuspect(chunks, at) || (headline && !siege && isInCustody(chunks, at))
        ? 'arrested'
        : 'held',
    counted: 'object',
    passiveOnly: !active && !byLaw && !inHeadline,
  }
}

/** "were being held as material witnesses". */
const isAsSuspect = (chunks: Clause['chunks'], at: number): boolean =>
  chunks[at + 1]?.key === 'as' && ['witness', 'suspect'].includes(singular(chunks[at + 2]?.np?.head ?? ''))

/** "Fire toll rises; four held", where the news is of no captives: the law holds them. */
const isInCustody = (chunks: Clause['chunks'], at: number): boolean =>
  chunks[at]?.vg?.lemma === 'hold' &&
  chunks[at]?.vg?.bare === true &&
  (!chunks[at + 1] || chunks[at + 1]?.kind === 'stop')

/** "They still hold 12 ships and about 230 sailors": in news of captives, said of their captors. */
const isTheirs = (chunks: Clause['chunks'], at: number): boolean =>
  ['they', 'who'].includes(chunks[subjectsOf(chunks, at)[0] ?? at - 1]?.key ?? '') &&
  objectsOf(chunks, at).some((i) => isPersonLike(chunks[i]?.np?.head ?? ''))

/** "Police were holding", "police said they were holding". */
const isOfLaw = (chunks: Clause['chunks'], subject: number): boolean => {
  const said = chunks[subject - 1]?.kind === 'sub' ? subject - 2 : subject - 1
  const who =
    chunks[subject]?.key === 'they' && speechVerbs.has(chunks[said]?.vg?.lemma ?? '') ? said - 1 : subject
  return law.has(singular(chunks[who]?.np?.head ?? ''))
}
const law = new Set('police investigator detective prosecutor policeman constable'.split(' '))

/** "freed 22 hostages, hold 9", "let three go but kept two": those who are not let go are held. */
function wasFreed(chunks: Clause['chunks'], at: number): boolean {
  const { np } = chunks[at + 1] ?? {}
  if (!np?.quantity || (np.head !== null && !personGroups.has(np.head))) return false
  for (let i = at - 1; i >= 0 && chunks[i]?.kind !== 'stop'; i--)
    if (['free', 'release', 'let', 'liberate'].includes(chunks[i]?.vg?.lemma ?? '')) return true
  return false
}

const holders = new Set(['attacker', 'fighter'])
const captives = new Set(['hostage', 'captive', 'prisoner'])
