import type { Claim, Quantity } from '../../model/index.js'
import type { Answer } from '../answers.js'
import { dayNumber, shortDate } from '../dates.js'
import { stands } from '../gap.js'
import { anchor, html, type Markup } from '../html/markup.js'
import type { Entry } from '../outline.js'
import { grouped, shorten } from '../plain.js'
import { labelPlaces, type Place } from './labels.js'
import { anchorAt, percent, type Scale, scaleOf, ticks } from './scale.js'

const HEIGHT = 250
const TOP = 30
const BOTTOM = 210
const DATE_EDGE = 10
const FIGURE_LENGTH = 20
const DASHES = ['', '7 4', '2 4', '10 3 2 3', '1 5']

interface Point {
  readonly answer: Answer
  readonly quantity: Quantity
  readonly value: number
  /** Day number; undefined where the figure has no date. */
  readonly day: number | undefined
}

/** Whoever is cited for a figure; an article that cites nobody speaks for itself. */
interface Voice {
  readonly letter: string
  readonly name: string
  readonly points: readonly Point[]
}

interface Frame {
  readonly x: (point: Point) => number
  readonly y: Scale
  readonly low: number
  readonly high: number
}

/** Steps over time for a figure that grows, one line per speaker; figures without a date stand apart at the right. */
export function stepTimeline({ question, answers, discrepancies }: Entry): Markup | null {
  const moves = question.cumulative || discrepancies.some(({ verdict }) => verdict === 'changed')
  if (!moves) return null
  const points = answers.flatMap(pointOf)
  const days = points.flatMap(({ day }) => day ?? [])
  if (new Set(days).size < 2) return null
  const voices = voicesOf(points)
  const frame = frameOf(points, days)
  const places = labelPlaces(
    points.map((point) => ({ x: frame.x(point), y: frame.y(point.value), text: labelOf(point) })),
  )
  const marks = new Map(points.map((point, index) => [point, places[index]]))
  const id = anchor('timeline', question.id)
  return html`<figure class="picture"><svg class="timeline" role="img" width="100%" height="${HEIGHT}" aria-labelledby="${id} ${id}-desc">
<title id="${id}">Timeline: ${question.text}</title>
<desc id="${id}-desc">${voices.map(voiceWords).join('; ')}. The table of figures holds the same.</desc>
${grid(frame)}${dates(points, frame)}${voices.map((voice, index) => steps(voice, index, frame))}
${voices.map((voice) => voice.points.map((point) => pointMark(point, voice.letter, frame, marks.get(point))))}
</svg><figcaption>${caption(points)}<span class="key">${voices.map(({ letter, name }) => html` <span><b>${letter}</b> ${name}</span>`)}</span></figcaption></figure>`
}

function pointOf(answer: Answer): Point[] {
  const { claim }: { claim: Claim } = answer
  if (!stands(claim)) return []
  const value = claim.quantity.low ?? claim.quantity.high
  if (value === null) return []
  const day = claim.asOf.value === null ? undefined : dayNumber(claim.asOf.value)
  return [{ answer, quantity: claim.quantity, value, day }]
}

function voicesOf(points: readonly Point[]): readonly Voice[] {
  const groups = new Map<string, { name: string; points: Point[] }>()
  for (const point of points) {
    const name = point.answer.speaker ?? `${point.answer.outlet}, in its own voice`
    const key = name.toLowerCase().replace(/^the /u, '')
    const group = groups.get(key)
    if (group) group.points.push(point)
    else groups.set(key, { name, points: [point] })
  }
  return [...groups.values()].map(({ name, points: own }, index) => ({
    letter: letterOf(index),
    name,
    points: own,
  }))
}

/** A to Z, then AA, AB, … */
const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26))

function frameOf(points: readonly Point[], days: readonly number[]): Frame {
  const values = points.map(({ value }) => value)
  const [least, most] = extent(values)
  const space = most > least ? (most - least) * 0.1 : Math.max(1, Math.abs(most) * 0.1)
  const [low, high] = [least >= 0 ? Math.max(0, least - space) : least - space, most + space]
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

const extent = (values: readonly number[]): [number, number] => [
  values.reduce((least, value) => Math.min(least, value), Infinity),
  values.reduce((most, value) => Math.max(most, value), -Infinity),
]

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

function steps({ points }: Voice, index: number, { x, y }: Frame): Markup {
  const dated = points.filter(({ day }) => day !== undefined)
  const dash = DASHES[index % DASHES.length]
  const lines = dated.slice(1).map((point, at) => {
    const before = dated[at] as Point
    const [x1, x2, y1, y2] = [x(before), x(point), y(before.value), y(point.value)].map(
      (place) => Math.round(place * 100) / 100,
    )
    return html`<line x1="${x1}%" x2="${x2}%" y1="${y1}" y2="${y1}"/><line x1="${x2}%" x2="${x2}%" y1="${y1}" y2="${y2}"/>`
  })
  return html`<g class="step" stroke-dasharray="${dash}">${lines}</g>`
}

const labelOf = ({ answer }: Point): string => shorten(answer.figure, FIGURE_LENGTH)

function pointMark(point: Point, letter: string, { x, y }: Frame, place: Place | undefined): Markup {
  const [left, top] = [percent(x(point)), Math.round(y(point.value) * 100) / 100]
  const { low, high } = point.quantity
  const open = low === null ? 'M-4 13L0 18L4 13' : high === null ? 'M-4 -13L0 -18L4 -13' : ''
  const state = point.answer.contested ? 'point contested' : 'point'
  const label =
    place &&
    html`<text class="figure" x="${percent(place.x)}" y="${place.y}" text-anchor="${place.anchor}">${labelOf(point)}</text>`
  return html`<g class="${state}"><circle cx="${left}" cy="${top}" r="9"/><text class="letter" x="${left}" y="${top + 4}" text-anchor="middle">${letter}</text>${open !== '' && html`<svg class="head" x="${left}" y="${top}" width="1" height="1"><path class="mark" d="${open}"/></svg>`}${label}</g>`
}

const voiceWords = ({ letter, name, points }: Voice): string =>
  `${letter}, ${name}: ${points.map(({ answer }) => `${answer.reading}, ${answer.asOf}`).join('; ')}`

const caption = (points: readonly Point[]): string =>
  points.some(({ quantity: { low, high } }) => low === null || high === null)
    ? 'Over time, one line per speaker; a small arrow marks “at least” or “at most”.'
    : 'Over time, one line per speaker.'
