import { raisingVerbs } from '../../lexicon/function-words.js'
import { measurePlaces } from '../../lexicon/measures.js'
import { breakings, personGroups, wounds } from '../../lexicon/people.js'
import type { Chunk } from '../clause/chunk.js'
import { coordinatedRight, objectsOf } from '../clause/object.js'
import { subjectsOf } from '../clause/subject.js'
import { states } from '../clause/verb-group.js'
import type { Clause, MeasureRule, Reading } from './rule.js'
import { buriers, isNightSpent, measureOfPlace } from './state-places.js'
import { companions } from './verb.js'

const fearing = new Set(['fear', 'presume', 'believe', 'think', 'suspect', 'assume'])

const conditionWords: ReadonlyMap<string, string> = new Map([
  ['critical', 'injured'],
  ['grave', 'injured'],
  ['serious', 'injured'],
  ['stable', 'injured'],
  ['captive', 'held'],
  ['safe', 'rescued'],
  ['underground', 'trapped'],
  ['fatal', 'killed'],
])
/** Said with a verb alone: "92 were listed as grave". */
const listed = new Set(['grave', 'serious', 'safe'])
/** What people are said to be in. */
const stays = [
  ...'isolation ward ruin ash shelter center centre camp hand care'.split(' '),
  ...measurePlaces.keys(),
]

/** "80 dead", "were missing", "left 1,200 homeless", "feared dead". */
export const stateRule: MeasureRule = {
  id: 'measure-state',
  description:
    'A word of state (dead, missing, homeless, ill, aboard) says it of the noun before it or of the subject of its verb.',
  examples: [
    { text: 'Storm leaves 12 dead, 1,200 homeless', finds: ['12 killed', '1,200 displaced'] },
    { text: 'Officials said 22 of the miners are dead.', finds: ['22 killed'] },
    { text: 'At least 40 people were still missing on Friday.', finds: ['At least 40 missing'] },
    { text: 'The 12 jurors were dead against the plan.', finds: [] },
  ],
  cues: [
    'without',
    'alive',
    'among',
    'aboard',
    'bar',
    'free',
    'treatment',
    'arrest',
    ...stays,
    ...buriers,
    ...states,
    ...wounds,
    ...breakings,
    ...conditionWords.keys(),
  ],
  *read(clause) {
    const { chunks } = clause
    yield* places(clause)
    yield* conditions(clause)
    yield* alive(clause)
    for (let at = 0; at < chunks.length; at++) {
      const chunk = chunks[at] as Chunk
      if (chunk.kind !== 'state' || !chunk.measure) continue
      if (chunks[at + 1]?.kind === 'prep' && ['against', 'set'].includes(chunks[at + 1]?.key ?? '')) continue
      const before = chunks[at - 1]
      const modality = isFeared(chunks, at) ? ('feared' as const) : undefined
      const reading = (index: number, i: number): Reading => ({
        chunk: index,
        measure: chunk.measure as string,
        rule: 'measure-state',
        cue: at,
        strength: chunk.measure === 'aboard' ? 4 : i > 0 ? 6.2 : index === at - 1 ? 9 : 8,
        counts: 'people',
        modality,
      })
      if (before?.kind === 'and' && chunks[at - 2]?.kind === 'state') continue
      const subjects = subjectsOf(chunks, at)
      const inverted =
        subjects.length === 0 && chunks[at + 1]?.vg?.lemma === 'be' && chunks[at + 2]?.np?.quantity
      for (const [i, subject] of (inverted
        ? [at + 2, ...coordinatedRight(chunks, at + 2)]
        : [...subjects, ...companions(chunks, at, false)]
      ).entries())
        yield reading(subject, inverted ? 1 : i)
    }
  },
}

/** "in custody", "in critical condition", "among the dead": where people are said to be says what became of them. */
function* places({ chunks }: Clause): Generator<Reading> {
  for (let at = 0; at < chunks.length; at++) {
    if (chunks[at]?.kind !== 'prep') continue
    const measure = measureOfPlace(chunks, at)
    if (!measure) continue
    let from = at - 1
    while (chunks[from]?.kind === 'adverb' || chunks[from]?.kind === 'time') from--
    const before = chunks[from]
    const verb = before?.vg ? from : isNightSpent(chunks, from) ? from - 1 : -1
    const part = ofThem.has(before?.key ?? '') && chunks[from - 1]?.key === 'of' ? from - 2 : from
    const direct =
      chunks[part]?.np?.quantity && chunks[part - 1]?.key !== 'but'
        ? [part]
        : verb >= 0
          ? [...subjectsOf(chunks, verb), ...companions(chunks, at, false)]
          : []
    for (const [i, index] of direct.entries())
      yield {
        chunk: index,
        measure,
        rule: 'measure-state',
        cue: at,
        strength: i > 0 ? 6.2 : 7,
        counts: measure === 'destroyed' ? 'things' : 'people',
        modality: before?.vg && isFeared(chunks, at) ? 'feared' : undefined,
      }
  }
}

const ofThem = new Set(['them', 'whom', 'these', 'those'])

const bringing = new Set([
  'pick',
  'reach',
  'bring',
  'find',
  'pull',
  'dig',
  'lift',
  'carry',
  'free',
  'haul',
  'extract',
  'remove',
  'take',
  'drag',
  'get',
])

/** "were lifted to the surface alive", "nine found alive", "all 33 are alive". */
function* alive({ chunks }: Clause): Generator<Reading> {
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk
    if (chunk.key !== 'alive' || (chunk.kind !== 'adjective' && chunk.kind !== 'adverb')) continue
    let verb = at - 1
    while (verb > at - 5 && chunks[verb] && !chunks[verb]?.vg && chunks[verb]?.kind !== 'stop') verb--
    const vg = chunks[verb]?.vg
    if (!vg || vg.negated || !(vg.lemma === 'be' ? verb === at - 1 : bringing.has(vg.lemma))) continue
    const objects = vg.lemma === 'be' || vg.passive ? [] : objectsOf(chunks, verb).filter((i) => i < at)
    for (const [i, index] of (objects.length > 0 ? objects : subjectsOf(chunks, verb)).entries())
      yield {
        chunk: index,
        measure: 'rescued',
        rule: 'measure-state',
        cue: at,
        strength: i > 0 ? 6.2 : 8.1,
        counts: 'people',
      }
  }
}

/** "2 critical", "three were listed as stable". */
function* conditions({ chunks, siege }: Clause): Generator<Reading> {
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk
    const measure =
      chunk.kind === 'adjective' || chunk.kind === 'adverb'
        ? chunk.key === 'free' && siege
          ? 'released'
          : conditionWords.get(chunk.key)
        : undefined
    if (!measure) continue
    let verb = at - 1
    while (chunks[verb]?.kind === 'adverb' || chunks[verb]?.key === 'as') verb--
    const before = chunks[verb]
    const stative = before?.vg && stativeVerbs.has(before.vg.lemma)
    const subjects =
      before?.np?.quantity && !listed.has(chunk.key) ? [verb] : stative ? subjectsOf(chunks, verb) : []
    for (const index of subjects)
      if (isOfPeople(chunks[index]))
        yield {
          chunk: index,
          measure,
          rule: 'measure-state',
          cue: at,
          strength: measure === 'killed' ? 6.5 : 5,
          counts: 'people',
        }
  }
}

const stativeVerbs = new Set(['be', 'remain', 'stay', 'list', 'describe', 'report', 'keep', 'trap'])

const isOfPeople = (chunk: Chunk | undefined): boolean =>
  chunk?.np != null &&
  (chunk.np.head === null || personGroups.has(chunk.np.head) || chunk.np.head === 'person')

function isFeared(chunks: Parameters<MeasureRule['read']>[0]['chunks'], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const vg = chunks[i]?.vg
    if (vg && (fearing.has(vg.lemma) || ['may', 'might', 'could'].includes(vg.modal ?? '')))
      return raisingVerbs.has(vg.lemma) || vg.modal !== null
  }
  return false
}
