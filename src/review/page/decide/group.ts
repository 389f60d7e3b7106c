import type { Item, PairView } from '../../protocol/index.js'

export type GroupId = 'question' | 'alike' | 'filter'

/** A set of pairs that one stroke decides. */
export interface Group {
  readonly id: GroupId
  readonly name: string
  readonly items: readonly Item[]
}

/** The groups the current pair belongs to, without those of one pair alone. */
export function groupsOf(
  view: PairView,
  all: readonly Item[],
  inFilter: readonly Item[],
  isFiltered: boolean,
): readonly Group[] {
  const alike = new Set([view.id, ...view.alike])
  const groups: readonly Group[] = [
    {
      id: 'question',
      name: 'every pair of this question',
      items: all.filter(({ question }) => question === view.question.id),
    },
    {
      id: 'alike',
      name: 'pairs of this question with the same two figures',
      items: all.filter(({ id }) => alike.has(id)),
    },
    {
      id: 'filter',
      name: isFiltered ? 'every pair in the current filter' : 'every pair of the queue',
      items: inFilter,
    },
  ]
  return groups.filter(({ items }) => items.length > 1)
}

/** Articles that each of the pairs has: one of them can be preferred for all. */
export function sharedArticles(items: readonly Item[]): readonly string[] {
  const [first, ...rest] = items
  const own = first?.sides.map(({ article }) => article) ?? []
  return [...new Set(own)].filter((path) =>
    rest.every(({ sides }) => sides.some(({ article }) => article === path)),
  )
}
