import { anybodyHeads, thingNouns } from '../lexicon/people.js'
import type { Span } from '../model/index.js'
import { type Draft, pointing } from './drafts.js'
import { across } from './evidence.js'
import { chunkSpan } from './sentence.js'

interface Known {
  readonly measure: string
  readonly head: string | null
  /** The figure that was said before. */
  readonly span: Span
}

const definite = new Set(['the', 'these', 'those', 'all', 'both'])
const peopleMeasures = new Set(
  'killed injured missing trapped abducted held rescued displaced evacuated arrested aboard involved infected'.split(
    ' ',
  ),
)
/** What people are for days, so that they go by their number: "the 23". */
const lasting = new Set('missing trapped abducted held aboard'.split(' '))
/** Readings that a role or a passing verb gave, which an earlier statement about the same people outweighs. */
const weakRules = new Set(['counted-noun', 'measure-noun', pointing])

/**
 * Figures that come back: "the fifteen sailors" after "15 sailors were captured" are the captured ones. Remembers the
 * first measure said of each exact number of people in one article.
 */
export class Recurrences {
  private readonly known = new Map<number, Known[]>()

  /** The draft with the measure of the figure it repeats, or as it is. */
  resolve(draft: Draft): Draft {
    const value = exactly(draft)
    if (value === null) return draft
    const np = draft.reading.chunks[draft.chunk]?.np
    const earlier = this.known.get(value)?.find(({ head }) => isOneHead(head, np?.head ?? null))
    const weak = draft.kind === 'count' && weakRules.has(draft.rule) && (draft.source?.strength ?? 0) <= 2
    if (draft.measure === 'arrested' && (earlier?.measure === 'abducted' || earlier?.measure === 'held'))
      return { ...draft, measure: earlier.measure, rule: 'recurrence', recalled: earlier.span }
    const repeats =
      earlier &&
      draft.measure !== 'involved' &&
      weak &&
      (draft.rule !== pointing || lasting.has(earlier.measure)) &&
      (definite.has(np?.determiner ?? '') || (np?.head != null && earlier.head === np.head))
    if (repeats) return { ...draft, measure: earlier.measure, rule: 'recurrence', recalled: earlier.span }
    if (!earlier && peopleMeasures.has(draft.measure) && !weak)
      this.known.set(value, [
        ...(this.known.get(value) ?? []),
        {
          measure: draft.measure,
          head: np?.head ?? null,
          span:
            across(draft.quantity, chunkSpan(draft.reading, draft.source?.cue ?? draft.chunk)) ??
            draft.quantity,
        },
      ])
    return draft
  }
}

const exactly = ({ quantity, kind }: Draft): number | null =>
  kind === 'count' && quantity.low !== null && quantity.low === quantity.high && quantity.low > 2
    ? quantity.low
    : null

const isOneHead = (a: string | null, b: string | null): boolean =>
  !thingNouns.has(a ?? '') &&
  !thingNouns.has(b ?? '') &&
  (a === null ||
    b === null ||
    a === b ||
    anybodyHeads.has(a) ||
    anybodyHeads.has(b) ||
    (crew.has(a) && crew.has(b)))

/** Heads that one group of people goes by. */
const crew = new Set(
  'sailor marine soldier personnel troop crew serviceman member man national citizen hostage captive prisoner'.split(
    ' ',
  ),
)
