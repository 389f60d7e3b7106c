import type { Chunk } from '../clause/chunk.js'
import { coordinatedRight, skipAdjuncts } from '../clause/object.js'

const adverbs = new Set(['also', 'still', 'later', 'reportedly'])

/** "Also killed were two policemen", "Injured in the blast were 12 shoppers": the figures after the verb that follows; [] otherwise. */
export function invertedSubjects(chunks: readonly Chunk[], at: number): number[] {
  if (!chunks[at]?.vg?.bare) return []
  const opening = adverbs.has(chunks[at - 1]?.key ?? '') ? at - 2 : at - 1
  if (![undefined, 'stop', 'quote'].includes(chunks[opening]?.kind)) return []
  const be = skipAdjuncts(chunks, at + 1)
  const vg = chunks[be]?.vg
  if (vg?.lemma !== 'be' || vg.passive || vg.negated || vg.modal !== null || !chunks[be + 1]?.np) return []
  return [be + 1, ...coordinatedRight(chunks, be + 1)].filter((i) => chunks[i]?.np?.quantity)
}
