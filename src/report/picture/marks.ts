import { boundsOf, type Quantity } from '../../model/index.js'
import { html, type Markup } from '../html/markup.js'
import { percent, type Scale } from './scale.js'

const LEFT = 1
const RIGHT = 99
/** Narrower than this, a whisker would hide behind its dot. */
const LEAST_WHISKER = 3

/** Patterns and fades that marks refer to; stands once in a page. */
export const definitions: Markup = html`<svg class="definitions" width="0" height="0" aria-hidden="true" focusable="false"><defs>
<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-line" width="2" height="6"/></pattern>
<linearGradient id="fade-left"><stop class="fade" offset="0" stop-opacity="0"/><stop class="fade" offset="1" stop-opacity="0.75"/></linearGradient>
<linearGradient id="fade-right"><stop class="fade" offset="0" stop-opacity="0.75"/><stop class="fade" offset="1" stop-opacity="0"/></linearGradient>
</defs></svg>`

/**
 * A figure as a shape: a dot where exact, fading whiskers where "about", an arrow where an end is open (hollow
 * where the number itself is excluded), a capped bar for a range, hatching for "dozens".
 */
export function markOf(quantity: Quantity, y: number, at: Scale): Markup {
  const { low, high, approx } = quantity
  if (low === null && high === null)
    return html`<line class="mark faint" x1="${percent(LEFT)}" x2="${percent(RIGHT)}" y1="${y}" y2="${y}"/>`
  if (high === null) return openMark(low as number, RIGHT, quantity.lowOpen, approx, y, at)
  if (low === null) return openMark(high, LEFT, quantity.highOpen, approx, y, at)
  if (low !== high) return rangeMark(low, high, approx, y, at)
  return approx ? aboutMark(quantity, low, y, at) : exactMark(quantity, low, y, at)
}

const dot = (x: number, y: number, hollow = false): Markup =>
  html`<circle class="${hollow ? 'mark hollow' : 'mark dot'}" cx="${percent(x)}" cy="${y}" r="5"/>`

/** A thin line beside the dot says how far a round number may have been rounded. */
function exactMark(quantity: Quantity, value: number, y: number, at: Scale): Markup {
  const { low, high } = boundsOf(quantity)
  const line =
    low < high &&
    html`<line class="mark faint" x1="${percent(at(low))}" x2="${percent(at(high))}" y1="${y}" y2="${y}"/>`
  return html`${line}${dot(at(value), y)}`
}

function aboutMark(quantity: Quantity, value: number, y: number, at: Scale): Markup {
  const { low, high } = boundsOf(quantity)
  const middle = at(value)
  const left = Math.max(LEAST_WHISKER, middle - at(low))
  const right = Math.max(LEAST_WHISKER, at(high) - middle)
  return html`<rect fill="url(#fade-left)" x="${percent(middle - left)}" y="${y - 3}" width="${percent(left)}" height="6"/><rect fill="url(#fade-right)" x="${percent(middle)}" y="${y - 3}" width="${percent(right)}" height="6"/>${dot(middle, y)}`
}

function rangeMark(low: number, high: number, approx: boolean, y: number, at: Scale): Markup {
  const [from, to] = [at(low), at(high)]
  const cap = (x: number) =>
    html`<line class="mark" x1="${percent(x)}" x2="${percent(x)}" y1="${y - 7}" y2="${y + 7}"/>`
  return html`<rect class="${approx ? 'hatched' : 'mark bar'}" x="${percent(from)}" y="${y - 4}" width="${percent(to - from)}" height="8"/>${cap(from)}${cap(to)}`
}

function openMark(
  value: number,
  end: number,
  hollow: boolean,
  approx: boolean,
  y: number,
  at: Scale,
): Markup {
  const from = at(value)
  const [x, width] = from < end ? [from, end - from] : [end, from - end]
  const body = approx
    ? html`<rect class="hatched" x="${percent(x)}" y="${y - 5}" width="${percent(width)}" height="10"/>`
    : html`<line class="mark" x1="${percent(from)}" x2="${percent(end)}" y1="${y}" y2="${y}"/>`
  const head = end > from ? 'M-7 -5L1 0L-7 5' : 'M7 -5L-1 0L7 5'
  return html`${body}<svg class="head" x="${percent(end)}" y="${y}" width="1" height="1"><path class="mark" d="${head}"/></svg>${dot(from, y, hollow)}`
}
