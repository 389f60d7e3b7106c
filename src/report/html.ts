import { createHash } from 'node:crypto'
import type { Result } from '../model/index.js'
import { codeSpans } from './html/code.js'
import { howToRead } from './html/legend.js'
import { articleTable, countList, nameList, noteList, notUnderstoodTable } from './html/lists.js'
import { anchor, type Markup, html as markup } from './html/markup.js'
import { adviceList, loneAnswers, questionArticle } from './html/question.js'
import { style } from './html/style.js'
import { type Entry, type Outline, originLines, outlineOf } from './outline.js'
import { definitions } from './picture/marks.js'
import { counted } from './plain.js'
import type { Reporter } from './reporter.js'

const FIGURES_IN_CONTENTS = 6

interface Section {
  readonly id: string
  readonly title: string
  /** Left out where there is nothing; null for a section that counts nothing. */
  readonly count: number | null
  readonly body: Markup
}

/** One file that asks the network for nothing and runs no script; the style alone is allowed, by its hash. */
export const html: Reporter = (result) => {
  const outline = outlineOf(result)
  const sections = sectionsOf(result, outline).filter(({ count }) => count !== 0)
  const hash = createHash('sha256').update(style).digest('base64')
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>claimdiff: ${outline.headline}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the findings</a>
${definitions}
${header(result, outline)}
${navigation(sections, outline.contested)}
<main id="content" tabindex="-1">
${sections.map(sectionMarkup)}
</main>
<footer><p>Made by claimdiff from the articles named above. The same articles always give the same report, character for character.</p></footer>
</body>
</html>
`
  return page.markup
}

const header = (result: Result, { headline, contested, undetermined }: Outline): Markup =>
  markup`<header class="${contested.length > 0 ? 'top contested' : 'top'}"><p class="wordmark">claimdiff report</p>
<h1>${headline}</h1>
<p class="standfirst">Figures and dates from ${counted(result.counts.articles, 'article')}, side by side where they answer the same question, each in its source’s own words. This report says where sources cannot all be right. It never says who is right.</p>
${undetermined.length > 0 && markup`<p class="standfirst">For ${counted(undetermined.length, 'question')} it <a href="#undetermined">cannot tell</a>.</p>`}
${countList(result)}</header>`

const navigation = (sections: readonly Section[], contested: readonly Entry[]): Markup =>
  markup`<nav aria-label="Contents"><ol>${sections.map(
    ({ id, title, count }) =>
      markup`<li><a href="#${id}">${title}</a> ${number(count)}${id === 'contested' && markup`<ol>${contested.map(contentsLine)}</ol>`}</li>`,
  )}</ol></nav>`

const number = (count: number | null): Markup | null =>
  count === null ? null : markup`<span class="number">${count}</span>`

const contentsLine = ({ question, answers }: Entry): Markup => {
  const byFigure = new Map(
    answers.filter(({ contested }) => contested).map(({ figure }) => [figure.toLowerCase(), figure]),
  )
  const figures = [...byFigure.values()]
  return markup`<li><a href="#${anchor('question', question.id)}" dir="auto">${question.text}</a> <span class="quiet">${figures.slice(0, FIGURES_IN_CONTENTS).map((figure, index) => markup`${index > 0 && ' · '}<bdi>${figure}</bdi>`)}${figures.length > FIGURES_IN_CONTENTS && ' · …'}</span></li>`
}

const sectionMarkup = ({ id, title, count, body }: Section): Markup =>
  markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title} ${number(count)}</h2>
${body}</section>`

function sectionsOf(result: Result, outline: Outline): readonly Section[] {
  const { contested, changed, undetermined, agreed, alone, advice } = outline
  const { notes, names, origins, sources, notUnderstood, messages } = result
  return [
    { id: 'contested', title: 'Contested', count: contested.length, body: articles(contested) },
    { id: 'changed', title: 'Change over time', count: changed.length, body: articles(changed) },
    {
      id: 'undetermined',
      title: 'Cannot tell',
      count: undetermined.length,
      body: markup`${undetermined.length > 1 && advice.length > 0 && markup`<p>What would settle it:</p>${adviceList(advice)}`}${articles(undetermined)}`,
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

const folded = (entries: readonly Entry[], inFull: (entry: Entry) => Markup): Markup =>
  markup`${entries.map(
    (entry) =>
      markup`<details class="folded"><summary dir="auto">${entry.question.text} <span class="quiet">${entry.answers
        .slice(0, 4)
        .map(
          ({ figure, outlet }, index) =>
            markup`${index > 0 && ', '}<bdi>${figure}</bdi> (<bdi>${outlet}</bdi>)`,
        )}</span></summary>${inFull(entry)}</details>`,
  )}`

const originList = (result: Result, outline: Outline): Markup =>
  markup`<ul class="notes">${originLines(result, outline).map((line) => markup`<li dir="auto">${line}</li>`)}</ul>`

const messageList = ({ messages }: Result): Markup =>
  markup`<ul class="notes">${messages.map(({ path, severity, text }) => markup`<li><p dir="auto">${codeSpans(text)}</p><p class="quiet"><code>${path}</code> · ${severity}</p></li>`)}</ul>`
