import { describe, expect, it } from 'vitest'
import { domainOf, drawnRows, gapOf } from '../../../src/review/page/pictures/drawn.js'
import { frameOf, markPlaces, stepsOf } from '../../../src/review/page/pictures/timeline-frame.js'
import { hasTimeline, pointsOf, voicesOf } from '../../../src/review/page/pictures/voices.js'
import type { AnswerView } from '../../../src/review/protocol/index.js'
import { answer, pairView } from './items.js'

const bounds = (low: number | null, high: number | null, fields = {}): AnswerView['bounds'] => ({
  low,
  high,
  lowOpen: false,
  highOpen: false,
  approx: false,
  unit: 'person',
  ...fields,
})
const of = (claim: string, low: number | null, high: number | null, fields: Partial<AnswerView> = {}) =>
  answer(claim, { bounds: bounds(low, high), ...fields })

describe('rows of the strip', () => {
  it('are the figures of one unit, the pair’s two lettered', () => {
    const rows = drawnRows(
      pairView([
        of('c-echo', 5, 5),
        of('c-wire', 1600, null),
        of('c-money', 3, 3, { bounds: bounds(3, 3, { unit: 'EUR' }) }),
        of('c-date', null, null, { bounds: null }),
        of('c-gazette', 1400, 1400),
      ]),
    )
    expect(rows.map(({ answer: { claim }, letter }) => [claim, letter])).toEqual([
      ['c-echo', null],
      ['c-wire', 'B'],
      ['c-gazette', 'A'],
    ])
  })

  it('are cut where there are hundreds, never the pair’s own', () => {
    const many = Array.from({ length: 300 }, (_, at) => of(`c-${at}`, at, at))
    const rows = drawnRows(pairView([...many, of('c-wire', 7, 7), of('c-gazette', 9, 9)]))
    expect(rows).toHaveLength(62)
    expect(rows.filter(({ letter }) => letter !== null)).toHaveLength(2)
  })
})

describe('the gap', () => {
  const gap = (a: AnswerView['bounds'], b: AnswerView['bounds']) =>
    gapOf(drawnRows(pairView([answer('c-gazette', { bounds: a }), answer('c-wire', { bounds: b })])))
  it.each([
    [bounds(12, 12), bounds(14, 14), { from: 12, to: 14 }],
    [bounds(14, 14), bounds(12, 12), { from: 12, to: 14 }],
    [bounds(1400, 1400), bounds(1600, null), { from: 1450, to: 1600 }],
    [bounds(80, null), bounds(80, 80), null],
    [bounds(80, null, { lowOpen: true }), bounds(80, 80), { from: 80, to: 80 }],
    [bounds(null, 90), bounds(80, null), null],
  ])('of %j and %j', (a, b, expected) => {
    expect(gap(a, b)).toEqual(expected)
  })
})

describe('the axis', () => {
  it.each([
    [
      [of('c-gazette', 100, 100), of('c-wire', 200, 200)],
      [88, 212],
    ],
    [
      [of('c-gazette', 3, 3), of('c-wire', 3, 3)],
      [2, 4],
    ],
    [
      [of('c-gazette', null, null), of('c-wire', null, null)],
      [0, 1],
    ],
    [
      [of('c-gazette', 0, 0), of('c-wire', 10, 10)],
      [0, 11.2],
    ],
  ])('%#', (answers, domain) => {
    expect(domainOf(drawnRows(pairView(answers)))).toEqual(domain)
  })
})

describe('the timeline', () => {
  const points = pointsOf(
    drawnRows(
      pairView([
        of('c-gazette', 12, 12, { day: '2024-05-01', speaker: 'Police' }),
        of('c-wire', 20, null, { day: '2024-05-03', speaker: 'the police' }),
        of('c-echo', 15, 15, { day: null, outlet: 'Écho' }),
        of('c-post', 20, 20, { day: '2024-05-03', outlet: 'Post' }),
      ]),
    ),
  )

  it('has one voice for one speaker, however written, in order of days', () => {
    expect(voicesOf(points).map(({ sign, name, points: own }) => [sign, name, own.length])).toEqual([
      ['1', 'Police', 2],
      ['2', 'Écho, in its own voice', 1],
      ['3', 'Post, in its own voice', 1],
    ])
    expect(hasTimeline(points)).toBe(true)
    expect(hasTimeline(points.slice(1))).toBe(false)
  })

  it('steps level, then up, and keeps marks apart', () => {
    const frame = frameOf(points, 20, 140)
    const [police, ...others] = voicesOf(points)
    if (!police) throw new Error('no voice')
    const [level, rise] = stepsOf(police, frame)
    expect(level?.[1]).toBe(level?.[3])
    expect(rise?.[0]).toBe(rise?.[2])
    expect((rise?.[3] ?? 0) < (rise?.[1] ?? 0)).toBe(true)
    const marks = markPlaces([police, ...others], frame)
    expect(marks).toHaveLength(4)
    expect(marks.filter(({ shift }) => shift !== 0)).toHaveLength(1)
    for (const mark of marks) expect(frame.x(mark.point)).toBeGreaterThanOrEqual(0)
  })
})
