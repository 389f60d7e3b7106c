import type { Decision, Level, LinkedQuestion, Side } from './comparison.js'
import { byArticle, paired } from './most.js'
import { comparisonOf, type Decided, Levels } from './pairs.js'
import { pairOf } from './side.js'

/** What the levels say of a question's pairs. */
export interface Decisions {
  /** Of the pairs of two articles, those that are reported. */
  readonly across: readonly Decision[]
  /** Of one article, all. */
  readonly within: readonly Decision[]
  /** How many pairs of two articles each level decided. */
  readonly counts: ReadonlyMap<Level, number>
  /** How many sides were held against those of other articles. */
  readonly compared: number
}

const nothingDecided: Decisions = { across: [], within: [], counts: new Map(), compared: 1 }

/** `sides`: all of the question's. */
export function decisionsOf(question: LinkedQuestion, sides: readonly Side[]): Decisions {
  if (sides.length === 1) return nothingDecided
  const levels = new Levels(comparisonOf(question), question.cumulative, sides.length)
  const counts = new Map<Level, number>()
  const across: Decision[] = []
  const within: Decision[] = []
  const decision = (a: Side, b: Side, { level, gap }: Decided): Decision => ({
    pair: pairOf(a, b, question.cumulative),
    level,
    gap,
  })
  const chosen = paired(sides)
  // Most pairs agree: a pair is made only of two that are reported.
  for (const [at, a] of chosen.entries())
    for (let other = at + 1; other < chosen.length; other++) {
      const b = chosen[other] as Side
      if (a.claim.source === b.claim.source) continue
      const decided = levels.of(a, b)
      counts.set(decided.level, (counts.get(decided.level) ?? 0) + 1)
      if (decided.level.reported) across.push(decision(a, b, decided))
    }
  for (const own of byArticle(sides).map(paired))
    for (const [at, a] of own.entries())
      for (const b of own.slice(at + 1)) within.push(decision(a, b, levels.of(a, b)))
  return { across, within, counts, compared: chosen.length }
}
