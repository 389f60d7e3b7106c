import type { Claim, Quantity } from '../../model/index.js'
import type { Answer } from '../answers.js'
import { dayNumber } from '../dates.js'
import { stands } from '../gap.js'
import { bySpeaker } from './speakers.js'

export interface Point {
  readonly answer: Answer
  readonly quantity: Quantity
  readonly value: number
  /** Day number; undefined where the figure has no date. */
  readonly day: number | undefined
}

/** Whoever is cited for a figure; an article that cites nobody speaks for itself. */
export interface Voice {
  readonly letter: string
  readonly name: string
  readonly points: readonly Point[]
}

export function pointOf(answer: Answer): Point[] {
  const { claim }: { claim: Claim } = answer
  if (!stands(claim)) return []
  const value = claim.quantity.low ?? claim.quantity.high
  if (value === null) return []
  const day = claim.asOf.value === null ? undefined : dayNumber(claim.asOf.value)
  return [{ answer, quantity: claim.quantity, value, day }]
}

export const voicesOf = (points: readonly Point[]): readonly Voice[] =>
  bySpeaker(points).map((voice, index) => ({ letter: letterOf(index), ...voice }))

/** A to Z, then AA, AB, … */
const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26))
