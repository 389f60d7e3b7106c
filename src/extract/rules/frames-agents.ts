import { eventNouns } from '../../lexicon/events.js'
import { isPersonLike, personGroups, singular } from '../../lexicon/people.js'
import type { Chunk, VerbGroup } from '../clause/chunk.js'
import { objectsOf } from '../clause/object.js'
import { subjectsOf } from '../clause/subject.js'
import type { Clause } from './rule.js'
import type { Sense } from './sense.js'

type Agent = 'attackers' | 'police' | 'disaster'

/** What a verb says of people when such an agent does it, and the words of which one follows it or its object. */
interface Deed {
  readonly by: Agent
  readonly verbs: ReadonlySet<string>
  readonly ways: ReadonlySet<string>
  readonly measure: string
}

const deed = (by: Agent, measure: string, verbs: string, ways: string): Deed => ({
  by,
  measure,
  verbs: new Set(verbs.split(' ')),
  ways: new Set(ways.split(' ')),
})

const deeds: readonly Deed[] = [
  deed('attackers', 'abducted', 'take lead drive carry force bring haul', 'off away to into onto with from'),
  deed('police', 'arrested', 'pick round take haul', 'up in away'),
  deed('police', 'arrested', 'drag bundle shove', 'away van vans bus buses truck trucks car cars custody'),
  deed('police', 'arrested', 'load march lead', 'van vans custody'),
  deed('disaster', 'displaced', 'send drive force chase push', 'from out into to running fleeing scrambling'),
]

/** "Police picked up 100 members", "rebels led 15 farmers away", "the flood sent 600 families running": who does it decides. */
export function agentFrame(
  { chunks, siege }: Clause,
  at: number,
  vg: VerbGroup,
  bare: Omit<Sense, 'measure' | 'counted'>,
): Sense | undefined {
  const found = deeds.find(({ verbs }) => verbs.has(vg.lemma))
  if (!found || vg.infinitive || vg.negated) return undefined
  const counted = countedOf(chunks, at, vg)
  const head = counted === undefined ? '' : (chunks[counted]?.np?.head ?? null)
  if (counted === undefined || (head !== null && !isPersonLike(head))) return undefined
  if (isSentRunning(chunks, at, counted)) return { ...bare, measure: 'displaced', counted: 'object' }
  const agent = agentOf(chunks, at, vg)
  const { by, ways, measure } =
    deeds.find((each) => each.verbs.has(vg.lemma) && isAgent(each.by, agent, siege)) ?? found
  const led = siege && vg.passive && !agent && leading.has(vg.lemma) && chunks[at + 1]?.key === 'away'
  if (!(led || isAgent(by, agent, siege)) || (by !== 'police' && isOfAgents(head))) return undefined
  const end = ways.has(chunks[at + 1]?.key ?? '') ? at + 1 : at
  const taken = siege && by === 'attackers' && vg.lemma === 'take' && isClosed(chunks[counted + 1])
  if (end === at && !taken && !isOnWay(chunks, vg.passive ? at : counted, ways)) return undefined
  return { ...bare, measure, counted: 'object', end: vg.passive ? at : end }
}

/** "sent 12,000 fleeing": whatever did it. */
const isSentRunning = (chunks: readonly Chunk[], at: number, counted: number): boolean => {
  const vg = chunks[counted + 1]?.vg
  return chunks[at]?.vg?.lemma === 'send' && counted === at + 1 && vg?.ing === true && fleeing.test(vg.lemma)
}
const fleeing = /^fle(?:e|d)/u

const leading = new Set(['lead', 'take', 'march', 'drag'])

const isClosed = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || ['stop', 'comma', 'sub', 'time'].includes(chunk.kind)

/** The way stands after the object, or after a place that belongs to it. */
function isOnWay(chunks: readonly Chunk[], from: number, ways: ReadonlySet<string>): boolean {
  for (let i = from + 1; i < from + 8; i++) {
    const chunk = chunks[i]
    if (!chunk || ['stop', 'comma', 'sub', 'rel'].includes(chunk.kind)) return false
    if (ways.has(chunk.key) || (chunk.vg && ways.has(chunk.vg.lemma))) return true
    if (chunk.vg?.ing && ways.has('running')) return true
    if (chunk.vg && chunk.vg.lemma !== 'waiting') return false
  }
  return false
}

/** Those counted to whom it is done. */
const countedOf = (chunks: readonly Chunk[], at: number, { passive }: VerbGroup): number | undefined =>
  (passive ? subjectsOf(chunks, at) : objectsOf(chunks, at)).find((i) => chunks[i]?.np?.quantity)

const agentOf = (chunks: readonly Chunk[], at: number, { passive }: VerbGroup): Chunk | undefined =>
  passive ? agentBy(chunks, at) : chunks[subjectsOf(chunks, at)[0] ?? -1]

function agentBy(chunks: readonly Chunk[], at: number): Chunk | undefined {
  for (let i = at + 1; i < at + 10; i++) if (chunks[i]?.key === 'by') return chunks[i + 1]
  return undefined
}

/** "They shot two hostages", "was shot by his captors": in news of captives, those whom nobody says to have lived are dead. */
export function isShotDead({ chunks, siege }: Clause, at: number, vg: VerbGroup): boolean {
  if (!siege || vg.lemma !== 'shoot' || vg.negated) return false
  const counted = countedOf(chunks, at, vg)
  if (counted === undefined || isOfAgents(chunks[counted]?.np?.head ?? null)) return false
  const agent = agentOf(chunks, at, vg)
  if (agent && isAgent('police', agent, siege)) return false
  const group = groupOf(chunks[counted]?.np?.head ?? '')
  if (!vg.passive && !(group === 'hostage' || isAgent('attackers', agent, siege) || agent?.key === 'they'))
    return false
  return !isSurvived(chunks, vg.passive ? at : counted)
}

/** "in the leg", "and wounded": shot, but not dead. */
const isSurvived = (chunks: readonly Chunk[], from: number): boolean =>
  chunks
    .slice(from + 1, from + 6)
    .some(
      ({ vg, np, key }) =>
        limbs.has(np?.head ?? '') || vg?.lemma === 'wound' || vg?.lemma === 'survive' || key === 'at',
    )
const limbs = new Set('leg arm foot hand shoulder ankle thigh knee back neck stomach chest jaw'.split(' '))

const groupOf = (head: string): string => personGroups.get(head) ?? personGroups.get(singular(head)) ?? ''

const isOfAgents = (head: string | null): boolean =>
  ['attacker', 'fighter', 'soldier', 'police'].includes(groupOf(head ?? ''))

const disasters = new Set(
  'lava levee dam dyke dike water river mud fighting shelling wave offensive war violence clash bombardment bombing pogrom'.split(
    ' ',
  ),
)
const natural = new Set('earthquake tsunami landslide flood storm fire eruption'.split(' '))

function isAgent(by: Agent, chunk: Chunk | undefined, siege: boolean): boolean {
  const head = chunk?.np?.head
  if (!head) return false
  if (
    siege &&
    by === 'attackers' &&
    head === 'man' &&
    chunk.np?.modifiers.some((word) => /['’]s?$/u.test(word))
  )
    return true
  if (by === 'attackers') return ['attacker', 'fighter'].includes(groupOf(head))
  if (by === 'police') return groupOf(head) === 'police' || ['authority', 'police'].includes(singular(head))
  return natural.has(eventNouns.get(head) ?? '') || disasters.has(singular(head))
}
