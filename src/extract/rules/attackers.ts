import { eventNouns } from '../../lexicon/events.js'
import { violentVerbs } from '../../lexicon/measures.js'
import { nationalities } from '../../lexicon/nationalities.js'
import { attackerGroups, personGroups } from '../../lexicon/people.js'
import { type Chunk, isBareNumber } from '../clause/chunk.js'
import { coordinatedRight, skipAdjuncts } from '../clause/object.js'
import { subjectsOf } from '../clause/subject.js'
import { isOfPeople } from './frames-deeds.js'
import { isToDeath } from './frames-places.js'
import { vehicles } from './loading.js'
import type { MeasureRule, Reading } from './rule.js'

const violentEvents = new Set(['attack', 'shooting', 'siege', 'abduction', 'heist'])
/** Nouns of those events. */
const violentNouns = [...eventNouns].flatMap(([noun, event]) => (violentEvents.has(event) ? [noun] : []))
const armed = new Set(['armed', 'masked', 'hooded', 'knife-wielding', 'gun-wielding'])
/** Groups that attack; soldiers and the police do as well, but are not what the measure counts. */
const anyone = new Set([
  'man',
  'woman',
  'child',
  'attacker',
  'fighter',
  'pupil',
  'worker',
  'resident',
  'villager',
])
const crowd = 500
/** What is done to people "down" or "to death". */
const felling = new Set(['gun', 'mow', 'cut', 'hack', 'beat', 'stab', 'club', 'bludgeon'])

/** "Two men threw a grenade", "hijacked by five men", "a raid by 20 rebels", "10 masked men". */
export const attackerRule: MeasureRule = {
  id: 'attackers',
  description:
    'People who do a violent act: the subject of its verb, the agent after "by", and those said to be armed or masked.',
  examples: [
    { text: 'Two men threw a grenade at the patrol.', finds: ['Two involved'] },
    { text: 'The plane was hijacked by five men.', finds: ['five involved'] },
    { text: 'Witnesses saw 10 masked men at the gate.', finds: ['10 involved'] },
    { text: 'Two soldiers fired at the car.', finds: [] },
  ],
  cues: [
    'part',
    'participate',
    'number',
    'numbering',
    'force',
    'take',
    ...felling,
    ...armed,
    ...violentVerbs,
    ...violentNouns,
  ],
  *read({ chunks }) {
    const reading = (chunk: number, cue: number): Reading => ({
      chunk,
      measure: 'involved',
      rule: 'attackers',
      cue,
      strength: 3,
      counts: 'people',
    })
    for (let at = 0; at < chunks.length; at++) {
      const chunk = chunks[at] as Chunk
      if (isArmed(chunk) || isArmedWith(chunks, at)) yield reading(at, at)
      const count = countOf(chunks, at)
      if (count >= 0) yield { ...reading(count, at), strength: 6.3 }
      const agent = agentAfter(chunks, at)
      if (agent >= 0)
        for (const index of [agent, ...coordinatedRight(chunks, agent)])
          if (isAttacker(chunks[index])) yield reading(index, at)
      if (chunk.vg && !chunk.vg.passive && !chunk.vg.negated && isViolent(chunks, at))
        for (const subject of subjectsOf(chunks, at)) {
          const index = memberOf(chunks, subject)
          if (isAttacker(chunks[index]) || isOfTheirMembers(chunks, index)) yield reading(index, at)
        }
    }
  },
}

/** "The gunmen, now numbering around 20,", "the rebels, who number 20,", "believed to number 17": how many they are; -1 without. */
function countOf(chunks: readonly Chunk[], at: number): number {
  const { vg, np } = chunks[at] as Chunk
  const value = chunks[at + 1]?.np
  if (np?.head === 'number' && chunks[at - 1]?.key === 'who') {
    const named = personGroups.get(chunks[chunks[at - 2]?.kind === 'comma' ? at - 3 : at - 2]?.np?.head ?? '')
    return value?.quantity && value.head === null && attackerGroups.has(named ?? '') ? at + 1 : -1
  }
  if (!vg?.lemma.startsWith('number') || !(vg.ing || vg.infinitive)) return -1
  const subject = subjectsOf(chunks, at)[0] ?? beforeComma(chunks, at)
  const group = personGroups.get(chunks[subject]?.np?.head ?? '') ?? ''
  return value?.quantity && value.head === null && attackerGroups.has(group) ? at + 1 : -1
}

/** The noun before the comma that opens the participle's clause. */
function beforeComma(chunks: readonly Chunk[], at: number): number {
  for (let i = at - 1; i > at - 4; i--) if (chunks[i]?.kind === 'comma') return i - 1
  return -1
}

const isArmed = ({ np }: Chunk): boolean =>
  np?.quantity != null &&
  ['man', 'person', 'youth', 'woman', 'teenager'].includes(np.head ?? '') &&
  np.modifiers.some((word) => armed.has(word))

/** "five men armed with knives". */
const isArmedWith = (chunks: readonly Chunk[], at: number): boolean =>
  ['man', 'person', 'youth', 'woman', 'teenager'].includes(chunks[at]?.np?.head ?? '') &&
  chunks[at]?.np?.quantity != null &&
  chunks[at + 1]?.key === 'armed' &&
  chunks[at + 2]?.key === 'with'

const bands = new Set(['group', 'gang', 'band', 'squad', 'party', 'force'])

/** "The group of 20 rebels": those whom the band counts. */
const memberOf = (chunks: readonly Chunk[], at: number): number =>
  bands.has(chunks[at]?.np?.head ?? '') && !chunks[at]?.np?.quantity && chunks[at + 1]?.key === 'of'
    ? at + 2
    : at

/** "five of its members", "two of their fighters". */
const isOfTheirMembers = (chunks: readonly Chunk[], at: number): boolean =>
  isBareNumber(chunks[at]) &&
  chunks[at + 1]?.key === 'of' &&
  ['its', 'their'].includes(chunks[at + 2]?.np?.determiner ?? '') &&
  ['member', 'man', 'fighter', 'militant', 'guerrilla'].includes(chunks[at + 2]?.np?.head ?? '')

function isAttacker(chunk: Chunk | undefined): boolean {
  const np = chunk?.np
  if (!np?.quantity || np.quantity.kind !== 'number' || (np.quantity.low ?? 0) > crowd) return false
  if (np.measure) return false
  if (nationalities.has(np.head ?? '')) return true
  return np.head === 'person' || anyone.has(personGroups.get(np.head ?? '') ?? '')
}

/** "was attacked by two teenagers", "a raid on the post by 20 rebels". */
function agentAfter(chunks: readonly Chunk[], at: number): number {
  const { vg, np } = chunks[at] as Chunk
  const violent =
    (vg && (vg.passive || vg.bare) && violentVerbs.has(vg.lemma)) ||
    (np?.head && !np.quantity && violentEvents.has(eventNouns.get(np.head) ?? ''))
  if (!violent) return -1
  const by = chunks[at + 1]?.key === 'by' ? at + 1 : skipAdjuncts(chunks, at + 1)
  if (chunks[at + 1]?.key === 'by') return at + 2
  return chunks[by]?.key === 'by' ? by + 1 : -1
}

/** A verb of violence with something it is done to, or "took part in the attack", "planned the bombings". */
function isViolent(chunks: readonly Chunk[], at: number): boolean {
  const { lemma, bare, ing, infinitive } = (chunks[at] as Chunk).vg as NonNullable<Chunk['vg']>
  const next = chunks[at + 1]
  if (infinitive && !chunks[at - 1]?.vg) return false
  if (['plan', 'plot', 'carry'].includes(lemma))
    return isViolentEvent(next?.key === 'out' ? chunks[at + 2] : next)
  if ((lemma === 'take' && next?.key === 'part') || lemma === 'participate') {
    const into = lemma === 'take' ? at + 2 : at + 1
    return chunks[into]?.key !== 'in' || isViolentEvent(chunks[into + 1])
  }
  if (lemma === 'force' && vehicles.has(next?.np?.head ?? '')) return chunks[at + 2]?.vg?.infinitive === true
  if (isTakingCaptive(chunks, at) || isShootingDead(chunks, at)) return true
  if (!violentVerbs.has(lemma) || ing) return false
  if (bare && next?.key === 'by') return false
  if (next?.kind === 'time') return chunks[at + 2]?.kind === 'np'
  return next?.kind === 'np' || ['on', 'at', 'into', 'through', 'up'].includes(next?.key ?? '')
}

const captives = new Set(['captive', 'hostage', 'prisoner'])

/** "took nine diplomats captive". */
const isTakingCaptive = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.vg?.lemma === 'take' &&
  chunks
    .slice(at + 1, at + 6)
    .some(({ key }, i, after) => captives.has(key) && after[i - 1]?.np !== undefined)

/** "gunned down two guards", "hacked a farmer to death". */
const isShootingDead = (chunks: readonly Chunk[], at: number): boolean =>
  felling.has(chunks[at]?.vg?.lemma ?? '') &&
  (chunks[at + 1]?.key === 'down' ? isOfPeople(chunks[at + 2]) : isToDeath(chunks, at))

const isViolentEvent = (chunk: Chunk | undefined): boolean =>
  chunk?.np?.head != null && violentEvents.has(eventNouns.get(chunk.np.head) ?? '')
