import {
  byCodeUnit,
  type NamedEntity,
  type NotUnderstood,
  type Result,
  type SourceSummary,
} from '../../model/index.js'
import { webAddress } from '../address.js'
import { dateWords } from '../dates.js'
import type { Outline } from '../outline.js'
import { counted, grouped } from '../plain.js'
import { anchor, html, type Markup } from './markup.js'

/** Remarks about single articles and names. */
export function noteList({ notes }: Result, { outletOf, answerOf, decisionOn }: Outline): Markup {
  return html`<ul class="notes">${notes.map(({ id, says, source, claims, kind }) => {
    const figures = claims.flatMap((claim) => answerOf(claim) ?? [])
    const decision = decisionOn(id)
    return html`<li id="${anchor('note', id)}"><p dir="auto">${says}</p>${decision !== null && html`<p dir="auto">${decision}</p>`}<p class="quiet"><bdi>${outletOf(source)}</bdi>${figures.map(({ exact }) => html` · <bdi>“${exact}”</bdi>`)} · <code>${kind}</code></p></li>`
  })}</ul>`
}

/** Names in alphabetical order, those spelt in several ways first. */
export function nameList({ names }: Result, { outletOf }: Outline): Markup {
  const sorted = [...names].sort(
    (a, b) => b.spellings.length - a.spellings.length || byCodeUnit(a.name, b.name),
  )
  const [several, single] = [
    sorted.filter(({ spellings }) => spellings.length > 1),
    sorted.filter(({ spellings }) => spellings.length < 2),
  ]
  const spelt = ({ spellings }: NamedEntity) =>
    spellings.map(
      ({ text, sources }) =>
        html`<li><bdi>${text}</bdi> <span class="quiet">${sources.map(outletOf).join(', ')}</span></li>`,
    )
  return html`${several.length > 0 && html`<dl class="names">${several.map((entity) => html`<div><dt><bdi>${entity.name}</bdi></dt><dd><ul>${spelt(entity)}</ul></dd></div>`)}</dl>`}
${single.length > 0 && html`<details><summary>${counted(single.length, 'name')} spelt one way only</summary><p>${single.map(({ name }, index) => html`${index > 0 && ' · '}<bdi>${name}</bdi>`)}</p></details>`}`
}

export const articleTable = ({ sources }: Result, { outletOf }: Outline): Markup =>
  html`<table class="articles" role="table"><caption class="unseen">Articles</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Outlet</th><th role="columnheader" scope="col">Title</th><th role="columnheader" scope="col">Published</th></tr></thead>
<tbody role="rowgroup">${sources.map((source) => articleRow(source, outletOf(source.source)))}</tbody></table>`

function articleRow(source: SourceSummary, outlet: string): Markup {
  const address = source.url === null ? null : webAddress(source.url)
  const title = source.title ?? 'without a title'
  const linked =
    address === null
      ? html`<bdi>${title}</bdi>`
      : html`<a href="${address}" rel="noopener noreferrer"><bdi>${title}</bdi></a>`
  return html`<tr role="row" id="${anchor('article', source.source)}"><th role="rowheader" scope="row" data-label="Outlet"><bdi>${outlet}</bdi></th>
<td role="cell" data-label="Title">${linked}<span class="quiet"><code>${source.source}</code></span></td>
<td role="cell" data-label="Published">${publishedWords(source)}</td></tr>`
}

function publishedWords({ published, publishedBasis, publishedFrom }: SourceSummary): Markup {
  if (published === null)
    return html`<b>not known</b><span class="quiet">figures that grow cannot be put in order</span>`
  const from = publishedFrom === null ? '' : `, from: ${publishedFrom}`
  return html`${dateWords(published)}<span class="quiet">${publishedBasis}${from}</span>`
}

export const notUnderstoodTable = (items: readonly NotUnderstood[], { outletOf }: Outline): Markup =>
  html`<table class="refused" role="table"><caption class="unseen">Figures not understood</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Words</th><th role="columnheader" scope="col">Why not read</th><th role="columnheader" scope="col">Article</th></tr></thead>
<tbody role="rowgroup">${items.map(
    ({ exact, reason, source, position }) =>
      html`<tr role="row"><th role="rowheader" scope="row" data-label="Words"><bdi>${exact}</bdi></th><td role="cell" data-label="Why not read">${reason}</td><td role="cell" data-label="Article"><bdi>${outletOf(source)}</bdi><span class="quiet">characters ${position.start} to ${position.end}</span></td></tr>`,
  )}</tbody></table>`

export const countList = ({ counts }: Result): Markup => {
  const rows: readonly (readonly [string, number])[] = [
    [counts.articles === 1 ? 'article' : 'articles', counts.articles],
    [counts.claims === 1 ? 'claim' : 'claims', counts.claims],
    [counts.questions === 1 ? 'question' : 'questions', counts.questions],
    [counts.pairs === 1 ? 'pair compared' : 'pairs compared', counts.pairs],
    [counts.notUnderstood === 1 ? 'figure not understood' : 'figures not understood', counts.notUnderstood],
  ]
  return html`<dl class="counts">${rows.map(([name, count]) => html`<div><dt>${name}</dt><dd>${grouped(count)}</dd></div>`)}</dl>`
}
