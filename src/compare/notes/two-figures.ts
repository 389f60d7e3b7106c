import type { Note } from '../../model/index.js'
import type { ComparisonContext, Decision, LinkedQuestion } from '../comparison.js'
import { idOf } from '../identity.js'
import { fileName, quoteOf } from '../side.js'

/** One note an article and kind: the two figures that are widest apart. */
export function twoFigureNotes(
  question: LinkedQuestion,
  within: readonly Decision[],
  context: ComparisonContext,
): Note[] {
  const widest = new Map<string, { note: Note; gap: number }>()
  for (const decision of within) {
    const note = noteOf(question, decision, context)
    const key = note ? `${note.kind} ${note.source}` : ''
    if (note && decision.gap > (widest.get(key)?.gap ?? -1)) widest.set(key, { note, gap: decision.gap })
  }
  return [...widest.values()].map(({ note }) => note)
}

/**
 * Two figures of one article for one question that cannot both hold; a headline against its text is told apart.
 * Null where they can, or where one has overtaken the other. An undated article speaks of one moment throughout.
 */
function noteOf(
  question: LinkedQuestion,
  { pair, level }: Decision,
  { sources }: ComparisonContext,
): Note | null {
  const [a, b] = [pair.left.claim, pair.right.claim].sort((x, y) => x.position.start - y.position.start)
  if (!a || !b || a.zone === 'teaser' || b.zone === 'teaser') return null
  const isUndatedToll = level.id === 'undated' && a.kind !== 'date' && pair.left.asOf === pair.right.asOf
  if (level.verdict !== 'differ' && !isUndatedToll) return null
  const outlet = sources.get(a.source)?.outlet ?? fileName(a.source)
  const [x, y] = [quoteOf(a), quoteOf(b)]
  const isHeadline = (a.zone === 'headline') !== (b.zone === 'headline')
  const kind = isHeadline ? 'headline-not-borne-out' : 'two-figures-one-question'
  const [head, text] = b.zone === 'headline' ? [y, x] : [x, y]
  return {
    id: idOf(kind, question.id, a.source, x, y),
    kind,
    source: a.source,
    claims: [a.id, b.id],
    says: isHeadline
      ? `${outlet} has "${head}" in the headline and "${text}" in the text: ${cannot(a.kind)}.`
      : `${outlet} has both "${x}" and "${y}" for one question: ${cannot(a.kind)}.`,
  }
}

const cannot = (kind: string): string =>
  kind === 'date'
    ? 'no day satisfies both'
    : kind === 'duration'
      ? 'no length of time satisfies both'
      : 'no number satisfies both'
