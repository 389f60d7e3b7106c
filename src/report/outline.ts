import type { Discrepancy, Note, Question, Result, Severity } from '../model/index.js'
import { type Answer, answersOf, outletNames } from './answers.js'
import { type Gap, gapBetween, gapShare } from './gap.js'
import { byCodeUnit, counted, plain } from './plain.js'

export interface Entry {
  readonly question: Question
  readonly answers: readonly Answer[]
  /** Gravest and widest first; a pair that only repeats another is among them. */
  readonly discrepancies: readonly Discrepancy[]
  /** What single articles say of this question twice and not alike. */
  readonly notes: readonly Note[]
  /** The widest gap among the differing pairs. */
  readonly gap: Gap | null
  readonly weight: number
}

/** The parts of every report, in reading order. */
export interface Outline {
  readonly headline: string
  readonly contested: readonly Entry[]
  readonly changed: readonly Entry[]
  readonly undetermined: readonly Entry[]
  readonly agreed: readonly Entry[]
  /** Answered by one article only: nothing to compare with. */
  readonly alone: readonly Entry[]
  /** Each piece of advice once, in order of the questions. */
  readonly advice: readonly string[]
  readonly outletOf: (path: string) => string
  readonly answerOf: (id: string) => Answer | undefined
}

const SEVERITY: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 }

/** A differing pair whose distance is not a number (dates) ranks in the middle. */
const UNMEASURED_GAP = 0.5

export function outlineOf(result: Result): Outline {
  const answers = answersOf(result)
  const pairs = grouped(result.discrepancies, ({ question }) => [question])
  const notes = grouped(result.notes, ({ claims }) => claims)
  const entries = result.questions.map((question) =>
    entryOf(question, pairs.get(question.id) ?? [], answers, notes),
  )
  const where = (verdict: Question['verdict']) =>
    entries.filter((entry) => entry.question.verdict === verdict)
  const contested = where('differ').sort(
    (a, b) => b.weight - a.weight || byCodeUnit(a.question.text, b.question.text),
  )
  const outlets = outletNames(result)
  return {
    headline: headlineOf(result, contested.length),
    contested,
    changed: where('changed'),
    undetermined: where('undetermined'),
    agreed: where('agree').filter(isShared),
    alone: where('agree').filter((entry) => !isShared(entry)),
    advice: [...new Set(entries.flatMap(({ question }) => question.advice.map(plain)))],
    outletOf: (path) => outlets.get(path) ?? plain(path),
    answerOf: (id) => answers.get(id),
  }
}

const isShared = ({ answers }: Entry): boolean => new Set(answers.map(({ claim }) => claim.source)).size > 1

function entryOf(
  question: Question,
  pairs: readonly Discrepancy[],
  answers: ReadonlyMap<string, Answer>,
  notes: ReadonlyMap<string, readonly Note[]>,
): Entry {
  const measured = pairs.map((pair) => ({ pair, gap: gapOf(pair, answers), weight: 0 }))
  for (const item of measured) item.weight = weightOf(item.pair, item.gap)
  measured.sort((a, b) => b.weight - a.weight)
  const differing = new Set(
    pairs.flatMap(({ verdict, left, right }) => (verdict === 'differ' ? [left, right] : [])),
  )
  const own = question.claims.flatMap((id) => answers.get(id) ?? [])
  return {
    question,
    answers: own.map((answer) => ({ ...answer, contested: differing.has(answer.claim.id) })),
    discrepancies: measured.map(({ pair }) => pair),
    notes: [...new Set(question.claims.flatMap((id) => notes.get(id) ?? []))],
    gap: widest(measured.map(({ gap }) => gap)),
    weight: measured[0]?.weight ?? 0,
  }
}

function weightOf(pair: Discrepancy, gap: Gap | null): number {
  if (pair.verdict !== 'differ') return 0
  return SEVERITY[pair.severity] * (gap ? gapShare(gap) : UNMEASURED_GAP)
}

function gapOf(pair: Discrepancy, answers: ReadonlyMap<string, Answer>): Gap | null {
  const [left, right] = [answers.get(pair.left), answers.get(pair.right)]
  return left && right && pair.verdict === 'differ' ? gapBetween(left.claim, right.claim) : null
}

function widest(gaps: readonly (Gap | null)[]): Gap | null {
  return gaps.reduce((best, gap) => {
    if (!gap || !best) return best ?? gap
    return gap.to - gap.from > best.to - best.from ? gap : best
  }, null)
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

/** What the pairs say, each sentence once; pairs that repeat another's figures are left out. */
export const sentencesOf = ({ discrepancies, notes }: Entry): readonly string[] => [
  ...new Set([
    ...discrepancies.filter(({ repeats }) => repeats === undefined).map(({ says }) => says),
    ...notes.map(({ says }) => says),
  ]),
]

/** The state of the run in one sentence. A run that compared nothing never reads as a clean one. */
function headlineOf({ counts }: Result, contested: number): string {
  if (counts.articles === 0) return 'Nothing was checked: no article was read.'
  if (counts.claims === 0) return 'Nothing was checked: no claim was found in any article.'
  if (counts.pairs === 0) return 'Nothing was compared: no two claims answer the same question.'
  if (contested > 0) {
    return `${counted(contested, 'question')} on which the articles cannot all be right.`
  }
  return `No contradiction found in ${counted(counts.pairs, 'pair')} of claims compared.`
}
