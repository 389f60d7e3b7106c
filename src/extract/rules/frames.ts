import { isPersonLike } from '../../lexicon/people.js'
import type { Chunk, VerbGroup } from '../clause/chunk.js'
import { objectsOf } from '../clause/object.js'
import { relativeObject } from '../clause/relative.js'
import { subjectsOf } from '../clause/subject.js'
import { isBlast, isOfMunitions, landing } from './frames-bombs.js'
import {
  isClinic,
  isEnd,
  isFromVehicle,
  isGettingOut,
  isLetLeave,
  isLetOut,
  isTaking,
  isToClinic,
  isToCourt,
  isToDeath,
} from './frames-places.js'
import { isLetGoBy, letsGo } from './let-go.js'
import type { Clause } from './rule.js'
import { groupOf, isSaidOf, isSaidOfNumber } from './said-of.js'
import type { Sense } from './sense.js'

type Bare = Omit<Sense, 'measure' | 'counted'>

/** Verbs of captivity that say it only in a frame: who does it, to whom, and which way. */
export function captiveFrame(clause: Clause, at: number, vg: VerbGroup, bare: Bare): Sense | undefined {
  const { chunks, siege } = clause
  const next = chunks[at + 1]
  if (fleeing.has(vg.lemma) && !vg.passive && next?.kind !== 'np' && isSaidOf(chunks, at, 'hostage'))
    return { ...bare, measure: 'rescued', counted: 'subject' }
  if (
    vg.lemma === 'stab' &&
    !vg.passive &&
    next?.np?.quantity &&
    isPersonLike(next.np.head ?? '') &&
    !isToDeath(chunks, at)
  )
    return { ...bare, measure: 'injured', counted: 'object' }
  if (siege && vg.lemma === 'send' && (next?.key === 'out' || chunks[at + 2]?.key === 'out'))
    return { ...bare, measure: 'released', counted: 'object' }
  if (beating.has(vg.lemma) && vg.passive && next?.kind !== 'np' && next?.key !== 'to')
    return { ...bare, measure: 'injured', counted: 'object', weak: true }
  if (vg.lemma === 'let' && (letsGo(chunks, at) || isLetGoBy(chunks, at)))
    return { ...bare, measure: 'released', counted: 'object' }
  if (herding.has(vg.lemma) && isHerded(chunks, at, vg))
    return { ...bare, measure: 'abducted', counted: 'object' }
  if (siege && vg.lemma === 'grab' && !vg.passive && isOfCounted(chunks, at) && !isByPolice(chunks, at))
    return { ...bare, measure: 'abducted', counted: 'object' }
  if (siege && pulling.has(vg.lemma) && isFromVehicle(chunks, at))
    return { ...bare, measure: 'abducted', counted: 'object' }
  if (isGettingOut(chunks, at, vg)) return { ...bare, measure: 'rescued', counted: 'object' }
  if (isToDeath(chunks, at)) return { ...bare, measure: 'killed', counted: 'object' }
  if (
    vg.lemma === 'give' &&
    next?.key === 'up' &&
    objectsOf(chunks, at + 1).some((i) => groupOf(chunks, i) === 'hostage')
  )
    return { ...bare, measure: 'released', counted: 'object', end: at + 1 }
  if (homing.has(vg.lemma) && next?.key === 'home' && !vg.negated && isOfFreed(clause, at))
    return { ...bare, measure: 'released', counted: 'subject' }
  if (siege && vg.lemma === 'let' && vg.passive && next?.key === 'off')
    return { ...bare, measure: 'released', counted: 'object' }
  if (siege && isTaking(chunks, at, vg)) return { ...bare, measure: 'abducted', counted: 'object' }
  if (
    siege &&
    vg.lemma === 'remain' &&
    isSaidOfNumber(chunks, at) &&
    ((vg.bare && isEnd(next)) || (chunks[at - 1]?.key === 'who' && next?.kind !== 'prep'))
  )
    return { ...bare, measure: 'held', counted: 'subject' }
  if (vg.lemma === 'walk' && next?.key === 'out') {
    if (unhurt.has(chunks[at + 2]?.key ?? '')) return { ...bare, measure: 'rescued', counted: 'subject' }
    if (isSaidOf(chunks, at, 'hostage') || (siege && isSaidOfNumber(chunks, at)))
      return { ...bare, measure: 'released', counted: 'subject' }
  }
  if (vg.lemma === 'remain' && isSaidOf(chunks, at, 'hostage') && staysPut(next, chunks[at + 2]))
    return { ...bare, measure: 'held', counted: 'subject' }
  if ((vg.lemma === 'hand' || vg.lemma === 'turn') && next?.key === 'over' && isToCourt(chunks, at))
    return { ...bare, measure: 'arrested', counted: 'object', end: at + 1 }
  if (
    vg.lemma === 'pick' &&
    vg.passive &&
    next?.key === 'up' &&
    chunks[at + 2]?.key === 'from' &&
    waters.has(chunks[at + 3]?.np?.head ?? '')
  )
    return { ...bare, measure: 'rescued', counted: 'object' }
  if (
    vg.lemma === 'walk' &&
    next?.key === 'out' &&
    chunks[at + 2]?.key === 'of' &&
    jails.has(chunks[at + 3]?.np?.head ?? '')
  )
    return { ...bare, measure: 'released', counted: 'subject' }
  if (vg.lemma === 'blow' && !vg.passive && next?.key === 'up' && isBlast(chunks, at))
    return { ...bare, measure: 'explosions', counted: 'subject', things: true }
  if (landing.has(vg.lemma) && !vg.passive && isOfMunitions(chunks, at))
    return { ...bare, measure: 'explosions', counted: 'subject', things: true }
  if (vg.lemma === 'wipe' && next?.key === 'out' && isOfKin(chunks, at, vg))
    return { ...bare, measure: 'killed', counted: 'object', end: at + 1 }
  if (wiping.has(vg.lemma) && isSaidTo(chunks, at, vg))
    return { ...bare, measure: 'killed', counted: 'object' }
  if (bringing.has(vg.lemma) && isToClinic(chunks, at))
    return { ...bare, measure: 'injured', counted: 'object' }
  if (vg.lemma === 'cross' && isBorder(chunks, at))
    return { ...bare, measure: 'displaced', counted: 'subject' }
  if (vg.lemma === 'find' && (vg.passive || vg.bare) && deaths.has(next?.key ?? ''))
    return { ...bare, measure: 'killed', counted: 'subject' }
  if (siege && permitting.has(vg.lemma) && (vg.passive ? isLetOut(chunks, at) : isLetLeave(chunks, at)))
    return { ...bare, measure: 'released', counted: 'object' }
  if (vg.lemma === 'bury' && isStillBuried(clause, at, vg))
    return { ...bare, measure: 'trapped', counted: 'object' }
  if (
    vg.lemma === 'bury' &&
    vg.passive &&
    (fearing.has(vg.modal ?? '') || fearing.has(chunks[at - 1]?.vg?.lemma ?? ''))
  )
    return { ...bare, measure: 'trapped', counted: 'object' }
  if (vg.lemma === 'catch' && vg.passive && isRunAway(chunks, at))
    return { ...bare, measure: 'arrested', counted: 'object' }
  if (vg.lemma === 'catch' && !vg.passive && (isSaidOf(chunks, at, 'police') || isSaidTo(chunks, at, vg)))
    return { ...bare, measure: 'arrested', counted: 'object' }
  return undefined
}

/** "25,000 still buried", "dozens more are buried" after a quake: not those who have got a grave. */
function isStillBuried({ chunks, words, accident }: Clause, at: number, vg: VerbGroup): boolean {
  const chunk = chunks[at] as Chunk
  const next = chunks[at + 1]?.kind
  if (
    chunks[at - 1]?.key === 'still' ||
    words.slice(chunk.first, chunk.last).some(({ lower }) => lower === 'still')
  )
    return vg.passive || vg.bare
  return (
    accident && vg.passive && !vg.perfect && (next === undefined || ['stop', 'comma', 'and'].includes(next))
  )
}

const fleeing = new Set(['bolt', 'flee', 'run', 'dash', 'climb', 'jump', 'crawl'])
const beating = new Set(['beat', 'stab'])
const permitting = new Set(['allow', 'permit'])
const fearing = new Set(['may', 'might', 'could', 'fear', 'believe', 'think', 'presume'])

/** "Three were caught.": those who ran, not those whom a fire or a camera catches. */
function isRunAway(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1]
  const ends =
    !next ||
    ['stop', 'comma', 'and', 'time', 'sub'].includes(next.kind) ||
    next.key === 'by' ||
    (next.key === 'on' && chunks[at + 2]?.kind === 'time')
  return (
    ends &&
    subjectsOf(chunks, at).every(
      (i) =>
        chunks[i]?.np?.head === null || outlaws.has(groupOf(chunks, i)) || groupOf(chunks, i) === 'inmate',
    )
  )
}

const pulling = new Set(['pull', 'drag', 'haul', 'yank', 'take', 'order'])
const herding = new Set(['herd', 'march', 'bundle', 'drag', 'load'])
const captives = new Set(['prisoner', 'captive', 'hostage'])
const wiping = new Set(['eliminate', 'liquidate', 'dispatch'])
const outlaws = new Set(['fighter', 'attacker'])

/** "eliminated 25 militants": of fighters alone it means that they are dead. */
const isSaidTo = (chunks: readonly Chunk[], at: number, vg: VerbGroup): boolean =>
  (vg.passive ? subjectsOf(chunks, at) : objectsOf(chunks, at)).some((i) => outlaws.has(groupOf(chunks, i)))

const isByPolice = (chunks: readonly Chunk[], at: number): boolean =>
  subjectsOf(chunks, at).some((i) => ['police', 'soldier'].includes(groupOf(chunks, i)))

/** "Nine members of one family were wiped out", "wiped out nine villagers": not investors. */
const isOfKin = (chunks: readonly Chunk[], at: number, vg: VerbGroup): boolean =>
  (vg.passive || (vg.bare && !chunks[at + 2]?.np) ? subjectsOf(chunks, at) : objectsOf(chunks, at + 1)).some(
    (i) => chunks[i]?.np?.quantity && kin.has(chunks[i]?.np?.head ?? ''),
  )
const kin = new Set('person member villager relative resident child woman man soldier'.split(' '))

const waters = new Set(['sea', 'water', 'ocean', 'river', 'lake', 'raft', 'lifeboat', 'dinghy'])
const jails = new Set(['prison', 'jail', 'captivity', 'custody', 'detention'])
const bringing = new Set(['take', 'rush', 'send', 'admit', 'transport', 'bring', 'carry', 'airlift', 'fly'])
const deaths = new Set([
  'hanged',
  'hang',
  'shoot',
  'behead',
  'strangle',
  'murder',
  'slay',
  'kill',
  'stabbed',
  'stab',
  'drown',
  'drowned',
])
const bound = new Set(['attacker', 'fighter', 'soldier', 'police', 'inmate', 'driver'])

/** "5,400 have crossed into Uganda": people who go abroad from what happens at home, and not to fight. */
const isBorder = (chunks: readonly Chunk[], at: number): boolean =>
  (['into', 'over'].includes(chunks[at + 1]?.key ?? '') || chunks[at + 1]?.np?.head === 'border') &&
  !subjectsOf(chunks, at).some((index) => bound.has(groupOf(chunks, index)))

const ways = new Set(['into', 'onto', 'off', 'away', 'to', 'at', 'inside', 'through', 'down'])
const unhurt = new Set(['unhurt', 'unharmed', 'unscathed', 'alive', 'uninjured', 'safely'])
/** Those who drive people before them do it as captors, unless they are known to be helpers or the law. */
const others = new Set(['police', 'rescuer', 'soldier', 'teacher', 'protester', 'worker', 'resident'])

/** "herded 800 people into the gym", "40 villagers were marched away". */
function isHerded(chunks: readonly Chunk[], at: number, vg: VerbGroup): boolean {
  const away = vg.bare && chunks[at + 1]?.key === 'off' && captives.has(chunks[at + 3]?.np?.head ?? '')
  const objects = vg.passive || away ? subjectsOf(chunks, at) : objectsOf(chunks, at)
  if (
    objects.length === 0 ||
    (!vg.passive && subjectsOf(chunks, at).some((i) => others.has(groupOf(chunks, i))))
  )
    return false
  const { head } = chunks[objects[0] as number]?.np ?? {}
  if (head != null && !isPersonLike(head)) return false
  for (let i = at + 1; i < Math.min(chunks.length, at + 10); i++) {
    if (chunks[i]?.kind === 'stop' || chunks[i]?.vg) return false
    if (ways.has(chunks[i]?.key ?? '')) return true
  }
  return false
}

const homing = new Set(['go', 'come', 'return', 'head'])

/** "110 prisoners will go home", "Twelve of the truckers have come home" in news of captives. */
const isOfFreed = ({ chunks, siege }: Clause, at: number): boolean =>
  isSaidOf(chunks, at, 'hostage') || (siege && isSaidOfNumber(chunks, at))

/** "grabbed seven engineers", "the seven engineers they grabbed". */
const isOfCounted = (chunks: readonly Chunk[], at: number): boolean =>
  [...objectsOf(chunks, at), relativeObject(chunks, at)].some(
    (i) => chunks[i]?.np?.quantity && isPersonLike(chunks[i]?.np?.head ?? ''),
  )

const staysPut = (next: Chunk | undefined, after: Chunk | undefined): boolean =>
  next === undefined ||
  ['stop', 'comma', 'time', 'and'].includes(next.kind) ||
  (next.kind === 'prep' && ['in', 'inside', 'at', 'on', 'with'].includes(next.key) && !isClinic(after))
