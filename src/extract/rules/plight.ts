import { eventNouns } from '../../lexicon/events.js'
import { destructibles, isPersonLike, personGroups, singular, wounds } from '../../lexicon/people.js'
import type { Chunk, VerbGroup } from '../clause/chunk.js'
import { subjectsOf } from '../clause/subject.js'
import { isClinic } from './frames-places.js'
import { isOfLimbs, isTreatment, isWound, needing, wounding } from './hurts.js'
import { lossOf } from './losses.js'
import { isMovedAway, isToSchools, isToShelter } from './refuge.js'
import type { Clause } from './rule.js'
import type { Sense } from './sense.js'
import { isNightSpent } from './state-places.js'
import { isThroughIt, livedOn } from './survival.js'

/** What disasters and diseases do to people and houses, by verbs that mean much else besides. */
export function plightOf(
  { chunks, accident }: Pick<Clause, 'chunks' | 'accident'>,
  at: number,
  vg: VerbGroup,
  bare: Sense,
): Sense | undefined {
  if (
    striking.has(vg.lemma) &&
    isSubject(chunks, at, (head) => eventNouns.get(head) === 'outbreak' || illnesses.has(head))
  )
    return { ...bare, measure: 'infected', counted: 'object' }
  if (catching.has(vg.lemma) && isIllness(chunks[at + 1]))
    return { ...bare, measure: 'infected', counted: 'subject' }
  if (vg.lemma === 'go' && vg.passive && isOfThings(chunks, at))
    return { ...bare, things: true, measure: 'destroyed', counted: 'object' }
  if (accident && rescuing.has(vg.lemma) && vg.infinitive && trying.has(chunks[at - 1]?.vg?.lemma ?? ''))
    return { ...bare, measure: 'trapped', counted: 'object', modality: 'asserted' }
  if (rescuing.has(vg.lemma) && vg.infinitive && isOfTrapped(chunks, at))
    return { ...bare, measure: 'trapped', counted: 'object', modality: 'asserted' }
  if (vg.lemma === 'admit' && (vg.passive || vg.bare) && isAtClinic(chunks, at))
    return { ...bare, measure: 'injured', counted: 'object' }
  if (vg.lemma === 'lose' && chunks[at + 1]?.key === 'contact' && chunks[at + 2]?.key !== 'with')
    return { ...bare, measure: 'missing', counted: 'subject' }
  if (needing.has(vg.lemma) && isTreatment(chunks, at + 1))
    return { ...bare, measure: 'injured', counted: 'subject' }
  if (accident && !vg.passive && /^f[ae]ll$/u.test(vg.lemma) && isOfBuildings(chunks, at))
    return { ...bare, things: true, measure: 'destroyed', counted: 'subject' }
  if (accident && isThroughIt(chunks, at, vg)) return { ...bare, measure: 'rescued', counted: 'subject' }
  if (accident && vg.lemma === 'bury' && vg.ing && isOfMany(chunks[at + 1]))
    return { ...bare, measure: 'trapped', counted: 'object' }
  if (
    accident &&
    livedOn.has(vg.lemma) &&
    vg.bare &&
    ['stop', 'comma', undefined].includes(chunks[at + 1]?.kind)
  )
    return { ...bare, measure: 'rescued', counted: 'subject' }
  if (surviving.has(vg.lemma) && vg.infinitive && isNotExpected(chunks[chunks[at - 1]?.np ? at - 2 : at - 1]))
    return { ...bare, measure: 'injured', counted: 'subject', modality: 'asserted' }
  const going = vg.lemma === 'cannot' ? chunks[at + 1]?.vg : vg.negated ? vg : undefined
  if (going && goingHome.has(going.lemma) && chunks.slice(at + 1, at + 4).some(({ key }) => homes.has(key)))
    return { ...bare, measure: 'displaced', counted: 'subject', modality: 'asserted' }
  if (having.test(vg.lemma) && isNoHome(chunks[at + 1]))
    return { ...bare, measure: 'displaced', counted: 'subject', modality: 'asserted' }
  if (isWithoutHome(chunks, at, vg))
    return { ...bare, measure: 'displaced', counted: 'subject', modality: 'asserted' }
  if (
    accident &&
    vg.lemma === 'lose' &&
    chunks[at - 1]?.key === 'still' &&
    (vg.passive || vg.bare) &&
    !chunks[at + 1]?.np
  )
    return { ...bare, measure: 'missing', counted: 'object' }
  if (wounding.has(vg.lemma) && chunks[at + 1]?.np?.modifiers.includes('fatal'))
    return { ...bare, measure: 'killed', counted: 'subject' }
  if (wounding.has(vg.lemma) && ailments.has(singular(chunks[at + 1]?.np?.head ?? '')))
    return { ...bare, measure: 'infected', counted: 'subject' }
  const loss = lossOf({ chunks, accident }, at, vg, bare)
  if (loss) return loss
  if (vg.lemma === 'drown' && !vg.passive && hasCountedObject(chunks, at))
    return { ...bare, measure: 'killed', counted: 'object' }
  if (vg.lemma === 'lose' && isOfLimbs(chunks[at + 1]))
    return { ...bare, measure: 'injured', counted: 'subject' }
  if (moving.has(vg.lemma) && isToRefuge(chunks, vg.passive ? at + 1 : at + 2))
    return { ...bare, measure: 'evacuated', counted: 'object' }
  if (flying.has(vg.lemma) && isOffPlatform(chunks, vg.passive ? at + 1 : at + 2))
    return { ...bare, measure: 'evacuated', counted: 'object' }
  if (
    accident &&
    vg.lemma === 'cut' &&
    (vg.passive || vg.bare) &&
    chunks[at + 1]?.key === 'off' &&
    isSubject(chunks, at, (head) => personGroups.get(head) === 'miner')
  )
    return { ...bare, measure: 'trapped', counted: 'object', end: at + 1 }
  if (accident && vg.lemma === 'cut' && vg.passive && chunks[at + 1]?.key === 'off')
    return { ...bare, measure: 'displaced', counted: 'object', end: at + 1 }
  if (isToShelter(chunks, at, vg)) return { ...bare, measure: 'evacuated', counted: 'subject' }
  if (isMovedAway(chunks, at, vg)) return { ...bare, measure: 'evacuated', counted: 'object' }
  if (accident && moving.has(vg.lemma) && isToSchools(chunks, vg.passive ? at + 1 : at + 2))
    return { ...bare, measure: 'evacuated', counted: 'object' }
  if (driving.has(vg.lemma) && isDrivenOut(chunks, at))
    return { ...bare, measure: 'displaced', counted: 'object' }
  if (having.test(vg.lemma) && !vg.negated && wounds.has(singular(chunks[at + 1]?.np?.head ?? '')))
    return { ...bare, measure: 'injured', counted: 'subject' }
  if ((wounding.has(vg.lemma) || vg.lemma === 'nurse') && isWound(chunks, at + 1))
    return { ...bare, measure: 'injured', counted: 'subject' }
  return undefined
}

export const isSubject = (chunks: Clause['chunks'], at: number, test: (head: string) => boolean): boolean =>
  subjectsOf(chunks, at).some((index) => test(chunks[index]?.np?.head ?? ''))

/** "cannot go home", "could not return to their houses". */
const goingHome = new Set(['go', 'return'])
const homes = new Set(['home', 'house'])
const having = /^ha(?:ve|s|d)$/u

/** "have no homes", "had nowhere to live". */
const isNoHome = (chunk: Chunk | undefined): boolean =>
  (chunk?.np?.determiner === 'no' && ['home', 'shelter', 'roof'].includes(chunk.np.head ?? '')) ||
  chunk?.key === 'nowhere'

/** "spent a third night in schools, parks and cars": where nobody sleeps who has a home. */
const isOutdoors = (chunks: Clause['chunks'], at: number): boolean =>
  ['in', 'on', 'at', 'under'].includes(chunks[at]?.key ?? '') &&
  nights.has(singular(chunks[at + 1]?.np?.head ?? ''))
const nights = new Set(
  'school park car street field stadium gymnasium sidewalk tent road pavement gym'.split(' '),
)

/** "were without shelter", "are living without a roof". */
const isWithoutHome = (chunks: Clause['chunks'], at: number, vg: VerbGroup): boolean => {
  const again = ['a', 'another'].includes(chunks[at + 1]?.np?.determiner ?? '')
  if (again && isNightSpent(chunks, at + 1) && isOutdoors(chunks, at + 2)) return true
  const without = staying.has(vg.lemma) ? at + 1 : isNightSpent(chunks, at + 1) ? at + 2 : -1
  return (
    chunks[without]?.key === 'without' &&
    ['home', 'shelter', 'roof', 'housing'].includes(chunks[without + 1]?.np?.head ?? '')
  )
}
const staying = new Set(['be', 'remain', 'live', 'leave', 'leaves', 'left'])

const striking = new Set(['strike', 'hit', 'afflict', 'affect', 'felled'])
const ailments = new Set([
  'failure',
  'poisoning',
  'diarrhea',
  'diarrhoea',
  'symptom',
  'dehydration',
  'heatstroke',
])
export const illnesses = new Set([
  'strain',
  'fever',
  'illness',
  'flu',
  'measles',
  'ebola',
  'malaria',
  'sickness',
])
/** "floods drowned 5,100 in the city": people, where the verb has an object. */
const hasCountedObject = (chunks: Clause['chunks'], at: number): boolean => {
  const np = chunks[at + 1]?.np
  return np?.quantity != null && (np.head === null || isPersonLike(np.head))
}

const buildings = new Set('building house home apartment block tower school hospital dwelling hut'.split(' '))

/** "20,000 buildings fell": in an earthquake, not in price. */
const isOfBuildings = (chunks: Clause['chunks'], at: number): boolean =>
  buildings.has(chunks[subjectsOf(chunks, at)[0] ?? -1]?.np?.head ?? '') &&
  !['to', 'by', 'from', 'in'].includes(chunks[at + 1]?.key ?? '')

/** "came down, burying hundreds": nobody knows how they are. */
const isOfMany = (chunk: Chunk | undefined): boolean =>
  chunk?.np?.quantity != null && (chunk.np.head === null || isPersonLike(chunk.np.head))

/** "12 homes there are gone". */
const isOfThings = (chunks: Clause['chunks'], at: number): boolean =>
  destructibles.has(chunks[chunks[at - 1]?.kind === 'adverb' ? at - 2 : at - 1]?.np?.head ?? '')

const isNotExpected = (chunk: Chunk | undefined): boolean => chunk?.vg?.lemma === 'expect' && chunk.vg.negated

/** "not expected to live", "did not expect three to live". */
const surviving = new Set(['live', 'survive'])

const moving = new Set('move take bring transfer bus relocate truck shift ferry transport'.split(' '))

/** "were moved to evacuation centres", "taken to temporary shelters". */
const isToRefuge = (chunks: Clause['chunks'], to: number): boolean => {
  const np = chunks[to + 1]?.np
  const head = singular(np?.head ?? '')
  if (!['to', 'into'].includes(chunks[to]?.key ?? '')) return false
  return (
    head === 'shelter' ||
    (safety.has(head) && np?.modifiers.some((word) => /^(?:safer?|higher)$/u.test(word)) === true) ||
    (refuges.has(head) && np?.modifiers.some((word) => refugeWords.test(word)) === true)
  )
}
const refugeWords = /^(?:evacuation|relief|temporary|emergency|tented?|tents|makeshift|transit|government)$/u

const flying = new Set(['fly', 'lift', 'take', 'ferry', 'move', 'pull', 'bring', 'get'])

/** "flew 5,000 workers off drilling platforms", "were taken off the rigs". */
const isOffPlatform = (chunks: Clause['chunks'], to: number): boolean =>
  (chunks[to]?.key === 'off' || (chunks[to]?.key === 'from' && chunks[to - 1]?.vg !== undefined)) &&
  ['platform', 'rig', 'island', 'peak', 'mountain'].includes(chunks[to + 1]?.np?.head ?? '')

const safety = new Set(['place', 'area', 'ground', 'zone', 'location'])

const driving = new Set(['drive', 'force', 'push', 'send'])
const refuges = new Set('shelter center centre camp tent school hall stadium'.split(' '))

const directions = new Set(['north', 'south', 'east', 'west', 'northward', 'southward', 'inland'])

/** "drove 66,000 people into 12 evacuation centres", "sent thousands into shelters". */
function isDrivenOut(chunks: Clause['chunks'], at: number): boolean {
  if (chunks[at]?.vg?.passive && directions.has(chunks[at + 1]?.key ?? ''))
    return chunks[at]?.vg?.lemma === 'drive'
  const into = chunks[at]?.vg?.passive ? at + 1 : at + 2
  if (!chunks[at]?.vg?.passive && !hasCountedObject(chunks, at)) return false
  return (
    ['into', 'to'].includes(chunks[into]?.key ?? '') &&
    refuges.has(singular(chunks[into + 1]?.np?.head ?? ''))
  )
}

const catching = new Set(['develop', 'contract', 'catch'])
const isIllness = (chunk: Chunk | undefined): boolean =>
  ['disease', 'virus', 'infection', 'illness'].includes(chunk?.np?.head ?? '') ||
  eventNouns.get(chunk?.np?.head ?? '') === 'outbreak' ||
  illnesses.has(chunk?.np?.head ?? '')

/** "are racing to free 29 miners": whom they have not reached. */
const trying = new Set('try attempt struggle race work battle hope fight scramble'.split(' '))
const rescuing = new Set(['free', 'rescue', 'reach', 'save'])

/** "to save 29 miners trapped in a pit", "to reach the 12 who are trapped": whom nobody has saved yet. */
const isOfTrapped = (chunks: Clause['chunks'], at: number): boolean =>
  chunks[at + 1]?.np?.quantity != null &&
  (chunks[at + 1]?.np?.measure === 'trapped' ||
    chunks.slice(at + 2, at + 5).some(({ vg }) => vg?.lemma === 'trap' && (vg.bare || vg.passive)))

/** "61 were treated at four hospitals and 22 admitted": the clinic is said before. */
const isAtClinic = (chunks: Clause['chunks'], at: number): boolean =>
  ['stop', 'comma', 'and', undefined].includes(chunks[at + 1]?.kind) &&
  chunks
    .slice(Math.max(0, at - 12), at)
    .some((chunk, i, before) => before[i - 1]?.kind === 'prep' && isClinic(chunk))
