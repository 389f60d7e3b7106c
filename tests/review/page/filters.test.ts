import { describe, expect, it } from 'vitest'
import { facetWords } from '../../../src/review/page/queue/facets.js'
import {
  chosenCount,
  type Filters,
  facetCounts,
  filtered,
  isFiltering,
  noFilters,
  sought,
  toggled,
} from '../../../src/review/page/queue/filters.js'
import { item, opinion, outlets } from './items.js'

const flagged = opinion({ flag: true, by: 'Ben', reason: 'Ask the coast guard.' })
const items = [
  item('p-1'),
  item('p-2', { state: 'decided', decision: flagged, opinions: [flagged], level: 'revision' }),
  item('p-3', { event: null, measure: 'held_now', severity: 'info', state: 'reopened' }),
  item('p-4', {
    says: 'Écho has "onze", Wire has "12".',
    disputed: true,
    sides: [
      { claim: 'c-1', article: 'c.md', figure: 'onze' },
      { claim: 'c-2', article: 'b.md', figure: '12' },
    ],
  }),
]
const all = sought(items, outlets)
const found = (filters: Partial<Filters>) => filtered(all, { ...noFilters, ...filters }).map(({ id }) => id)

describe('facets', () => {
  it.each<[Filters['chosen'], string[]]>([
    [{}, ['p-1', 'p-2', 'p-3', 'p-4']],
    [{ status: ['open', 'reopened'] }, ['p-1', 'p-3', 'p-4']],
    [{ status: ['open'], outlet: ['Écho'] }, ['p-4']],
    [{ mark: ['flagged'] }, ['p-2']],
    [{ mark: ['flagged', 'disputed'] }, ['p-2', 'p-4']],
    [{ reviewer: ['Ben'] }, ['p-2']],
    [{ event: ['no event named'] }, ['p-3']],
    [{ level: ['revision'], severity: ['info'] }, []],
    [{ measure: ['nothing'] }, []],
  ])('%j', (chosen, ids) => {
    expect(found({ chosen })).toEqual(ids)
  })

  it('are chosen and left again', () => {
    const once = toggled(noFilters, 'status', 'open')
    expect(once.chosen).toEqual({ status: ['open'] })
    expect(chosenCount(toggled(once, 'mark', 'flagged'))).toBe(2)
    expect(isFiltering(toggled(once, 'status', 'open'))).toBe(false)
  })

  it('count what each value would show beside what is chosen elsewhere', () => {
    const counts = facetCounts(all, { search: '', chosen: { status: ['open'], level: ['gone'] } })
    const of = (id: 'status' | 'outlet' | 'level') =>
      Object.fromEntries((counts.get(id) ?? []).map(({ value, count }) => [value, count]))
    expect(of('level')).toEqual({ conflict: 2, revision: 0, gone: 0 })
    expect(of('status')).toEqual({ open: 0, decided: 0, reopened: 0 })
    expect(counts.get('level')?.find(({ value }) => value === 'gone')?.isChosen).toBe(true)
    const free = facetCounts(all, { search: '', chosen: { status: ['open'] } })
    expect(free.get('status')?.map(({ value, count }) => [value, count])).toEqual([
      ['open', 2],
      ['decided', 1],
      ['reopened', 1],
    ])
  })

  it('are written for people', () => {
    expect(facetWords('status', 'open')).toBe('undecided')
    expect(facetWords('measure', 'held_now')).toBe('held now')
    expect(facetWords('outlet', 'Post-Gazette')).toBe('Post-Gazette')
  })
})

describe('search', () => {
  it.each([
    ['', ['p-1', 'p-2', 'p-3', 'p-4']],
    ['1400', ['p-1', 'p-2', 'p-3']],
    ['1,400 gazette', ['p-1', 'p-2', 'p-3']],
    ['FERRY echo', ['p-4']],
    ['coast guard', ['p-2']],
    ['guard coast', ['p-2']],
    ['c.md', ['p-4']],
    ['nowhere', []],
  ])('%j', (search, ids) => {
    expect(found({ search })).toEqual(ids)
  })

  it('goes with facets', () => {
    expect(found({ search: '1400', chosen: { status: ['reopened'] } })).toEqual(['p-3'])
  })
})
