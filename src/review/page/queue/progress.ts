import type { Item } from '../../protocol/index.js'

/** How a person works: as the first, as a second who is not shown the first, or with the last word on both. */
export type Mode = 'first' | 'second' | 'adjudication'

/** Whether an item waits for this person's word. */
export function isWaiting(item: Item, mode: Mode, by: string): boolean {
  if (mode === 'adjudication') return item.disputed
  if (mode === 'second') return item.withheld || !item.opinions.some((opinion) => opinion.by === by)
  return item.state === 'open' || item.state === 'reopened'
}

export interface Progress {
  readonly done: number
  readonly total: number
  readonly flagged: number
}

export const progressOf = (items: readonly Item[], mode: Mode, by: string): Progress => ({
  done: items.filter((item) => !isWaiting(item, mode, by)).length,
  total: items.length,
  flagged: items.filter(({ decision }) => decision?.flag).length,
})

/** "34 of 210, 6 flagged" */
export const progressWords = ({ done, total, flagged }: Progress): string =>
  `${done} of ${total}${flagged > 0 ? `, ${flagged} flagged` : ''}`
