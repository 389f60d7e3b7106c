import type { Claim, Discrepancy, Question, Result, Severity, SourceSummary } from '../model/index.js'
import { type Gap, gapBetween, gapShare } from './gap.js'
import { byCodeUnit, counted, plain } from './plain.js'
import { asOfWords, readingOf } from './reading.js'

/** One claim with what a reader needs beside it; every string is safe to show. */
export interface Answer {
  readonly claim: Claim
  readonly source: SourceSummary | undefined
  /** Outlet, with the file's name where two articles share it. */
  readonly outlet: string
  /** The figure in the article's words. */
  readonly figure: string
  readonly reading: string
  readonly asOf: string
  readonly speaker: string | null
  /** It takes part in a pair that cannot both hold. */
  readonly contested: boolean
}

export interface Entry {
  readonly question: Question
  readonly answers: readonly Answer[]
  /** Gravest and widest first. */
  readonly discrepancies: readonly Discrepancy[]
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
  const pairs = pairsByQuestion(result.discrepancies)
  const entries = result.questions.map((question) => entryOf(question, pairs.get(question.id) ?? [], answers))
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

function pairsByQuestion(discrepancies: readonly Discrepancy[]): Map<string, Discrepancy[]> {
  const pairs = new Map<string, Discrepancy[]>()
  for (const pair of discrepancies) {
    const group = pairs.get(pair.question)
    if (group) group.push(pair)
    else pairs.set(pair.question, [pair])
  }
  return pairs
}

function answersOf(result: Result): Map<string, Answer> {
  const sources = new Map(result.sources.map((source) => [source.source, source]))
  const outlets = outletNames(result)
  return new Map(
    result.claims.map((claim) => {
      const source = sources.get(claim.source)
      const answer = {
        claim,
        source,
        outlet: outlets.get(claim.source) ?? plain(claim.source),
        figure: plain(claim.quote.exact).trim(),
        reading: readingOf(claim),
        asOf: asOfWords(claim, source),
        speaker: claim.speaker === null ? null : plain(claim.speaker),
        contested: false,
      }
      return [claim.id, answer]
    }),
  )
}

/** Articles are called by their outlet; the file's name is added where two share one. */
function outletNames({ sources }: Result): Map<string, string> {
  const uses = new Map<string, number>()
  for (const { outlet } of sources) uses.set(outlet ?? '', (uses.get(outlet ?? '') ?? 0) + 1)
  return new Map(
    sources.map(({ source, outlet }) => {
      const file = plain(source.slice(source.lastIndexOf('/') + 1))
      if (!outlet) return [source, file]
      return [source, uses.get(outlet) === 1 ? plain(outlet) : `${plain(outlet)} (${file})`]
    }),
  )
}

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
