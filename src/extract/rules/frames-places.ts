import { attackerGroups, isPersonLike, personGroups, singular } from '../../lexicon/people.js'
import type { Chunk, VerbGroup } from '../clause/chunk.js'
import { subjectsOf } from '../clause/subject.js'

/** "admitted to the local hospital", "sending 513 to hospitals". */
export const isToClinic = (chunks: readonly Chunk[], at: number): boolean => {
  for (let to = at + 1; to <= at + 5; to++) {
    const chunk = chunks[to]
    if (chunk?.key === 'to') return isClinic(chunks[to + 1])
    if (!chunk || !['np', 'adverb', 'and', 'time'].includes(chunk.kind)) return false
  }
  return false
}

/** "admitted to the local hospital", "rushed to a burns unit": not a hospital ship, nor what is sent there. */
export const isClinic = (chunk: Chunk | undefined): boolean => {
  const np = chunk?.np
  if (!np?.head) return false
  return (
    clinics.has(singular(np.head)) ||
    (/^cent(?:er|re)$/u.test(np.head) &&
      np.modifiers.some((word) => /^(?:medical|trauma|burns?|health)$/u.test(word)))
  )
}

const clinics = new Set(['hospital', 'clinic', 'infirmary', 'ward', 'unit'])

const courts = new Set([
  'police',
  'prosecutor',
  'authority',
  'court',
  'custody',
  'detective',
  'justice',
  'immigration',
])

/** "handed over to Kenyan prosecutors": the law goes on holding them. */
export function isToCourt(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at + 2; i < Math.min(chunks.length - 1, at + 6); i++) {
    if (chunks[i]?.kind === 'stop' || chunks[i]?.vg) return false
    if (chunks[i]?.key === 'to') return courts.has(chunks[i + 1]?.np?.head ?? '')
  }
  return false
}

const vehicles = new Set([
  'bus',
  'car',
  'minibus',
  'van',
  'truck',
  'train',
  'vehicle',
  'coach',
  'taxi',
  'boat',
])

/** "were pulled off a bus", "dragged 12 men from their cars". */
export function isFromVehicle(chunks: readonly Chunk[], at: number): boolean {
  const from = chunks[at]?.vg?.passive ? at + 1 : at + 2
  return (
    ['off', 'from'].includes(chunks[from]?.key ?? '') &&
    vehicles.has(singular(chunks[from + 1]?.np?.head ?? ''))
  )
}

export const isEnd = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || ['stop', 'comma', 'dash'].includes(chunk.kind)

/** "stormed a party, taking more than 500 guests": in news of a siege, where no place is said that they are taken to. */
export const isTaking = (
  chunks: readonly Chunk[],
  at: number,
  { lemma, passive, infinitive }: VerbGroup,
): boolean =>
  lemma === 'take' &&
  !passive &&
  (!infinitive || ['try', 'attempt'].includes(chunks[at - 1]?.vg?.lemma ?? '')) &&
  chunks[at + 1]?.np?.quantity != null &&
  isPersonLike(chunks[at + 1]?.np?.head ?? '') &&
  (isEnd(chunks[at + 2]) || (chunks[at + 2]?.key === 'from' && isOfCaptors(chunks, at)))

/** "The group took 21 people from a resort": not an ambulance, nor those who come to help. */
const isOfCaptors = (chunks: readonly Chunk[], at: number): boolean =>
  subjectsOf(chunks, at).some((i) => {
    const np = chunks[i]?.np
    return np?.pronoun
      ? ['they', 'who'].includes(chunks[i]?.key ?? '')
      : captors.has(np?.head ?? '') || attackerGroups.has(personGroups.get(np?.head ?? '') ?? '')
  })

const captors = new Set(['group', 'wing', 'faction', 'band', 'gang', 'movement', 'front', 'man', 'cell'])

const notMeant = /^(?:sentence|condemn|put|scare|bore|frighten|work|love|worry|tickle|sick|fight|talk|beat)/u

/** "bludgeoned his wife and two children to death": whatever was done, it killed. */
export function isToDeath(chunks: readonly Chunk[], at: number): boolean {
  const vg = chunks[at]?.vg
  if (!vg || vg.negated || notMeant.test(vg.lemma)) return false
  let i = at + 1
  while (i < at + 8 && !vg.passive && ['np', 'and', 'comma'].includes(chunks[i]?.kind ?? '')) i++
  return (vg.passive || i > at + 1) && chunks[i]?.key === 'to' && chunks[i + 1]?.np?.head === 'death'
}

/** "We got forty people out alive", "got out seven". */
export const isGettingOut = (chunks: readonly Chunk[], at: number, { lemma, passive }: VerbGroup): boolean =>
  lemma === 'get' &&
  !passive &&
  (chunks[at + 1]?.key === 'out'
    ? chunks[at + 2]?.np?.quantity?.kind === 'number' &&
      (chunks[at + 2]?.np?.head === null || isPersonLike(chunks[at + 2]?.np?.head ?? ''))
    : chunks[at + 1]?.np?.quantity != null &&
      isPersonLike(chunks[at + 1]?.np?.head ?? '') &&
      chunks[at + 2]?.key === 'out')

/** "allowed 12 children to leave". */
export const isLetLeave = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at + 1]?.np?.quantity != null && chunks[at + 2]?.vg?.infinitive === true && isLetOut(chunks, at + 1)

/** "were allowed off", "were permitted to leave". */
export const isLetOut = (chunks: readonly Chunk[], at: number): boolean => {
  const next = chunks[at + 1]
  return next?.vg?.infinitive
    ? ['leave', 'go', 'disembark', 'walk', 'get'].includes(next.vg.lemma)
    : ['off', 'out'].includes(next?.key ?? '')
}

const leaving = new Set(['leave', 'evacuate', 'flee', 'move', 'abandon'])

/** "to leave", "to get out": not "to get vaccinated". */
export const isLeaving = (chunks: readonly Chunk[], at: number, { lemma }: VerbGroup): boolean =>
  leaving.has(lemma) || (lemma === 'get' && ['out', 'away'].includes(chunks[at + 1]?.key ?? ''))

const ordering = new Set(['order', 'tell', 'urge', 'advise', 'ask', 'instruct'])
/** "were ordered to leave", "officials ordered 3,000 people in two counties to leave". */
export function isOrdered(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]
  if (before?.vg) return before.vg.passive && ordering.has(before.vg.lemma)
  let i = at - 1
  while (chunks[i]?.kind === 'np' && chunks[i - 1]?.kind === 'prep') i -= 2
  return chunks[i]?.np?.quantity != null && ordering.has(chunks[i - 1]?.vg?.lemma ?? '')
}

/** "forced tens of thousands to leave", "were forced to evacuate": not "to leave their homes". */
export function isForced(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at + 1]?.kind === 'np') return false
  const before = chunks[at - 1]
  if (before?.vg) return before.vg.passive && before.vg.lemma === 'force'
  return before?.np?.quantity != null && chunks[at - 2]?.vg?.lemma === 'force'
}
