import { measureNouns, measurePlaces, measureVerbs } from '../../lexicon/measures.js'
import { nationalities } from '../../lexicon/nationalities.js'
import { isPersonLike, personGroups, thingNouns } from '../../lexicon/people.js'
import type { Chunk } from '../clause/chunk.js'
import { coordinatedRight } from '../clause/object.js'
import { states } from '../clause/verb-group.js'
import type { MeasureRule } from './rule.js'
import { notOutcomes } from './total.js'

/** "The 12 dead were nine men and three women": who they were, by groups that the number stands before. */
export const composedRule: MeasureRule = {
  id: 'composed',
  description: 'Groups that the dead, injured or missing are said to be have the measure of their subject.',
  examples: [
    { text: 'The 13 dead were nine men and four women.', finds: ['13 killed', 'nine killed', 'four killed'] },
    { text: 'The victims were six Poles and two Czechs.', finds: ['six killed', 'two killed'] },
    { text: 'The fire killed 12. The others were five Danes.', finds: ['12 killed', 'five killed'] },
    { text: 'The guests were nine men and four women.', finds: [] },
  ],
  cues: ['victim', 'aboard', 'those', 'other', 'rest', 'remainder', ...states, ...measureNouns.keys()],
  *read({ chunks, previous }) {
    for (let at = 0; at < chunks.length; at++) {
      const chunk = chunks[at] as Chunk
      if (!chunk.vg || chunk.vg.negated || chunk.vg.modal !== null) continue
      const first = namingAs(chunks, at)
      if (first < 0) continue
      const rest = isRest(chunks[at - 1]) ? goneOn(previous) : undefined
      const measure = measureOf(chunks[at - 1], chunks[at - 2]) ?? placedAs(chunks, at) ?? rest
      const items = measure ? [first, ...coordinatedRight(chunks, first)] : []
      if (
        !measure ||
        (items.length < 2 && !((rest || first > at + 1) && isGroup(chunks[first]))) ||
        !items.some((item) => isGroup(chunks[item]) || isPersonLike(chunks[item]?.np?.head ?? '')) ||
        !items.every((item) => isNamed(chunks[item]))
      )
        continue
      for (const item of items)
        yield { chunk: item, measure, rule: 'composed', cue: at - 1, strength: 6.3, counts: 'people' }
    }
  },
}

/** The first of those who they "were", or "were identified as"; -1 without. */
const namingAs = (chunks: readonly Chunk[], at: number): number => {
  const vg = chunks[at]?.vg
  if (vg?.lemma === 'be') return at + 1
  return vg?.passive && ['identify', 'name'].includes(vg.lemma) && chunks[at + 1]?.key === 'as' ? at + 2 : -1
}

/** "Those still in captivity are": where they are says it. */
function placedAs(chunks: readonly Chunk[], at: number): string | undefined {
  if (chunks[at - 2]?.key !== 'in' || chunks[at - 1]?.np?.determiner) return undefined
  const those = chunks[at - 3]?.key === 'still' ? at - 4 : at - 3
  return chunks[those]?.key === 'those' ? measurePlaces.get(chunks[at - 1]?.np?.head ?? '') : undefined
}

function measureOf(chunk: Chunk | undefined, before: Chunk | undefined): string | undefined {
  if (chunk?.vg?.bare && before?.key === 'those') return measureVerbs.get(chunk.vg.lemma)?.measure
  if (chunk?.kind === 'state' || (chunk?.vg?.bare && before?.np?.determiner))
    return before?.np ? chunk.measure : undefined
  const np = chunk?.np
  if (np?.determiner !== 'the' || !np.head) return undefined
  return np.measure ?? (np.head === 'victim' ? 'killed' : measureNouns.get(np.head))
}

/** "The others were", "The rest were": of what the sentence before counted. */
const isRest = (chunk: Chunk | undefined): boolean =>
  chunk?.np?.determiner === 'the' &&
  chunk.np.quantity === null &&
  ['other', 'rest', 'remainder'].includes(chunk.np.head ?? '')

const goneOn = (previous: string | null): string | undefined =>
  previous === null || notOutcomes.has(previous) ? undefined : previous

const isNamed = (chunk: Chunk | undefined): boolean =>
  chunk?.np?.quantity?.kind === 'number' && chunk.np.head !== null && !thingNouns.has(chunk.np.head)

export const isGroup = (chunk: Chunk | undefined): boolean =>
  chunk?.np?.quantity?.kind === 'number' &&
  chunk.np.head !== null &&
  (personGroups.has(chunk.np.head) || nationalities.has(chunk.np.head))
