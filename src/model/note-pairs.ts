import type { DecisionStatus } from './decision.js'
import type { Note } from './result.js'

/** Two figures of one article that a note holds against each other. */
export interface NotePair {
  readonly id: string
  readonly left: string
  readonly right: string
}

/** What can be decided of a note: its first figure against each other one. None where it is on a name, or on one figure. */
export const pairsOfNote = ({ id, claims: [left, ...others] }: Note): readonly NotePair[] =>
  left === undefined
    ? []
    : others.map((right, at) => ({ id: at === 0 ? id : `${id}-${at + 1}`, left, right }))

export const openStatus: DecisionStatus = { state: 'open', decision: null }

/** Several pairs are settled where each of them is; else the first that is not speaks for them. */
export function statusOfAll(
  pairs: readonly string[],
  statuses: ReadonlyMap<string, DecisionStatus>,
): DecisionStatus {
  const all = pairs.map((id) => statuses.get(id) ?? openStatus)
  return all.find(({ state }) => state !== 'settled') ?? all[0] ?? openStatus
}
