import { describe, expect, it } from 'vitest'
import { withAir } from '../../src/report/picture/scale.js'
import { bySpeaker } from '../../src/report/picture/speakers.js'

describe('an axis with air', () => {
  it.each([
    ['a tenth on both sides', [100, 200], [90, 210]],
    ['none below nothing', [5, 105], [0, 115]],
    ['below nothing where a value is', [-10, 90], [-20, 100]],
    ['a tenth of a single value', [50], [45, 55]],
    ['one at least', [0, 0], [0, 1]],
    ['open ends left out', [-Infinity, 100, 200, Infinity], [90, 210]],
    ['no value at all', [], [0, 1]],
  ] as const)('has %s', (_, values, ends) => {
    expect(withAir(values, 0.1)).toEqual(ends)
  })

  it('takes as many values as there are', () => {
    const many = Array.from({ length: 300_000 }, (_, index) => index)
    expect(withAir(many, 0)).toEqual([0, 299_999])
  })
})

describe('points by speaker', () => {
  const said = (speaker: string | null, outlet: string) => ({ answer: { speaker, outlet } })

  it('are one line for one name, and for an outlet that cites nobody', () => {
    const points = [
      said('the police', 'A'),
      said(null, 'A'),
      said('Police', 'B'),
      said(null, 'B'),
      said('police', 'A'),
      said(null, 'A'),
    ]
    const [police, a, b, ...others] = bySpeaker(points)
    expect(others).toEqual([])
    expect(police).toEqual({ name: 'the police', points: [points[0], points[2], points[4]] })
    expect(a).toEqual({ name: 'A, in its own voice', points: [points[1], points[5]] })
    expect(b).toEqual({ name: 'B, in its own voice', points: [points[3]] })
  })
})
