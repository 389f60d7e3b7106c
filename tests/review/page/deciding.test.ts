import { describe, expect, it } from 'vitest'
import {
  draftOf,
  emptyDraft,
  preferredSide,
  repeated,
  requestOf,
} from '../../../src/review/page/decide/draft.js'
import { groupsOf, sharedArticles } from '../../../src/review/page/decide/group.js'
import { momentWords } from '../../../src/review/page/decide/moment.js'
import {
  readPending,
  withoutRequest,
  withPending,
  withRequest,
} from '../../../src/review/page/decide/pending.js'
import { resolutionOf, resolutionValue } from '../../../src/review/page/decide/verdicts.js'
import { item, opinion, pairView } from './items.js'

const voice = { by: 'Ben', at: '2024-05-03T14:03:00.000Z', mode: 'first' } as const
const draft = { reason: ' Later. ', resolution: 'prefer', prefer: 'a.md', flag: true } as const

describe('a decision', () => {
  it('has a resolution where it is a conflict, and a stance where it is not the first', () => {
    expect(requestOf(['p-1'], 'conflict', draft, voice)).toMatchObject({
      reason: 'Later.',
      resolution: 'prefer',
      prefer: 'a.md',
      stance: null,
    })
    expect(requestOf(['p-1'], 'update', draft, { ...voice, mode: 'second' })).toMatchObject({
      resolution: null,
      prefer: null,
      flag: true,
      stance: 'second',
    })
  })

  it('is repeated for another pair, but for an article that is not there', () => {
    const last = requestOf(['p-1'], 'conflict', draft, voice)
    expect(repeated(last, item('p-2'))).toMatchObject({ resolution: 'prefer', prefer: 'a.md' })
    const elsewhere = item('p-3', {
      sides: [
        { claim: 'c', article: 'c.md', figure: '1' },
        { claim: 'd', article: 'd.md', figure: '2' },
      ],
    })
    expect(repeated(last, elsewhere)).toMatchObject({ reason: 'Later.', resolution: null, prefer: null })
  })

  it('is taken up again, whichever folder its article is seen from', () => {
    const said = opinion({ verdict: 'conflict', resolution: 'prefer', preferred: 'desk/a.md' })
    expect(draftOf(item('p-1'), said).prefer).toBe('a.md')
    expect(preferredSide(item('p-1'), 'aa.md')).toBeNull()
    expect(draftOf(item('p-1'), opinion({ reason: 'No reason given.' })).reason).toBe('')
  })

  it.each([
    ['', null, null],
    ['range', 'range', null],
    ['prefer:b.md', 'prefer', 'b.md'],
  ] as const)('is resolved as a list says: %j', (value, resolution, prefer) => {
    expect(resolutionOf(value)).toEqual({ resolution, prefer })
    expect(resolutionValue(resolution, prefer)).toBe(value)
  })
})

describe('what is not saved yet', () => {
  const first = requestOf(['p-1'], 'update', emptyDraft, voice)
  const second = requestOf(['p-1', 'p-2'], 'conflict', emptyDraft, {
    ...voice,
    at: '2024-05-03T14:04:00.000Z',
  })

  it('is kept in order, each once, and taken away one by one', () => {
    const kept = withRequest(withRequest(withRequest([], first), second), second)
    expect(kept).toEqual([first, second])
    expect(withoutRequest(kept, { ...first })).toEqual([second])
    expect(readPending(JSON.stringify(kept))).toEqual(kept)
  })

  it.each([null, '', '{}', 'null', '[null, 7, {"pairs": "p"}]'])('is nothing in %j', (text) => {
    expect(readPending(text)).toEqual([])
  })

  it('shows as if it were, the last word first', () => {
    const [one, two, three] = withPending([item('p-1'), item('p-2'), item('p-3')], [first, second])
    expect(one).toMatchObject({ state: 'decided', decision: { verdict: 'conflict', by: 'Ben' } })
    expect(two?.opinions).toHaveLength(1)
    expect(three).toEqual(item('p-3'))
  })

  it.each([
    ['update', null, false, 'settled'],
    ['update', null, true, 'decided'],
    ['unsure', null, false, 'decided'],
    ['conflict', null, false, 'decided'],
    ['conflict', 'range', false, 'settled'],
    ['conflict', 'ask', false, 'decided'],
  ] as const)('%s, %s, flag %s stands as %s', (verdict, resolution, flag, state) => {
    const request = requestOf(['p-1'], verdict, { ...emptyDraft, resolution, flag }, voice)
    expect(withPending([item('p-1')], [request])[0]?.state).toBe(state)
  })

  it('of a second reviewer disputes, of the last word does not', () => {
    const decided = item('p-1', { state: 'settled', opinions: [opinion()], decision: opinion() })
    const by = (mode: 'second' | 'adjudication') =>
      withPending([decided], [requestOf(['p-1'], 'scope', emptyDraft, { ...voice, mode })])[0]
    expect(by('second')?.disputed).toBe(true)
    expect(by('adjudication')?.disputed).toBe(false)
  })
})

describe('groups', () => {
  const all = [item('p-1'), item('p-2'), item('p-3', { question: 'q-2' })]
  it('are those of more than one pair', () => {
    const names = (view: ReturnType<typeof pairView>, shown = all) =>
      groupsOf(view, all, shown, false).map(({ id, items }) => `${id} ${items.length}`)
    expect(names(pairView([]))).toEqual(['question 2', 'filter 3'])
    expect(names(pairView([], { alike: ['p-2'] }))).toEqual(['question 2', 'alike 2', 'filter 3'])
    expect(names(pairView([]), [item('p-1')])).toEqual(['question 2'])
  })

  it('prefer an article that all have', () => {
    const other = item('p-4', {
      sides: [
        { claim: 'c', article: 'c.md', figure: '1' },
        { claim: 'c-wire', article: 'b.md', figure: '2' },
      ],
    })
    expect(sharedArticles([item('p-1'), other])).toEqual(['b.md'])
    expect(sharedArticles([item('p-1'), item('p-2')])).toEqual(['a.md', 'b.md'])
    expect(sharedArticles([])).toEqual([])
  })
})

describe('a moment', () => {
  const now = new Date(2024, 4, 3, 18, 0)
  it.each([
    [new Date(2024, 4, 3, 9, 5), '09:05'],
    [new Date(2024, 4, 2, 14, 3), '2 May 2024, 14:03'],
  ])('%s is %j', (at, words) => {
    expect(momentWords(at.toISOString(), now)).toBe(words)
  })

  it('that is none comes back as it is', () => {
    expect(momentWords('soon', now)).toBe('soon')
  })
})
