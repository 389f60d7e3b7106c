import { type Bounds, boundsOf, type Claim, type Quantity } from '../../model/index.js'
import type { Answer } from '../answers.js'
import { shortDate } from '../dates.js'
import { type Gap, gapEdges, gapWords, isOneUnit, sharedBand, stands } from '../gap.js'
import { anchor, html, type Markup } from '../html/markup.js'
import type { Entry } from '../outline.js'
import { counted, grouped, shorten } from '../plain.js'
import { asideWord, intervalWords, reservations } from '../reading.js'
import { markOf } from './marks.js'
import { anchorAt, percent, type Scale, scaleOf, ticks, withAir } from './scale.js'

const ROW = 50
const MOST_ROWS = 40
const LANE = 34
const AXIS = 30
const FIGURE_LENGTH = 24
const TICK_EDGE = 9
const OUTLET_LENGTH = 26

type Counted = Answer & { readonly claim: Claim & { readonly quantity: Quantity } }

const isCounted = (answer: Answer): answer is Counted => answer.claim.quantity !== undefined

/** The band all figures share; none where the figure has moved on in the meantime. */
function bandOf({ question, discrepancies, answers }: Entry): Bounds | null {
  if (discrepancies.some(({ verdict }) => verdict !== 'undetermined')) return null
  return question.verdict === 'agree' ? sharedBand(answers.map(({ claim }) => claim)) : null
}

/**
 * One row per figure in order of date, on one axis; the gap between them, or the band that fits them all. The style puts
 * the names in a column beside the axis where the page is wide; else each stands above its mark.
 */
export function rangeStrip(entry: Entry): Markup | null {
  const rows = entry.answers.filter(isCounted)
  const first = rows[0]
  if (!first || rows.length < 2) return null
  const comparable = rows.filter(({ claim }) => isOneUnit(claim.quantity, first.claim.quantity))
  const band = bandOf(entry)
  const drawn = mostTelling(comparable)
  const [low, high] = domainOf(drawn.map(({ claim }) => claim.quantity))
  const at = scaleOf(low, high, 4, 96)
  const left = comparable.length - drawn.length
  const bottom = drawn.length * ROW + LANE
  const id = anchor('strip', entry.question.id)
  return html`<figure class="picture"><div class="strip"><svg class="names" width="100%" height="${bottom}" aria-hidden="true" focusable="false">${drawn.map((row, index) => rowName(row, index * ROW))}</svg>
<svg class="plot" role="img" width="100%" height="${bottom + AXIS}" aria-labelledby="${id} ${id}-desc">
<title id="${id}">Range strip: ${entry.question.text}</title>
<desc id="${id}-desc">${descriptionOf(drawn, entry.gap, band)} The table of figures holds the same.</desc>
${axis(low, high, at, bottom)}${entry.gap && gapArea(entry.gap, at, bottom)}${band && bandArea(band, at, bottom)}
${drawn.map((row, index) => rowMark(row, index * ROW, at))}
</svg></div><figcaption>${captionOf(entry.gap, band)}${left > 0 && ` ${counted(left, 'more figure')} in the table.`}</figcaption></figure>`
}

/** Where there are more figures than a picture holds, the contested ones; always in the order given. */
function mostTelling(rows: readonly Counted[]): readonly Counted[] {
  if (rows.length <= MOST_ROWS) return rows
  const ranked = [...rows.filter(({ contested }) => contested), ...rows.filter(({ contested }) => !contested)]
  const kept = new Set(ranked.slice(0, MOST_ROWS))
  return rows.filter((row) => kept.has(row))
}

const domainOf = (quantities: readonly Quantity[]): readonly [number, number] =>
  withAir(
    quantities.map(boundsOf).flatMap(({ low, high }) => [low, high]),
    0.12,
  )

function axis(low: number, high: number, at: Scale, bottom: number): Markup {
  const marks = ticks(low, high, 4).map((value) => {
    const x = at(value)
    return html`<line class="grid" x1="${percent(x)}" x2="${percent(x)}" y1="0" y2="${bottom}"/><text class="tick" x="${percent(x)}" y="${bottom + 18}" text-anchor="${anchorAt(x, TICK_EDGE)}">${grouped(value)}</text>`
  })
  return html`${marks}<line class="axis" x1="0" x2="100%" y1="${bottom}" y2="${bottom}"/>`
}

const stateOf = ({ claim, contested }: Counted): string =>
  stands(claim) ? (contested ? 'row contested' : 'row') : 'row aside'

const rowMark = (row: Counted, top: number, at: Scale): Markup =>
  html`<g class="${stateOf(row)}">${markOf(row.claim.quantity, top + 42, at)}</g>`

function rowName(row: Counted, top: number): Markup {
  const { claim, contested, figure, outlet } = row
  const date = claim.asOf.value === null ? 'no date' : shortDate(claim.asOf.value)
  return html`<text class="${stateOf(row)}" x="0" y="${top + 14}">${contested && html`<tspan class="sign">≠ </tspan>`}<tspan class="figure">${shorten(figure, FIGURE_LENGTH)}</tspan>${!stands(claim) && html`<tspan class="label" dx="6">${asideWord(claim)}</tspan>`}</text><text class="label" x="0" y="${top + 29}">${shorten(outlet, OUTLET_LENGTH)}, ${date}</text>`
}

function gapArea(gap: Gap, at: Scale, bottom: number): Markup {
  const [from, to] = [at(gap.from), at(gap.to)]
  const y = bottom - 8
  const middle = (from + to) / 2
  const end = (x: number) =>
    html`<line class="bracket" x1="${percent(x)}" x2="${percent(x)}" y1="${y - 5}" y2="${y + 5}"/>`
  return html`<g class="gap"><rect class="area" x="${percent(from)}" y="0" width="${percent(to - from)}" height="${bottom}"/><line class="bracket" x1="${percent(from)}" x2="${percent(to)}" y1="${y}" y2="${y}"/>${end(from)}${end(to)}<text x="${percent(middle)}" y="${y - 8}" text-anchor="${anchorAt(middle)}">${gapName(gap)}</text></g>`
}

/** "gap: 1,150 to 1,400"; where the two touch there is no extent. */
function gapName(gap: Gap): string {
  const [from, to] = gapEdges(gap)
  return from === to ? `they part at ${from}` : `gap: ${from} to ${to}`
}

function bandArea(band: Bounds, at: Scale, bottom: number): Markup {
  const from = Number.isFinite(band.low) ? at(band.low) : 1
  const to = Number.isFinite(band.high) ? at(band.high) : 99
  const middle = (from + to) / 2
  return html`<g class="band"><rect class="area" x="${percent(Math.min(from, to - 0.6))}" y="0" width="${percent(Math.max(0.6, to - from))}" height="${bottom}"/><text x="${percent(middle)}" y="${bottom - 12}" text-anchor="${anchorAt(middle)}">fits every source</text></g>`
}

function captionOf(gap: Gap | null, band: Bounds | null): string {
  if (gap) return `${gapWords(gap)} ${gapExtent(gap)}`
  if (band) return `Fits every source: ${bandWords(band)}, with “about” and rounding granted.`
  return 'Every figure on one axis, in order of date.'
}

function gapExtent(gap: Gap): string {
  const [from, to] = gapEdges(gap)
  return from === to ? `They part at ${from}.` : `The gap runs from ${from} to ${to}.`
}

const bandWords = ({ low, high, lowOpen, highOpen }: Bounds): string =>
  intervalWords(
    {
      low: Number.isFinite(low) ? low : null,
      high: Number.isFinite(high) ? high : null,
      lowOpen,
      highOpen,
      approx: false,
    },
    grouped,
  )

function descriptionOf(rows: readonly Counted[], gap: Gap | null, band: Bounds | null): string {
  const figures = rows.map(({ claim, reading, outlet, asOf }) =>
    [`${outlet}: ${reading}`, asOf, ...reservations(claim)].join(', '),
  )
  return `${figures.join('; ')}. ${captionOf(gap, band)}`
}
