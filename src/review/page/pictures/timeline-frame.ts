import { labelPlaces, type Place } from '../../../report/picture/labels.js'
import { marksApart } from '../../../report/picture/marks-apart.js'
import { extent, type Scale, scaleOf, withAir } from '../../../report/picture/scale.js'
import { shorten } from '../../../report/plain.js'
import type { Point, Voice } from './voices.js'

export interface Frame {
  readonly x: (point: Point) => number
  readonly y: Scale
  readonly low: number
  readonly high: number
}

const radius = 8

/** Days across, values upwards; what has no date stands apart on the right. */
export function frameOf(points: readonly Point[], top: number, bottom: number): Frame {
  const [low, high] = withAir(
    points.map(({ value }) => value),
    0.1,
  )
  const days = points.flatMap(({ day }) => day ?? [])
  const undated = points.filter(({ day }) => day === null)
  const across = scaleOf(...extent(days), 14, undated.length > 0 ? 74 : 92)
  const apart = scaleOf(0, undated.length - 1, 88, 95)
  const value = scaleOf(low, high, bottom, top)
  return {
    x: (point) => (point.day === null ? apart(undated.indexOf(point)) : across(point.day)),
    y: (each) => Math.round(value(each) * 10) / 10,
    low,
    high,
  }
}

type Segment = readonly [x1: number, y1: number, x2: number, y2: number]

/** The lines of one voice: level until the next figure, then up or down to it. */
export function stepsOf({ points }: Voice, { x, y }: Frame): readonly Segment[] {
  const dated = points.filter(({ day }) => day !== null)
  return dated.slice(1).flatMap((point, index): Segment[] => {
    const before = dated[index] as Point
    const [from, to, start, end] = [x(before), x(point), y(before.value), y(point.value)]
    return [
      [from, start, to, start],
      [to, start, to, end],
    ]
  })
}

export interface PlacedMark {
  readonly point: Point
  readonly sign: string
  /** Pixels to the side, where others stand at the same place. */
  readonly shift: number
  readonly label: Place | undefined
}

/** Marks side by side where they would hide each other; a figure is written once for each day. */
export function markPlaces(voices: readonly Voice[], { x, y }: Frame): readonly PlacedMark[] {
  const drawn = voices.flatMap(({ sign, points }) => points.map((point) => ({ point, sign })))
  const apart = marksApart(drawn, ({ point }) => ({ x: x(point), y: y(point.value) }))
  const labelled = new Map<string, (typeof apart)[number]>()
  for (const mark of apart) {
    const { day, answer } = mark.item.point
    const key = `${day} ${answer.figure}`
    if (!labelled.has(key)) labelled.set(key, mark)
  }
  const places = labelPlaces(
    [...labelled.values()].map(({ item: { point } }) => ({
      x: x(point),
      y: y(point.value),
      text: shorten(point.answer.figure, 20),
      rise: radius,
    })),
  )
  const byMark = new Map([...labelled.values()].map((mark, index) => [mark, places[index]]))
  return apart.map((mark) => ({ ...mark.item, shift: mark.shift, label: byMark.get(mark) }))
}
