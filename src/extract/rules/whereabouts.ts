import { attackerGroups, isPersonLike, personGroups, singular } from '../../lexicon/people.js'
import type { Chunk } from '../clause/chunk.js'
import { coordinatedRight } from '../clause/object.js'
import { subjectsOf } from '../clause/subject.js'
import { elementAt } from '../element.js'
import { isClinic } from './frames-places.js'
import type { MeasureRule } from './rule.js'

const staying = new Set(['be', 'remain', 'stay', 'shelter', 'live', 'sleep', 'house', 'lodge'])
const refuges = new Set(['centre', 'center', 'camp'])
const refugeWords = new Set(['evacuation', 'relief', 'welfare', 'emergency', 'temporary', 'tented'])
const cares = new Set(['treatment', 'observation'])
/** "behind bars", "under arrest": preposition and noun, without an article. */
const confined: ReadonlyMap<string, string> = new Map([
  ['bar', 'behind'],
  ['arrest', 'under'],
  ['control', 'under'],
  ['detention', 'in'],
])

/** "are behind bars", "is under arrest", "are staying in 12 evacuation centres", "are still under treatment". */
export const whereaboutsRule: MeasureRule = {
  id: 'whereabouts',
  description: 'Where people are said to be or stay says that they are displaced, arrested or injured.',
  examples: [
    { text: 'Some 3,100 people are staying in 14 evacuation centres.', finds: ['Some 3,100 displaced'] },
    { text: 'Nine bank clerks are behind bars.', finds: ['Nine arrested'] },
    { text: 'Forty villagers were still under treatment on Sunday.', finds: ['Forty injured'] },
    {
      text: 'The roof of the mall collapsed. Nine people were believed to be inside.',
      finds: ['Nine trapped'],
    },
    { text: 'Twelve families live in the city centre.', finds: [] },
  ],
  *read({ chunks, siege, accident }) {
    for (let at = 0; at < chunks.length; at++) {
      const chunk = chunks[at] as Chunk
      if (accident && isThoughtInside(chunks, at))
        for (const subject of subjectsOf(chunks, at))
          yield {
            chunk: subject,
            measure: 'trapped',
            rule: 'whereabouts',
            cue: at,
            strength: 6.4,
            counts: 'people',
          }
      if (siege && isStillInside(chunks, at))
        for (const subject of subjectsOf(chunks, at))
          yield {
            chunk: subject,
            measure: 'held',
            rule: 'whereabouts',
            cue: at,
            strength: 6.4,
            counts: 'people',
          }
      if (siege && chunk.np?.quantity && chunks[at + 1]?.key === 'still' && isWithin(chunks[at + 2]))
        yield {
          chunk: at,
          measure: 'held',
          rule: 'whereabouts',
          cue: at + 1,
          strength: 6.4,
          counts: 'people',
        }
      if (
        siege &&
        chunk.np?.quantity &&
        chunks[at - 1]?.vg?.lemma === 'leave' &&
        chunks[at + 1]?.key === 'inside'
      )
        yield {
          chunk: at,
          measure: 'held',
          rule: 'whereabouts',
          cue: at + 1,
          strength: 6.6,
          counts: 'people',
        }
      if (siege && isInSeized(chunks, at))
        yield {
          chunk: at,
          measure: 'abducted',
          rule: 'whereabouts',
          cue: at - 1,
          strength: 6.4,
          counts: 'people',
        }
      if (isInHands(chunks, at))
        yield { chunk: at - 1, measure: 'held', rule: 'whereabouts', cue: at, strength: 7, counts: 'people' }
      for (const index of leftInHands(chunks, at))
        yield { chunk: index, measure: 'held', rule: 'whereabouts', cue: at, strength: 7, counts: 'people' }
      if (chunk.kind !== 'prep') continue
      const before = elementAt(chunks, at - 1)?.kind
      const verb = before === 'adverb' || before === 'time' ? at - 2 : at - 1
      const vg = elementAt(chunks, verb)?.vg
      if (!vg || vg.negated || vg.modal !== null) continue
      const measure = measureOf(chunks, at, vg.lemma)
      if (!measure) continue
      for (const [i, subject] of subjectsOf(chunks, verb).entries())
        yield {
          chunk: subject,
          measure,
          rule: 'whereabouts',
          cue: at,
          strength: i > 0 ? 6.2 : 7,
          counts: 'people',
        }
    }
  },
}

/** "seized a hospital with 1,500 people in it", "stormed a theater with 700 people inside". */
function isInSeized(chunks: readonly Chunk[], at: number): boolean {
  const np = chunks[at]?.np
  if (!np?.quantity || chunks[at - 1]?.key !== 'with' || !isPersonLike(np.head ?? '')) return false
  const inside = chunks[at + 1]?.key
  if (inside !== 'inside' && !(inside === 'in' && chunks[at + 2]?.key === 'it')) return false
  const from = Math.max(0, at - 8)
  const verb = chunks.slice(from, at).findLastIndex(({ vg }) => vg && !vg.negated && seizing.has(vg.lemma))
  return (
    verb >= 0 &&
    !subjectsOf(chunks, from + verb).some((i) =>
      ['police', 'soldier'].includes(personGroups.get(singular(chunks[i]?.np?.head ?? '')) ?? ''),
    )
  )
}
const seizing = new Set(['seize', 'storm', 'occupy', 'take', 'overrun', 'capture'])

/** "leaving 45 in the hands of the attackers". */
const isInHands = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.key === 'in' &&
  chunks[at - 1]?.np?.quantity != null &&
  chunks[at + 1]?.np?.head === 'hand' &&
  (chunks[at + 1]?.np?.determiner === 'the' ? chunks[at + 2]?.key === 'of' : isTheirs(chunks[at + 1]))

/** "Still in the rebels' hands are 12 pastors and two reporters." */
function leftInHands(chunks: readonly Chunk[], at: number): number[] {
  const np = chunks[at + 1]?.np
  const possessed =
    np?.head === 'hand' &&
    np.modifiers.some((word) => attackerGroups.has(personGroups.get(singular(word)) ?? ''))
  if (chunks[at]?.key !== 'in' || !(possessed || isTheirs(chunks[at + 1]))) return []
  if (chunks[at + 2]?.vg?.lemma !== 'be' || !chunks[at + 3]?.np) return []
  return [at + 3, ...coordinatedRight(chunks, at + 3)].filter((i) => chunks[i]?.np?.quantity)
}

const isTheirs = (chunk: Chunk | undefined): boolean =>
  ['their', 'his'].includes(chunk?.np?.determiner ?? '') && chunk?.np?.plural === true

/** "350 people were still inside the school", "14 remained inside". */
function isStillInside(chunks: readonly Chunk[], at: number): boolean {
  const vg = chunks[at]?.vg
  if (!vg || vg.negated || vg.infinitive || !(vg.lemma === 'be' || vg.lemma === 'remain')) return false
  if (chunks[at + 1]?.key === 'inside' && !vg.perfect) return true
  const still = chunks[at + 1]?.key === 'still'
  const to = still ? at + 2 : at + 1
  return (still || vg.lemma === 'remain') && isWithin(chunks[to]) && !isClinic(chunks[to + 1])
}

/** "were believed to be still inside the front car": nobody knows, so that they cannot get out. */
function isThoughtInside(chunks: readonly Chunk[], at: number): boolean {
  const vg = chunks[at]?.vg
  if (
    vg?.lemma !== 'be' ||
    vg.negated ||
    !(vg.infinitive ? thinking.has(chunks[at - 1]?.vg?.lemma ?? '') : isBelieved(chunks, at))
  )
    return false
  const still = chunks[at + 1]?.key === 'still'
  return ['inside', 'under', 'beneath', 'underneath'].includes(chunks[still ? at + 2 : at + 1]?.key ?? '')
}

/** "believe that a dozen more are inside the wreck". */
const isBelieved = (chunks: readonly Chunk[], verb: number): boolean =>
  chunks[verb - 1]?.np?.quantity != null &&
  chunks.slice(Math.max(0, verb - 4), verb - 1).some(({ vg }) => vg && thinking.has(vg.lemma))

const thinking = new Set(['believe', 'think', 'fear', 'know', 'feared'])

const isWithin = (chunk: Chunk | undefined): boolean =>
  ['inside', 'in', 'on', 'aboard', 'onboard'].includes(chunk?.key ?? '')

function measureOf(chunks: readonly Chunk[], at: number, verb: string): string | undefined {
  const np = chunks[at + 1]?.np
  const key = chunks[at]?.key
  if (!np?.head) return undefined
  if (key === 'in' && staying.has(verb)) {
    const refuge =
      np.head === 'tent' || (refuges.has(np.head) && np.modifiers.some((word) => refugeWords.has(word)))
    if (refuge)
      return chunks.slice(0, at).some(({ vg }) => vg?.lemma === 'evacuate') ? 'evacuated' : 'displaced'
  }
  const remains = verb === 'be' || verb === 'remain'
  if (np.quantity || np.determiner || !(remains || (verb === 'place' && key === 'under'))) return undefined
  if (key === 'under' && cares.has(np.head)) return 'injured'
  if (np.head === 'control' && verb !== 'place') return undefined
  return confined.get(np.head) === key ? 'arrested' : undefined
}
