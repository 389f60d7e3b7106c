import { readSource, run } from '../../src/index.js'
import {
  type Ledger,
  type LedgerRun,
  named,
  Pairs,
  readLedger,
  statusesOf,
  textOf,
} from '../../src/ledger/index.js'
import type { Decision, DecisionStatus, LedgerLine } from '../../src/model/index.js'

export interface Written {
  readonly text: string
  readonly url?: string
}

/** Articles by path, compared. */
export function compared(articles: Readonly<Record<string, string | Written>>): LedgerRun {
  const sources = Object.entries(articles).map(([path, article]) => {
    const { text, url = null } = typeof article === 'string' ? { text: article } : article
    return { ...readSource(text, { path, type: 'text', published: '2024-03-04' }), url }
  })
  return { result: run(sources), sources, pathOf: (path) => path }
}

export const at = (day: number): string => `2024-05-${String(day).padStart(2, '0')}T10:00:00.000Z`

type Fields = Partial<
  Pick<Decision, 'verdict' | 'resolution' | 'flag' | 'stance' | 'reason' | 'by' | 'at' | 'group'>
>

/** A decision on one discrepancy of a run, the first where none is named. */
export function decisionOn(town: LedgerRun, fields: Fields = {}, id?: string): Decision {
  const { result } = town
  const pair = result.discrepancies.find((each) => each.id === id) ?? result.discrepancies[0]
  const question = result.questions.find((each) => each.id === pair?.question)
  const { articles } = new Pairs(town)
  const sides = [pair?.left, pair?.right].map((claim) => {
    const found = result.claims.find((each) => each.id === claim)
    return found ? articles.sideOf(found) : null
  })
  const [a, b] = sides
  if (!a || !b || !question) throw new Error('No discrepancy here that can be decided.')
  return named({
    action: 'decide',
    group: null,
    question: { measure: question.measure, text: question.text },
    sides: [a, b],
    verdict: 'scope',
    resolution: null,
    preferred: null,
    flag: false,
    reason: 'One counts guests only.',
    by: 'Anna',
    at: at(3),
    ...fields,
  })
}

export const reversal = (action: 'undo' | 'redo', of: string, day: number): LedgerLine =>
  named({ action, of, reason: '', by: 'Ben', at: at(day) })

export const ledgerOf = (...lines: readonly LedgerLine[]): Ledger => readLedger(lines.map(textOf).join(''))

/** States of a run's discrepancies, in order. */
export const states = (ledger: Ledger, town: LedgerRun): readonly DecisionStatus['state'][] => {
  const statuses = statusesOf(ledger, town)
  return town.result.discrepancies.map(({ id }) => statuses.get(id)?.state ?? 'open')
}
