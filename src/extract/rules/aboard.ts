import { objectsOf, subjectsOf } from '../clause/syntax.js'
import type { MeasureRule, Reading } from './rule.js'

const carriers = new Set([
  'carry',
  'carrying',
  'transporting',
  'ferrying',
  'transport',
  'ferry',
  'transported',
])

/** "with 104 people on board", "carrying 216 passengers and 12 crew members". */
export const aboardRule: MeasureRule = {
  id: 'aboard',
  description: 'People that a vehicle carries: after "carrying", before "on board".',
  examples: [
    {
      text: 'The plane was carrying 216 passengers and 12 crew members.',
      finds: ['216 aboard', '12 aboard'],
    },
    { text: 'The ferry, with 104 on board, turned back.', finds: ['104 aboard'] },
    { text: 'The storm carried 30 tonnes of sand.', finds: [] },
  ],
  *read({ chunks }) {
    const reading = (chunk: number, cue: number, strength: number): Reading => ({
      chunk,
      measure: 'aboard',
      rule: 'aboard',
      cue,
      strength,
      counts: 'people',
    })
    for (const [at, chunk] of chunks.entries()) {
      if (chunk.vg && carriers.has(chunk.vg.lemma) && !chunk.vg.passive) {
        for (const object of objectsOf(chunks, at)) yield reading(object, at, 8.6)
      }
      if (chunk.key !== 'aboard' || (chunk.kind !== 'prep' && chunk.kind !== 'state')) continue
      const before = chunks[at - 1]
      if (before?.np?.quantity) {
        yield reading(at - 1, at, 4)
        for (let i = at - 3; i >= 0 && chunks[i]?.np?.quantity && chunks[i + 1]?.kind === 'and'; i -= 2)
          yield reading(i, at, 3.5)
      } else for (const subject of subjectsOf(chunks, at)) yield reading(subject, at, 3.5)
    }
  },
}
