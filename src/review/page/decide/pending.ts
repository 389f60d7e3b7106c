import { settles } from '../../../model/settles.js'
import type { DecisionRequest, Item, Opinion } from '../../protocol/index.js'

/** What was said and is not yet known to be on the disk, in the order in which it was said. */
export type Pending = readonly DecisionRequest[]

/** From what the browser kept; what is no decision is left out. */
export function readPending(text: string | null): Pending {
  try {
    const value: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(value) ? value.filter(isRequest) : []
  } catch {
    return []
  }
}

function isRequest(value: unknown): value is DecisionRequest {
  if (typeof value !== 'object' || value === null) return false
  const { pairs, verdict, by, at, reason } = value as Partial<Record<keyof DecisionRequest, unknown>>
  return (
    Array.isArray(pairs) &&
    pairs.every((id) => typeof id === 'string') &&
    [verdict, by, at, reason].every((text) => typeof text === 'string')
  )
}

/** Two windows share what is kept: one adds and takes away by moment and person, and leaves the other's alone. */
export const isSame = (a: DecisionRequest, b: DecisionRequest): boolean => a.at === b.at && a.by === b.by

export const withRequest = (pending: Pending, request: DecisionRequest): Pending => [
  ...pending.filter((other) => !isSame(other, request)),
  request,
]

export const withoutRequest = (pending: Pending, request: DecisionRequest): Pending =>
  pending.filter((other) => !isSame(other, request))

/** The items as they will stand when what is pending is saved. */
export function withPending(items: readonly Item[], pending: Pending): readonly Item[] {
  if (pending.length === 0) return items
  const said = new Map(pending.flatMap((request) => request.pairs.map((id) => [id, request] as const)))
  return items.map((item) => {
    const request = said.get(item.id)
    return request === undefined ? item : decided(item, request)
  })
}

function decided(item: Item, request: DecisionRequest): Item {
  const opinion = opinionOf(request)
  const opinions = [opinion, ...item.opinions.filter(({ by }) => by !== request.by)]
  const isLast = request.stance === 'adjudication'
  const differs = opinions.some(({ verdict }) => verdict !== request.verdict)
  return {
    ...item,
    state: settles(request) && !differs ? 'settled' : 'decided',
    decision: opinion,
    opinions,
    withheld: false,
    disputed: !isLast && (item.disputed || (request.stance === 'second' && differs)),
  }
}

const opinionOf = (request: DecisionRequest): Opinion => {
  const { verdict, resolution, prefer, flag, stance, reason, by, at } = request
  return { id: '', group: null, verdict, resolution, preferred: prefer, flag, stance, reason, by, at }
}
