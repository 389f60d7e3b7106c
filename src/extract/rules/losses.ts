import { eventNouns } from '../../lexicon/events.js'
import { destructibles, isPersonLike, personGroups, singular } from '../../lexicon/people.js'
import type { VerbGroup } from '../clause/chunk.js'
import { objectsOf } from '../clause/object.js'
import { subjectsOf } from '../clause/subject.js'
import type { Clause } from './rule.js'
import type { Sense } from './sense.js'

/** "lost 107 prisoners in a fire", "the blaze claimed 881 houses": who or what is lost or claimed. */
export function lossOf(
  { chunks, accident }: Pick<Clause, 'chunks' | 'accident'>,
  at: number,
  vg: VerbGroup,
  bare: Sense,
): Sense | undefined {
  const lost = chunks[at + 1]?.kind === 'adverb' ? at + 2 : at + 1
  if (
    vg.lemma === 'lose' &&
    ([lost, ...objectsOf(chunks, at)].some((i) => isFallen(chunks, i)) ||
      isLostIn(chunks, lost) ||
      isOfTroops(chunks, at) ||
      (accident && isBereft(chunks, at)))
  )
    return { ...bare, measure: 'killed', counted: 'object' }
  if (vg.lemma === 'lose' && isLostThing(chunks, at))
    return { ...bare, things: true, measure: 'destroyed', counted: 'object' }
  if (claiming.has(vg.lemma) && !vg.passive && isClaimedThing(chunks, at))
    return { ...bare, things: true, measure: 'destroyed', counted: 'object' }
  return undefined
}

/** "900 houses lost", "six of its tanks were lost", "lost 240 houses". */
const isLostThing = (chunks: Clause['chunks'], at: number): boolean => {
  const vg = chunks[at]?.vg
  const object = chunks[at + 1]?.np
  if (vg?.passive || (vg?.bare === true && !object)) {
    const part = chunks[at - 2]?.key === 'of' ? chunks[at - 3]?.np : chunks[at - 1]?.np
    return (
      (part?.quantity != null && destructibles.has(chunks[at - 1]?.np?.head ?? '')) ||
      subjectsOf(chunks, at).some(
        (i) => chunks[i]?.np?.quantity && destructibles.has(chunks[i]?.np?.head ?? ''),
      )
    )
  }
  const whole = object?.head === null && chunks[at + 2]?.key === 'of' ? at + 3 : at + 1
  return (
    object?.quantity != null &&
    destructibles.has(chunks[whole]?.np?.head ?? '') &&
    chunks[whole + 1]?.key !== 'to'
  )
}

const claiming = new Set(['claim', 'take'])

/** "The blaze claimed 881 houses": what an event takes, or what is taken beside lives. */
const isClaimedThing = (chunks: Clause['chunks'], at: number): boolean => {
  const heads = objectsOf(chunks, at).map((i) => chunks[i]?.np?.head ?? '')
  return (
    heads.some((head) => destructibles.has(head)) &&
    (heads.includes('life') || isSubjectNamed(chunks, at, (head) => eventNouns.has(head)))
  )
}

const isSubjectNamed = (chunks: Clause['chunks'], at: number, test: (head: string) => boolean): boolean => {
  let i = at - 1
  while (
    i >= 0 &&
    (chunks[i]?.kind === 'time' || chunks[i]?.kind === 'prep' || chunks[i]?.vg?.lemma === 'have')
  )
    i--
  return test(chunks[i]?.np?.head ?? '')
}

/** "The rebels admitted to having lost 12": fighters, and a number alone. */
const isOfTroops = (chunks: Clause['chunks'], at: number): boolean =>
  chunks[at + 1]?.np?.quantity?.kind === 'number' &&
  chunks[at + 1]?.np?.head === null &&
  ['stop', 'comma', 'and', undefined].includes(chunks[at + 2]?.kind) &&
  subjectsOf(chunks, at).some((i) =>
    ['fighter', 'attacker', 'soldier'].includes(personGroups.get(chunks[i]?.np?.head ?? '') ?? ''),
  )

/** "lost 107 prisoners in a fire": people, and what took them. */
const isLostIn = (chunks: Clause['chunks'], at: number): boolean =>
  chunks[at]?.np?.quantity != null &&
  isPersonLike(chunks[at]?.np?.head ?? '') &&
  chunks[at + 1]?.key === 'in' &&
  eventNouns.has(singular(chunks[at + 2]?.np?.head ?? ''))

/** "the school, which lost 11 pupils": after a disaster, not to another school. */
const isBereft = (chunks: Clause['chunks'], at: number): boolean =>
  pupils.has(chunks[at + 1]?.np?.head ?? '') &&
  chunks[at + 1]?.np?.quantity != null &&
  !['to', 'since', 'from'].includes(chunks[at + 2]?.key ?? '') &&
  subjectsOf(chunks, at).length > 0
const pupils = new Set('pupil student schoolchild teacher classmate parishioner villager resident'.split(' '))

/** "lost two sons", "lost 500 of its citizens", "lost 11 members of his family". */
function isFallen(chunks: Clause['chunks'], at: number): boolean {
  const np = chunks[at]?.np
  const of = chunks[at + 1]?.key === 'of' ? chunks[at + 2]?.np : undefined
  if (np?.quantity && np.head === null && chunks[at + 1]?.key === 'of' && isItsOwn(chunks, at + 2))
    return true
  if (np?.head === 'member') return np.quantity !== null && families.has(of?.head ?? '')
  if (np?.head != null || !of) return fallen.has(np?.head ?? '')
  return (
    ['its', 'their', 'his', 'her', 'our', 'my'].includes(of.determiner ?? '') &&
    (fallen.has(of.head ?? '') || of.head === 'citizen' || of.head === 'person')
  )
}

/** "lost five of its own". */
const isItsOwn = (chunks: Clause['chunks'], at: number): boolean =>
  ['its', 'their', 'his', 'our'].includes(chunks[at]?.key ?? '') && chunks[at + 1]?.key === 'own'

const families = new Set(['family', 'household', 'clan'])

const fallen = new Set(
  'relative brother sister son daughter parent cousin nephew niece grandchild friend colleague neighbor neighbour man soldier troop fighter marine officer sailor firefighter policeman comrade person child'.split(
    ' ',
  ),
)
