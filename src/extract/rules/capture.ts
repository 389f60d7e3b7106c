import { nationalities } from '../../lexicon/nationalities.js'
import { personGroups, singular } from '../../lexicon/people.js'
import type { Chunk } from '../clause/chunk.js'
import { subjectsOf } from '../clause/subject.js'
import type { Clause } from './rule.js'
import { groupAt } from './said-of.js'
import { isStriving } from './unrealised.js'

const forces = new Set(
  'force guard gunboat navy troop army militia soldier vessel warship patrol rebel government authority marine guerrilla fighter'.split(
    ' ',
  ),
)
const uniformed = new Set(['soldier', 'crew', 'fisherman', 'personnel'])
const arrests = new Set(['arrest', 'detain', 'apprehend', 'seize', 'hold', 'take'])

/** "eight marines were detained by Iranian forces": soldiers whom a foreign power detains are captured, or held still. */
export function captureOf({ chunks }: Clause, verb: number, counted: number): string | null {
  const vg = chunks[verb]?.vg
  if (vg && takings.has(vg.lemma) && isTakenIn(chunks, verb, counted)) return 'arrested'
  const group = personGroups.get(chunks[counted]?.np?.head ?? '') ?? groupOfModifiers(chunks[counted])
  if (!vg || !arrests.has(vg.lemma) || !group || !uniformed.has(group)) return null
  const agent = agentOf(chunks, verb)
  const abroad = chunks[verb + 1]?.key === 'in' && isForeign(chunks[verb + 2])
  if (!(agent && isForeign(agent)) && !abroad) return null
  return vg.ing || vg.progressive ? 'held' : vg.lemma === 'hold' ? null : 'abducted'
}

const takings = new Set(['capture', 'seize', 'snatch'])
const law = new Set(['police', 'soldier'])
const lawful = new Set(
  'police army troop force military marine commando authority security officer agent'.split(' '),
)
const outlaws = new Set(['attacker', 'inmate'])

/** "killed 18 rebels and captured seven", "three of the gunmen were captured": attackers who are taken are arrested. */
function isTakenIn(chunks: readonly Chunk[], verb: number, counted: number): boolean {
  const group = groupAt(chunks, counted)
  if (!group || !(outlaws.has(group) || group === 'fighter')) return false
  const agent = agentOf(chunks, verb)?.np
  if (!agent?.head) return true
  return law.has(personGroups.get(agent.head) ?? '') || lawful.has(singular(agent.head))
}

/** "navy personnel", "crew members". */
const groupOfModifiers = (chunk: Chunk | undefined): string | undefined =>
  chunk?.np?.head === 'member' && chunk.np.modifiers.includes('crew') ? 'crew' : undefined

function agentOf(chunks: readonly Chunk[], verb: number): Chunk | undefined {
  const by = chunks[verb + 1]?.kind === 'adverb' ? verb + 2 : verb + 1
  if (chunks[by]?.key === 'by') return chunks[by + 1]
  const vg = chunks[verb]?.vg
  const isActive = vg && !vg.passive && (!vg.bare || chunks[verb + 1]?.np)
  const subject = isActive ? subjectsOf(chunks, verb)[0] : undefined
  return subject === undefined ? undefined : chunks[subject]
}

/** "Iranian forces", "Iran": a power by its name or people. */
function isForeign(chunk: Chunk | undefined): boolean {
  const np = chunk?.np
  if (!np?.head || np.quantity) return false
  if (nationalities.has(np.head)) return true
  return (
    forces.has(singular(np.head)) && np.modifiers.some((word) => nationalities.has(word) || word === 'enemy')
  )
}

const demanding = new Set(
  'demand request call urge ask seek want appeal negotiate secure press refuse fail suspend delay order tell need have has had must'.split(
    ' ',
  ),
)

/** "who demanded that Russia pull out, had let 60 go": the clause of the demand is over. */
const isPast = (chunks: Clause['chunks'], that: number, verb: number): boolean =>
  chunks[verb - 1]?.kind === 'comma' &&
  chunks.slice(that + 2, verb - 1).some(({ vg }) => vg !== undefined && !vg.infinitive)

const wanting = new Set(['want', 'demand', 'need'])

/** "until all 15 are released", "refused to free four", "when the others would be freed": nobody is free yet. */
export function isStillHeld({ chunks }: Clause, verb: number): boolean {
  const vg = chunks[verb]?.vg
  if (!vg) return false
  if (vg.negated) return true
  for (let i = verb - 1; i >= Math.max(0, verb - 12); i--) {
    const chunk = chunks[i] as Chunk
    if (chunk.kind === 'stop') return false
    if (chunk.key === 'as' && chunks[i - 1]?.key === 'soon') return true
    if (chunk.key === 'until' && chunks[i + 1]?.np) return true
    if (chunk.key === 'that' && isPast(chunks, i, verb)) return false
    if (chunk.key === 'that' && demanding.has(chunks[i - 1]?.vg?.lemma ?? chunks[i - 1]?.np?.head ?? ''))
      return true
    if (chunk.kind === 'sub')
      return (
        (chunk.key === 'yet' && vg.infinitive) ||
        ['until', 'unless', 'if', 'whether', 'once'].includes(chunk.key) ||
        (chunk.key === 'when' && vg.modal !== null)
      )
    if (chunk.vg && vg.infinitive && i >= verb - 4)
      return demanding.has(chunk.vg.lemma) || isStriving(chunk.vg.lemma)
    const object = chunks[verb - 2]?.key === 'of' ? verb - 4 : verb - 2
    if (i === object && vg.bare && chunk.vg && chunks[verb - 1]?.np && wanting.has(chunk.vg.lemma))
      return true
    if (chunk.np && vg.infinitive && demanding.has(chunk.np.head ?? '')) return true
  }
  return false
}
