import { raisingVerbs } from '../../lexicon/function-words.js'
import { subjectsOf } from '../clause/syntax.js'
import type { MeasureRule, Reading } from './rule.js'

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
  *read({ chunks }) {
    for (const [at, chunk] of chunks.entries()) {
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
      if (before?.kind === 'np' && before.np?.quantity) {
        yield reading(at - 1, 0)
        continue
      }
      if (before?.kind === 'and' && chunks[at - 2]?.kind === 'state') continue
      for (const [i, subject] of subjectsOf(chunks, at).entries()) yield reading(subject, i)
    }
  },
}

function isFeared(chunks: Parameters<MeasureRule['read']>[0]['chunks'], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const vg = chunks[i]?.vg
    if (vg && (fearing.has(vg.lemma) || ['may', 'might', 'could'].includes(vg.modal ?? '')))
      return raisingVerbs.has(vg.lemma) || vg.modal !== null
  }
  return false
}
