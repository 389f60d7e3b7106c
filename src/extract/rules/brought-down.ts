import { destructibles, isPersonLike } from '../../lexicon/people.js'
import type { Chunk, VerbGroup } from '../clause/chunk.js'
import { objectsOf } from '../clause/object.js'
import { subjectsOf } from '../clause/subject.js'
import type { Sense } from './sense.js'

const aircraft = new Set(
  'aircraft helicopter plane jet airplane airliner warplane drone gunship bomber fighter balloon'.split(' '),
)
const shooting = new Set(['shoot', 'bring'])
const downing = new Set(['downed', 'downing'])
const toppling = new Set(['bring', 'knock', 'pull', 'shake', 'throw', 'come', 'crash'])

const isOfPeople = (chunk: Chunk | undefined): boolean =>
  chunk?.np?.quantity != null && isPersonLike(chunk.np.head ?? '') && !aircraft.has(chunk.np.head ?? '')

/** "wiped out 64 of the village's 71 houses". */
const isWipedOut = (chunks: readonly Chunk[], at: number, vg: VerbGroup): boolean =>
  vg.lemma === 'wipe' &&
  !vg.passive &&
  chunks[at + 1]?.key === 'out' &&
  chunks[at + 2]?.np?.quantity?.kind === 'number' &&
  [at + 2, at + 4, at + 5].some(
    (i) => destructibles.has(chunks[i]?.np?.head ?? '') && (i === at + 2 || chunks[at + 3]?.key === 'of'),
  )

/** "A hospital collapsed on 180 patients". */
const isUnderIt = (chunks: readonly Chunk[], at: number, vg: VerbGroup): boolean =>
  (vg.lemma === 'collapse' || vg.lemma === 'crash') &&
  ['on', 'onto', 'over'].includes(chunks[at + 1]?.key ?? '') &&
  isOfPeople(chunks[at + 2]) &&
  destructibles.has(chunks[subjectsOf(chunks, at)[0] ?? -1]?.np?.head ?? '')

/** "shot down two helicopters", "brought down 300 houses": what falls decides what the verb means. */
export function broughtDown(
  chunks: readonly Chunk[],
  at: number,
  vg: VerbGroup,
  bare: Sense,
): Sense | undefined {
  if (isWipedOut(chunks, at, vg))
    return { ...bare, things: true, measure: 'destroyed', counted: 'object', end: at + 1 }
  if (isUnderIt(chunks, at, vg)) return { ...bare, measure: 'trapped', counted: 'object', end: at + 1 }
  const isDown = chunks[at + 1]?.key === 'down'
  const alone = downing.has(vg.lemma)
  if (
    !(isDown || alone || chunks[at + 2]?.key === 'down') ||
    vg.modal !== null ||
    (vg.infinitive && !vg.perfect)
  )
    return undefined
  const from = isDown ? at + 1 : at
  const intransitive = vg.lemma === 'come' || vg.lemma === 'crash'
  const suffers = vg.passive || intransitive || (vg.bare && !chunks[from + 1]?.np)
  if (intransitive && chunks[from + 1]?.key === 'in') return undefined
  const counted = suffers ? subjectsOf(chunks, at) : objectsOf(chunks, from)
  const isOfPrice = (i: number): boolean => intransitive && chunks[i - 1]?.kind === 'prep'
  if (isDown && vg.lemma === 'shoot' && counted.some((i) => isOfPeople(chunks[i])))
    return { ...bare, measure: 'killed', counted: 'object', end: from }
  const falls = counted.some((i) => {
    const head = chunks[i]?.np?.head ?? ''
    if (!chunks[i]?.np?.quantity || isOfPrice(i)) return false
    if (aircraft.has(head)) return alone || shooting.has(vg.lemma)
    return !alone && toppling.has(vg.lemma) && destructibles.has(head)
  })
  return falls
    ? { ...bare, things: true, measure: 'destroyed', counted: intransitive ? 'subject' : 'object', end: from }
    : undefined
}
