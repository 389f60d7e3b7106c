import type { Claim, Quantity } from '../../model/index.js'
import type { Answer } from '../answers.js'
import { dayNumber } from '../dates.js'
import { stands } from '../gap.js'

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

export function voicesOf(points: readonly Point[]): readonly Voice[] {
  const groups = new Map<string, { name: string; points: Point[] }>()
  for (const point of points) {
    const name = point.answer.speaker ?? `${point.answer.outlet}, in its own voice`
    const key = name.toLowerCase().replace(/^the /u, '')
    const group = groups.get(key)
    if (group) group.points.push(point)
    else groups.set(key, { name, points: [point] })
  }
  return [...groups.values()].map(({ name, points: own }, index) => ({
    letter: letterOf(index),
    name,
    points: own,
  }))
}

/** A to Z, then AA, AB, … */
const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26))
