import { type Answer, figureIn } from '../answers.js'
import { type Entry, sentencesOf } from '../outline.js'
import { passageOf } from '../passage.js'
import { sourceMatrix } from '../picture/matrix.js'
import { rangeStrip } from '../picture/strip.js'
import { stepTimeline } from '../picture/timeline.js'
import { counted } from '../plain.js'
import { policyColumns, policyRows } from '../policies.js'
import { copyWords, reservations } from '../reading.js'
import { changeMark } from './changes.js'
import { codeSpans } from './code.js'
import { anchor, html, type Markup } from './markup.js'

/** Sentences after the first that are listed; pictures and a table of article against article follow. */
const MOST_SENTENCES = 2

const SIGNS = { differ: '≠', changed: '↗', undetermined: '?' } as const

/** What the leading pair is: "≠ conflict", and whether that is new. Agreements have none. */
const kicker = ({ lead, change }: Entry): Markup | null =>
  lead || change
    ? html`<p class="kicker">${lead && html`<span class="sign" aria-hidden="true">${SIGNS[lead.verdict]}</span> ${lead.level} `}${changeMark(change)}</p>`
    : null

/** One question in full: what is said, pictures, figures, the passages they stand in. */
export function questionArticle(entry: Entry): Markup {
  const { question, answers, newSentences } = entry
  const id = anchor('question', question.id)
  const [first, ...others] = sentencesOf(entry)
  const shown = others.length > MOST_SENTENCES + 1 ? others.slice(0, MOST_SENTENCES) : others
  const rest = others.slice(shown.length)
  const pictures = picturesOf(entry)
  return html`<article class="question ${question.verdict}" id="${id}" aria-labelledby="${id}-title">
${opening(entry, id, first)}
${sentenceList(shown, newSentences)}${rest.length > 0 && html`<details class="more"><summary>${counted(rest.length, 'more pair')}</summary>${sentenceList(rest, newSentences)}</details>`}
${entry.decisions.length > 0 && decisionList(entry.decisions)}${question.advice.length > 0 && adviceList(question.advice)}
${pictures && html`<div class="pictures">${pictures}</div>`}${(pictures || question.verdict !== 'agree') && html`<h4>Figures</h4>${figureTable(question.text, answers)}`}
${policyTable(entry)}<h4>In their words</h4>
<div class="passages">${answers.map(passage)}</div>
<p class="explain">To see how each figure was read: <code>claimdiff explain ${question.id}</code></p>
</article>`
}

/** On paper it stays on one page. */
function opening(entry: Entry, id: string, first: string | undefined): Markup {
  const title = html`<h3 id="${id}-title">${entry.question.text}</h3>`
  const mark = kicker(entry)
  if (mark === null && first === undefined) return title
  return html`<div class="opening">${mark}${title}${first !== undefined && html`<p class="says">${sentence(first, entry.newSentences)}</p>`}</div>`
}

const sentence = (text: string, added: ReadonlySet<string>): Markup =>
  html`${added.has(text) && html`<span class="tag">new</span> `}${text}`

const sentenceList = (sentences: readonly string[], added: ReadonlySet<string>): Markup | null =>
  sentences.length > 0
    ? html`<ul class="also">${sentences.map((text) => html`<li>${sentence(text, added)}</li>`)}</ul>`
    : null

const decisionList = (decisions: readonly string[]): Markup =>
  html`<ul class="also decisions">${decisions.map((text) => html`<li>${text}</li>`)}</ul>`

export const adviceList = (advice: readonly string[]): Markup =>
  html`<ul class="advice">${advice.map((text) => html`<li>${codeSpans(text)}</li>`)}</ul>`

/** None for an agreement on one figure: its passages say all of it. */
function picturesOf(entry: Entry): readonly (Markup | null)[] | null {
  const { verdict } = entry.question
  const [first, ...rest] = entry.answers
  if (verdict === 'agree' && rest.every(({ reading }) => reading === first?.reading)) return null
  const pictures = [
    verdict === 'changed' ? null : rangeStrip(entry),
    stepTimeline(entry),
    verdict === 'agree' ? null : sourceMatrix(entry),
  ]
  return pictures.every((picture) => picture === null) ? null : pictures
}

/** Roles are written out: a table laid out as cards on a phone would lose them. */
export const figureTable = (question: string, answers: readonly Answer[]): Markup =>
  html`<table class="figures" role="table"><caption class="unseen">Figures for: ${question}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Figure</th><th role="columnheader" scope="col">Read as</th><th role="columnheader" scope="col">Article</th><th role="columnheader" scope="col">Speaker</th><th role="columnheader" scope="col">When</th></tr></thead>
<tbody role="rowgroup">${answers.map(figureRow)}</tbody></table>`

function figureRow({
  claim,
  source,
  contested,
  figure,
  reading,
  outlet,
  copies,
  speaker,
  asOf,
}: Answer): Markup {
  const aside = reservations(claim)
  const voice =
    speaker === null ? html`<span class="quiet">in its own voice</span>` : html`<span>${speaker}</span>`
  return html`<tr role="row" id="${anchor('claim', claim.id)}" class="${contested ? 'contested' : 'settled'}"><th role="rowheader" scope="row"><a href="#${anchor('passage', claim.id)}">${contested && html`<span class="sign" role="img" aria-label="contested" title="contested">≠</span> `}${figure}</a></th><td role="cell">${reading}${aside.length > 0 && html`<span class="quiet">${aside.join('; ')}</span>`}</td><td role="cell"><a href="#${anchor('article', claim.source)}">${outlet}</a>${source?.title && html`<span class="quiet">${source.title}</span>`}${copyWords(copies).map((words) => html`<span class="quiet">${words}</span>`)}</td><td role="cell">${voice}</td><td role="cell">${asOf}</td></tr>`
}

function policyTable({ question, answers }: Entry): Markup | null {
  const rows = policyRows(question, figureIn(answers))
  if (rows.length === 0) return null
  return html`<h4>By the rules of casualty recorders</h4>
<table class="policies" role="table"><caption class="unseen">Readings by rule for: ${question.text}</caption>
<thead role="rowgroup"><tr role="row">${policyColumns.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(({ name, low, best, high, says, leftOut }) => {
    const [, ...names] = policyColumns
    const cells = [low, best, high, says, leftOut]
    return html`<tr role="row"><th role="rowheader" scope="row" data-label="${policyColumns[0]}">${name}</th>${cells.map((text, index) => html`<td role="cell" data-label="${names[index]}">${text}</td>`)}</tr>`
  })}</tbody></table>
<p class="quiet">Each rule is one way to read the figures above, none of them the truth.</p>`
}

/** A question that one article alone answers: what it says, in its words. */
export const loneAnswers = ({ question, answers }: Entry): Markup =>
  html`<div class="lone" id="${anchor('question', question.id)}">${answers.map(passage)}</div>`

/** The quotation as it stands in the article, the span marked; edges where the context breaks off are shown. */
function passage({ claim, outlet, copies, figure, reading, speaker, asOf }: Answer): Markup {
  const { before, exact, after } = passageOf(claim)
  const read = figure.toLowerCase() === reading ? [] : [`read as ${reading}`]
  return html`<figure class="passage" id="${anchor('passage', claim.id)}"><blockquote>${before}<mark>${exact}</mark>${after}</blockquote><figcaption><b>${outlet}</b>, ${[asOf, ...(speaker === null ? [] : [`citing ${speaker}`]), ...read, ...reservations(claim), ...copyWords(copies)].join(' · ')} <code>claimdiff explain ${claim.id}</code></figcaption></figure>`
}
