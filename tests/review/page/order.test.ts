import { describe, expect, it } from 'vitest'
import { keptOrder, nextOpen, placesOf, stepFrom } from '../../../src/review/page/queue/order.js'
import { isWaiting, progressOf, progressWords } from '../../../src/review/page/queue/progress.js'
import { offsetsOf, rowsOf, windowOf } from '../../../src/review/page/queue/rows.js'
import { item, opinion } from './items.js'

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).join('')
const items = (names: string) => [...names].map((id) => item(id))

describe('the order before the person', () => {
  it.each([
    ['', 'abc', 'abc'],
    ['abc', 'bca', 'abc'],
    ['abc', 'ca', 'ac'],
    ['abc', 'xbcya', 'xabcy'],
    ['abc', 'bxca', 'abxc'],
    ['abc', '', ''],
    ['abc', 'xy', 'xy'],
  ])('%j, and the server now says %j: %j', (before, now, kept) => {
    expect(ids(keptOrder([...before], items(now)))).toBe(kept)
  })
})

describe('a step', () => {
  const all = items('abcde')
  const shown = all.filter(({ id }) => 'bd'.includes(id))
  it.each([
    [null, 1, 'b'],
    [null, -1, 'd'],
    ['a', 1, 'b'],
    ['b', 1, 'd'],
    ['c', 1, 'd'],
    ['c', -1, 'b'],
    ['d', 1, undefined],
    ['b', -1, undefined],
    ['gone', 1, 'b'],
  ] as const)('from %j by %i is %j', (from, step, to) => {
    expect(stepFrom(shown, placesOf(all), from, step)?.id).toBe(to)
  })

  it.each([
    ['b', 1, 'd'],
    ['d', 1, 'b'],
    ['b', -1, 'd'],
    [null, 1, 'b'],
  ] as const)('to what is undecided goes round: from %j by %i to %j', (from, step, to) => {
    expect(nextOpen(shown, placesOf(all), from, step, () => true)?.id).toBe(to)
  })

  it('never ends where it began', () => {
    expect(nextOpen(shown, placesOf(all), 'b', 1, ({ id }) => id === 'b')).toBeUndefined()
  })
})

describe('progress', () => {
  const own = opinion({ by: 'Ben' })
  const other = opinion({ flag: true })
  it.each([
    [item('a'), true, true, false],
    [item('b', { state: 'decided', decision: other, opinions: [other] }), false, true, false],
    [item('c', { state: 'settled', decision: own, opinions: [own, other] }), false, false, false],
    [item('d', { state: 'reopened', decision: other }), true, true, false],
    [item('e', { state: 'decided', disputed: true, opinions: [own, other] }), false, false, true],
    [item('f', { withheld: true, state: 'decided' }), false, true, false],
  ] as const)('%#: waits for a first, a second, a last word', (one, first, second, last) => {
    expect(isWaiting(one, 'first', 'Ben')).toBe(first)
    expect(isWaiting(one, 'second', 'Ben')).toBe(second)
    expect(isWaiting(one, 'adjudication', 'Ben')).toBe(last)
  })

  it('is said in a few words', () => {
    const some = [item('a'), item('b', { state: 'decided', decision: other, opinions: [other] })]
    expect(progressWords(progressOf(some, 'first', 'Ben'))).toBe('1 of 2, 1 flagged')
    expect(progressWords(progressOf([item('a')], 'first', 'Ben'))).toBe('0 of 1')
  })
})

describe('rows of the queue', () => {
  const rows = rowsOf([item('a'), item('b'), item('c', { question: 'q-2' })])

  it('have a heading for each run of one question', () => {
    expect(rows.map((row) => (row.kind === 'question' ? `#${row.count}` : row.item.id))).toEqual([
      '#2',
      'a',
      'b',
      '#1',
      'c',
    ])
  })

  it('are drawn where they are in sight', () => {
    const offsets = offsetsOf(rows, { question: 40, pair: 50 })
    expect(offsets).toEqual([0, 40, 90, 140, 180, 230])
    expect(windowOf(offsets, 0, 30, 0)).toEqual({ from: 0, to: 1 })
    expect(windowOf(offsets, 90, 60, 0)).toEqual({ from: 2, to: 4 })
    expect(windowOf(offsets, 10_000, 500, 1)).toEqual({ from: 3, to: 5 })
    expect(windowOf([0], 0, 100)).toEqual({ from: 0, to: 0 })
  })

  it('are few in a queue of thousands', () => {
    const many = offsetsOf(rowsOf(Array.from({ length: 3000 }, (_, at) => item(`p-${at}`))), {
      question: 40,
      pair: 50,
    })
    const { from, to } = windowOf(many, 70_000, 800)
    expect(to - from).toBeLessThan(40)
  })
})
