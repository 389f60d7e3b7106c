import { type Claim, fileName, idOf, type Note } from '../../model/index.js'
import type { ComparisonContext, Decision, LinkedQuestion, Pair } from '../comparison.js'
import { quoteOf } from '../side.js'

/** One note an article and kind: the two figures that are widest apart. */
export function twoFigureNotes(
  question: LinkedQuestion,
  within: readonly Decision[],
  context: ComparisonContext,
): Note[] {
  const borneOut = new Set(within.filter(bearsOut).flatMap(({ pair }) => [pair.left.claim, pair.right.claim]))
  const widest = new Map<string, { note: Note; gap: number }>()
  for (const decision of within) {
    const note = noteOf(question, decision, borneOut, context)
    const key = note ? `${note.kind} ${note.source}` : ''
    if (note && decision.gap > (widest.get(key)?.gap ?? -1)) widest.set(key, { note, gap: decision.gap })
  }
  return [...widest.values()].map(({ note }) => note)
}

const bearsOut = ({ pair, level }: Decision): boolean =>
  level.verdict === 'agree' && level.id !== 'loosely-compatible' && isHeadlineOverText(pair)

const isHeadlineOverText = ({ left, right }: Pair): boolean =>
  (left.claim.zone === 'headline') !== (right.claim.zone === 'headline')

/**
 * Two figures of one article for one question that cannot both hold; a headline against its text is told apart.
 * Null where they can, or where one has overtaken the other. An undated article speaks of one moment throughout.
 */
function noteOf(
  question: LinkedQuestion,
  { pair, level }: Decision,
  borneOut: ReadonlySet<Claim>,
  { sources }: ComparisonContext,
): Note | null {
  const [a, b] = [pair.left.claim, pair.right.claim].sort((x, y) => x.position.start - y.position.start)
  if (!a || !b || a.zone === 'teaser' || b.zone === 'teaser') return null
  const isUndatedToll = level.id === 'undated' && a.kind !== 'date' && pair.left.asOf === pair.right.asOf
  const isHeadline = isHeadlineOverText(pair)
  const [head, text] = b.zone === 'headline' ? [b, a] : [a, b]
  const isBold = isHeadline && level.id === 'loosely-compatible' && isExact(head) && !borneOut.has(head)
  if (level.verdict !== 'differ' && !isUndatedToll && !isBold) return null
  const outlet = sources.get(a.source)?.outlet ?? fileName(a.source)
  const kind = isHeadline ? 'headline-not-borne-out' : 'two-figures-one-question'
  return {
    id: idOf(kind, question.id, a.source, quoteOf(a), quoteOf(b)),
    kind,
    source: a.source,
    claims: [a.id, b.id],
    says: isHeadline
      ? `${outlet} has "${quoteOf(head)}" in the headline and "${quoteOf(text)}" in the text: ${isBold ? 'the text gives no such number' : cannot(a.kind)}.`
      : `${outlet} has both "${quoteOf(a)}" and "${quoteOf(b)}" for one question: ${cannot(a.kind)}.`,
  }
}

/** A number without a hedge: what a text with "at least 63" does not say, though it allows it. */
const isExact = ({ quantity }: Claim): boolean =>
  quantity !== undefined && quantity.low !== null && quantity.low === quantity.high && !quantity.approx

const cannot = (kind: string): string =>
  kind === 'date'
    ? 'no day satisfies both'
    : kind === 'duration'
      ? 'no length of time satisfies both'
      : 'no number satisfies both'
