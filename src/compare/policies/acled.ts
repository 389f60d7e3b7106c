import { wordsOf } from '../../model/index.js'
import type { Side } from '../comparison.js'
import { least, lowOf, type Policy } from './policy.js'

/** What the codebook reads where a source gives no number. */
const vague: Readonly<Record<string, number>> = { tens: 10, dozens: 12, hundreds: 100 }

const conservative = (side: Side): number =>
  vague[wordsOf(side.claim).exact.trim().toLowerCase()] ?? lowOf(side)

/** Source: ACLED codebook, the section on fatalities. */
export const acled: Policy = {
  id: 'acled',
  name: 'ACLED',
  description:
    'Armed Conflict Location & Event Data: one figure, the most conservative of those that are given; “tens” count as 10, “dozens” as 12, “hundreds” as 100.',
  measures: new Set(['killed']),
  take: ({ sides }) => {
    const figure = least(sides.map(conservative))
    return {
      low: null,
      best: figure,
      high: null,
      from: sides.filter((side) => conservative(side) === figure),
      says: 'the most conservative figure',
      because: 'a higher figure than the most conservative one',
    }
  },
}
