import type { CheckResult, Finding, FindingSide } from '../../model/index.js'
import { anchor, type Markup, html as markup } from '../html/markup.js'
import { pageMarkup } from '../html/page.js'
import { style as pageStyle } from '../html/style.js'
import { passageIn } from '../passage.js'
import { counted } from '../plain.js'
import type { CheckReporter } from './reporter.js'
import {
  byDraft,
  findingCount,
  isReach,
  openOf,
  placeWords,
  reachWords,
  standingWords,
  suppressedOf,
  suppressionWords,
  voiceWords,
} from './words.js'

const style = `${pageStyle}
.finding{padding:1.25rem 0;break-inside:avoid}
.finding+.finding{border-top:1px solid var(--line)}
.finding h3{font-size:1.25rem;margin:.25rem 0 .75rem}
.finding .kicker::before{font-family:var(--signs);margin-right:.375rem}
.finding.error .kicker{color:var(--accent)}
.finding.error .kicker::before{content:"✖"}
.finding.warning .kicker::before{content:"▲"}
.finding.info .kicker::before{content:"●"}
.finding.error mark{background:var(--tint);border-color:var(--accent)}
.finding .kicker .quiet{font-weight:400}
.finding .identity{margin:.75rem 0 0}
`

/** The page for people who are sent a check's result. */
export const html: CheckReporter = (result) => {
  const title = findingCount(result)
  const isNothing = !isReach(result) && openOf(result).length === 0
  return pageMarkup({
    title: `claimdiff check: ${title}`,
    style,
    kind: null,
    before: markup`<header class="${result.counts.errors > 0 ? 'top contested' : 'top'}"><p class="wordmark">claimdiff check</p>
<h1>${isNothing ? 'Nothing to go by' : title}</h1>
<p class="standfirst">${reachWords(result)}. This page says where the draft and its sources cannot all be right. It never says who is right.</p></header>`,
    main: [
      byDraft(openOf(result)).map(([path, findings]) => draftSection(path, findings)),
      settledSection(suppressedOf(result)),
      messageSection(result),
    ],
    footer: `Made by claimdiff ${result.tool.version}. The same drafts and sources always give the same page, character for character.`,
  }).markup
}

const draftSection = (path: string, findings: readonly Finding[]): Markup =>
  markup`<section aria-labelledby="${anchor('draft', path)}"><h2 id="${anchor('draft', path)}" dir="auto">${path} <span class="number">${findings.length}</span></h2>
${findings.map(findingArticle)}</section>`

function findingArticle(finding: Finding): Markup {
  const { draft, other, also, severity, says, rule, id, question } = finding
  const decided = standingWords(finding)
  const word = severity === 'info' ? 'remark' : severity
  return markup`<article class="finding ${severity}" id="${anchor('finding', id)}" aria-labelledby="${anchor('says', id)}">
<p class="kicker">${word} at ${draft.start.line}:${draft.start.column}${question && markup` <span class="quiet">· ${question.text}</span>`}</p>
<h3 id="${anchor('says', id)}" dir="auto">${says}</h3>
<div class="passages">${passage(draft, 'this draft')}${other && passage(other, voiceWords(other))}</div>
${also.length > 0 && markup`<p class="also">The same figure: ${also.map((side, at) => markup`${at > 0 && '; '}<bdi>${voiceWords(side)}</bdi> <code>${placeWords(side)}</code>`)}</p>`}
${decided !== '' && markup`<p class="also" dir="auto">${decided}</p>`}
<p class="quiet identity">Rule <code>${rule}</code>, <code>claimdiff explain ${id}</code></p></article>`
}

function passage(side: FindingSide, from: string): Markup {
  const { before, exact, after } = passageIn(side.passage)
  return markup`<figure class="passage"><blockquote><p dir="auto">${before}<mark>${exact}</mark>${after}</p></blockquote><figcaption><span class="credit" dir="auto">${from}</span> <span class="explain"><code>${placeWords(side)}</code></span></figcaption></figure>`
}

const settledSection = (findings: readonly Finding[]): Markup | false =>
  findings.length > 0 &&
  markup`<section aria-labelledby="settled"><h2 id="settled">Settled or expected <span class="number">${findings.length}</span></h2>
<details class="folded"><summary>${counted(findings.length, 'finding')} that an editor has answered</summary><ul class="notes">${findings.map(
    (finding) =>
      markup`<li><p dir="auto">${finding.says}</p><p class="quiet" dir="auto"><code>${placeWords(finding.draft)}</code> · ${suppressionWords(finding)}</p></li>`,
  )}</ul></details></section>`

const messageSection = ({ messages }: CheckResult): Markup | false =>
  messages.length > 0 &&
  markup`<section aria-labelledby="messages"><h2 id="messages">About the files <span class="number">${messages.length}</span></h2><ul class="notes">${messages.map(
    ({ path, severity, text }) =>
      markup`<li><p dir="auto">${text}</p><p class="quiet"><code>${path}</code> · ${severity}</p></li>`,
  )}</ul></section>`
