import type { Claim, Quantity } from '../../model/index.js'
import type { Answer } from '../../report/answers.js'
import { dateWords } from '../../report/dates.js'
import { passageOf } from '../../report/passage.js'
import { plain } from '../../report/plain.js'
import { copyWords, reservations } from '../../report/reading.js'
import type { AnswerView, PairView, QuestionView, SideView, Step } from '../protocol/index.js'
import type { Edition } from './edition.js'

/** A pair with all that a person needs to decide on it; null where there is none of that id. */
export function pairView(edition: Edition, id: string): PairView | null {
  const pair = edition.pairs.get(id)
  if (!pair) return null
  const sides = [pair.left, pair.right].map((claim) => sideView(edition, claim))
  return {
    id,
    question: questionView(edition, pair.question),
    sides: sides as [SideView, SideView],
    alike: edition.alike(id),
  }
}

function questionView(edition: Edition, id: string): QuestionView {
  const question = edition.questions.get(id)
  const { text = '', advice = [], claims = [] } = question ?? {}
  return {
    id,
    text: plain(text),
    advice: advice.map(plain),
    answers: claims.flatMap((claim) => edition.answers.get(claim) ?? []).map(answerView),
  }
}

function answerView({ claim, outlet, figure, reading, asOf, speaker, copies }: Answer): AnswerView {
  const { value, basis } = claim.asOf
  return {
    claim: claim.id,
    article: claim.source,
    outlet,
    figure,
    reading,
    asOf,
    day: basis === 'unknown' ? null : (/^\d{4}-\d\d-\d\d/u.exec(value ?? '')?.[0] ?? null),
    speaker,
    remarks: [...reservations(claim), ...copyWords(copies)],
    bounds: claim.quantity ? boundsOf(claim.quantity) : null,
    ...passageOf(claim),
  }
}

const boundsOf = ({ low, high, lowOpen, highOpen, approx, unit }: Quantity): AnswerView['bounds'] => ({
  low,
  high,
  lowOpen,
  highOpen,
  approx,
  unit,
})

function sideView(edition: Edition, id: string): SideView {
  const answer = edition.answers.get(id)
  return { claim: id, derivation: answer ? derivation(answer) : '', steps: stepsOf(edition, answer?.claim) }
}

/** "“at least 1,400” → [1400, ∞), as of 7 October 2023, said by the ministry" */
function derivation({ claim, exact, asOf, speaker }: Answer): string {
  const { quantity, time } = claim
  const value = quantity ? interval(quantity) : dateWords(time?.value ?? '')
  return [`“${exact}” → ${value}`, asOf, ...(speaker === null ? [] : [`said by ${speaker}`])].join(', ')
}

/** As mathematics writes it: "[1400, ∞)", "≈ 240", "(80, 100] km". */
function interval({ low, high, lowOpen, highOpen, approx, unit, increment, trend }: Quantity): string {
  const bounds =
    low !== null && low === high
      ? String(low)
      : `${low === null || lowOpen ? '(' : '['}${low ?? '−∞'}, ${high ?? '∞'}${high === null || highOpen ? ')' : ']'}`
  const words = [
    approx ? '≈' : null,
    bounds,
    unit === 'person' ? null : unit,
    increment ? 'more' : null,
    trend,
  ]
  return plain(words.filter((word) => word !== null).join(' '))
}

function stepsOf({ claimsIn, run }: Edition, claim: Claim | undefined): readonly Step[] {
  if (!claim) return []
  for (const { id, evidence } of run.withEvidence(claimsIn.get(claim.source) ?? [])) {
    if (id !== claim.id) continue
    return evidence.map(({ field, value, words, rule }) => ({
      field,
      value: plain(value),
      words: plain(words),
      rule,
    }))
  }
  return []
}
