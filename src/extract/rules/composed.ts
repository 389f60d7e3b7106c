import { measureNouns } from '../../lexicon/measures.js'
import { nationalities } from '../../lexicon/nationalities.js'
import { isPersonLike, personGroups, thingNouns } from '../../lexicon/people.js'
import type { Chunk } from '../clause/chunk.js'
import { coordinatedRight } from '../clause/object.js'
import { states } from '../clause/verb-group.js'
import type { MeasureRule } from './rule.js'

/** "The 12 dead were nine men and three women": who they were, by groups that the number stands before. */
export const composedRule: MeasureRule = {
  id: 'composed',
  description: 'Groups that the dead, injured or missing are said to be have the measure of their subject.',
  examples: [
    { text: 'The 13 dead were nine men and four women.', finds: ['13 killed', 'nine killed', 'four killed'] },
    { text: 'The victims were six Poles and two Czechs.', finds: ['six killed', 'two killed'] },
    { text: 'The guests were nine men and four women.', finds: [] },
  ],
  cues: ['victim', 'aboard', ...states, ...measureNouns.keys()],
  *read({ chunks }) {
    for (let at = 0; at < chunks.length; at++) {
      const chunk = chunks[at] as Chunk
      if (chunk.vg?.lemma !== 'be' || chunk.vg.negated || chunk.vg.modal !== null) continue
      const measure = measureOf(chunks[at - 1], chunks[at - 2])
      const items = measure ? [at + 1, ...coordinatedRight(chunks, at + 1)] : []
      if (
        !measure ||
        items.length < 2 ||
        !items.some((item) => isGroup(chunks[item]) || isPersonLike(chunks[item]?.np?.head ?? '')) ||
        !items.every((item) => isNamed(chunks[item]))
      )
        continue
      for (const item of items)
        yield { chunk: item, measure, rule: 'composed', cue: at - 1, strength: 6.3, counts: 'people' }
    }
  },
}

function measureOf(chunk: Chunk | undefined, before: Chunk | undefined): string | undefined {
  if (chunk?.kind === 'state' || (chunk?.vg?.bare && before?.np?.determiner))
    return before?.np ? chunk.measure : undefined
  const np = chunk?.np
  if (np?.determiner !== 'the' || !np.head) return undefined
  return np.measure ?? (np.head === 'victim' ? 'killed' : measureNouns.get(np.head))
}

const isNamed = (chunk: Chunk | undefined): boolean =>
  chunk?.np?.quantity?.kind === 'number' && chunk.np.head !== null && !thingNouns.has(chunk.np.head)

export const isGroup = (chunk: Chunk | undefined): boolean =>
  chunk?.np?.quantity?.kind === 'number' &&
  chunk.np.head !== null &&
  (personGroups.has(chunk.np.head) || nationalities.has(chunk.np.head))
