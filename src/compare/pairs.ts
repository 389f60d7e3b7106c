import { type Comparison, decide, type Level, type LinkedQuestion, type Side } from './comparison.js'
import { countComparison } from './count.js'
import { dateComparison } from './date.js'
import { durationComparison } from './duration.js'
import { pairOf } from './side.js'

export const comparisons: readonly Comparison[] = [countComparison, dateComparison, durationComparison]

export function comparisonOf({ claims }: LinkedQuestion): Comparison {
  const kind = claims[0]?.kind
  return kind === 'date' ? dateComparison : kind === 'duration' ? durationComparison : countComparison
}

/** What is decided of two figures, whoever has them. */
export interface Decided {
  readonly level: Level
  /** 0 where nobody is shown the pair. */
  readonly gap: number
}

/** The levels of one question's pairs; those of equal figures are decided once. */
export class Levels {
  private readonly known = new Map<number, Decided>()

  /** `figures`: more than the `figure` of any side. */
  constructor(
    private readonly comparison: Comparison,
    private readonly cumulative: boolean,
    private readonly figures: number,
  ) {}

  of(a: Side, b: Side): Decided {
    const key = a.figure < b.figure ? a.figure * this.figures + b.figure : b.figure * this.figures + a.figure
    const known = this.known.get(key)
    if (known !== undefined) return known
    const pair = pairOf(a, b, this.cumulative)
    const level = decide(this.comparison, pair)
    const decided = { level, gap: level.reported ? this.comparison.gap(pair) : 0 }
    this.known.set(key, decided)
    return decided
  }
}
