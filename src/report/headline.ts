import type { Result } from '../model/index.js'
import { dateWords } from './dates.js'
import { counted } from './plain.js'

/** `unchecked`: no two claims were held against each other, which is no good news. */
export type State = 'contested' | 'unchecked' | 'clear'

/** The state of the run in one sentence. A run that compared nothing never reads as a clean one. */
export function headlineOf(
  { counts, questions, since }: Result,
  contested: number,
  settled: number,
): readonly [string, State] {
  if (counts.articles === 0) return ['Nothing was checked: no article was read.', 'unchecked']
  if (counts.claims === 0) return ['Nothing was checked: no claim was found in any article.', 'unchecked']
  if (counts.pairs === 0)
    return ['Nothing was compared: no two claims answer the same question.', 'unchecked']
  if (contested > 0) {
    const others = settled > 0 ? `; ${counted(settled, 'other')} settled by decision` : ''
    return [
      `${counted(contested, 'question')} on which the articles cannot all be right${others}.`,
      'contested',
    ]
  }
  if (settled > 0)
    return [`No contradiction is left open: ${counted(settled, 'question')} settled by decision.`, 'clear']
  if (!since)
    return [`No contradiction found in ${counted(counts.pairs, 'pair')} of claims compared.`, 'clear']
  const day = dateWords(since.date)
  if (questions.length === 0) return [`Nothing new: no question has a figure since ${day}.`, 'unchecked']
  return [
    `No contradiction found in ${counted(questions.length, 'question')} with a figure since ${day}.`,
    'clear',
  ]
}
