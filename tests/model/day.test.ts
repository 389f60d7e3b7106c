import { describe, expect, it } from 'vitest'
import { dayInWords, isDay } from '../../src/model/index.js'

describe('a full ISO day', () => {
  it.each([
    ['2024-10-07', true],
    ['XXXX-10-07', false],
    ['2024-10-0X', false],
    ['2024-10', false],
    ['2024/10/07', false],
    ['2024-10-07T10:00', false],
    ['', false],
    [null, false],
  ])('%j is one: %j', (date, expected) => expect(isDay(date)).toBe(expected))
})

describe('a day in words', () => {
  it.each([
    ['2024-10-24', false, '24 October 2024'],
    ['2024-10-04T10:53:00Z', true, '4 October 2024, 10:53'],
    ['2024-10-04T10:53', false, '4 October 2024'],
    ['2024-10-04', true, '4 October 2024'],
    ['2024-13-04', false, '2024-13-04'],
    ['XXXX-10-04', false, 'XXXX-10-04'],
    ['2024-10', false, 'October 2024'],
    ['2024-W41', false, '2024-W41'],
  ])('%j (with its time: %j) is %j', (value, precise, words) =>
    expect(dayInWords(value, precise)).toBe(words),
  )
})
