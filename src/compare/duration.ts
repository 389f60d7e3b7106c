import { isFarApart } from '../model/index.js'
import { secondsOf } from './calendar.js'
import { type Comparison, has, type Level, type Pair } from './comparison.js'

const seconds = ({ left, right }: Pair): readonly [number | null, number | null] => [
  secondsOf(left.claim.time?.value ?? ''),
  secondsOf(right.claim.time?.value ?? ''),
]

const isNotAsserted = ({ left, right }: Pair): boolean =>
  left.claim.modality !== 'asserted' || right.claim.modality !== 'asserted'

const silent = (id: string, words: string, holds: Level['holds']): Level => ({
  id,
  verdict: 'undetermined',
  severity: 'info',
  reported: false,
  holds,
  says: ({ left, right, leftQuote, rightQuote }) =>
    `${has(left, leftQuote)}, ${has(right, rightQuote)}: ${words}.`,
})

/** How long one thing lasted. The first level that holds decides. */
export const durationComparison: Comparison = {
  id: 'duration',
  gap: (pair) => {
    const [a, b] = seconds(pair)
    return a === null || b === null ? 0 : Math.abs(a - b) / Math.max(a, b, 1)
  },
  levels: [
    silent('other-scope', 'at least one of them has no stated length', (pair) =>
      seconds(pair).includes(null),
    ),
    silent('not-asserted', 'at least one of them is not asserted', isNotAsserted),
    {
      ...silent('same-length', 'about the same length', (pair) => {
        const [a, b] = seconds(pair)
        return a !== null && b !== null && !isFarApart(a, b)
      }),
      verdict: 'agree',
    },
    {
      id: 'conflict',
      verdict: 'differ',
      severity: 'warning',
      reported: true,
      holds: () => true,
      says: ({ left, right, leftQuote, rightQuote }) =>
        `${has(left, leftQuote)}, ${has(right, rightQuote)}: no length of time satisfies both.`,
    },
  ],
}
