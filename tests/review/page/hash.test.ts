import { describe, expect, it } from 'vitest'
import { hashOf, nowhere, placeOf } from '../../../src/review/page/place/hash.js'

describe('the address of a place', () => {
  it.each([
    [nowhere, '#/'],
    [{ ...nowhere, pair: '47b95eff5b80' }, '#/pair/47b95eff5b80'],
    [{ ...nowhere, view: 'agreement' as const }, '#/agreement'],
    [
      { ...nowhere, pair: 'a/b', filters: { search: 'two words', chosen: { status: ['open', 'reopened'] } } },
      '#/pair/a%2Fb?status=open&status=reopened&q=two+words',
    ],
    [
      { ...nowhere, filters: { search: 'a?b#c&d', chosen: { outlet: ['Écho & Co'], mark: ['flagged'] } } },
      '#/?mark=flagged&outlet=%C3%89cho+%26+Co&q=a%3Fb%23c%26d',
    ],
  ])('goes there and back: %j', (place, hash) => {
    expect(hashOf(place)).toBe(hash)
    expect(placeOf(hash)).toEqual(place)
  })

  it.each(['', '#', '#/', '#nonsense', '#/pair/', '#/pair/%E0%A4%A', '#/?unknown=1'])(
    'that says nothing is the beginning: %j',
    (hash) => {
      expect(placeOf(hash)).toEqual(nowhere)
    },
  )
})
