import { describe, expect, it } from 'vitest'
import { Refused } from '../../src/review/server/refused.js'
import { at } from '../ledger/town.js'
import { runOf, type Served, served, town } from './served.js'

const idsOf = async (review: Served): Promise<readonly string[]> => (await review.items()).map(({ id }) => id)
const saved = async (response: Response | Promise<Response>) => {
  const answer = await response
  expect(answer.status, await answer.clone().text()).toBe(200)
  return answer.json() as Promise<{ revision: string; lines: number }>
}

describe('the queue', () => {
  it('has every discrepancy with what its row shows, pairs of a question together', async () => {
    const review = await served(town)
    const view = await review.view()
    expect(view).toMatchObject({
      reviewer: 'Anna',
      readOnly: false,
      ledger: 'kept.ndjson',
      messages: [],
      undo: null,
      redo: null,
    })
    expect(view.articles.map(({ path, outlet }) => [path, outlet])).toEqual([
      ['a.txt', 'a.txt'],
      ['b.txt', 'b.txt'],
      ['c.txt', 'c.txt'],
    ])
    const questions = view.items.map(({ question }) => question)
    expect(new Set(questions).size).toBe(2)
    expect(questions).toEqual([...questions].sort((a, b) => questions.indexOf(a) - questions.indexOf(b)))
    expect(view.items.flatMap(({ sides }) => sides.map(({ figure }) => figure))).toEqual(
      expect.arrayContaining(['12', '19', '15', '40', '90']),
    )
    expect(view.items[0]).toMatchObject({
      verdict: 'differ',
      state: 'open',
      decision: null,
      opinions: [],
      disputed: false,
      withheld: false,
    })
  })

  it('puts what is decided behind what is not', async () => {
    const review = await served(town)
    const [first = ''] = await idsOf(review)
    await saved(review.decide({ pairs: [first] }))
    const items = await review.items()
    expect(items.at(-1)).toMatchObject({
      id: first,
      state: 'settled',
      decision: { verdict: 'scope', by: 'Anna' },
    })
    expect(items[0]?.id).not.toBe(first)
  })

  it('has another revision after each change, and the same text until then', async () => {
    const review = await served(town)
    const texts = [await review.ask('/api/desk'), await review.ask('/api/desk')].map((answer) =>
      answer.text(),
    )
    const [one, other] = await Promise.all(texts)
    expect(one).toBe(other)
    const before = review.desk.revision
    const { revision } = await saved(review.decide({ pairs: (await idsOf(review)).slice(0, 1) }))
    expect(revision).not.toBe(before)
    expect((await review.view()).revision).toBe(revision)
  })
})

describe('a decision', () => {
  it('sent again is recorded once, also when it was taken back meanwhile', async () => {
    const review = await served(town)
    const [first = ''] = await idsOf(review)
    expect(await saved(review.decide({ pairs: [first] }))).toMatchObject({ lines: 1 })
    expect(await saved(review.decide({ pairs: [first] }))).toMatchObject({ lines: 0 })
    await saved(review.reverse({}))
    expect(await saved(review.decide({ pairs: [first] }))).toMatchObject({ lines: 0 })
    expect((await review.items())[0]?.state).toBe('open')
  })

  it('of many pairs is one stroke: taken back and brought again at once', async () => {
    const review = await served(town)
    const ids = await idsOf(review)
    expect(await saved(review.decide({ pairs: ids }))).toMatchObject({ lines: ids.length })
    const { undo } = await review.view()
    expect([...(undo?.pairs ?? [])].sort()).toEqual([...ids].sort())
    expect(await saved(review.reverse({}))).toMatchObject({ lines: 1 })
    expect(new Set((await review.items()).map(({ state }) => state))).toEqual(new Set(['open']))
    await saved(review.reverse({ action: 'redo', at: at(21) }))
    expect(new Set((await review.items()).map(({ state }) => state))).toEqual(new Set(['settled']))
  })

  it('without a reason says so; one with spaces is taken without them', async () => {
    const review = await served(town)
    const [first = '', second = ''] = await idsOf(review)
    await saved(review.decide({ pairs: [first], reason: '  ' }))
    await saved(review.decide({ pairs: [second], reason: ' Why. ' }))
    const reasons = (await review.items()).flatMap(({ decision }) => decision?.reason ?? [])
    expect(reasons.sort()).toEqual(['No reason given.', 'Why.'])
  })

  it('that prefers an article names it as the page does', async () => {
    const review = await served(town)
    const [item] = await review.items()
    const prefer = item?.sides[1].article ?? ''
    const request = { pairs: [item?.id ?? ''], verdict: 'conflict', resolution: 'prefer', prefer } as const
    await saved(review.decide(request))
    const now = (await review.items()).find(({ id }) => id === item?.id)
    expect(now).toMatchObject({ state: 'settled', decision: { resolution: 'prefer', preferred: prefer } })
  })

  it.each([
    ['a pair that is gone', { pairs: ['000000000000'] }, 409, 'gone'],
    ['a resolution of no conflict', { resolution: 'range' }, 400, 'goes with the verdict'],
    ['"prefer" without an article', { verdict: 'conflict', resolution: 'prefer' }, 400, 'prefer'],
    [
      'an article that is no side',
      { verdict: 'conflict', resolution: 'prefer', prefer: 'z.txt' },
      409,
      'no side',
    ],
    ['no day of the calendar', { at: '2024-02-30T10:00:00.000Z' }, 400, 'calendar'],
    ['no hour of the clock', { at: '2024-02-03T99:00:00.000Z' }, 400, 'calendar'],
    ['a reason too long in UTF-16', { reason: '🔥'.repeat(2001) }, 400, 'longer than 4000'],
  ] as const)('with %s is refused, and nothing recorded', async (_, request, status, words) => {
    const review = await served(town)
    const [first = ''] = await idsOf(review)
    const answer = await review.decide({ pairs: [first], ...request })
    expect([answer.status, await answer.json()]).toEqual([status, { error: expect.stringContaining(words) }])
    expect(review.store.text).toBe('')
  })

  it('that the disk refuses is answered with why, and nothing changes', async () => {
    const review = await served(town)
    review.store.trouble = new Refused(503, 'kept.ndjson: nothing was recorded: the disk is full.')
    const answer = await review.decide({ pairs: (await idsOf(review)).slice(0, 1) })
    expect([answer.status, await answer.json()]).toEqual([
      503,
      { error: expect.stringContaining('disk is full') },
    ])
    expect((await review.items())[0]?.state).toBe('open')
  })

  it('of a defect is no secret, and tells the page nothing of the machine', async () => {
    const review = await served(town)
    review.store.trouble = new Error('secret /home/anna')
    const answer = await review.decide({ pairs: (await idsOf(review)).slice(0, 1) })
    expect([answer.status, await answer.text()]).toEqual([500, expect.not.stringContaining('secret')])
    expect(review.defects.map(({ message }) => message)).toEqual(['secret /home/anna'])
  })

  it('where the review is read-only is refused', async () => {
    const review = await served(town, { isReadOnly: true })
    expect((await review.view()).readOnly).toBe(true)
    const ids = await idsOf(review)
    for (const answer of [await review.decide({ pairs: ids }), await review.reverse({})])
      expect([answer.status, await answer.json()]).toEqual([
        403,
        { error: expect.stringContaining('read-only') },
      ])
    expect(review.store.text).toBe('')
  })
})

describe('undo and redo', () => {
  it('are each person’s own, the last first; a new decision clears redo', async () => {
    const review = await served(town)
    const [first = '', second = '', third = ''] = await idsOf(review)
    await saved(review.decide({ pairs: [first], at: at(3) }))
    await saved(review.decide({ pairs: [second], at: at(4) }))
    await saved(review.decide({ pairs: [third], at: at(5), by: 'Ben' }))
    expect((await review.view('?by=Ben')).undo?.pairs).toEqual([third])
    await saved(review.reverse({ at: at(6) }))
    expect(await review.view()).toMatchObject({ undo: { pairs: [first] }, redo: { pairs: [second] } })
    await saved(review.reverse({ at: at(7) }))
    expect(await review.view()).toMatchObject({ undo: null, redo: { pairs: [first] } })
    await saved(review.reverse({ action: 'redo', at: at(8) }))
    expect(await review.view()).toMatchObject({ undo: { pairs: [first] }, redo: { pairs: [second] } })
    await saved(review.decide({ pairs: [third], at: at(9) }))
    expect(await review.view()).toMatchObject({ undo: { pairs: [third] }, redo: null })
    expect((await review.reverse({ action: 'redo', at: at(10) })).status).toBe(409)
  })

  it('sent again with the same moment do nothing more', async () => {
    const review = await served(town)
    const [first = '', second = ''] = await idsOf(review)
    await saved(review.decide({ pairs: [first], at: at(3) }))
    await saved(review.decide({ pairs: [second], at: at(4) }))
    expect((await saved(review.reverse({ at: at(6) }))).lines).toBe(1)
    expect((await saved(review.reverse({ at: at(6) }))).lines).toBe(0)
    expect((await review.view()).undo?.pairs).toEqual([first])
  })

  it('of a named decision take back that one; of an unknown one nothing', async () => {
    const review = await served(town)
    const [first = '', second = ''] = await idsOf(review)
    await saved(review.decide({ pairs: [first], at: at(3) }))
    const { undo } = await review.view()
    await saved(review.decide({ pairs: [second], at: at(4) }))
    await saved(review.reverse({ of: undo?.of ?? '', at: at(6) }))
    expect((await review.view()).undo?.pairs).toEqual([second])
    expect((await review.reverse({ of: '000000000000', at: at(7) })).status).toBe(409)
    expect((await saved(review.reverse({ of: undo?.of ?? '', at: at(8) }))).lines).toBe(0)
  })

  it('pass over decisions on pairs that are not here', async () => {
    const review = await served(town)
    const [first = ''] = await idsOf(review)
    await saved(review.decide({ pairs: [first] }))
    review.desk.replace(runOf({ 'a.txt': 'Nothing burned.\n', 'b.txt': 'Nothing at all.\n' }))
    expect(await review.view()).toMatchObject({ items: [], undo: null })
    expect((await review.reverse({})).status).toBe(409)
  })
})

describe('a second reviewer', () => {
  it('sees nothing of what others said until she has decided', async () => {
    const review = await served(town)
    const [first = '', second = ''] = await idsOf(review)
    await saved(review.decide({ pairs: [first, second], reason: 'Annas words' }))
    const blind = '?by=Ben&blind=1'
    const text = await (await review.ask(`/api/desk${blind}`)).text()
    expect(text).not.toContain('Annas words')
    const item = async (id: string) => (await review.items(blind)).find((each) => each.id === id)
    expect(await item(first)).toMatchObject({ withheld: true, state: 'open', decision: null, opinions: [] })
    await saved(review.decide({ pairs: [first], by: 'Ben', verdict: 'update', stance: 'second', at: at(5) }))
    expect(await item(first)).toMatchObject({
      withheld: false,
      state: 'decided',
      disputed: true,
      opinions: [{ by: 'Ben', stance: 'second' }, { by: 'Anna' }],
    })
    expect(await item(second)).toMatchObject({ withheld: true })
    for (const path of ['agreement', 'export?format=json'])
      expect(
        await (await review.ask(`/api/${path}${path.includes('?') ? '&' : '?'}by=Cleo&blind=1`)).text(),
      ).not.toContain('Annas words')
  })

  it('is heard until somebody has the last word', async () => {
    const review = await served(town)
    const [first = ''] = await idsOf(review)
    await saved(review.decide({ pairs: [first] }))
    await saved(review.decide({ pairs: [first], by: 'Ben', verdict: 'update', stance: 'second', at: at(5) }))
    await saved(review.decide({ pairs: [first], verdict: 'update', stance: 'adjudication', at: at(6) }))
    const found = (await review.items()).find(({ id }) => id === first)
    expect(found).toMatchObject({ state: 'settled', disputed: false })
    expect(await (await review.ask('/api/agreement')).json()).toMatchObject({
      people: ['Anna', 'Ben'],
      pairs: [
        {
          id: first,
          opinions: [
            { by: 'Anna', verdict: 'scope' },
            { by: 'Ben', verdict: 'update' },
          ],
          adjudication: { by: 'Anna', verdict: 'update' },
          disputed: false,
        },
      ],
      between: [{ people: ['Anna', 'Ben'], pairs: 1, agreed: 0, kappa: 0 }],
    })
  })
})

describe('an article that changes', () => {
  it('changes the queue, and reopens what was decided on other figures', async () => {
    const review = await served(town)
    const heard: string[] = []
    review.desk.listen({ onChange: (revision) => heard.push(revision), onEnd: () => {} })
    const [item] = await review.items()
    await saved(review.decide({ pairs: [item?.id ?? ''] }))
    const changed = Object.fromEntries(
      Object.entries(town).map(([path, text]) => [
        path,
        String(text).replace(item?.sides[0].figure ?? '', '14'),
      ]),
    )
    review.desk.replace(runOf(changed))
    expect(heard).toHaveLength(2)
    const states = (await review.items()).map(({ state, decision }) => [state, decision?.by ?? null])
    expect(states).toContainEqual(['reopened', 'Anna'])
    expect((await review.decide({ pairs: [item?.id ?? ''], at: at(9) })).status).toBe(409)
  })

  it('that cannot be read leaves what was read before, and is told', async () => {
    const review = await served(town)
    const before = await idsOf(review)
    review.desk.trouble('articles', ['a.txt: cannot be read.'])
    expect(await review.view()).toMatchObject({ messages: ['a.txt: cannot be read.'] })
    expect(await idsOf(review)).toEqual(before)
    review.desk.replace(runOf(town))
    expect((await review.view()).messages).toEqual([])
  })
})
