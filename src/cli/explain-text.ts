import type { ComparedPair } from '../compare/index.js'
import { type Claim, type Evidence, type Place, type Question, wordsOf } from '../model/index.js'
import { columns, cut, pad } from '../report/terminal.js'
import type {
  ClaimExplanation,
  DiscrepancyExplanation,
  Explanation,
  PlacedClaim,
  QuestionExplanation,
  TwoClaims,
} from './explanation.js'
import { oneLine } from './failure.js'
import { type Line, markedQuote } from './marked.js'
import { levelWords } from './rule-words.js'

/** An explanation as a person reads it, in lines of about `width` columns. */
export function explanationText(told: Explanation, width: number): readonly Line[] {
  if (told.explains === 'claim') return ofClaim(told, width)
  if (told.explains === 'question') return ofQuestion(told)
  if (told.explains === 'discrepancy') return ofDiscrepancy(told, width)
  if (told.explains === 'pair') return ofTwo(told, width)
  const { id, kind, source, says } = told.note
  return [`note ${id}, ${kind}`, `  ${source}: ${says}`]
}

function ofClaim(
  { question, answers, discrepancies, places, ...placed }: ClaimExplanation,
  width: number,
): Line[] {
  const { claim } = placed
  return [
    `claim ${claim.id}: ${claim.measure} (${claim.kind}), found by ${claim.rule}`,
    ...sentence(placed, width),
    '',
    ...derivation(claim.evidence, places),
    '',
    ...(question
      ? ofQuestion({ explains: 'question', question, answers, discrepancies: [] })
      : ['answers no question that another figure answers, too']),
    ...discrepancyLines(discrepancies),
  ]
}

/** Where it stands, and the sentence with the figure marked. */
const sentence = (placed: PlacedClaim, width: number): Line[] => [
  `${where(placed)}:`,
  ...markedQuote(wordsOf(placed.claim), width),
]

export const where = ({ claim, place }: PlacedClaim): string =>
  place ? `${claim.source}:${place.line}:${place.column}` : claim.source

const widest = { value: 28, words: 40 }

/** Field, value, words and rule, one step a line; a default has no words. */
function derivation(evidence: readonly Evidence[], places: ClaimExplanation['places']): string[] {
  const rows = evidence.map(({ field, value, words, rule }, index) => [
    field,
    cut(oneLine(value), widest.value),
    words === '' ? '-' : `"${cut(oneLine(words), widest.words)}"${at(places[index])}`,
    rule,
  ])
  const titled = [['field', 'value', 'words', 'rule'], ...rows]
  const widths = [0, 1, 2].map((column) => Math.max(...titled.map((row) => columns(row[column] ?? ''))))
  return titled.map(
    (row) =>
      `  ${row.map((cell, column) => (column < 3 ? pad(cell, widths[column] ?? 0) : cell)).join('  ')}`,
  )
}

const at = (place: Place | null | undefined): string => (place ? ` ${place.line}:${place.column}` : '')

const discrepancyLines = (pairs: QuestionExplanation['discrepancies']): string[] =>
  pairs.length === 0
    ? []
    : [
        '',
        'discrepancies: explain or decide one by its id',
        ...pairs.map(({ id, level, says }) => `  ${id} (${level}): ${says}`),
      ]

function ofQuestion({ question, answers, discrepancies }: QuestionExplanation): string[] {
  const { id, text, verdict, advice } = question
  return [
    `question ${id}: ${text} (${answers.length > 1 ? verdict : 'one figure only, nothing to compare'})`,
    ...answers.map((placed) => `  ${placed.claim.id}  ${where(placed)}: ${quoted(placed.claim)}`),
    ...advice.map((line) => `  ${line}`),
    ...discrepancyLines(discrepancies),
  ]
}

const quoted = (claim: Claim): string => `"${oneLine(wordsOf(claim).exact)}"`

function ofDiscrepancy(
  { discrepancy, left, right, comparison }: DiscrepancyExplanation,
  width: number,
): Line[] {
  return [
    `discrepancy ${discrepancy.id}: ${discrepancy.verdict}, ${discrepancy.severity}`,
    `  ${discrepancy.says}`,
    ...[left, right].flatMap((placed) => ['', `claim ${placed.claim.id}`, ...sentence(placed, width)]),
    '',
    ...(comparison ? ladder(comparison) : []),
  ]
}

/** The levels of the comparison up to the one that decided, each with what its failing tells. */
const ladder = ({ asked }: ComparedPair): string[] =>
  asked.map((id, index) => {
    const words = levelWords[id]
    return index < asked.length - 1
      ? `  level ${index + 1}, ${id}, did not hold${words ? `: ${words.fails}` : ''}`
      : `  level ${index + 1}, ${id}, decided${words ? `: ${words.holds}` : ''}`
  })

function ofTwo(told: TwoClaims, width: number): Line[] {
  const { left, right, sameQuestion, decidedBy, says, levels, questions, comparison } = told
  const texts = [...new Set(questions.map((question) => questionLine(question)))]
  return [
    `${sameQuestion ? 'one question' : 'two questions'}, decided by ${decidedBy}: ${says}`,
    ...texts.map((text) => `  ${text}`),
    ...[left, right].flatMap((placed) => ['', `claim ${placed.claim.id}`, ...sentence(placed, width)]),
    ...(levels.length > 0 ? ['', 'what must be one, in order'] : []),
    ...levels.flatMap(({ id, left: a, right: b, same, waived }, index) => {
      const values = same ? (a ?? 'left open by both') : `${a ?? 'left open'} | ${b ?? 'left open'}`
      return [
        `  level ${index + 1}, ${id}, ${same ? 'same' : 'differs'}: ${cut(oneLine(values), 100)}`,
        ...waivedLines(waived),
      ]
    }),
    '',
    ...figures(comparison, sameQuestion),
  ]
}

/** Words that an article opens with, or has for all whom the event struck. */
const waivedLines = (waived: TwoClaims['levels'][number]['waived']): string[] =>
  [...new Set([waived?.left, waived?.right])].flatMap((words) =>
    words === undefined
      ? []
      : [`    "${cut(oneLine(words), 60)}" narrows nothing: articles have it for the whole`],
  )

const questionLine = (question: Question | null): string =>
  question ? `question ${question.id}: ${question.text}` : 'no question'

function figures(comparison: ComparedPair | null, sameQuestion: boolean): string[] {
  if (!comparison) return ['a date and a figure have nothing to compare']
  const { verdict, severity, level, says } = comparison
  const title = sameQuestion ? 'as figures' : 'as figures, were they one question'
  return [`${title}: ${verdict}, ${severity} (${level})`, `  ${says}`, ...ladder(comparison)]
}
