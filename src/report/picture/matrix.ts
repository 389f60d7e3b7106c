import type { Claim, Discrepancy } from '../../model/index.js'
import type { Answer } from '../answers.js'
import { isOneUnit, stands } from '../gap.js'
import { anchor, html, type Markup } from '../html/markup.js'
import type { Entry } from '../outline.js'

/** For two, the sentence above says it all. */
const FEWEST_ARTICLES = 3

/** More articles than this do not fit a page side by side. */
const MOST_ARTICLES = 12

interface Cell {
  readonly id: 'conflict' | 'update' | 'unknown' | 'agree' | 'aside'
  readonly sign: string
  readonly word: string
}

export const CELLS: Readonly<Record<Cell['id'], Cell>> = {
  conflict: { id: 'conflict', sign: '≠', word: 'conflict' },
  update: { id: 'update', sign: '↗', word: 'update' },
  unknown: { id: 'unknown', sign: '?', word: 'cannot tell' },
  agree: { id: 'agree', sign: '=', word: 'agree' },
  aside: { id: 'aside', sign: '·', word: 'not comparable' },
}
const OF_VERDICT = { differ: 'conflict', changed: 'update', undetermined: 'unknown' } as const
const GRAVEST_FIRST: readonly Cell['id'][] = ['conflict', 'unknown', 'update', 'agree', 'aside']

/** Article against article: the gravest relation of any of their figures. A table, as it is one. */
export function sourceMatrix({ question, answers, discrepancies }: Entry): Markup | null {
  const articles = [...new Set(answers.map(({ claim }) => claim.source))]
  if (articles.length < FEWEST_ARTICLES) return null
  if (articles.length > MOST_ARTICLES) {
    return html`<p class="aside">${articles.length} articles answer this question; a table of all against all is left out.</p>`
  }
  const own = articles.map((article) => answers.filter(({ claim }) => claim.source === article))
  const pairs = new Map(discrepancies.map((pair) => [pairKey(pair.left, pair.right), pair]))
  const names = own.map((answersOfArticle) => answersOfArticle[0]?.outlet ?? '')
  const id = anchor('matrix', question.id)
  const rows = own.slice(1).map((left, index) => {
    const row = index + 1
    const cells = own.slice(0, row).map((right) => cellOf(left, right, pairs))
    return html`<tr><th scope="row"><span class="number">${row + 1}</span> <bdi>${names[row]}</bdi></th>${cells.map(filled)}</tr>`
  })
  return html`<div class="scroll" role="group" tabindex="0" aria-labelledby="${id}"><table class="matrix"><caption id="${id}">Article against article</caption>
<thead><tr><td><span class="corner" aria-hidden="true"><span class="number">1</span> <bdi>${names[0] ?? ''}</bdi></span></td>${names.slice(0, -1).map((name, index) => html`<th scope="col"><span class="number">${index + 1}</span> <bdi class="name">${name}</bdi></th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>
<p class="matrix-key quiet" aria-hidden="true">${keyOf(own, pairs)}</p>`
}

/** The style puts the sign before the word. */
const filled = ({ id, word }: Cell): Markup => html`<td class="${id}"><span class="word">${word}</span></td>`

/** On a phone the cells hold signs alone. */
function keyOf(
  own: readonly (readonly Answer[])[],
  pairs: ReadonlyMap<string, Discrepancy>,
): readonly Markup[] {
  const used = own.flatMap((left, row) => own.slice(0, row).map((right) => cellOf(left, right, pairs)))
  return [...new Set(used)].map(
    ({ sign, word }) => html`<span><span class="sign">${sign}</span> ${word}</span> `,
  )
}

const pairKey = (left: string, right: string): string => JSON.stringify([left, right].sort())

function cellOf(
  left: readonly Answer[],
  right: readonly Answer[],
  pairs: ReadonlyMap<string, Discrepancy>,
): Cell {
  const found = new Set(left.flatMap((a) => right.map((b) => relationOf(a, b, pairs))))
  return CELLS[GRAVEST_FIRST.find((id) => found.has(id)) ?? 'aside']
}

/** Pairs that agree have no entry of their own; nor have those that are not asserted totals. */
function relationOf(a: Answer, b: Answer, pairs: ReadonlyMap<string, Discrepancy>): Cell['id'] {
  const pair = pairs.get(pairKey(a.claim.id, b.claim.id))
  if (pair) return OF_VERDICT[pair.verdict]
  return isComparable(a.claim, b.claim) ? 'agree' : 'aside'
}

function isComparable(a: Claim, b: Claim): boolean {
  if (!a.quantity || !b.quantity) return a.modality === 'asserted' && b.modality === 'asserted'
  const isOneScale =
    (a.quantity.trend === null) === (b.quantity.trend === null) && isOneUnit(a.quantity, b.quantity)
  return stands(a) && stands(b) && isOneScale
}
