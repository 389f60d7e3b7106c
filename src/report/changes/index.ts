import type {
  Changes,
  Claim,
  Discrepancy,
  FormerDiscrepancy,
  FormerFigure,
  Question,
  QuestionChange,
  Result,
} from '../../model/index.js'
import { wordsOf } from '../../model/index.js'
import { matchQuestions } from './match.js'
import { fileName } from './words.js'

/** One result with what is looked up in it again and again. */
interface Side {
  readonly result: Result
  readonly claims: ReadonlyMap<string, Claim>
  readonly outlets: ReadonlyMap<string, string | null>
  /** A question's contradictions; those that repeat another's figures are left out. */
  readonly pairs: ReadonlyMap<string, readonly Discrepancy[]>
}

/** What this run has anew, otherwise, or no longer, held against the report of an earlier one. */
export function changesBetween(earlier: Result, path: string, now: Result): Changes {
  const [before, after] = [sideOf(earlier), sideOf(now)]
  const matches = matchQuestions(earlier.questions, now.questions)
  const matched = new Set(matches.values())
  const gone = earlier.questions.filter((question) => !matched.has(question))
  const compared = now.questions.map((question) => compare(matches.get(question), question, before, after))
  return {
    previous: {
      path,
      asOf: earlier.asOf ?? null,
      articles: earlier.counts.articles,
      questions: earlier.questions.length,
      contested: earlier.questions.filter(isContested).length,
    },
    questions: [
      ...compared.flatMap(({ change }) => change ?? []),
      ...gone.filter(isContested).map((question) => goneChange(question, before)),
    ],
    discrepancies: {
      new: compared.flatMap((one) => one.new.map(({ id }) => id)),
      resolved: [
        ...compared.flatMap((one) => one.resolved),
        ...gone.flatMap((question) => pairsOf(question, before).map((pair) => former(pair, question))),
      ],
    },
  }
}

const isContested = ({ verdict }: Question): boolean => verdict === 'differ'

function sideOf(result: Result): Side {
  const pairs = new Map<string, Discrepancy[]>()
  for (const pair of result.discrepancies) {
    if (pair.verdict !== 'differ' || pair.repeats !== undefined) continue
    const own = pairs.get(pair.question)
    if (own) own.push(pair)
    else pairs.set(pair.question, [pair])
  }
  return {
    result,
    claims: new Map(result.claims.map((claim) => [claim.id, claim])),
    outlets: new Map(result.sources.map(({ source, outlet }) => [source, outlet])),
    pairs,
  }
}

const pairsOf = ({ id }: Question, { pairs }: Side): readonly Discrepancy[] => pairs.get(id) ?? []

const former = ({ id, level, says }: Discrepancy, { text }: Question): FormerDiscrepancy => ({
  id,
  text,
  level,
  says,
})

interface Compared {
  readonly change: QuestionChange | null
  readonly new: readonly Discrepancy[]
  readonly resolved: readonly FormerDiscrepancy[]
}

function compare(old: Question | undefined, question: Question, before: Side, after: Side): Compared {
  const pairs = pairsOf(question, after)
  if (!old) return { change: changeOf('new', undefined, question, before, after), new: pairs, resolved: [] }
  const had = new Set(pairsOf(old, before).map((pair) => pairKey(pair, before)))
  const has = new Set(pairs.map((pair) => pairKey(pair, after)))
  const added = pairs.filter((pair) => !had.has(pairKey(pair, after)))
  const resolved = pairsOf(old, before).filter((pair) => !has.has(pairKey(pair, before)))
  const state = isContested(old) && !isContested(question) ? 'resolved' : 'changed'
  const change = changeOf(state, old, question, before, after)
  const isSame =
    old.verdict === question.verdict &&
    change.came.length + change.went.length + added.length + resolved.length === 0
  return { change: isSame ? null : change, new: added, resolved: resolved.map((pair) => former(pair, old)) }
}

function changeOf(
  state: QuestionChange['state'],
  old: Question | undefined,
  { id, text, measure, verdict, claims }: Question,
  before: Side,
  after: Side,
): QuestionChange {
  const had = new Set(old?.claims.map((claim) => figureKey(claim, before)))
  const has = new Set(claims.map((claim) => figureKey(claim, after)))
  return {
    state,
    question: id,
    previous: old?.id ?? null,
    text,
    measure,
    before: old?.verdict ?? null,
    after: verdict,
    came: old ? claims.filter((claim) => !had.has(figureKey(claim, after))) : [],
    went: formerFigures(old?.claims.filter((claim) => !has.has(figureKey(claim, before))) ?? [], before),
  }
}

const goneChange = ({ id, text, measure, verdict, claims }: Question, before: Side): QuestionChange => ({
  state: 'resolved',
  question: null,
  previous: id,
  text,
  measure,
  before: verdict,
  after: null,
  came: [],
  went: formerFigures(claims, before),
})

const formerFigures = (ids: readonly string[], { claims, outlets }: Side): readonly FormerFigure[] =>
  ids.flatMap((id) => {
    const claim = claims.get(id)
    if (!claim) return []
    return [{ source: claim.source, outlet: outlets.get(claim.source) ?? null, exact: wordsOf(claim).exact }]
  })

/** The same outlet (without one, the same file name) with the same value, wherever it stands and in whatever words. */
function figureKey(id: string, { claims, outlets }: Side): string {
  const claim = claims.get(id)
  if (!claim) return id
  const { source, quantity, time, modality } = claim
  return JSON.stringify([
    outlets.get(source) ?? fileName(source),
    quantityKey(quantity) ?? time?.value,
    modality,
  ])
}

const quantityKey = (quantity: Claim['quantity']): unknown =>
  quantity && [
    ...[quantity.low, quantity.high, quantity.lowOpen, quantity.highOpen, quantity.approx],
    ...[quantity.unit, quantity.increment, quantity.trend],
  ]

const pairKey = ({ left, right }: Discrepancy, side: Side): string =>
  JSON.stringify([figureKey(left, side), figureKey(right, side)].sort())
