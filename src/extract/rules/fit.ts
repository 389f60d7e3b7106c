import { nationalities } from '../../lexicon/nationalities.js'
import { destructibles, isPersonLike, personGroups, thingNouns } from '../../lexicon/people.js'
import { isOfTheirs } from '../clause/antecedent.js'
import type { Chunk } from '../clause/chunk.js'
import type { Clause, Reading } from './rule.js'
import { groupAt } from './said-of.js'

/** "4 of 9 samples": the noun that a bare figure counts. */
export function counted({ chunks }: Clause, at: number): Chunk {
  const own = chunks[at] as Chunk
  const of = chunks[at + 1]?.key === 'of' ? chunks[isOfTheirs(chunks, at + 3) ? at + 3 : at + 2] : undefined
  return own.np?.head === null && of?.np?.head && !groups.has(of.np.head) ? of : own
}

/** "two of the group of 23": who belongs to it says what is counted. */
const groups = new Set(['group', 'party', 'team', 'band'])

const blasting = new Set(['blow', 'incinerate', 'obliterate'])
const fleeing = new Set(['attacker', 'inmate'])
/** Things are released, saved and held as well: only words for people are counted by them. */
const doubtful = new Set(['released', 'rescued', 'held'])
/** "locked up 20 bicycles": what is done with things as well. */
const handling = new Set(['lock', 'haul', 'cart', 'throw', 'put', 'place'])

/** 118 "troublemakers" were held: the noun in quotation marks is what the figure counts. */
export const unquoted = (reading: Reading, { chunks }: Clause): Reading =>
  chunks[reading.chunk - 1]?.kind === 'quote' &&
  chunks[reading.chunk - 2]?.np?.quantity &&
  !chunks[reading.chunk]?.np?.quantity
    ? { ...reading, chunk: reading.chunk - 2 }
    : reading

/** Bodies are dead, whatever is done with them; what a verb does to people is another measure for houses. */
export function suited(reading: Reading, clause: Clause): Reading {
  const { chunks } = clause
  const head = counted(clause, reading.chunk).np?.head ?? ''
  if (['body', 'corpse', 'remains'].includes(head)) return { ...reading, measure: 'killed' }
  if (
    head === 'survivor' &&
    reading.cue === reading.chunk &&
    chunks[reading.chunk - 1]?.vg?.lemma === 'treat'
  )
    return { ...reading, measure: 'injured' }
  const lemma = chunks[reading.cue]?.vg?.lemma
  const isCrushed = chunks[reading.cue]?.np?.modifiers.includes('crushed') === true
  if (destructibles.has(head) && (lemma === 'crush' || lemma === 'sweep' || isCrushed))
    return { ...reading, measure: 'destroyed', counts: 'things' }
  if (blasting.has(lemma ?? '') && reading.measure === 'destroyed' && isPersonLike(head))
    return { ...reading, measure: 'killed', counts: 'people' }
  if (
    lemma === 'burn' &&
    reading.measure === 'destroyed' &&
    (personGroups.has(head) || (head === '' && groupAt(chunks, reading.chunk) !== undefined))
  )
    return { ...reading, measure: 'injured', counts: 'people' }
  if (
    (reading.measure === 'injured' || reading.measure === 'infected') &&
    chunks[reading.chunk + 1]?.key === 'fatally' &&
    head === ''
  )
    return { ...reading, measure: 'killed' }
  if (reading.measure === 'killed' && isAllBut(chunks, reading.chunk))
    return { ...reading, measure: 'rescued' }
  if (reading.measure === 'evacuated' && clause.siege && groupAt(chunks, reading.chunk) === 'hostage')
    return { ...reading, measure: 'released' }
  if (reading.measure === 'injured' && clause.illness && head === 'patient')
    return { ...reading, measure: 'infected' }
  if (reading.measure === 'rescued' || reading.measure === 'displaced')
    return fleeingAs(reading, isCaught(clause, reading) ? 'hostage' : groupAt(chunks, reading.chunk), head)
  return isAllBut(chunks, reading.chunk) && reading.measure === 'released'
    ? { ...reading, measure: 'held' }
    : reading
}

/** "Six more fled shortly before the raid": in news of a siege they fled from it, unless it is their homes they left. */
const isCaught = ({ siege, chunks }: Clause, { chunk, cue }: Reading): boolean =>
  siege && chunks[chunk]?.np?.head === null && chunks[cue]?.vg?.lemma === 'flee' && !chunks[cue + 1]?.np

/** Attackers who get away are attackers still; hostages who flee have saved themselves. */
function fleeingAs(reading: Reading, group: string | undefined, head: string): Reading {
  if (['prisoner', 'detainee'].includes(head)) return { ...reading, counts: 'things' }
  if (group === 'attacker') return { ...reading, measure: 'involved', strength: 3 }
  return group === 'hostage' && reading.measure === 'displaced' ? { ...reading, measure: 'rescued' } : reading
}

/** "all but four have been let go". */
const isAllBut = (chunks: Clause['chunks'], at: number): boolean =>
  chunks[at - 1]?.key === 'but' && chunks[at - 2]?.key === 'all'

/** "ten bombs went off; three more were blown up": bombs are not what is destroyed. */
function isOfBombs(chunks: Clause['chunks'], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 20); i--) {
    const np = chunks[i]?.np
    if (np?.quantity && np.head) return !destructibles.has(np.head)
  }
  return false
}

/** A fire eats houses, and a guest oysters. */
const isEaten = (chunks: Clause['chunks'], { cue }: Reading): boolean => chunks[cue]?.vg?.lemma === 'eat'

/** People are not counted by what counts houses, nor houses by what counts people. */
export function fits(reading: Reading, { np }: Chunk, chunks: Clause['chunks']): boolean {
  const head = np?.head ?? null
  if (head === null)
    return (
      reading.measure !== 'destroyed' ||
      !(isOfBombs(chunks, reading.chunk) || chunks[reading.cue]?.vg?.lemma === 'carry')
    )
  const person = personGroups.has(head)
  if (reading.cue === reading.chunk && np?.measure === reading.measure && thingNouns.has(head)) return false
  if (reading.measure === 'destroyed')
    return (
      destructibles.has(head) ||
      (thingNouns.has(head) && !person && head !== 'time' && !isEaten(chunks, reading))
    )
  if (reading.counts === 'things') return !person
  if (reading.measure === 'rescued' && fleeing.has(personGroups.get(head) ?? '')) return false
  if (reading.measure === 'displaced' && personGroups.get(head) === 'inmate') return false
  if (
    doubtful.has(reading.measure) ||
    (reading.measure === 'arrested' && handling.has(chunks[reading.cue]?.vg?.lemma ?? ''))
  )
    return reading.cue === reading.chunk || isPersonLike(head) || nationalities.has(head)
  if (reading.counts === 'people' || reading.measure === 'evacuated') return person || !thingNouns.has(head)
  return true
}

/** "were teachers", "were Han": what some of those counted were. */
export function isKindOfPeople(chunk: Chunk | undefined): boolean {
  const np = chunk?.np
  if (!np?.head || np.determiner) return false
  return nationalities.has(np.head) || (np.plural && isPersonLike(np.head))
}
