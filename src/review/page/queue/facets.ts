import type { Item } from '../../protocol/index.js'

export const facetIds = [
  'status',
  'mark',
  'severity',
  'level',
  'measure',
  'event',
  'outlet',
  'reviewer',
] as const

export type FacetId = (typeof facetIds)[number]

export const facetNames: Readonly<Record<FacetId, string>> = {
  status: 'Status',
  mark: 'Marked',
  severity: 'Severity',
  level: 'Level',
  measure: 'Measure',
  event: 'Event',
  outlet: 'Outlet',
  reviewer: 'Reviewer',
}

/** Outlets by the path of the article. */
export type Outlets = ReadonlyMap<string, string>

const noEvent = 'no event named'

/** What an item has for each facet; one has several outlets, marks and reviewers. */
export function facetValues(item: Item, outlets: Outlets): Readonly<Record<FacetId, readonly string[]>> {
  const { state, decision, disputed, withheld, severity, level, measure, event, sides, opinions } = item
  return {
    status: [state],
    mark: [
      ...(decision?.flag ? ['flagged'] : []),
      ...(disputed ? ['disputed'] : []),
      ...(withheld ? ['withheld'] : []),
    ],
    severity: [severity],
    level: [level],
    measure: [measure],
    event: [event ?? noEvent],
    outlet: unique(sides.map(({ article }) => outlets.get(article) ?? article)),
    reviewer: unique([...opinions, ...(decision ? [decision] : [])].map(({ by }) => by)),
  }
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)]

const words: Readonly<Partial<Record<FacetId, Readonly<Record<string, string>>>>> = {
  status: {
    open: 'undecided',
    reopened: 'reopened: settled on other figures',
    decided: 'decided, still a finding',
    settled: 'settled',
  },
  mark: {
    flagged: 'flagged for a second look',
    disputed: 'disputed by a second reviewer',
    withheld: 'decided by somebody else, withheld',
  },
}

const codes: readonly FacetId[] = ['severity', 'level', 'measure']

/** A facet's value as a person reads it. */
export const facetWords = (facet: FacetId, value: string): string =>
  words[facet]?.[value] ?? (codes.includes(facet) ? value.replace(/[-_]/gu, ' ') : value)
