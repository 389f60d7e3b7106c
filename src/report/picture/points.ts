import { html, type Markup } from '../html/markup.js'
import { shorten } from '../plain.js'
import { labelPlaces, type Place } from './labels.js'
import { marksApart } from './marks-apart.js'
import { percent, type Scale } from './scale.js'
import type { Point, Voice } from './voices.js'

const FIGURE_LENGTH = 20
const RADIUS = 9
const ARROW = 21
const UP = 'M0 -9V-21M-4 -16L0 -21L4 -16'
const DOWN = 'M0 9V21M-4 16L0 21L4 16'

export interface Frame {
  readonly x: (point: Point) => number
  readonly y: Scale
  readonly low: number
  readonly high: number
}

export interface Mark {
  readonly point: Point
  readonly letter: string
  /** Pixels to the side of its place, where others stand too. */
  readonly shift: number
  readonly label: Place | undefined
}

const labelOf = ({ answer }: Point): string => shorten(answer.figure, FIGURE_LENGTH)

/** What is drawn: a voice's figure of one day once, marks side by side, a label once where they say the same; and how many found no room. */
export function marksOf(
  voices: readonly Voice[],
  { x, y }: Frame,
): { readonly marks: readonly Mark[]; readonly left: number } {
  const drawn = new Map<string, { point: Point; letter: string }>()
  for (const { letter, points } of voices)
    for (const point of points) {
      const key = JSON.stringify([letter, point.day, point.quantity])
      const other = drawn.get(key)
      if (!other || (point.answer.contested && !other.point.answer.contested))
        drawn.set(key, { point, letter })
    }
  const apart = marksApart([...drawn.values()], ({ point }) => ({ x: x(point), y: y(point.value) }))
  const said = new Set<string>()
  const labelled = apart.filter(({ item: { point } }) => {
    const key = JSON.stringify([point.day, labelOf(point)])
    if (said.has(key)) return false
    said.add(key)
    return true
  })
  const places = labelPlaces(
    labelled.map(({ item: { point } }) => ({
      x: x(point),
      y: y(point.value),
      text: labelOf(point),
      rise: point.quantity.high === null ? ARROW : RADIUS,
    })),
  )
  const byMark = new Map(labelled.map((mark, index) => [mark, places[index]]))
  return {
    marks: apart.map((mark) => ({ ...mark.item, shift: mark.shift, label: byMark.get(mark) })),
    left: drawn.size - apart.length,
  }
}

export function pointMark({ point, letter, shift, label }: Mark, { x, y }: Frame): Markup {
  const [left, top] = [percent(x(point)), Math.round(y(point.value) * 100) / 100]
  const { low, high } = point.quantity
  const state = point.answer.contested ? 'point contested' : 'point'
  const arrow = high === null ? UP : low === null ? DOWN : null
  return html`<g class="${state}"${shift !== 0 && html` transform="translate(${shift} 0)"`}>${arrow !== null && html`<svg class="head" x="${left}" y="${top}" width="1" height="1"><path class="mark" d="${arrow}"/></svg>`}<circle cx="${left}" cy="${top}" r="${RADIUS}"/><text class="letter" x="${left}" y="${top + 4}" text-anchor="middle">${letter}</text>${label && html`<text class="figure" x="${percent(label.x)}" y="${label.y}" text-anchor="${label.anchor}">${labelOf(point)}</text>`}</g>`
}
