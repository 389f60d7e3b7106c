import type { Item } from '../../protocol/index.js'

/** A line of the queue: a question's heading, or one of its pairs. */
export type Row =
  | { readonly kind: 'question'; readonly id: string; readonly text: string; readonly count: number }
  | { readonly kind: 'pair'; readonly item: Item; readonly place: number }

export function rowsOf(items: readonly Item[]): readonly Row[] {
  const rows: Row[] = []
  for (const [index, item] of items.entries()) {
    if (items[index - 1]?.question !== item.question) {
      let end = index
      while (items[end]?.question === item.question) end++
      rows.push({ kind: 'question', id: `${item.question}-${index}`, text: item.text, count: end - index })
    }
    rows.push({ kind: 'pair', item, place: index + 1 })
  }
  return rows
}

export interface Heights {
  readonly question: number
  readonly pair: number
}

/** Where each row begins, and where the last ends. */
export function offsetsOf(rows: readonly Row[], heights: Heights): readonly number[] {
  const offsets = [0]
  for (const { kind } of rows) offsets.push((offsets.at(-1) as number) + heights[kind])
  return offsets
}

/** Which rows a window of the list shows, with some more on both sides. */
export function windowOf(
  offsets: readonly number[],
  top: number,
  height: number,
  beyond = 8,
): { readonly from: number; readonly to: number } {
  const count = offsets.length - 1
  const first = rowAt(offsets, top)
  const last = rowAt(offsets, top + height)
  return { from: Math.max(0, first - beyond), to: Math.min(count, last + 1 + beyond) }
}

function rowAt(offsets: readonly number[], position: number): number {
  let low = 0
  let high = Math.max(0, offsets.length - 2)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((offsets[middle] as number) <= position) low = middle
    else high = middle - 1
  }
  return low
}
