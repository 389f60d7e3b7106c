import type { Item } from '../../protocol/index.js'

/**
 * The items in the order the person has before her, so that nothing jumps while she works: what is new comes after
 * its neighbour in the server's order.
 */
export function keptOrder(before: readonly string[], items: readonly Item[]): readonly Item[] {
  if (before.length === 0) return items
  const byId = new Map(items.map((item) => [item.id, item]))
  const known = new Set(before)
  const following = new Map<string | null, Item[]>()
  let last: string | null = null
  for (const item of items) {
    if (known.has(item.id)) last = item.id
    else if (following.has(last)) following.get(last)?.push(item)
    else following.set(last, [item])
  }
  const kept = before.flatMap((id) => byId.get(id) ?? [])
  return [
    ...(following.get(null) ?? []),
    ...kept.flatMap((item) => [item, ...(following.get(item.id) ?? [])]),
  ]
}

export type Step = 1 | -1

/** Where each item stands in the whole queue, by its id. */
export type Places = ReadonlyMap<string, number>

export const placesOf = (items: readonly Item[]): Places => new Map(items.map(({ id }, index) => [id, index]))

/**
 * The next item of `list` from where the person is, whether that is in the list or not; beyond an end, undefined.
 * `places` knows what is not in the list.
 */
export function stepFrom(
  list: readonly Item[],
  places: Places,
  current: string | null,
  step: Step,
  accepts: (item: Item) => boolean = () => true,
): Item | undefined {
  const here = current === null ? undefined : places.get(current)
  const from = here ?? (step === 1 ? -1 : places.size)
  const isBeyond = (item: Item): boolean => {
    const place = places.get(item.id) ?? -1
    return (step === 1 ? place > from : place < from) && accepts(item)
  }
  return step === 1 ? list.find(isBeyond) : list.findLast(isBeyond)
}

/** The next undecided item, from the start again where there is none further on. */
export const nextOpen = (
  list: readonly Item[],
  places: Places,
  current: string | null,
  step: Step,
  isOpen: (item: Item) => boolean,
): Item | undefined => {
  const accepts = (item: Item) => item.id !== current && isOpen(item)
  return stepFrom(list, places, current, step, accepts) ?? stepFrom(list, places, null, step, accepts)
}
