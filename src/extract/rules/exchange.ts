import { nationalities } from '../../lexicon/nationalities.js'
import { isPersonLike, personGroups } from '../../lexicon/people.js'
import type { Chunk } from '../clause/chunk.js'
import { coordinatedRight, objectsOf } from '../clause/object.js'
import type { MeasureRule, Reading } from './rule.js'

const swapping = new Set(['exchange', 'swap', 'trade', 'barter'])
const swaps = new Set(['exchange', 'swap', 'return', 'trade'])
const wishes = new Set(['demand', 'offer', 'propose', 'seek', 'want', 'refuse', 'proposal', 'condition'])
const captives = new Set(['hostage', 'inmate', 'soldier', 'fighter', 'crew'])

/** "exchanged 45 prisoners", "freed in exchange for 20 prisoners", "freedom for 31 jailed comrades". */
export const exchangeRule: MeasureRule = {
  id: 'exchange',
  description: 'Captives who are exchanged are released; those for whom freedom is asked are held.',
  examples: [
    { text: 'The two armies exchanged 45 prisoners.', finds: ['45 released'] },
    { text: 'She was freed in exchange for 20 prisoners.', finds: ['20 released'] },
    { text: 'They demanded freedom for 31 jailed comrades.', finds: ['31 held'] },
    { text: 'They exchanged 45 shots in return for 20 dollars.', finds: [] },
  ],
  cues: ['freedom', ...swapping, ...swaps],
  *read({ chunks }) {
    for (let at = 0; at < chunks.length; at++) {
      const chunk = chunks[at] as Chunk
      if (chunk.vg && swapping.has(chunk.vg.lemma) && !chunk.vg.passive)
        for (const index of objectsOf(chunks, at))
          if (isCaptive(chunks[index])) yield released(chunks, index, at)
      for (const index of forWhom(chunks, at)) if (isCaptive(chunks[index])) yield released(chunks, index, at)
      if (
        chunk.key === 'freedom' &&
        ['for', 'of'].includes(chunks[at + 1]?.key ?? '') &&
        isOfPeople(chunks[at + 2])
      )
        yield { ...released(chunks, at + 2, at), measure: 'held', modality: undefined, strength: 7.5 }
    }
  },
}

/** The chunks after "in exchange for", "swapped three soldiers for". */
function forWhom(chunks: readonly Chunk[], at: number): number[] {
  const { np, vg } = chunks[at] as Chunk
  let to = -1
  if (np?.head && swaps.has(np.head) && chunks[at - 1]?.key === 'in' && chunks[at + 1]?.key === 'for')
    to = at + 2
  if (vg && swapping.has(vg.lemma))
    for (let i = at + 1; i < Math.min(chunks.length, at + 8); i++) {
      if (chunks[i]?.kind === 'stop' || chunks[i]?.vg) break
      if (chunks[i]?.key === 'for') to = i + 1
    }
  return to > 0 && chunks[to]?.np ? [to, ...coordinatedRight(chunks, to)] : []
}

const isOfPeople = (chunk: Chunk | undefined): boolean =>
  chunk?.np?.quantity != null && (chunk.np.head === null || isPersonLike(chunk.np.head))

function isCaptive(chunk: Chunk | undefined): boolean {
  const np = chunk?.np
  if (!np?.quantity || !np.head) return false
  return captives.has(personGroups.get(np.head) ?? '') || nationalities.has(np.head)
}

function released(chunks: readonly Chunk[], chunk: number, cue: number): Reading {
  const wished = isWished(chunks, cue)
  return {
    chunk,
    measure: 'released',
    rule: 'exchange',
    cue,
    strength: chunks[chunk]?.np?.measure && !wished ? 7.2 : 6.6,
    counts: 'people',
    modality: wished ? 'planned' : undefined,
  }
}

/** "would swap", "offered to exchange", "a demand that he be freed in exchange for". */
function isWished(chunks: readonly Chunk[], cue: number): boolean {
  for (let i = cue; i >= Math.max(0, cue - 8); i--) {
    const chunk = chunks[i] as Chunk
    if (chunk.kind === 'stop') return false
    if (chunk.vg && (chunk.vg.infinitive || chunk.vg.modal !== null || wishes.has(chunk.vg.lemma)))
      return true
    if (chunk.np?.head && wishes.has(chunk.np.head)) return true
  }
  return false
}
