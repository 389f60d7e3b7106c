/** Things by the one key that each has, null for none; keys and things in the order in which they come. */
export function groupedBy<T, Key extends string | number>(
  items: Iterable<T>,
  keyOf: (item: T) => Key | null,
): Map<Key, T[]> {
  const groups = new Map<Key, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** Things by each of their keys, keys and things in the order in which they come. */
export function grouped<T, Key extends string | number>(
  items: Iterable<T>,
  keysOf: (item: T) => Iterable<Key>,
): Map<Key, T[]> {
  const groups = new Map<Key, T[]>()
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  return groups
}
