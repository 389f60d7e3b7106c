import { carryingVerbs } from '../../lexicon/function-words.js'
import { isPersonLike, personGroups } from '../../lexicon/people.js'
import type { Chunk } from '../clause/chunk.js'
import { coordinatedRight, objectsOf } from '../clause/object.js'
import { subjectsOf } from '../clause/subject.js'
import type { Word } from '../clause/words.js'
import { elementAt } from '../element.js'
import { loadedAt, vehicles } from './loading.js'
import { isOfHurt } from './noun.js'
import { besideIn, isOnVehicle, isWithPeople } from './on-vehicle.js'
import type { MeasureRule, Reading } from './rule.js'

const travellers = new Set(['passenger', 'traveler', 'traveller', 'crewmember', 'crewman'])

/** "The jet was seized in Karachi with 390 people on it", "a bus with about 40 people inside". */
const isWithItsPeople = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.np?.quantity != null &&
  chunks[at - 1]?.key === 'with' &&
  ((['on', 'aboard', 'in', 'inside'].includes(chunks[at + 1]?.key ?? '') && chunks[at + 2]?.key === 'it') ||
    (chunks[at + 1]?.key === 'inside' &&
      chunks[at + 2]?.kind !== 'np' &&
      vehicles.has(chunks[at - (chunks[at - 2]?.kind === 'comma' ? 3 : 2)]?.np?.head ?? ''))) &&
  chunks.slice(Math.max(0, at - 12), at).some(({ np }) => np?.determiner && vehicles.has(np.head ?? ''))

const isOnIt = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.key === 'on' && chunks[at + 1]?.key === 'it'

/** "had 215 passengers, including two infants, and 14 crew": the row goes on after the insertion. */
function alsoAboard(chunks: readonly Chunk[], verb: number): number[] {
  if (chunks[verb + 2]?.kind !== 'comma' || chunks[verb + 3]?.key !== 'including') return []
  for (let i = verb + 5; i < verb + 9; i++)
    if (chunks[i]?.kind === 'comma' && chunks[i + 1]?.kind === 'and' && chunks[i + 2]?.np?.quantity)
      return [i + 2]
  return []
}

/** "The sub, with 130 men,": those whom a vehicle has with it. */
const isWithThem = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.key === 'with' &&
  chunks[at - 1]?.kind === 'comma' &&
  vehicles.has(chunks[at - 2]?.np?.head ?? '') &&
  isPersonLike(chunks[at + 1]?.np?.head ?? '') &&
  chunks[at + 2]?.kind === 'comma'

/** "two troopers in a borrowed boat": those who come to help. */
const isRescuer = ({ np }: Chunk): boolean =>
  ['police', 'rescuer', 'soldier', 'official'].includes(personGroups.get(np?.head ?? '') ?? '')

/** "three men in a gray van": who they are, where the news is of no accident. */
const isOfCar = (chunk: Chunk | undefined): boolean =>
  ['car', 'van', 'truck', 'vehicle', 'minivan', 'sedan', 'pickup'].includes(chunk?.np?.head ?? '')

/** "the 62 passengers", "three passengers were Danes", in news of a crash or a sinking. */
const isTravellers = ({ np }: Chunk, after: Chunk | undefined, before: Chunk | undefined): boolean =>
  np?.quantity != null &&
  (['the', 'its', 'all'].includes(np.determiner ?? '') ||
    (after?.vg?.lemma === 'be' && !after.vg.passive && after.vg.modal === null) ||
    (before?.key === 'as' && np.head === 'member')) &&
  (travellers.has(np.head ?? '') ||
    np.head === 'crew' ||
    (np.head === 'member' && np.modifiers.includes('crew')))

/** "the coach's 53 passengers", "the jet's seven crew members". */
const isOfVehicle = (words: readonly Word[], { np, first }: Chunk): boolean => {
  if (
    !np?.quantity ||
    !(
      travellers.has(np.head ?? '') ||
      np.head === 'crew' ||
      np.modifiers.includes('crew') ||
      np.head === 'occupant'
    )
  )
    return false
  const owner = words[first - 1]?.lower ?? ''
  return /['’]s?$/u.test(owner) && vehicles.has(owner.replace(/['’]s?$/u, ''))
}

/** "It carries 305 to 550 passengers": what a type can hold. */
const isCapacity = (words: readonly Word[], { vg }: Chunk): boolean =>
  vg !== undefined && words[vg.main]?.forms.includes('s') === true

/** "The crew numbered 18", "Her crew, most of them Estonians, numbered 188". */
function isSaidOfCrew(chunks: readonly Chunk[], verb: number): boolean {
  let i = verb - 1
  if (chunks[i]?.kind === 'comma') {
    i--
    while (i > verb - 8 && chunks[i] && chunks[i]?.kind !== 'comma' && chunks[i]?.kind !== 'stop') i--
    i--
  }
  return chunks[i]?.np?.head === 'crew'
}

/** "A crew of five repaired the signal": those who do work elsewhere. */
const isAtWork = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.np?.determiner === 'a' &&
  ['stop', 'comma', 'and', 'sub', undefined].includes(chunks[at - 1]?.kind) &&
  /^(?:work|repair|clean|fix|inspect|replac|dig|dug|search|film|spend|spent|mend)/u.test(
    chunks[at + 3]?.vg?.lemma ?? '',
  )

/** "carry 40 million passengers a year": how many in all. */
const isRate = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at + 2]?.kind === 'time'
    ? /^(?:an?|each|every|per) \p{L}+$/u.test(chunks[at + 2]?.key ?? '')
    : ['annually', 'daily', 'yearly', 'weekly'].includes(chunks[at + 2]?.key ?? '')

/** "had carried 140 million people": more than any vehicle holds. */
const isOfYears = (chunk: Chunk | undefined): boolean =>
  (chunk?.np?.quantity?.low ?? chunk?.np?.quantity?.high ?? 0) > 20_000

/** The objects of a verb of carrying, the last one even where a clause about the vehicle follows it, or what it did. */
function carriedBy(chunks: readonly Chunk[], at: number): number[] {
  const objects = objectsOf(chunks, at)
  const next = (objects.at(-1) ?? at) + 2
  const did =
    chunks[at]?.vg?.ing &&
    chunks[at]?.first === chunks[at]?.vg?.main &&
    vehicles.has(chunks[at - 1]?.np?.head ?? '')
  return chunks[next - 1]?.kind === 'and' &&
    chunks[next]?.np?.quantity &&
    (chunks[next + 1]?.key === 'that' || (did && objects.length > 0))
    ? [...objects, next]
    : objects
}

/** "with 104 people on board", "carrying 216 passengers and 12 crew members". */
export const aboardRule: MeasureRule = {
  id: 'aboard',
  description: 'People that a vehicle carries: after "carrying", before "on board".',
  examples: [
    {
      text: 'The plane was carrying 216 passengers and 12 crew members.',
      finds: ['216 aboard', '12 aboard'],
    },
    { text: 'The manifest listed only 542.', finds: ['542 aboard'] },
    { text: 'Some 140 pilgrims had been crammed into the bus.', finds: ['Some 140 aboard'] },
    { text: 'The ferry, with 104 on board, turned back.', finds: ['104 aboard'] },
    { text: 'The storm carried 30 tonnes of sand.', finds: [] },
  ],
  cues: ['crew', 'aboard', 'vehicle', 'manifest', 'it', ...carryingVerbs, ...travellers, ...vehicles],
  *read({ chunks, words, vehicle }) {
    const reading = (chunk: number, cue: number, strength: number): Reading => ({
      chunk,
      measure: 'aboard',
      rule: 'aboard',
      cue,
      strength,
      counts: 'people',
    })
    for (let at = 0; at < chunks.length; at++) {
      const chunk = chunks[at] as Chunk
      if (
        chunk.vg &&
        !isOfHurt(chunks, at + 1) &&
        carryingVerbs.has(chunk.vg.lemma) &&
        !chunk.vg.passive &&
        chunk.vg.modal === null &&
        !chunk.vg.infinitive &&
        !isCapacity(words, chunk) &&
        !isRate(chunks, at) &&
        !['out', 'away', 'off'].includes(chunks[at + 1]?.key ?? '')
      ) {
        for (const object of carriedBy(chunks, at))
          if (!isOfYears(chunks[object])) yield reading(object, at, 8.6)
      }
      if (
        chunk.vg &&
        ['have', 'has', 'had'].includes(chunk.vg.lemma) &&
        (vehicles.has(chunks[at - 1]?.np?.head ?? '') ||
          (vehicle && travellers.has(chunks[at + 1]?.np?.head ?? '')))
      )
        for (const object of [...objectsOf(chunks, at), ...alsoAboard(chunks, at)])
          yield reading(object, at, 5)
      if (
        chunk.vg?.lemma.startsWith('number') &&
        isSaidOfCrew(chunks, at) &&
        chunks[at + 1]?.np?.quantity &&
        chunks[at + 1]?.np?.head === null
      )
        yield reading(at + 1, at, 6)
      for (const index of loadedAt(chunks, at)) yield reading(index, at, 6)
      if (chunk.vg?.lemma === 'put' && chunks[at + 1]?.np?.head === 'crew' && chunks[at + 2]?.key === 'at')
        yield reading(at + 3, at + 1, 6)
      if (chunk.vg?.lemma === 'be' && vehicle && (isOnVehicle(chunks, at - 1) || isOnIt(chunks, at + 1)))
        for (const subject of subjectsOf(chunks, at)) yield reading(subject, at, 3)
      if (
        chunk.np?.quantity &&
        (isOnVehicle(chunks, at, words) || (vehicle && isOnIt(chunks, at + 1))) &&
        (vehicle || (!isRescuer(chunk) && !isOfCar(chunks[at + 2])))
      )
        yield reading(at, at + 1, 4)
      if (
        chunk.np?.head === 'crew' &&
        !chunk.np.quantity &&
        chunks[at + 1]?.key === 'of' &&
        chunks[at + 2]?.np?.quantity &&
        !isAtWork(chunks, at)
      )
        for (const index of [at + 2, ...coordinatedRight(chunks, at + 2)]) yield reading(index, at, 6)
      if (
        chunk.np?.quantity &&
        (travellers.has(chunk.np.head ?? '') ||
          chunk.np.head === 'crew' ||
          chunk.np.modifiers.includes('crew')) &&
        (chunks[at - 1]?.key === 'with' || chunks[at - 1]?.vg?.lemma === 'be')
      )
        for (const index of [at, ...coordinatedRight(chunks, at)]) yield reading(index, at, 1.5)
      if (isWithItsPeople(chunks, at))
        for (const index of [at, ...coordinatedRight(chunks, at)]) yield reading(index, at, 4)
      if (isWithPeople(chunks, at) && (vehicle || !isOfCar(chunks[at - 1])))
        for (const index of besideIn(chunks, words, at + 1))
          yield reading(index, at, chunks[index + 1]?.vg ? 9.2 : 4)
      if (vehicle && isWithThem(chunks, at))
        for (const index of [at + 1, ...coordinatedRight(chunks, at + 1)]) yield reading(index, at, 4)
      if (isOfVehicle(words, chunk)) yield reading(at, at, 1.5)
      if (vehicle && isTravellers(chunk, chunks[at + 1], elementAt(chunks, at - 1)))
        yield reading(at, at, 1.5)
      if (chunk.key !== 'aboard' || (chunk.kind !== 'prep' && chunk.kind !== 'state')) continue
      const before = chunks[at - 1]
      const whole = before?.vg?.lemma === 'be' && chunks[at - 2]?.kind === 'rel' ? at - 3 : -1
      if (chunks[whole]?.np?.quantity) yield reading(whole, at, 4)
      else if (before?.np?.quantity) {
        yield reading(at - 1, at, 4)
        for (let i = at - 3; i >= 0 && chunks[i]?.np?.quantity && chunks[i + 1]?.kind === 'and'; i -= 2)
          yield reading(i, at, 3.5)
      } else for (const subject of subjectsOf(chunks, at)) yield reading(subject, at, 3.5)
    }
  },
}
