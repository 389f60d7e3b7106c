import type { DecisionVerdict, Resolution } from '../../../model/index.js'
import { type DecisionRequest, type Item, noReason, type Opinion } from '../../protocol/index.js'
import type { Mode } from '../queue/progress.js'

/** What is written beside a verdict before it is given. */
export interface Draft {
  readonly reason: string
  readonly resolution: Resolution | null
  readonly prefer: string | null
  readonly flag: boolean
}

export const emptyDraft: Draft = { reason: '', resolution: null, prefer: null, flag: false }

export const isEmpty = ({ reason, resolution, flag }: Draft): boolean =>
  reason === '' && resolution === null && !flag

/** The path of the side that a decision prefers: the ledger's paths are seen from its own folder. */
export const preferredSide = (item: Item, preferred: string | null): string | null =>
  item.sides.find(({ article }) => article === preferred)?.article ??
  item.sides.find(({ article }) => preferred !== null && sameEnd(article, preferred))?.article ??
  null

const sameEnd = (a: string, b: string): boolean => a.endsWith(`/${b}`) || b.endsWith(`/${a}`)

const recordedReason = (reason: string): string => (reason === noReason ? '' : reason)

/** What a person said of an item, to be said again with a change. */
export const draftOf = (item: Item, { reason, resolution, preferred, flag }: Opinion): Draft => ({
  reason: recordedReason(reason),
  resolution,
  prefer: preferredSide(item, preferred),
  flag,
})

/** What this person last said of an item. */
export const ownOpinion = (item: Item, by: string): Opinion | null =>
  item.opinions.find((opinion) => opinion.by === by) ?? null

export interface Voice {
  readonly by: string
  readonly at: string
  readonly mode: Mode
}

export function requestOf(
  pairs: readonly string[],
  verdict: DecisionVerdict,
  { reason, resolution, prefer, flag }: Draft,
  { by, at, mode }: Voice,
): DecisionRequest {
  const resolved = verdict === 'conflict' ? resolution : null
  return {
    pairs,
    verdict,
    reason: reason.trim(),
    resolution: resolved,
    prefer: resolved === 'prefer' ? prefer : null,
    flag,
    stance: mode === 'first' ? null : mode,
    by,
    at,
  }
}

/** The last verdict once more for another pair: whom it prefers holds only where that article is one of the two. */
export function repeated(last: DecisionRequest, item: Item): Draft {
  const { reason, resolution, prefer } = last
  const isFitting = resolution !== 'prefer' || item.sides.some(({ article }) => article === prefer)
  return {
    reason,
    resolution: isFitting ? resolution : null,
    prefer: isFitting ? prefer : null,
    flag: last.flag,
  }
}
