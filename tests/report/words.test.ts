import { describe, expect, it } from 'vitest'
import { dateWords, dayNumber, shortDate } from '../../src/report/dates.js'
import { passageOf } from '../../src/report/passage.js'
import { counted, grouped, plain, shorten } from '../../src/report/plain.js'
import { quantityWords } from '../../src/report/reading.js'
import { columns, cut, pad, wrap } from '../../src/report/terminal.js'
import { claim, quantity } from './build.js'

describe('numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [24762, '24,762'],
    [1234567.25, '1,234,567.25'],
    [-1200, '−1,200'],
    [1e21, '1e+21'],
  ])('%d is %s', (value, words) => {
    expect(grouped(value)).toBe(words)
  })

  it('count one and many', () => {
    expect([counted(0, 'pair'), counted(1, 'pair'), counted(1200, 'pair')]).toEqual([
      '0 pairs',
      '1 pair',
      '1,200 pairs',
    ])
  })
})

describe('readings', () => {
  it.each([
    [quantity(1400, null, { lowOpen: true }), 'more than 1,400'],
    [quantity(80, null), 'at least 80'],
    [quantity(null, 80), 'at most 80'],
    [quantity(null, 230, { highOpen: true }), 'less than 230'],
    [quantity(1140, 1140, { approx: true }), 'about 1,140'],
    [quantity(24, null, { approx: true }), 'about 24 or more'],
    [quantity(50, 60), '50 to 60'],
    [quantity(12, 12, { increment: true }), '12 more (added, not the total)'],
    [quantity(null, null), 'any number'],
  ])('%#: a count', (figure, words) => {
    expect(quantityWords(figure, 'count')).toBe(words)
  })

  it.each([
    ['money', quantity(1.5e6, 1.5e6, { unit: 'USD' }), 'USD 1,500,000'],
    ['percent', quantity(5, 5, { unit: '%', trend: 'up' }), 'up by 5%'],
    ['measurement', quantity(120, null, { unit: 'km/h' }), 'at least 120 km/h'],
    ['measurement', quantity(9000, 9000, { unit: 'har' }), '9,000 ha'],
    ['measurement', quantity(9, 9, { unit: 'constructor' }), '9 constructor'],
  ] as const)('%s', (kind, figure, words) => {
    expect(quantityWords(figure, kind)).toBe(words)
  })
})

describe('dates', () => {
  it.each([
    ['2024-10-24', '24 October 2024'],
    ['2024-10-24T06:30:00Z', '24 October 2024, 06:30 UTC'],
    ['2024-10-24T06:30', '24 October 2024, 06:30'],
    ['2024-10-24TMO', '24 October 2024, morning'],
    ['2023-11-24/2023-12-01', '24 November 2023 to 1 December 2023'],
    ['../2023-12-01', 'until 1 December 2023'],
    ['2023-11-24/', 'since 24 November 2023'],
    ['XXXX-10-07', '7 October, year not given'],
    ['2023-10-XX', 'October 2023'],
    ['2023-10', 'October 2023'],
    ['2023', '2023'],
    ['199X', 'the 1990s'],
    ['199', 'the 1990s'],
    ['2023-SP', 'spring 2023'],
    ['2023-Q3', 'third quarter of 2023'],
    ['XXXX-WXX-1', 'a Monday, date not given'],
    ['2023-W42', 'week 42 of 2023'],
    ['2023-10-07~', 'about 7 October 2023'],
    ['P1W', '1 week'],
    ['P2Y3M', '2 years 3 months'],
    ['PT36H', '36 hours'],
    ['PT5M', '5 minutes'],
    ['PXD', 'some days'],
    ['PRESENT_REF', 'now'],
    ['2023-13-01', '2023-13-01'],
    ['whatever', 'whatever'],
    ['', ''],
  ])('%s is %s', (value, words) => {
    expect(dateWords(value)).toBe(words)
  })

  it('are short on axes and numbers on scales', () => {
    expect(shortDate('2024-10-24T06:00')).toBe('24 Oct 2024')
    expect(shortDate('2024-10')).toBe('October 2024')
    expect(dayNumber('1970-01-02T12:00')).toBe(1.5)
    expect(dayNumber('2024-10')).toBeUndefined()
  })
})

describe('article text', () => {
  it('shows control characters and keeps one line', () => {
    expect(plain('a\n\t b\u001B[2J\u0007\u007F\u009B\u202E\uD800c')).toBe('a b␛[2J␇␡���c')
    expect(plain('漢字 \u{1F600} é')).toBe('漢字 \u{1F600} é')
  })

  it('is shortened by characters, never through one', () => {
    expect(shorten('\u{1F600}\u{1F600}\u{1F600}', 2)).toBe('\u{1F600}…')
    expect(shorten('abc', 3)).toBe('abc')
  })

  it('takes columns as a terminal shows it', () => {
    expect([
      columns('abc'),
      columns('漢字'),
      columns('e\u0301'),
      columns('\u{1F600}'),
      columns('ab。'),
    ]).toEqual([3, 4, 1, 2, 4])
    expect(cut('漢字漢字', 5)).toBe('漢字…')
    expect(pad('漢', 4)).toBe('漢  ')
    expect(wrap('漢字漢字漢字 abc', 8)).toEqual(['漢字漢字', '漢字 abc'])
  })
})

describe('passage', () => {
  it('is broken off between words, with an ellipsis only where it is', () => {
    const cutOff = claim('a', 'a.md', `${'word '.repeat(30)}[240] people ${'word '.repeat(30)}`)
    expect(passageOf(cutOff).before).toMatch(/^… word word .* word $/u)
    expect(passageOf(cutOff).after).toMatch(/^ people word .* word …$/u)
    const whole = claim('a', 'a.md', 'They took [240] people.')
    expect(passageOf(whole)).toEqual({ before: 'They took ', exact: '240', after: ' people.' })
    const bare = { ...whole, quote: { exact: '240', prefix: '', suffix: '' } }
    expect(passageOf(bare)).toEqual({ before: '', exact: '240', after: '' })
  })
})
