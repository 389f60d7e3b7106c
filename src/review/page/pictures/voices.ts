import { dayNumber } from '../../../model/day.js'
import { bySpeaker } from '../../../report/picture/speakers.js'
import type { DrawnRow } from './drawn.js'

export interface Point extends DrawnRow {
  readonly value: number
  /** Days since 1970; null where the figure has no date. */
  readonly day: number | null
}

/** Whoever is cited; an article that cites nobody speaks for itself. */
export interface Voice {
  /** "a", "b", …: the pair's own sides have capitals. */
  readonly sign: string
  readonly name: string
  readonly points: readonly Point[]
}

export function pointsOf(rows: readonly DrawnRow[]): readonly Point[] {
  return rows.flatMap((row) => {
    const value = row.answer.bounds.low ?? row.answer.bounds.high
    return value === null
      ? []
      : [{ ...row, value, day: row.answer.day === null ? null : dayNumber(row.answer.day) }]
  })
}

export const voicesOf = (points: readonly Point[]): readonly Voice[] =>
  bySpeaker(points).map(({ name, points: own }, index) => ({
    sign: signOf(index),
    name,
    points: [...own].sort((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity)),
  }))

/** 1, 2, 3: letters are the pair's sides. */
const signOf = (index: number): string => String(index + 1)

/** A timeline tells something where there are two days at least. */
export const hasTimeline = (points: readonly Point[]): boolean =>
  new Set(points.flatMap(({ day }) => day ?? [])).size > 1
