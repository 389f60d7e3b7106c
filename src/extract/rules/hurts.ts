import { breakings, singular, wounds } from '../../lexicon/people.js'
import type { Chunk } from '../clause/chunk.js'
import type { Clause } from './rule.js'

/** "lost an arm", "lost limbs": not "lost sight of". */
export const isOfLimbs = (chunk: Chunk | undefined): boolean =>
  limbs.has(chunk?.np?.head ?? '') && (chunk?.np?.determiner != null || chunk?.np?.plural === true)

const limbs = new Set(['arm', 'leg', 'limb', 'hand', 'foot', 'eye', 'finger', 'hearing', 'sight'])
export const needing = new Set(['need', 'require', 'receive', 'seek', 'undergo'])
const treatments = new Set([
  'treatment',
  'hospitalization',
  'hospitalisation',
  'surgery',
  'operation',
  'stitch',
])
const helps = new Set(['attention', 'help', 'care', 'aid', 'assistance'])

/** "sought medical help", "needed treatment for frostbite". */
export function isTreatment(chunks: Clause['chunks'], at: number): boolean {
  const np = chunks[at]?.np
  const head = singular(np?.head ?? '')
  return (
    treatments.has(head) ||
    (helps.has(head) && np?.modifiers.some((word) => word === 'medical' || word === 'hospital') === true)
  )
}

/** "suffered burns", "nursing broken bones". */
export const isWound = (chunks: Clause['chunks'], at: number): boolean => {
  const np = chunks[at]?.np
  if (chunks[at]?.vg?.lemma === 'break') return chunks[at + 1]?.np?.plural === true
  return (
    wounds.has(np?.head ?? '') || (np?.plural === true && np.modifiers.some((word) => breakings.has(word)))
  )
}

export const wounding = new Set(['suffer', 'sustain', 'receive'])
