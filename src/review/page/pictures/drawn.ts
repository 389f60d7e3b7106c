import { boundsOf } from '../../../model/bounds.js'
import { withAir } from '../../../report/picture/scale.js'
import type { AnswerView, PairView } from '../../protocol/index.js'

export type Bounded = AnswerView & { readonly bounds: NonNullable<AnswerView['bounds']> }

/** A row of the strip: an answer, and the letter of the pair's side that it is. */
export interface DrawnRow {
  readonly answer: Bounded
  readonly letter: 'A' | 'B' | null
}

const most = 60

const isBounded = (answer: AnswerView): answer is Bounded => answer.bounds !== null

/** The answers on one axis in their order: those of the pair's unit, its own two whatever else is cut. */
export function drawnRows({ sides, question }: PairView): readonly DrawnRow[] {
  const [left, right] = sides.map(({ claim }) => claim)
  const letterOf = ({ claim }: AnswerView) => (claim === left ? 'A' : claim === right ? 'B' : null)
  const bounded = question.answers.filter(isBounded)
  const first = bounded.find((answer) => letterOf(answer) !== null) ?? bounded[0]
  const rows = bounded
    .filter(({ bounds }) => first && isOneUnit(bounds.unit, first.bounds.unit))
    .map((answer) => ({ answer, letter: letterOf(answer) }) as const)
  const others = rows.filter(({ letter }) => letter === null).slice(0, most)
  return rows.filter((row) => row.letter !== null || others.includes(row))
}

/** A figure without a unit goes with any. */
const isOneUnit = (a: string | null, b: string | null): boolean => a === null || b === null || a === b

export const domainOf = (rows: readonly DrawnRow[]): readonly [number, number] =>
  withAir(
    rows.map(({ answer }) => boundsOf(answer.bounds)).flatMap(({ low, high }) => [low, high]),
    0.12,
  )

export interface GapBetween {
  readonly from: number
  readonly to: number
}

/** What lies between the pair's two figures; null where they meet. */
export function gapOf(rows: readonly DrawnRow[]): GapBetween | null {
  const [a, b] = rows.filter(({ letter }) => letter !== null).map(({ answer }) => boundsOf(answer.bounds))
  if (!a || !b) return null
  const [below, above] = a.high <= b.low ? [a, b] : [b, a]
  const isApart = below.high < above.low || (below.high === above.low && (below.highOpen || above.lowOpen))
  return isApart ? { from: tidy(below.high), to: tidy(above.low) } : null
}

/** Without the dust of binary fractions. */
const tidy = (value: number): number => Number(value.toPrecision(12))
