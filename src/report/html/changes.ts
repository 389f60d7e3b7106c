import type { QuestionChange } from '../../model/index.js'
import { changeTag, changeWords } from '../changes/words.js'
import type { Outline } from '../outline.js'
import { anchor, html, type Markup } from './markup.js'

/** The mark of a question that the earlier report has otherwise or not at all. */
export const changeMark = (change: QuestionChange | undefined): Markup | null =>
  change ? html`<span class="tag">${changeTag(change)}</span>` : null

/** What is new, otherwise or no longer there since the earlier report. */
export function changeList({ changes, answerOf }: Outline): Markup {
  const groups = [
    ['Newly contested', changes?.newly ?? []],
    ['Changed', changes?.changed ?? []],
    ['No longer contested', changes?.resolved ?? []],
  ] as const
  return html`${groups.map(
    ([title, list]) =>
      list.length > 0 &&
      html`<h3 class="group">${title}</h3><ul class="notes">${list.map((change) => html`<li><p>${titleOf(change)}</p><p class="quiet">${changeWords(change, answerOf)}</p></li>`)}</ul>`,
  )}`
}

const titleOf = ({ question, text }: QuestionChange): Markup =>
  question === null
    ? html`<bdi>${text}</bdi>`
    : html`<a href="#${anchor('question', question)}"><bdi>${text}</bdi></a>`
