import { eventNouns } from '../../lexicon/events.js'
import { singular } from '../../lexicon/people.js'
import { illnesses, isSubject } from './plight.js'
import type { Clause } from './rule.js'

/** "were carried off the plane on stretchers": no kidnappers did it. */
export const isOnStretchers = (chunks: Clause['chunks'], at: number): boolean =>
  ['carry', 'take', 'bring', 'lift'].includes(chunks[at]?.vg?.lemma ?? '') &&
  chunks
    .slice(at + 1, at + 8)
    .some(
      ({ np }, i, after) =>
        singular(np?.head ?? '') === 'stretcher' &&
        after[i - 1]?.key === 'on' &&
        !after.slice(0, i).some(({ vg, kind }) => vg || kind === 'and'),
    )

/** "The frost carried off 29 people": not kidnappers. */
export const isCarriedOff = (chunks: Clause['chunks'], at: number): boolean =>
  chunks[at]?.vg?.lemma === 'carry' &&
  chunks[at + 1]?.key === 'off' &&
  isSubject(chunks, at, (head) => eventNouns.has(head) || illnesses.has(head) || weather.has(head))
const weather = new Set(['cold', 'heat', 'snap', 'frost', 'wave', 'famine', 'hunger', 'winter'])
