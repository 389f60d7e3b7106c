import type { Discrepancy, Note, Question, Result } from '../model/index.js'
import { advicePerArticle } from './advice.js'
import { type Answer, answersOf, outletNames } from './answers.js'
import { type Decided, decidedOf, decisionLines, isSettled, standingPairs } from './decided.js'
import { type Gap, gapBetween } from './gap.js'
import { counted, plain } from './plain.js'

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
}

/** `unchecked`: no two claims were held against each other, which is no good news. */
export type State = 'contested' | 'unchecked' | 'clear'

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
}

export function outlineOf(result: Result): Outline {
  const answers = answersOf(result)
  const pairs = grouped(result.discrepancies, ({ question }) => [question])
  const notes = grouped(result.notes, ({ claims }) => claims)
  const decided = decidedOf(result)
  const entries = result.questions.map((question) =>
    entryOf(question, pairs.get(question.id) ?? [], { answers, notes, decided }),
  )
  const open = entries.filter((entry) => !entry.settled)
  const settled = entries.filter((entry) => entry.settled)
  const where = (verdict: Question['verdict']) => open.filter((entry) => entry.question.verdict === verdict)
  const contested = where('differ')
  const outlets = outletNames(result)
  return {
    headline: headlineOf(result, contested.length, settled.length),
    state: contested.length > 0 ? 'contested' : result.counts.pairs === 0 ? 'unchecked' : 'clear',
    contested,
    changed: where('changed'),
    undetermined: where('undetermined'),
    agreed: where('agree').filter(isShared),
    alone: where('agree').filter((entry) => !isShared(entry)),
    settled,
    advice: advicePerArticle(open.flatMap(({ question }) => question.advice)),
    outletOf: (path) => outlets.get(path) ?? plain(path),
    answerOf: (id) => answers.get(id),
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
): Entry {
  const standing = standingPairs(pairs, decided)
  const differing = new Set(
    standing.flatMap(({ verdict, left, right }) => (verdict === 'differ' ? [left, right] : [])),
  )
  const own = question.claims.flatMap((id) => answers.get(id) ?? [])
  return {
    question,
    answers: own.map((answer) => ({ ...answer, contested: differing.has(answer.claim.id) })),
    discrepancies: pairs,
    lead: [...standing, ...pairs].find(({ verdict }) => verdict === question.verdict) ?? pairs[0],
    notes: [...new Set(question.claims.flatMap((id) => notes.get(id) ?? []))],
    gap: firstGap(standing, answers),
    decisions: decisionLines(pairs, decided),
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

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}

/** What the pairs say, the leading pair first, each sentence once; pairs that repeat another's figures are left out. */
export const sentencesOf = ({ lead, discrepancies, notes }: Entry): readonly string[] => [
  ...new Set([
    ...(lead ? [lead.says] : []),
    ...discrepancies.filter(({ repeats }) => repeats === undefined).map(({ says }) => says),
    ...notes.map(({ says }) => says),
  ]),
]

/** The state of the run in one sentence. A run that compared nothing never reads as a clean one. */
function headlineOf({ counts }: Result, contested: number, settled: number): string {
  if (counts.articles === 0) return 'Nothing was checked: no article was read.'
  if (counts.claims === 0) return 'Nothing was checked: no claim was found in any article.'
  if (counts.pairs === 0) return 'Nothing was compared: no two claims answer the same question.'
  if (contested > 0) {
    const others = settled > 0 ? `; ${counted(settled, 'other')} settled by decision` : ''
    return `${counted(contested, 'question')} on which the articles cannot all be right${others}.`
  }
  if (settled > 0)
    return `No contradiction is left open: ${counted(settled, 'question')} settled by decision.`
  return `No contradiction found in ${counted(counts.pairs, 'pair')} of claims compared.`
}

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
