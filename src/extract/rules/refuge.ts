import { eventNouns } from '../../lexicon/events.js'
import { personGroups, singular } from '../../lexicon/people.js'
import type { Chunk, VerbGroup } from '../clause/chunk.js'
import { subjectsOf } from '../clause/subject.js'
import { isOfPeople } from './frames-deeds.js'

const homes = new Set('home house village town area island neighbourhood neighborhood coast'.split(' '))
const shelters = new Set('shelter school church gymnasium gym stadium mosque temple hall'.split(' '))
/** Events that people see coming. */
const foreseen = new Set(['storm', 'flood', 'eruption', 'fire'])

/** "left their homes for shelters", "left low-lying villages ahead of the storm": before it came. */
export function isLeftAhead(chunks: readonly Chunk[], at: number): boolean {
  const left = chunks[at + 1]?.np
  if (!left?.head || left.quantity || !homes.has(singular(left.head))) return false
  for (let i = at + 2; i < at + 6; i++) {
    const key = chunks[i]?.key ?? ''
    if (key === 'ahead' && chunks[i + 1]?.key === 'of') return true
    if (key === 'in' && chunks[i + 1]?.key === 'advance') return true
    if (key === 'for') return shelters.has(singular(chunks[i + 1]?.np?.head ?? ''))
    if (key === 'before') return foreseen.has(eventNouns.get(chunks[i + 1]?.np?.head ?? '') ?? '')
    if (!['prep', 'np', 'time'].includes(chunks[i]?.kind ?? '')) return false
  }
  return false
}

const moving = new Set('move relocate shift remove'.split(' '))
const bound = new Set(['soldier', 'police', 'inmate', 'fighter', 'attacker'])

/** "were moved from the surrounding villages", "moved 4,000 people out of the area". */
export function isMovedAway(chunks: readonly Chunk[], at: number, { lemma, passive }: VerbGroup): boolean {
  if (!moving.has(lemma)) return false
  const who = passive ? subjectsOf(chunks, at)[0] : at + 1
  const np = chunks[who ?? -1]?.np
  if (
    who === undefined ||
    !np?.quantity ||
    !isOfPeople(chunks[who]) ||
    bound.has(personGroups.get(np.head ?? '') ?? '')
  )
    return false
  let from = passive ? at + 1 : at + 2
  if (chunks[from]?.key === 'out') from++
  return (
    ['from', 'of'].includes(chunks[from]?.key ?? '') && homes.has(singular(chunks[from + 1]?.np?.head ?? ''))
  )
}

const going = new Set(['go', 'get', 'flock', 'hurry', 'rush', 'head', 'crowd', 'walk'])

/** "had got to shelters": by themselves, before or after it came. */
export const isToShelter = (
  chunks: readonly Chunk[],
  at: number,
  { lemma, passive, negated }: VerbGroup,
): boolean =>
  going.has(lemma) &&
  !passive &&
  !negated &&
  ['to', 'into'].includes(chunks[at + 1]?.key ?? '') &&
  singular(chunks[at + 2]?.np?.head ?? '') === 'shelter' &&
  chunks[at + 2]?.np?.plural === true

/** "were brought to schools and churches": to more than one, so that nobody goes there to learn or to pray. */
export const isToSchools = (chunks: readonly Chunk[], to: number): boolean => {
  const np = chunks[to + 1]?.np
  return (
    ['to', 'into'].includes(chunks[to]?.key ?? '') &&
    np?.plural === true &&
    shelters.has(singular(np.head ?? ''))
  )
}
