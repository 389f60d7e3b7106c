import { describe, expect, it } from 'vitest'
import { type Claim, grouped, groupedBy, wholesOf } from '../../src/model/index.js'

describe('groups', () => {
  it('keep the order of keys and things, by one key', () =>
    expect([...groupedBy([3, 1, 2, 4], (n) => (n === 4 ? null : n % 2))]).toEqual([
      [1, [3, 1]],
      [0, [2]],
    ]))

  it('hold a thing under each of its keys', () =>
    expect([...grouped(['ab', 'b'], (word) => word)]).toEqual([
      ['a', ['ab']],
      ['b', ['ab', 'b']],
    ]))
})

describe('wholes', () => {
  const claim = (id: string, whole?: string | null) =>
    ({ id, partOf: whole === undefined ? null : { claim: whole, cue: 'including' } }) as Claim

  it('are the claims that others are a part of', () => {
    const claims = [claim('all'), claim('some', 'all'), claim('more', 'all'), claim('another', null)]
    expect([...wholesOf(claims).keys()]).toEqual(['all'])
  })

  it('are none where the whole is not among them', () =>
    expect(wholesOf([claim('some', 'gone')]).size).toBe(0))
})
