import type { Claim, PolicyId, PolicyReading } from '../../model/index.js'
import type { ComparisonContext, LinkedQuestion, Side } from '../comparison.js'

/** What a policy reads a question by. */
export interface Reading {
  readonly question: LinkedQuestion
  /** The asserted totals that no later figure has overtaken, in the question's order; never empty. */
  readonly sides: readonly Side[]
  readonly context: ComparisonContext
  /** All claims of the run: what the same articles say of other measures. */
  readonly claims: readonly Claim[]
}

/** What a policy takes from the figures: `null` ends are those that it does not give. */
export interface Taken {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly from: readonly Side[]
  readonly says: string
  /** Why the figures that it does not take are left out, where it does not take all. */
  readonly because?: string
}

/** A casualty recorder's rule for figures that differ, as documented by the recorder; one reading among others. */
export interface Policy {
  readonly id: PolicyId
  readonly name: string
  readonly description: string
  readonly measures: ReadonlySet<string>
  readonly take: (reading: Reading) => Taken
}

/** The lowest and the highest number that a figure's own words name. */
export const lowOf = ({ claim, point }: Side): number => claim.quantity?.low ?? point
export const highOf = ({ claim, point }: Side): number => claim.quantity?.high ?? claim.quantity?.low ?? point

export const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b))
export const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b))

export type { PolicyReading }
