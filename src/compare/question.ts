import { type Discrepancy, type FigureVoices, idOf, type Note, type Verdict } from '../model/index.js'
import { adviceFor } from './advice.js'
import type { ComparisonContext, Decision, Level, LinkedQuestion, ReportedVerdict } from './comparison.js'
import { decisionsOf } from './decisions.js'
import { inOnePiece } from './in-one-piece.js'
import { twoFigureNotes } from './notes/two-figures.js'
import { namesOf, sidesOf } from './side.js'
import { spanOf } from './span-of-figures.js'
import { voicesOf } from './voices.js'

export interface ComparedQuestion {
  /** Ids in order of as-of date, then source, then position. */
  readonly claims: readonly string[]
  readonly verdict: Verdict
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly advice: readonly string[]
  readonly voices: readonly FigureVoices[]
  readonly discrepancies: readonly Discrepancy[]
  /** What one article says of this question twice and not alike. */
  readonly notes: readonly Note[]
  /** Pairs of claims of different articles. */
  readonly pairs: number
  /** How many of the claims were held against those of other articles; null where all were. */
  readonly compared: number | null
  /** How many of those pairs each level decided. */
  readonly levels: Readonly<Record<string, number>>
  /** Relative gap of each discrepancy, 0 to 2, for the order in which people see them. */
  readonly gaps: readonly number[]
}

/**
 * Every pair of a question's claims, each at the first level that holds. Pairs inside one article are no discrepancy
 * between sources: where both figures cannot hold they are a note.
 */
export function compareQuestion(question: LinkedQuestion, context: ComparisonContext): ComparedQuestion {
  const sides = sidesOf(question.claims, context)
  const { across, within, counts, compared } = decisionsOf(question, sides)
  const notes = twoFigureNotes(question, within, context)
  return {
    claims: sides.map(({ claim }) => claim.id),
    verdict: verdictOf([...counts.keys()], within, notes),
    ...spanOf(sides),
    advice: adviceFor(across, context),
    voices: voicesOf(sides, context),
    discrepancies: discrepanciesOf(question, across, sides.length, context),
    notes,
    pairs: [...counts.values()].reduce((sum, count) => sum + count, 0),
    compared: compared < sides.length ? compared : null,
    levels: Object.fromEntries(
      [...counts].map(([{ id }, count]) => [id, count] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    gaps: across.map(({ gap }) => gap),
  }
}

/**
 * One text may give its figure in headline, lead and body, and in every article that prints it: the pairs after the first say
 * nothing new. `sayings`: more than the `saying` of any side.
 */
function discrepanciesOf(
  question: LinkedQuestion,
  decisions: readonly Decision[],
  sayings: number,
  context: ComparisonContext,
): Discrepancy[] {
  const first = new Map<number, string>()
  return decisions.map((decision) => {
    const { left, right } = decision.pair
    const key = left.saying * sayings + right.saying
    const earlier = first.get(key)
    const discrepancy = discrepancyOf(question, decision, context)
    if (earlier !== undefined) return Object.assign(discrepancy, { repeats: earlier })
    first.set(key, discrepancy.id)
    return discrepancy
  })
}

function discrepancyOf(
  question: LinkedQuestion,
  { pair, level }: Decision,
  context: ComparisonContext,
): Discrepancy {
  const [left, right] = [pair.left.claim, pair.right.claim]
  const names = namesOf(pair, context)
  const words = {
    left: names.left,
    right: names.right,
    leftQuote: pair.left.quote,
    rightQuote: pair.right.quote,
  }
  return {
    id: left.id < right.id ? idOf(question.id, left.id, right.id) : idOf(question.id, right.id, left.id),
    question: question.id,
    left: left.id,
    right: right.id,
    verdict: level.verdict as ReportedVerdict,
    level: level.id,
    severity: level.severity,
    says: inOnePiece(level.says(words, pair)),
  }
}

/**
 * The strongest that any pair of articles shows: differ, changed, undetermined, agree. Undetermined is a question with an
 * undated pair, one whose articles could not be compared at all, or one that an article answers twice and not alike: an
 * article that contradicts itself leaves a question open, never differing.
 */
function verdictOf(seen: readonly Level[], within: readonly Decision[], notes: readonly Note[]): Verdict {
  const shows = (verdict: Verdict) => seen.some((level) => level.verdict === verdict)
  if (shows('differ')) return 'differ'
  if (shows('changed') || within.some(({ level }) => level.verdict === 'changed')) return 'changed'
  const isOpen = seen.some((level) => level.verdict === 'undetermined' && level.reported)
  const isUncompared = seen.length > 0 && !shows('agree')
  return isOpen || isUncompared || notes.length > 0 ? 'undetermined' : 'agree'
}
