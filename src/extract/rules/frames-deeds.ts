import { isPersonLike, personGroups, singular } from '../../lexicon/people.js'
import { type Chunk, isBareNumber, type VerbGroup } from '../clause/chunk.js'
import { subjectsOf } from '../clause/subject.js'
import type { Clause } from './rule.js'
import type { Sense } from './sense.js'

/** What people do to people, by verbs that mean much else besides: their object or the way they go decides. */
export function deedFrame(
  { chunks, siege, accident }: Clause,
  at: number,
  vg: VerbGroup,
  bare: Omit<Sense, 'measure' | 'counted'>,
): Sense | undefined {
  const object = chunks[at + 1]
  if (vg.lemma === 'take' && !vg.passive && object?.np?.quantity && object.key === 'prisoner')
    return { ...bare, measure: 'abducted', counted: 'object' }
  if (siege && vg.lemma === 'take' && isTakenAway(chunks, at, vg))
    return { ...bare, measure: 'abducted', counted: 'object' }
  if (vg.lemma === 'kill' && !vg.passive && object?.key === 'themselves')
    return { ...bare, measure: 'killed', counted: 'subject' }
  if (
    (vg.lemma === 'take' || vg.lemma === 'lift') &&
    !vg.passive &&
    object?.key === 'off' &&
    isLiftedOff(chunks, at)
  )
    return { ...bare, measure: 'rescued', counted: 'object', end: at + 1 }
  if (vg.lemma === 'take' && (vg.passive || vg.bare) && isLedAway(chunks, at))
    return { ...bare, measure: 'arrested', counted: 'object' }
  if (!accident && vg.lemma === 'pick' && (vg.passive || vg.bare) && isPickedUp(chunks, at))
    return { ...bare, measure: 'arrested', counted: 'object' }
  if (accident && vg.lemma === 'stuck' && subjectsOf(chunks, at).some((i) => isOfPeople(chunks[i])))
    return { ...bare, measure: 'trapped', counted: 'subject' }
  if (vg.lemma.startsWith('question') && !vg.passive && object?.key === 'suspect')
    return { ...bare, measure: 'arrested', counted: 'object' }
  if (climbing.test(vg.lemma) && (isOutOfWindow(chunks, at) || (accident && isOutAtEnd(chunks, at))))
    return { ...bare, measure: 'rescued', counted: 'subject' }
  if (reviving.test(vg.lemma) && vg.passive && vg.negated && vg.modal === 'could')
    return { ...bare, measure: 'killed', counted: 'object', modality: 'asserted' }
  if ((vg.passive || vg.bare) && shotBy.has(vg.lemma) && isByShot(chunks, at))
    return { ...bare, measure: 'injured', counted: 'object' }
  if (vg.ing && (vg.lemma === 'hit' || vg.lemma === 'strike') && isFiredAt(chunks, at))
    return { ...bare, measure: 'injured', counted: 'object' }
  return undefined
}

export const isOfPeople = (chunk: Chunk | undefined): boolean =>
  isPersonLike(chunk?.np?.head ?? '') || isBareNumber(chunk)

/** "41 pupils had been taken from the school", "52 children taken in raid": in news of captives. */
const isTakenAway = (chunks: Clause['chunks'], at: number, vg: VerbGroup): boolean => {
  const next = chunks[at + 1]
  return (
    (vg.passive || vg.bare) &&
    subjectsOf(chunks, at).some((i) => chunks[i]?.np?.quantity && isOfPeople(chunks[i])) &&
    (!next ||
      ['stop', 'comma', 'time', 'and'].includes(next.kind) ||
      ['from', 'in', 'during', 'by'].includes(next.key))
  )
}

/** "A helicopter took off four more": no start of its own. */
const isLiftedOff = (chunks: Clause['chunks'], at: number): boolean =>
  chunks[at + 2]?.np?.quantity != null &&
  isOfPeople(chunks[at + 2]) &&
  subjectsOf(chunks, at).some((i) => lifting.has(chunks[i]?.np?.head ?? ''))
const lifting = new Set(['helicopter', 'boat', 'lifeboat', 'ship', 'cutter', 'tug', 'crew', 'rescuer'])

/** "Five men were taken away by soldiers". */
const isLedAway = (chunks: Clause['chunks'], at: number): boolean =>
  chunks[at + 1]?.key === 'away' &&
  chunks[at + 2]?.key === 'by' &&
  ['police', 'soldier'].includes(personGroups.get(chunks[at + 3]?.np?.head ?? '') ?? '') &&
  subjectsOf(chunks, at).some((i) => isOfPeople(chunks[i]))

/** "350 people picked up after the bombings": by the police, where no one drowns. */
const isPickedUp = (chunks: Clause['chunks'], at: number): boolean =>
  chunks[at + 1]?.key === 'up' &&
  !chunks[at + 2]?.np &&
  subjectsOf(chunks, at).some((i) => isPersonLike(chunks[i]?.np?.head ?? ''))

/** "and climbed out." */
const isOutAtEnd = (chunks: Clause['chunks'], at: number): boolean =>
  chunks[at + 1]?.key === 'out' &&
  ['stop', 'comma', undefined].includes(chunks[at + 2]?.kind) &&
  subjectsOf(chunks, at).some((i) => isOfPeople(chunks[i]))

const climbing = /^(?:climb|crawl|scrambl|squeez|slid|wriggl|flee|escape)/u
const ways = new Set(
  'window hatch skylight wreckage rubble roof exit smoke flame debris hole tunnel'.split(' '),
)

/** "climbed from a cockpit window", "crawled out of the wreckage". */
const isOutOfWindow = (chunks: Clause['chunks'], at: number): boolean => {
  const to = chunks[at + 1]?.key === 'out' ? at + 2 : at + 1
  const way = chunks[to]?.key ?? ''
  return (
    (way === 'from' ||
      (['of', 'through'].includes(way) &&
        (to > at + 1 || /^(?:flee|escape)/u.test(chunks[at]?.vg?.lemma ?? '')))) &&
    ways.has(singular(chunks[to + 1]?.np?.head ?? ''))
  )
}

/** "four of whom could not be revived". */
const reviving = /^(?:reviv|resuscitat|sav)/u

const forcing = new Set(['take', 'lead', 'march', 'force', 'drag', 'remove'])

/** "were taken from their house at gunpoint". */
export const isAtGunpoint = (
  chunks: Clause['chunks'],
  at: number,
  { lemma, infinitive }: VerbGroup,
): boolean => forcing.has(lemma) && !infinitive && hasGunpoint(chunks, at)

export const hasGunpoint = (chunks: Clause['chunks'], at: number): boolean =>
  chunks
    .slice(at + 1, at + 9)
    .some(({ np }, i) => /^(?:gun|knife)point$/u.test(np?.head ?? '') && chunks[at + i]?.key === 'at')

/** "Two of the robbers were killed; three escaped": the others of whom the sentence told. */
export const isOfAttackers = (chunks: Clause['chunks'], at: number): boolean => {
  const subject = subjectsOf(chunks, at)[0] ?? -1
  if (chunks[subject]?.np?.head !== null) return false
  const named = chunks.slice(0, subject).findLast(({ np }) => isPersonLike(np?.head ?? ''))
  return personGroups.get(named?.np?.head ?? '') === 'attacker'
}

const shotBy = new Set([
  'hit',
  'strike',
  'cut',
  'pepper',
  'peppered',
  'pierced',
  'sprayed',
  'slashed',
  'gashed',
])
const shots = new Set(
  'bullet gunfire shrapnel fire splinter shot pellet fragment arrow glass debris shard stone brick'.split(
    ' ',
  ),
)

/** "were hit by police bullets", "struck by shrapnel". */
const isByShot = (chunks: Clause['chunks'], at: number): boolean =>
  (chunks[at + 1]?.key === 'by' || chunks[at + 1]?.key === 'in') &&
  shots.has(
    singular(
      chunks[chunks[at + 2]?.vg?.ing || chunks[at + 2]?.vg?.lemma === 'fly' ? at + 3 : at + 2]?.np?.head ??
        '',
    ),
  ) &&
  subjectsOf(chunks, at).some((i) => isOfPeople(chunks[i]))

/** "fired through the glass, hitting four people". */
const isFiredAt = (chunks: Clause['chunks'], at: number): boolean =>
  chunks[at + 1]?.np?.quantity != null &&
  isOfPeople(chunks[at + 1]) &&
  chunks
    .slice(0, at)
    .some(({ vg }) => /^(?:fir(?:e|ed|ing)|shoot|open(?:ed|ing)?|spray(?:ed|ing)?)$/u.test(vg?.lemma ?? ''))
