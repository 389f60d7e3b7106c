import { raisingVerbs } from '../../lexicon/function-words.js'
import { measureNouns, measurePlaces, measureVerbs } from '../../lexicon/measures.js'
import { wounds } from '../../lexicon/people.js'
import type { Chunk } from '../clause/chunk.js'
import { subjectsOf } from '../clause/subject.js'
import type { Clause, MeasureRule, Reading } from './rule.js'

const fearing = new Set(['fear', 'presume', 'believe', 'think', 'suspect', 'assume'])

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
  *read(clause) {
    const { chunks } = clause
    yield* places(clause)
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
      for (const [i, subject] of subjectsOf(chunks, at).entries()) yield reading(subject, i)
    }
  },
}

/** "in custody", "in critical condition", "among the dead": where people are said to be says what became of them. */
function* places({ chunks }: Clause): Generator<Reading> {
  for (let at = 0; at < chunks.length; at++) {
    if (chunks[at]?.kind !== 'prep') continue
    const measure = measureOfPlace(chunks, at)
    if (!measure) continue
    const before = chunks[at - 1]
    const direct = before?.np?.quantity ? [at - 1] : before?.vg ? subjectsOf(chunks, at - 1) : []
    for (const [i, index] of direct.entries())
      yield {
        chunk: index,
        measure,
        rule: 'measure-state',
        cue: at,
        strength: i > 0 ? 6.2 : 7,
        counts: 'people',
      }
  }
}

/** "11 others with severe burns". */
const woundMeasure = (chunk: Chunk | undefined): string | undefined =>
  chunk?.np?.head && wounds.has(chunk.np.head) && !chunk.np.quantity ? 'injured' : undefined

function measureOfPlace(chunks: Clause['chunks'], at: number): string | undefined {
  const { key } = chunks[at] as Chunk
  if (key === 'in') return placeMeasure(chunks[at + 1])
  if (key === 'with') return woundMeasure(chunks[at + 1])
  return key === 'among' && chunks[at - 1]?.vg?.lemma === 'be'
    ? groupMeasure(chunks[at + 1], chunks[at + 2])
    : undefined
}

const grave = new Set(['critical', 'serious', 'grave', 'stable', 'guarded', 'fair'])

function placeMeasure(chunk: Chunk | undefined): string | undefined {
  const np = chunk?.np
  if (!np?.head || np.quantity) return undefined
  if (np.head === 'condition') return np.modifiers.some((word) => grave.has(word)) ? 'injured' : undefined
  if (np.head === 'hospital' || np.head === 'custody' || np.head === 'captivity')
    return np.determiner ? undefined : measurePlaces.get(np.head)
  return np.head === 'care' && np.modifiers.includes('intensive') ? 'injured' : undefined
}

function groupMeasure(chunk: Chunk | undefined, after: Chunk | undefined): string | undefined {
  if (chunk?.kind === 'state') return chunk.measure
  if (chunk?.key === 'those' || chunk?.np?.head === 'person')
    return after?.vg?.bare ? measureVerbs.get(after.vg.lemma)?.measure : after?.measure
  return chunk?.np?.head === 'victim'
    ? 'killed'
    : chunk?.np?.head
      ? measureNouns.get(chunk.np.head)
      : undefined
}

function isFeared(chunks: Parameters<MeasureRule['read']>[0]['chunks'], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const vg = chunks[i]?.vg
    if (vg && (fearing.has(vg.lemma) || ['may', 'might', 'could'].includes(vg.modal ?? '')))
      return raisingVerbs.has(vg.lemma) || vg.modal !== null
  }
  return false
}
