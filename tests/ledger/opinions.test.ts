import { describe, expect, it } from 'vitest'
import type { Decision } from '../../src/model/index.js'
import { at, compared, decisionOn, ledgerOf, states } from './town.js'

const town = compared({
  'a.txt': 'At the hotel in Hill Town, 12 people were killed in the fire on Sunday, police said.\n',
  'b.txt': 'Officials said 19 people were killed in the fire at the Hill Town hotel on Sunday.\n',
})
type Said = Pick<Decision, 'by' | 'verdict'> & Partial<Pick<Decision, 'stance'>>
const first: Said = { by: 'Anna', verdict: 'scope' }
const second: Said = { by: 'Ben', verdict: 'update', stance: 'second' }
const agreeing: Said = { ...second, verdict: 'scope' }
const ruling: Said = { by: 'Cleo', verdict: 'update', stance: 'adjudication' }

describe('a pair on which several persons spoke', () => {
  it.each<[string, readonly Said[], 'settled' | 'decided']>([
    ['the first alone', [first], 'settled'],
    [
      'a later decision that is no second look replaces the first',
      [first, { ...second, by: 'Dan' }],
      'decided',
    ],
    ['two plain decisions', [first, { by: 'Ben', verdict: 'update' }], 'settled'],
    ['a second look that agrees', [first, agreeing], 'settled'],
    ['a second look that does not', [first, second], 'decided'],
    ['the second thinks again', [first, second, agreeing], 'settled'],
    ['the first thinks again', [first, second, { ...first, verdict: 'update' }], 'settled'],
    ['a third agrees with one of them', [first, second, { ...second, by: 'Dan' }], 'decided'],
    ['somebody has the last word', [first, second, ruling], 'settled'],
    ['one of the two has the last word', [first, second, { ...ruling, by: 'Anna' }], 'settled'],
    [
      'another second look after the last word',
      [first, second, ruling, { ...agreeing, by: 'Dan' }],
      'decided',
    ],
    ['a plain decision after the last word', [first, second, ruling, first], 'settled'],
  ])('%s', (_, said, state) => {
    const lines = said.map((fields, day) => decisionOn(town, { ...fields, at: at(day + 1) }))
    expect(states(ledgerOf(...lines), town)).toEqual([state])
    expect(states(ledgerOf(...[...lines].reverse()), town)).toEqual([state])
  })
})
