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

const SHAPES: readonly (readonly [Bounds, string])[] = [
  [{}, 'a dot: an exact figure'],
  [{ approx: true }, 'fading ends: “about”, “around”, “some”'],
  [{ high: null }, 'an arrow from a full dot: “at least”'],
  [{ high: null, lowOpen: true }, 'an arrow from a hollow dot: “more than”'],
  [{ low: null, highOpen: true }, 'an arrow to the left: “nearly”, “fewer than”'],
  [{ low: 30, high: 70 }, 'a capped bar: a range'],
  [{ high: null, approx: true }, 'hatching: “dozens”, “hundreds”'],
]

const shape = (bounds: Bounds): Markup =>
  html`<svg class="shape" width="72" height="20" aria-hidden="true" focusable="false">${markOf({ ...exact, ...bounds }, 10, (value) => value)}</svg>`

export const howToRead: Markup = html`<details><summary>Signs and shapes</summary>
<ul class="legend">${SHAPES.map(([bounds, words]) => html`<li>${shape(bounds)} ${words}</li>`)}
<li>A thin line beside a dot shows how far a round number may have been rounded.</li></ul>
<dl class="signs"><div><dt>≠ conflict</dt><dd>the two cannot both hold</dd></div><div><dt>↗ update</dt><dd>a later, higher figure of a count that grows</dd></div><div><dt>? cannot tell</dt><dd>a date or the scope is missing</dd></div><div><dt>= agree</dt><dd>some number fits both</dd></div><div><dt>· not comparable</dt><dd>feared, denied, planned or added figures</dd></div></dl>
<p>A publication date counts as the date of a figure only where the article states none.</p></details>`
