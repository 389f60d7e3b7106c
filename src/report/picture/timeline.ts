import { shortDate } from '../dates.js'
import { anchor, html, type Markup } from '../html/markup.js'
import type { Entry } from '../outline.js'
import { counted, grouped } from '../plain.js'
import { type Frame, marksOf, pointMark } from './points.js'
import { anchorAt, extent, percent, scaleOf, ticks, withAir } from './scale.js'
import { type Point, pointOf, type Voice, voicesOf } from './voices.js'

const HEIGHT = 260
const TOP = 44
const BOTTOM = 220
const DATE_EDGE = 10
/** Speakers that the key names; a description of thousands helps nobody. */
const MOST_VOICES = 26
const DASHES = ['', '7 4', '2 4', '10 3 2 3', '1 5']

/** Steps over time for a figure that grows, one line per speaker; figures without a date stand apart at the right. */
export function stepTimeline({ question, answers, discrepancies }: Entry): Markup | null {
  const moves = question.cumulative || discrepancies.some(({ verdict }) => verdict === 'changed')
  if (!moves) return null
  const points = answers.flatMap(pointOf)
  const days = points.flatMap(({ day }) => day ?? [])
  if (new Set(days).size < 2) return null
  const voices = voicesOf(points)
  const frame = frameOf(points, days)
  const { marks, left } = marksOf(voices, frame)
  const id = anchor('timeline', question.id)
  return html`<figure class="picture"><svg class="timeline" role="img" width="100%" height="${HEIGHT}" aria-labelledby="${id} ${id}-desc">
<title id="${id}">Timeline: ${question.text}</title>
<desc id="${id}-desc">${voices.slice(0, MOST_VOICES).map(voiceWords).join('; ')}. The table of figures holds the same.</desc>
${grid(frame)}${dates(points, frame)}${voices.map((voice, index) => steps(voice, index, frame))}
${marks.map((mark) => pointMark(mark, frame))}
</svg><figcaption>${caption(points, left)}<span class="key">${voices.slice(0, MOST_VOICES).map(({ letter, name }) => html` <span><b>${letter}</b> <bdi>${name}</bdi></span>`)}${voices.length > MOST_VOICES && html` <span>and ${counted(voices.length - MOST_VOICES, 'more speaker')}</span>`}</span></figcaption></figure>`
}

function frameOf(points: readonly Point[], days: readonly number[]): Frame {
  const [low, high] = withAir(
    points.map(({ value }) => value),
    0.1,
  )
  const beside = new Map(points.filter(({ day }) => day === undefined).map((point, index) => [point, index]))
  const across = scaleOf(...extent(days), 16, beside.size > 0 ? 72 : 93)
  const apart = scaleOf(0, beside.size - 1, 88, 96)
  return {
    x: (point) => (point.day === undefined ? apart(beside.get(point) ?? 0) : across(point.day)),
    y: scaleOf(low, high, BOTTOM - 34, TOP),
    low,
    high,
  }
}

function grid({ low, high, y }: Frame): Markup {
  const lines = ticks(low, high, 4).map((value) => {
    const at = Math.round(y(value))
    return html`<line class="grid" x1="0" x2="100%" y1="${at}" y2="${at}"/><text class="tick" x="0" y="${at - 4}">${grouped(value)}</text>`
  })
  return html`${lines}<line class="axis" x1="0" x2="100%" y1="${BOTTOM}" y2="${BOTTOM}"/>`
}

function dates(points: readonly Point[], frame: Frame): Markup {
  const places = new Map<number, string>()
  for (const point of points) {
    const value = point.answer.claim.asOf.value
    if (point.day !== undefined && value !== null) places.set(frame.x(point), shortDate(value))
  }
  const sorted = [...places].sort(([a], [b]) => a - b)
  const shown = sorted.filter(
    ([x], index) => index === 0 || index === sorted.length - 1 || isApart(x, index, sorted),
  )
  const undated = points.some(({ day }) => day === undefined)
  return html`${shown.map(([x, text]) => html`<text class="tick" x="${percent(x)}" y="${BOTTOM + 20}" text-anchor="${anchorAt(x, DATE_EDGE)}">${text}</text>`)}${undated && html`<rect class="undated" x="85%" y="${TOP - 20}" width="14%" height="${BOTTOM - TOP + 20}"/><text class="tick" x="92%" y="${BOTTOM + 20}" text-anchor="middle">no date</text>`}`
}

const LABEL_WIDTH = 24
const isApart = (x: number, index: number, sorted: readonly (readonly [number, string])[]): boolean =>
  x - (sorted[index - 1]?.[0] ?? 0) > LABEL_WIDTH && (sorted.at(-1)?.[0] ?? 0) - x > LABEL_WIDTH

function steps({ points }: Voice, index: number, { x, y }: Frame): Markup | null {
  const dated = points.filter(({ day }) => day !== undefined)
  const dash = DASHES[index % DASHES.length]
  const lines = dated.slice(1).map((point, at) => {
    const before = dated[at] as Point
    const [x1, x2, y1, y2] = [x(before), x(point), y(before.value), y(point.value)].map(
      (place) => Math.round(place * 100) / 100,
    )
    return html`<line x1="${x1}%" x2="${x2}%" y1="${y1}" y2="${y1}"/><line x1="${x2}%" x2="${x2}%" y1="${y1}" y2="${y2}"/>`
  })
  return lines.length > 0 ? html`<g class="step" stroke-dasharray="${dash}">${lines}</g>` : null
}

const voiceWords = ({ letter, name, points }: Voice): string =>
  `${letter}, ${name}: ${points.map(({ answer }) => `${answer.reading}, ${answer.asOf}`).join('; ')}`

function caption(points: readonly Point[], left: number): string {
  const isOpen = points.some(({ quantity: { low, high } }) => low === null || high === null)
  const arrows = isOpen ? ' An arrow marks “at least” or “at most”.' : ''
  return `Over time; each letter is a speaker, one line each.${arrows}${left > 0 ? ` ${counted(left, 'more figure')} in the table.` : ''}`
}
