import { personGroups } from '../../lexicon/people.js'
import type { Chunk } from '../clause/chunk.js'
import type { MeasureRule } from './rule.js'

const burying =
  /^(?:bury|engulf|swallow|sink|sank|founder|vanish|disappear|wipe|destroy|crash|burn|explode|drown|obliterate|incinerate|go|went)/u
/** What follows "go" where it means to sink. */
const under = new Set(['down', 'under'])

/** "buried the town with 23,000 of its people", "sank with 40 of her crew": what takes a place or ship takes those in it. */
export const takenDownRule: MeasureRule = {
  id: 'taken-down',
  description: 'Those whom a town or ship has with it when it is buried, burnt or sunk are dead.',
  examples: [
    { text: 'The slide buried the town with 900 of its people.', finds: ['900 killed'] },
    { text: 'The liner went down with 40 of her crew.', finds: ['40 killed'] },
    { text: 'The liner set out with 40 of her crew.', finds: [] },
  ],
  cues: ['with'],
  *read({ chunks }) {
    for (let at = 0; at < chunks.length; at++) {
      const np = chunks[at + 1]?.np
      if (chunks[at]?.key === 'with' && np?.quantity && np.determiner === 'all' && lost.has(np.head ?? '')) {
        const verb = verbBefore(chunks, at)
        if (verb >= 0)
          yield {
            chunk: at + 1,
            measure: 'killed',
            rule: 'taken-down',
            cue: verb,
            strength: 9,
            counts: 'people',
          }
      }
      const whole = chunks[at + 3]?.np
      if (chunks[at]?.key !== 'with' || np?.head !== null || !np.quantity || chunks[at + 2]?.key !== 'of')
        continue
      if (!['its', 'her', 'their', 'his'].includes(whole?.determiner ?? '') || !isOfThoseInIt(whole?.head))
        continue
      const verb = verbBefore(chunks, at)
      if (verb >= 0)
        yield {
          chunk: at + 1,
          measure: 'killed',
          rule: 'taken-down',
          cue: verb,
          strength: 6.5,
          counts: 'people',
        }
    }
  },
}

/** Those who are lost with a ship. */
const lost = new Set(['hand', 'crew', 'sailor', 'soul', 'crewman', 'aboard'])
const groups = new Set(['crew', 'passenger', 'resident', 'villager'])
const isOfThoseInIt = (head: string | null | undefined): boolean =>
  head === 'person' || groups.has(personGroups.get(head ?? '') ?? '')

/** The verb of the clause, where it says that all was lost; -1 without. */
function verbBefore(chunks: readonly Chunk[], at: number): number {
  for (let i = at - 1; i > Math.max(-1, at - 9); i--) {
    const vg = chunks[i]?.vg
    if (chunks[i]?.kind === 'stop') return -1
    if (!vg) continue
    if (!burying.test(vg.lemma) || vg.negated) return -1
    return /^(?:go|went)$/u.test(vg.lemma) && !under.has(chunks[i + 1]?.key ?? '') ? -1 : i
  }
  return -1
}
