import { describe, expect, it } from 'vitest'
import { boundsOf } from '../../src/model/index.js'
import { quantity } from '../report/build.js'

describe('bounds', () => {
  it.each([
    [quantity(240, 240), 240, 240],
    [quantity(1200, 1200), 1150, 1250],
    [quantity(1140, 1140), 1140, 1140],
    [quantity(1140, 1140, { approx: true }), 1130, 1150],
    [quantity(30, 30, { approx: true }), 27, 33],
    [quantity(600, 600, { approx: true }), 540, 660],
    [quantity(0, 0, { approx: true }), 0, 0],
    [quantity(7.8, 7.8, { approx: true }), 7.7, 7.9],
    [quantity(80, null), 80, Infinity],
    [quantity(null, 230), -Infinity, 230],
    [quantity(50, 60), 50, 60],
  ])('%#', (figure, low, high) => {
    const bounds = boundsOf(figure)
    expect(bounds.low).toBeCloseTo(low)
    expect(bounds.high).toBeCloseTo(high)
  })
})
