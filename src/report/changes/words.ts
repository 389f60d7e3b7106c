import type { Changes, FormerFigure, QuestionChange, Since, Verdict } from '../../model/index.js'
import type { Answer } from '../answers.js'
import { dateWords } from '../dates.js'
import { counted, plain } from '../plain.js'

/** The changes in the order in which they are told; each part in the result's order. */
export interface ChangeOutline {
  /** All of it in one sentence. */
  readonly says: string
  readonly newly: readonly QuestionChange[]
  readonly changed: readonly QuestionChange[]
  readonly resolved: readonly QuestionChange[]
}

export function changeOutline({ previous, questions }: Changes): ChangeOutline {
  const newly = questions.filter(isNewlyContested)
  const resolved = questions.filter(({ state }) => state === 'resolved')
  const others = questions.filter((change) => change.state !== 'resolved' && !isNewlyContested(change))
  const changed = others.filter(
    ({ state, before, after }) => state === 'changed' && !(before === 'agree' && after === 'agree'),
  )
  const fresh = others.filter(({ state }) => state === 'new').length
  const parts = [
    newly.length > 0 && `${counted(newly.length, 'question')} newly contested`,
    changed.length > 0 && `${counted(changed.length, 'question')} changed`,
    resolved.length > 0 && `${counted(resolved.length, 'question')} no longer contested`,
    fresh > 0 && `${counted(fresh, 'new question')} without a contradiction`,
    others.length > changed.length + fresh &&
      `${counted(others.length - changed.length - fresh, 'question')} still in agreement with other figures`,
  ].filter((part) => part !== false)
  const said = parts.length === 0 ? 'nothing has changed' : parts.join(', ')
  return { says: `Since ${previousWords(previous)}: ${said}.`, newly, changed, resolved }
}

const isNewlyContested = ({ before, after }: QuestionChange): boolean =>
  after === 'differ' && before !== 'differ'

const previousWords = ({ path, asOf, articles }: Changes['previous']): string =>
  `the earlier report (${[plain(path), ...(asOf === null ? [] : [dateWords(asOf)]), counted(articles, 'article')].join(', ')})`

/** The mark that a question carries in a report. */
export function changeTag(change: QuestionChange): string {
  if (change.state === 'resolved') return 'no longer contested'
  if (change.state === 'new') return 'new'
  return isNewlyContested(change) ? 'newly contested' : 'changed'
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  agree: 'in agreement',
  changed: 'a change over time',
  differ: 'contested',
  undetermined: 'undecided',
}

/** What is otherwise, in half a sentence: "was in agreement; new: “57” (Gulf Wire); gone: “20” (The Courier)". */
export function changeWords(
  { state, before, after, came, went }: QuestionChange,
  answerOf: (claim: string) => Answer | undefined,
): string {
  const parts = [
    before !== null && before !== after && `was ${VERDICTS[before]}`,
    after === null && 'no figure of it is left',
    state !== 'new' && came.length > 0 && `new: ${some(came.map((id) => figureWords(answerOf(id), id)))}`,
    went.length > 0 && `gone: ${some(went.map(formerWords))}`,
  ].filter((part) => part !== false)
  return parts.length > 0
    ? parts.join('; ')
    : state === 'new'
      ? 'not in the earlier report'
      : 'other pairs of the same figures'
}

const figureWords = (answer: Answer | undefined, id: string): string =>
  answer ? `“${answer.exact}” (${answer.outlet})` : id

const formerWords = ({ exact, outlet, source }: FormerFigure): string =>
  `“${plain(exact).trim()}” (${plain(outlet ?? fileName(source))})`

export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const MOST_FIGURES = 5

function some(figures: readonly string[]): string {
  const distinct = [...new Set(figures)]
  const left = distinct.length - MOST_FIGURES
  return left > 0 ? `${distinct.slice(0, MOST_FIGURES).join(', ')} and ${left} more` : distinct.join(', ')
}

/** That a report holds only what is new since a date, and what it leaves out. */
export function sinceWords({ date, leftOut }: Since): string {
  const contested = leftOut.contested > 0 ? `, ${leftOut.contested} of them contested` : ''
  const rest =
    leftOut.questions === 0
      ? 'none is left out'
      : `${counted(leftOut.questions, 'question')} without one left out${contested}`
  return `Only questions with a figure since ${dateWords(date)}: ${rest}.`
}
