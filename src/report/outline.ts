import {
  type Discrepancy,
  grouped,
  type Note,
  type Question,
  type QuestionChange,
  type Result,
} from '../model/index.js'
import { advicePerArticle } from './advice.js'
import { type Answer, answersOf, outletNames } from './answers.js'
import { type ChangeOutline, changeOutline, sinceWords } from './changes/words.js'
import { type Decided, decidedOf, decisionLines, isSettled, standingPairs } from './decided.js'
import { type Gap, gapBetween } from './gap.js'
import { headlineOf, type State } from './headline.js'
import { plain } from './plain.js'

export interface Entry {
  readonly question: Question
  readonly answers: readonly Answer[]
  /** In the result's order; a pair that only repeats another is among them. */
  readonly discrepancies: readonly Discrepancy[]
  /** The first pair that shows the question's verdict, else the first of all. */
  readonly lead: Discrepancy | undefined
  /** What single articles say of this question twice and not alike. */
  readonly notes: readonly Note[]
  /** The gap of the first differing pair that has one: the gravest and widest. */
  readonly gap: Gap | null
  /** What persons said of its pairs. */
  readonly decisions: readonly string[]
  /** By decisions nothing is left of its verdict. */
  readonly settled: boolean
  /** How it stands to an earlier report, where there is one and it has it otherwise or not at all. */
  readonly change: QuestionChange | undefined
  /** What its pairs say that the earlier report did not; empty for a question that is new as a whole. */
  readonly newSentences: ReadonlySet<string>
}

/** The parts of every report, in reading order; within each part the result's order of questions stays. */
export interface Outline {
  readonly headline: string
  readonly state: State
  readonly contested: readonly Entry[]
  readonly changed: readonly Entry[]
  readonly undetermined: readonly Entry[]
  readonly agreed: readonly Entry[]
  /** Answered by one article only: nothing to compare with. */
  readonly alone: readonly Entry[]
  /** What would be contested, changed or undetermined, had nobody decided. */
  readonly settled: readonly Entry[]
  /** What would settle questions: each article named once, in order of the questions. */
  readonly advice: readonly string[]
  readonly outletOf: (path: string) => string
  readonly answerOf: (id: string) => Answer | undefined
  /** What the ledger says of a discrepancy or a note, in words; null where it says nothing. */
  readonly decisionOn: (id: string) => string | null
  /** What is new, otherwise or gone since an earlier report, where there is one. */
  readonly changes: ChangeOutline | null
  /** What a run for the time since a date leaves out. */
  readonly since: string | null
}

export function outlineOf(result: Result): Outline {
  const answers = answersOf(result)
  const pairs = grouped(result.discrepancies, ({ question }) => [question])
  const notes = grouped(result.notes, ({ claims }) => claims)
  const decided = decidedOf(result)
  const history = historyOf(result)
  const entries = result.questions.map((question) => ({
    ...entryOf(question, pairs.get(question.id) ?? [], { answers, notes, decided }),
    ...history(question),
  }))
  const open = entries.filter((entry) => !entry.settled)
  const settled = entries.filter((entry) => entry.settled)
  const where = (verdict: Question['verdict']) => open.filter((entry) => entry.question.verdict === verdict)
  const contested = where('differ')
  const outlets = outletNames(result)
  const [headline, state] = headlineOf(result, contested.length, settled.length)
  return {
    headline,
    state,
    contested,
    changed: where('changed'),
    undetermined: where('undetermined'),
    agreed: where('agree').filter(isShared),
    alone: where('agree').filter((entry) => !isShared(entry)),
    settled,
    advice: advicePerArticle(open.flatMap(({ question }) => question.advice)),
    outletOf: (path) => outlets.get(path) ?? plain(path),
    answerOf: (id) => answers.get(id),
    decisionOn: (id) => decisionLines([{ id }], decided)[0] ?? null,
    changes: result.changes ? changeOutline(result.changes) : null,
    since: result.since ? sinceWords(result.since) : null,
  }
}

/** How a question stands to the earlier report. */
function historyOf({
  changes,
  discrepancies,
}: Result): (question: Question) => Pick<Entry, 'change' | 'newSentences'> {
  const byQuestion = new Map(changes?.questions.map((change) => [change.question, change]))
  const added = new Set(changes?.discrepancies.new)
  const says = grouped(
    discrepancies.filter(({ id }) => added.has(id)),
    ({ question }) => [question],
  )
  return ({ id }) => {
    const change = byQuestion.get(id)
    const isNew = change === undefined || change.state === 'new'
    return { change, newSentences: new Set(isNew ? [] : says.get(id)?.map((pair) => pair.says)) }
  }
}

const isShared = ({ answers }: Entry): boolean => new Set(answers.map(({ claim }) => claim.source)).size > 1

/** By id: figures, what single articles say, what was decided. */
interface Known {
  readonly answers: ReadonlyMap<string, Answer>
  readonly notes: ReadonlyMap<string, readonly Note[]>
  readonly decided: Decided
}

function entryOf(
  question: Question,
  pairs: readonly Discrepancy[],
  { answers, notes, decided }: Known,
): Omit<Entry, 'change' | 'newSentences'> {
  const standing = standingPairs(pairs, decided)
  const remarks = [...new Set(question.claims.flatMap((id) => notes.get(id) ?? []))]
  const differing = new Set(
    standing.flatMap(({ verdict, left, right }) => (verdict === 'differ' ? [left, right] : [])),
  )
  const own = question.claims.flatMap((id) => answers.get(id) ?? [])
  return {
    question,
    answers: own.map((answer) => ({ ...answer, contested: differing.has(answer.claim.id) })),
    discrepancies: pairs,
    lead: [...standing, ...pairs].find(({ verdict }) => verdict === question.verdict) ?? pairs[0],
    notes: remarks.filter(({ id }) => decided.get(id)?.state !== 'settled'),
    gap: firstGap(standing, answers),
    decisions: decisionLines([...pairs, ...remarks], decided),
    settled: isSettled(question, pairs, decided),
  }
}

function firstGap(pairs: readonly Discrepancy[], answers: ReadonlyMap<string, Answer>): Gap | null {
  for (const { verdict, left, right } of pairs) {
    const [a, b] = [answers.get(left), answers.get(right)]
    const gap = verdict === 'differ' && a && b ? gapBetween(a.claim, b.claim) : null
    if (gap) return gap
  }
  return null
}

/** What the pairs say, the leading pair first, each sentence once; pairs that repeat another's figures are left out. */
export const sentencesOf = ({ lead, discrepancies, notes }: Entry): readonly string[] => [
  ...new Set([
    ...(lead ? [lead.says] : []),
    ...discrepancies.filter(({ repeats }) => repeats === undefined).map(({ says }) => says),
    ...notes.map(({ says }) => says),
  ]),
]

const OUTLETS_NAMED = 12

/** Articles that are one text, a sentence each: "A, B and C print one text …: one voice". */
export const originLines = ({ origins }: Result, { outletOf }: Outline): readonly string[] =>
  origins.map(({ sources, overlap }) => {
    const names = sources.map(outletOf)
    const left = names.length - OUTLETS_NAMED
    const shown = left > 1 ? [...names.slice(0, OUTLETS_NAMED), `${left} more`] : names
    const all = `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
    return `${all} print one text (${Math.round(overlap * 100)} % of the runs of three words shared): counted as one voice.`
  })
