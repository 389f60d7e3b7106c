import { shortDate } from '../../../report/dates.js'
import { personName, verdictWords } from '../../../report/decision-words.js'
import { plain } from '../../../report/plain.js'
import type { AnswerView, ArticleHead, Item, PairView } from '../../protocol/index.js'

/**
 * A pair as text for a correction note or a mail: both passages, where they stand, what was decided. It says what each
 * article has and never who is right, unless a person preferred one.
 */
export function correctionNote(item: Item, view: PairView, articles: readonly ArticleHead[]): string {
  const heads = new Map(articles.map((head) => [head.path, head]))
  const answers = new Map(view.question.answers.map((answer) => [answer.claim, answer]))
  const quoted = item.sides.map(({ claim, article, figure }) =>
    quotation(answers.get(claim), heads.get(article), figure, article),
  )
  return `${[plain(item.text), ...quoted, decidedWords(item)].join('\n\n')}\n`
}

function quotation(
  answer: AnswerView | undefined,
  head: ArticleHead | undefined,
  figure: string,
  path: string,
): string {
  const words = answer ? `${answer.before}${answer.exact}${answer.after}` : figure
  const place = [
    head?.outlet ?? path,
    ...(head?.title ? [`“${plain(head.title)}”`] : []),
    head?.published ? `published ${shortDate(head.published)}` : 'publication date not known',
    ...(answer?.speaker ? [`citing ${plain(answer.speaker)}`] : []),
  ].join(', ')
  return [`“${plain(words)}”`, `— ${place}`, ...(head?.url ? [`  ${plain(head.url)}`] : [])].join('\n')
}

function decidedWords({ decision, state }: Item): string {
  if (decision === null) return 'The two have not been decided on.'
  const { by, at, reason } = decision
  const opening = state === 'reopened' ? 'Decided before, on other figures' : 'Decided'
  return `${opening}: ${verdictWords(decision)} (${personName(by)}, ${shortDate(at)}). ${plain(reason)}`.trim()
}
