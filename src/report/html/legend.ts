import type { Quantity } from '../../model/index.js'
import { markOf } from '../picture/marks.js'
import { html, type Markup } from './markup.js'

type Bounds = Partial<Quantity>

const exact: Quantity = {
  low: 50,
  high: 50,
  lowOpen: false,
  highOpen: false,
  approx: false,
  unit: null,
  increment: false,
  trend: null,
}

/** The middle tenth of the scale across the whole shape, so that whiskers show. */
const enlarged = (value: number): number => (value - 50) * 6 + 50

const SHAPES: readonly (readonly [Bounds, string])[] = [
  [{}, 'a dot: an exact figure'],
  [{ approx: true }, 'fading ends: “about”, “around”, “some”'],
  [{ high: null }, 'an arrow from a full dot: “at least”'],
  [{ high: null, lowOpen: true }, 'an arrow from a hollow dot: “more than”'],
  [{ low: null, highOpen: true }, 'an arrow to the left: “nearly”, “fewer than”'],
  [{ low: 46, high: 54 }, 'a capped bar: a range'],
  [{ high: null, approx: true }, 'hatching: “dozens”, “hundreds”'],
]

const SIGNS: readonly (readonly [string, string, string])[] = [
  ['≠', 'conflict', 'the two cannot both hold'],
  ['≠', 'revision', 'a later figure of a growing count that is no higher'],
  ['≠', 'rescheduled', 'a later article has another day for what was still to come'],
  ['↗', 'update', 'a later, higher figure of a count that grows'],
  ['?', 'cannot tell', 'a date or the scope is missing'],
  ['=', 'agree', 'some number fits both'],
  ['·', 'not comparable', 'feared, denied, planned or added figures, or other units'],
]

const shape = (bounds: Bounds): Markup =>
  html`<svg class="shape" width="72" height="20" aria-hidden="true" focusable="false">${markOf({ ...exact, ...bounds }, 10, enlarged)}</svg>`

export const howToRead: Markup = html`<details><summary>Signs and shapes</summary>
<ul class="legend">${SHAPES.map(([bounds, words]) => html`<li>${shape(bounds)}<span>${words}</span></li>`)}
</ul>
<p>A thin line beside a dot shows how far a round number may have been rounded.</p>
<dl class="signs">${SIGNS.map(([sign, word, meaning]) => html`<div><dt><span class="sign" aria-hidden="true">${sign}</span> ${word}</dt><dd>${meaning}</dd></div>`)}</dl>
<p>A publication date counts as the date of a figure only where the article states none.</p></details>`
