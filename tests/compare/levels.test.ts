import { describe, expect, it } from 'vitest'
import { compareQuestion, comparisons } from '../../src/compare/index.js'
import type { Claim } from '../../src/model/index.js'
import { claim, date, figure } from './claim.js'

const context = { sources: new Map() }

function levelOf(a: Claim, b: Claim, cumulative = false): string | undefined {
  const question = { id: 'q', text: 'How many?', measure: a.measure, cumulative, claims: [a, b] }
  return Object.keys(compareQuestion(question, context).levels)[0]
}

const count = (written: string, asOf: string | null = null, source = 'a.md') =>
  claim({ quantity: figure(written), exact: written, asOf, source })

describe('figures of a fixed fact', () => {
  it.each([
    ['80', '80', 'same-figure'],
    ['0', '0', 'same-figure'],
    ['0', '1', 'conflict'],
    ['minus5', 'minus5', 'same-figure'],
    ['minus5', '5', 'conflict'],
    ['minus1200', 'minus1240', 'within-rounding'],
    ['7.8', '7.9', 'conflict'],
    ['~7.8', '7.85', 'within-rounding'],
    ['~7.8', '7.9', 'conflict'],
    ['~7.8', '~8', 'within-rounding'],
    ['80+', '80', 'bounds-overlap'],
    ['>80', '80', 'conflict'],
    ['>80', '81', 'bounds-overlap'],
    ['>80', '>80', 'same-figure'],
    ['<230', '240', 'conflict'],
    ['<230', '230', 'conflict'],
    ['<230', '229', 'bounds-overlap'],
    ['upto 230', '230', 'bounds-overlap'],
    ['upto 80', '80+', 'bounds-overlap'],
    ['upto 80', '>80', 'conflict'],
    ['<80', '80+', 'conflict'],
    ['50..60', '60', 'bounds-overlap'],
    ['50..60', '60..70', 'bounds-overlap'],
    ['50..60', '61..70', 'conflict'],
    ['>26000', '>31000', 'loosely-compatible'],
    ['>20000', '24762', 'loosely-compatible'],
    ['100+', '110', 'bounds-overlap'],
    ['100+', '112', 'loosely-compatible'],
    ['upto 112', '100', 'loosely-compatible'],
    ['1200', '~1140', 'conflict'],
    ['1200', '>1400', 'conflict'],
    ['1200', '1249', 'within-rounding'],
    ['1200', '1250', 'conflict'],
    ['1200', '1300', 'conflict'],
    ['1000', '1499', 'within-rounding'],
    ['900', '910', 'conflict'],
    ['1140', '1144', 'conflict'],
    ['~30', '27', 'conflict'],
    ['~30', '28', 'within-rounding'],
    ['~30', '33', 'conflict'],
    ['~600', '540', 'conflict'],
    ['~600', '541', 'within-rounding'],
    ['~1140', '1130', 'conflict'],
    ['~1140', '1131', 'within-rounding'],
    ['~0', '0', 'same-figure'],
    ['~0', '1', 'conflict'],
  ])('%s against %s: %s', (a, b, level) => {
    expect([levelOf(count(a), count(b, null, 'b.md')), levelOf(count(b), count(a, null, 'b.md'))]).toEqual([
      level,
      level,
    ])
  })

  it('reads both open ends as allowing everything', () => {
    const open = claim({ quantity: {}, source: 'b.md' })
    expect(levelOf(count('80'), open)).toBe('loosely-compatible')
  })
})

describe('figures in units that convert', () => {
  const speed = (written: string, unit: string, source = 'a.md') =>
    claim({
      kind: 'measurement',
      measure: 'speed',
      quantity: { ...figure(written), unit },
      exact: written,
      source,
    })

  it.each([
    ['120', '[mi_i]/h', '193', 'km/h', 'same-converted'],
    ['120', '[mi_i]/h', '195', 'km/h', 'same-converted'],
    ['120', '[mi_i]/h', '185', 'km/h', 'conflict'],
    ['120', '[mi_i]/h', '208', 'km/h', 'conflict'],
    ['121', '[mi_i]/h', '193', 'km/h', 'conflict'],
    ['120+', '[mi_i]/h', '200', 'km/h', 'bounds-overlap'],
    ['120+', '[mi_i]/h', '300', 'km/h', 'loosely-compatible'],
    ['<120', '[mi_i]/h', '300', 'km/h', 'conflict'],
    ['100', '[kn_i]', '100', 'km/h', 'conflict'],
    ['0', '[kn_i]', '0', 'km/h', 'same-converted'],
    ['minus5', 'km', 'minus5000', 'm', 'same-converted'],
    ['2.5', 'km', '2500', 'm', 'same-converted'],
    ['120', '[mi_i]/h', '120', 'km', 'other-scope'],
    ['5', 'USD', '5', 'EUR', 'other-scope'],
  ])('%s %s against %s %s: %s', (a, unitA, b, unitB, level) => {
    expect([
      levelOf(speed(a, unitA), speed(b, unitB, 'b.md')),
      levelOf(speed(b, unitB), speed(a, unitA, 'b.md')),
    ]).toEqual([level, level])
  })
})

describe('figures that grow', () => {
  it.each([
    ['57', '2008-05-13', '63', '2008-05-14', 'update'],
    ['63', '2008-05-13', '57', '2008-05-14', 'revision'],
    ['63', '2008-05-13', '57', '2008-05-13', 'conflict'],
    ['63', '2008-05-13', '63', '2008-05-14', 'same-figure'],
    ['63', null, '57', '2008-05-13', 'undated'],
    ['63', null, '57', null, 'undated'],
    ['63', 'XXXX-05-13', '57', '2008-05-13', 'undated'],
    ['63', '2008-05', '57', '2008-05-13', 'undated'],
    ['57', '2008-04', '63', '2008-05-13', 'update'],
    ['57', '2008-05-13T09:00:00Z', '63', '2008-05-13T18:00:00Z', 'update'],
    ['57', '2008-05-13T18:00:00Z', '63', '2008-05-13T09:00:00Z', 'revision'],
    ['57', '2008-05-13T18:00:00Z', '63', '2008-05-13', 'conflict'],
    ['57', '2008-05-13T23:00:00-05:00', '63', '2008-05-14T01:00:00Z', 'revision'],
    ['80', '2008-05-13', '>80', '2008-05-14', 'revision'],
  ])('%s of %s against %s of %s: %s', (a, then, b, later, level) => {
    expect(levelOf(count(a, then), count(b, later, 'b.md'), true)).toBe(level)
  })

  it.each([
    ['29', '2008-05-13', '24', '2008-05-14', 'trapped', 'emptied'],
    ['29', '2008-05-13', '24', '2008-05-14', 'held', 'revision'],
    ['29', '2008-05-13', '24', '2008-05-13', 'trapped', 'conflict'],
    ['24', '2008-05-13', '29', '2008-05-14', 'trapped', 'update'],
    ['29', '2008-05-13', '24', '2008-05-14', 'missing', 'revision'],
    ['29', '2008-05-13', '24', '2008-05-14', 'count', 'another-moment'],
    ['29', '2008-05-13', '24', '2008-05-13', 'count', 'conflict'],
    ['24', '2008-05-13', '29', '2008-05-14', 'count', 'update'],
  ])('%s of %s against %s of %s, %s: %s', (a, then, b, later, measure, level) => {
    const [left, right] = [count(a, then), count(b, later, 'b.md')]
    expect(levelOf({ ...left, measure }, { ...right, measure }, true)).toBe(level)
  })

  it('excuses nothing for a fixed fact', () => {
    expect(levelOf(count('57', '2008-05-13'), count('63', '2008-05-14', 'b.md'))).toBe('conflict')
  })
})

describe('figures that are not compared', () => {
  const other = (parts: Parameters<typeof claim>[0]) => claim({ source: 'b.md', ...parts })
  it.each([
    [
      'blasts and bombs that linking put to one question',
      { quantity: { low: 5, high: 5, unit: 'blast' } },
      'bomb',
      'conflict',
    ],
    ['a change and a level', { quantity: { low: 5, high: 5, trend: 'up', unit: '%' } }, '%', 'other-scope'],
    ['a bare number and a person', { quantity: { low: 5, high: 5, unit: null } }, 'person', 'conflict'],
    ['an addition', { quantity: { low: 5, high: 5, increment: true } }, 'person', 'increment'],
    ['a fear', { quantity: { low: 5, high: 5 }, modality: 'feared' }, 'person', 'not-asserted'],
    [
      'a figure taken back',
      { quantity: { low: 5, high: 5 }, modality: 'retracted' },
      'person',
      'not-asserted',
    ],
  ] as const)('%s', (_, parts, unit, level) => {
    expect(levelOf(claim({ quantity: { low: 9, high: 9, unit } }), other(parts))).toBe(level)
  })

  it('leaves two currencies apart', () => {
    const sum = (unit: string) =>
      ({ kind: 'money', measure: 'money', quantity: { low: 5, high: 5, unit } }) as const
    expect(levelOf(claim(sum('USD')), other(sum('EUR')))).toBe('other-scope')
  })

  it('puts a rise against a fall', () => {
    const rise = claim({ quantity: { low: 5, high: 5, unit: '%', trend: 'up' } })
    expect(levelOf(rise, other({ quantity: { low: 5, high: 5, unit: '%', trend: 'down' } }))).toBe('conflict')
  })
})

describe('dates', () => {
  it.each([
    ['2023-10-07', '2023-10-07', 'same-known-day'],
    ['2023-10-07', 'XXXX-10-07', 'same-known-day'],
    ['2023-10-07', '2023-10-08', 'conflict'],
    ['2023-10-07', '2023-10', 'days-overlap'],
    ['2023-11', '2023-10-07', 'conflict'],
    ['2023-10-07', '2022', 'conflict'],
    ['2023-11-24/2023-12-01', '2023-12-01', 'days-overlap'],
    ['2023-11-24/2023-12-01', '2023-12-02', 'conflict'],
    ['2023-W40', '2023-10-07', 'days-overlap'],
    ['2023-W41', '2023-10-07', 'conflict'],
    ['2024-W53-5', '2023-10-07', 'conflict'],
    ['XXXX-WXX-1', 'XXXX-WXX-5', 'undated'],
    ['XXXX-WXX-1', '2023-12-11', 'undated'],
    ['XXXX-10-07', '2023-10-08', 'undated'],
    ['sometime', '2023-10-08', 'undated'],
    ['2023-10-07T10:00', '2023-10-07TMO', 'same-known-day'],
    ['2023-10-07T10', '2023-10-07T10:30', 'same-known-day'],
    ['2023-10-07T10:00', '2023-10-07T11:00', 'conflict'],
    ['2023-10-07T10:00Z', '2023-10-07T12:00+02:00', 'same-known-day'],
  ])('%s against %s: %s', (a, b, level) => {
    expect([
      levelOf(date(a), date(b, { source: 'b.md' })),
      levelOf(date(b), date(a, { source: 'b.md' })),
    ]).toEqual([level, level])
  })

  it.each([
    ['2025-10-08', '2025-10-09', 'rescheduled'],
    ['2025-10-09', '2025-10-09', 'conflict'],
    ['2025-10-09', '2025-10-08', 'conflict'],
  ])('a plan of %s against another day of %s: %s', (told, later, level) => {
    const plan = date('2025-10-10', { modality: 'planned', asOf: told })
    expect(levelOf(plan, date('2025-10-11', { source: 'b.md', asOf: later }))).toBe(level)
  })

  it('compares no date that somebody denies', () => {
    expect(levelOf(date('2023-10-07', { modality: 'denied' }), date('2023-10-08', { source: 'b.md' }))).toBe(
      'not-asserted',
    )
  })
})

describe('durations', () => {
  const long = (value: string, source = 'a.md') =>
    claim({ kind: 'duration', measure: 'duration', time: { value }, source })
  it.each([
    ['P1W', 'P7D', 'same-length'],
    ['PT24H', 'P1D', 'same-length'],
    ['P1M', 'P30D', 'same-length'],
    ['PT1H', 'PT2H', 'conflict'],
    ['PXD', 'P2D', 'other-scope'],
    ['P', 'P2D', 'other-scope'],
  ])('%s against %s: %s', (a, b, level) => {
    expect(levelOf(long(a), long(b, 'b.md'))).toBe(level)
  })
})

it('every comparison has distinct levels and ends with one that always holds', () => {
  for (const { levels } of comparisons) {
    expect(new Set(levels.map(({ id }) => id)).size).toBe(levels.length)
    expect(levels.at(-1)?.id).toBe('conflict')
  }
})
