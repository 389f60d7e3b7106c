import type { Chunk } from '../clause/chunk.js'
import { measureRules } from './index.js'
import type { MeasureRule } from './rule.js'

const bits = new Map<string, number>()
let always = 0
for (const [place, rule] of measureRules.entries()) {
  if (!rule.cues) always |= 1 << place
  for (const cue of rule.cues ?? []) bits.set(cue, (bits.get(cue) ?? 0) | (1 << place))
}

/** The rules that may read something in a sentence, in their order. */
export function rulesFor(chunks: readonly Chunk[]): MeasureRule[] {
  let asked = always
  for (const { key, np } of chunks) {
    asked |= bits.get(key) ?? 0
    if (np) for (const word of np.modifiers) asked |= bits.get(word) ?? 0
  }
  return measureRules.filter((_, place) => (asked & (1 << place)) !== 0)
}
