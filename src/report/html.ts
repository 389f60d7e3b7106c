import type { Result } from '../model/index.js'
import { changeList, changeMark } from './html/changes.js'
import { codeSpans } from './html/code.js'
import { howToRead } from './html/legend.js'
import { articleTable, countList, nameList, noteList, notUnderstoodTable } from './html/lists.js'
import { anchor, type Markup, html as markup } from './html/markup.js'
import { pageMarkup } from './html/page.js'
import { adviceList, loneAnswers, questionArticle } from './html/question.js'
import { style } from './html/style.js'
import { type Entry, type Outline, originLines, outlineOf } from './outline.js'
import { definitions } from './picture/marks.js'
import { counted } from './plain.js'
import type { Reporter } from './reporter.js'

const FIGURES_IN_CONTENTS = 6
const OUTLETS_IN_LINE = 3
/** Contested questions that the contents list; the rest are folded there. */
const QUESTIONS_IN_CONTENTS = 12
/** From so many questions on, those off the screen are not laid out until they come near. */
const MANY_QUESTIONS = 40
const MANY_FOLDED = 200
/** Folded questions that are laid out together. */
const PART = 25

interface Section {
  readonly id: string
  readonly title: string
  /** Left out where there is nothing; null for a section that counts nothing. */
  readonly count: number | null
  readonly body: Markup
}

/** The report as a page. */
export const html: Reporter = (result) => {
  const outline = outlineOf(result)
  const { headline, contested, changed, undetermined } = outline
  const sections = sectionsOf(result, outline).filter(({ count }) => count !== 0)
  const shown = contested.length + changed.length + undetermined.length
  const isLong = shown > MANY_QUESTIONS || result.questions.length > MANY_FOLDED
  const main = markup`${sections.map(sectionMarkup)}`
  return pageMarkup({
    title: `claimdiff: ${headline}`,
    style,
    kind: isLong ? 'many' : null,
    before: markup`${definitions}
${header(result, outline)}
${navigation(sections, contested)}`,
    main: isLong ? tight(main) : main,
    footer:
      'Made by claimdiff from the articles named above. The same articles always give the same report, character for character.',
  }).markup
}

/** Line breaks between elements are for who reads the file; a browser makes a node of each. */
const tight = ({ markup: text }: Markup): Markup => ({ markup: text.replace(/>\n+</gu, '><') })

const header = (result: Result, { headline, state, undetermined, changes, since }: Outline): Markup =>
  markup`<header class="top ${state}"><p class="wordmark">claimdiff report</p>
<h1>${headline}</h1>
<p class="standfirst">Figures and dates from ${counted(result.counts.articles, 'article')}, side by side where they answer the same question, each in its source’s own words. This report says where sources cannot all be right. It never says who is right.</p>
${state === 'unchecked' && markup`<p class="standfirst"><strong>That is no sign that the articles agree: there was nothing to hold against each other.</strong></p>`}${undetermined.length > 0 && markup`<p class="standfirst">For ${counted(undetermined.length, 'question')} it <a href="#undetermined">cannot tell</a>.</p>`}
${since !== null && markup`<p class="standfirst"><strong>${since}</strong></p>`}${changes && markup`<p class="standfirst"><strong>${changes.says}</strong></p>`}
${countList(result)}</header>`

const navigation = (sections: readonly Section[], contested: readonly Entry[]): Markup =>
  markup`<nav aria-label="Contents"><ol>${sections.map(
    ({ id, title, count }) =>
      markup`<li${id === 'contested' && markup` class="whole"`}><a href="#${id}">${title}</a> ${number(count)}${id === 'contested' && contestedContents(contested)}</li>`,
  )}</ol></nav>`

function contestedContents(contested: readonly Entry[]): Markup {
  const rest = contested.slice(QUESTIONS_IN_CONTENTS)
  return markup`<ol>${contested.slice(0, QUESTIONS_IN_CONTENTS).map(contentsLine)}</ol>${rest.length > 0 && markup`<details><summary>${counted(rest.length, 'more contested question')}</summary><ol start="${QUESTIONS_IN_CONTENTS + 1}">${rest.map(contentsLine)}</ol></details>`}`
}

const number = (count: number | null): Markup | null =>
  count === null ? null : markup`<span class="number">${count}</span>`

const contentsLine = ({ question, answers, change }: Entry): Markup => {
  const byFigure = new Map(
    answers.filter(({ contested }) => contested).map(({ figure }) => [figure.toLowerCase(), figure]),
  )
  const figures = [...byFigure.values()]
  return markup`<li><a href="#${anchor('question', question.id)}" dir="auto">${question.text}</a> ${changeMark(change)}<span class="quiet">${figures.slice(0, FIGURES_IN_CONTENTS).map((figure, index) => markup`${index > 0 && ' · '}<bdi>${figure}</bdi>`)}${figures.length > FIGURES_IN_CONTENTS && ' · …'}</span></li>`
}

const sectionMarkup = ({ id, title, count, body }: Section): Markup =>
  markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title} ${number(count)}</h2>
${body}</section>`

function sectionsOf(result: Result, outline: Outline): readonly Section[] {
  const { contested, changed, undetermined, agreed, alone, settled, advice } = outline
  const { notes, names, origins, sources, notUnderstood, messages } = result
  const { newly = [], changed: altered = [], resolved = [] } = outline.changes ?? {}
  return [
    {
      id: 'changes',
      title: 'Since the earlier report',
      count: newly.length + altered.length + resolved.length,
      body: changeList(outline),
    },
    { id: 'contested', title: 'Contested', count: contested.length, body: articles(contested) },
    { id: 'changed', title: 'Change over time', count: changed.length, body: articles(changed) },
    {
      id: 'undetermined',
      title: 'Cannot tell',
      count: undetermined.length,
      body: markup`${undetermined.length > 1 && advice.length > 0 && markup`<p>What would settle it:</p>${adviceList(advice)}`}${articles(undetermined)}`,
    },
    {
      id: 'settled',
      title: 'Settled by decision',
      count: settled.length,
      body: folded(settled, questionArticle),
    },
    { id: 'agreed', title: 'In agreement', count: agreed.length, body: folded(agreed, questionArticle) },
    { id: 'alone', title: 'In one article only', count: alone.length, body: folded(alone, loneAnswers) },
    { id: 'notes', title: 'Notes', count: notes.length, body: noteList(result, outline) },
    { id: 'names', title: 'Names', count: names.length, body: nameList(result, outline) },
    {
      id: 'origins',
      title: 'One text in several outlets',
      count: origins.length,
      body: originList(result, outline),
    },
    { id: 'articles', title: 'Articles', count: sources.length, body: articleTable(result, outline) },
    { id: 'messages', title: 'About the files', count: messages.length, body: messageList(result) },
    {
      id: 'not-understood',
      title: 'Figures not understood',
      count: notUnderstood.length,
      body: markup`<details><summary>${counted(notUnderstood.length, 'figure')} seen and not turned into a claim</summary>${notUnderstoodTable(notUnderstood, outline)}</details>`,
    },
    { id: 'how-to-read', title: 'How to read this report', count: null, body: howToRead },
  ]
}

const articles = (entries: readonly Entry[]): Markup => markup`${entries.map(questionArticle)}`

function folded(entries: readonly Entry[], inFull: (entry: Entry) => Markup): Markup {
  const all = entries.map(
    (entry) =>
      markup`<details class="folded"><summary><span class="asked">${entry.question.text}</span> <span class="quiet">${figuresIn(entry)}</span> ${changeMark(entry.change)}</summary>${inFull(entry)}</details>`,
  )
  return markup`${parted(all).map((part) => markup`<div class="part">${part}</div>`)}`
}

const parted = (all: readonly Markup[]): readonly (readonly Markup[])[] =>
  Array.from({ length: Math.ceil(all.length / PART) }, (_, at) => all.slice(at * PART, (at + 1) * PART))

/** Each figure once with the outlets that have it: "240 (Gulf Wire, Northern Agency)". */
function figuresIn({ answers }: Entry): string {
  const outlets = new Map<string, { figure: string; names: Set<string> }>()
  for (const { figure, outlet } of answers) {
    const one = outlets.get(figure.toLowerCase()) ?? { figure, names: new Set() }
    one.names.add(outlet)
    outlets.set(figure.toLowerCase(), one)
  }
  const figures = [...outlets.values()]
  const shown = figures.slice(0, FIGURES_IN_CONTENTS).map(({ figure, names: { size }, names }) => {
    const some = [...names].slice(0, OUTLETS_IN_LINE)
    return `${figure} (${some.join(', ')}${size > some.length ? ` and ${size - some.length} more` : ''})`
  })
  return [...shown, ...(figures.length > shown.length ? ['…'] : [])].join(' · ')
}

const originList = (result: Result, outline: Outline): Markup =>
  markup`<ul class="notes">${originLines(result, outline).map((line) => markup`<li dir="auto">${line}</li>`)}</ul>`

const messageList = ({ messages }: Result): Markup =>
  markup`<ul class="notes">${messages.map(({ path, severity, text }) => markup`<li><p dir="auto">${codeSpans(text)}</p><p class="quiet"><code>${path}</code> · ${severity}</p></li>`)}</ul>`
