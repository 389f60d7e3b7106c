import { raisingVerbs } from '../../lexicon/function-words.js'
import { measureNouns, tollNouns, tollVerbs } from '../../lexicon/measures.js'
import { isPersonLike } from '../../lexicon/people.js'
import { speechVerbs } from '../../lexicon/speech.js'
import type { Chunk } from '../clause/chunk.js'
import type { Word } from '../clause/words.js'
import { elementAt } from '../element.js'
import { isDatedApart } from './former.js'
import type { Clause, MeasureRule, Reading } from './rule.js'
import { alsoTotalled, bracketedSources, labelled, pairOfTotals, totalOf } from './toll-labels.js'
import { type Total, totalAt } from './total.js'

/** "the death toll rose to 163", "the number of injured stood at 57", "a toll of 80". */
export const tollRule: MeasureRule = {
  id: 'toll',
  description:
    'A noun that stands for a total (toll, number of dead, count) takes the figure its verb or preposition gives it.',
  examples: [
    { text: 'The death toll rose from 30 to 57.', finds: ['30 killed', '57 killed'] },
    { text: 'The number of injured stood at about 200.', finds: ['at about 200 injured'] },
    { text: 'The death toll could reach 1,000.', finds: ['1,000 killed'] },
    { text: 'Officials put the number of rebels killed at 36.', finds: ['36 killed'] },
    { text: 'The number of visitors rose to 300.', finds: [] },
  ],
  cues: [':', '(', '[', 'that', 'loss', ...tollNouns, ...measureNouns.keys()],
  *read(clause) {
    for (let at = 0; at < clause.chunks.length; at++) {
      const chunk = clause.chunks[at] as Chunk
      yield* labelled(clause.chunks, at, chunk)
      yield* alsoTotalled(clause.chunks, at, chunk)
      const total = totalAt(clause, at, chunk)
      const before = elementAt(clause.chunks, at - 1)
      if (total && before?.np?.quantity && isSetBefore(clause.chunks, at - 2))
        yield {
          chunk: at - 1,
          measure: total.measure,
          rule: 'toll',
          cue: at,
          strength: 8.2,
          counts: 'people',
        }
      if (total) yield* values(clause, at, total)
      else if (chunk.np?.head === 'total' && chunk.np.plural) yield* pairOfTotals(clause.chunks, at)
    }
  },
}

/** "raised to 17 the number of …", "put at three the number of …". */
const isSetBefore = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.key === 'to' || (chunks[at]?.key === 'at' && chunks[at - 1]?.vg?.lemma === 'put')

/** Figures to the right, as long as only totals' verbs, adverbs, places and times stand between. */
function* values(sentence: Clause, at: number, total: Total): Generator<Reading> {
  const { words, chunks } = sentence
  let feared = false
  let verb: Chunk | undefined
  for (let i = total.from + 1; i < Math.min(chunks.length, total.from + 22); i++) {
    const chunk = chunks[i] as Chunk
    if (chunk.kind === 'vg' && chunk.vg) {
      const { vg } = chunk
      if (
        !tollVerbs.has(vg.lemma) &&
        !speechVerbs.has(vg.lemma) &&
        !raisingVerbs.has(vg.lemma) &&
        !chunks.slice(i - 1, i).some((c) => c?.kind === 'rel') &&
        verb
      )
        return
      feared ||=
        ['may', 'might', 'could', 'would', 'will'].includes(vg.modal ?? '') ||
        ['fear', 'expect'].includes(vg.lemma)
      verb = chunk
      continue
    }
    if (chunk.kind === 'stop' && (chunk.key !== ':' || verb)) return
    if ((chunk.kind === 'sub' && verb) || (chunk.kind === 'rel' && chunk.key === 'where')) return
    if (chunk.kind !== 'np' || !chunk.np?.quantity || chunk.np.quantity.kind !== 'number') continue
    const { head } = chunk.np
    if (head && !verb && isAgent(chunks, i)) continue
    if (head && ['after', 'since', 'before', 'until'].includes(chunks[i - 1]?.key ?? '')) return
    if (head && ['in', 'across', 'over'].includes(chunks[i - 1]?.key ?? '')) continue
    if (chunks[i + 1]?.key === 'of' && !head) return
    if (chunks[i + 1]?.measure === 'aboard') return
    if (head && (measureNouns.get(head) ?? total.measure) !== total.measure) return
    const before = chunks[i - 1]
    if (head && !isTotalled(head, chunk)) {
      const isPlace = before?.key === 'at' && chunk.np.determiner !== null
      if (!verb && before?.kind === 'time') continue
      if (before?.kind === 'prep' && before.key !== 'to' && (before.key !== 'at' || isPlace)) continue
      return
    }
    const earlier = before?.kind === 'prep' && before.key === 'from'
    yield {
      chunk: i,
      measure: total.measure,
      rule: 'toll',
      cue: at,
      strength: 8.2,
      counts: 'people',
      modality: earlier
        ? formerly(words, chunks, i)
        : before?.key === 'not'
          ? 'denied'
          : feared
            ? 'feared'
            : chunks[at]?.np?.determiner === 'a' && verb?.vg?.perfect
              ? 'retracted'
              : undefined,
    }
    for (const other of bracketedSources(chunks, i)) yield totalOf(other, total.measure, at)
    const inserted =
      (isInClause(chunks, total.from + 1) && verb !== undefined && closesClause(chunks, i)) ||
      (chunks[i + 1]?.kind === 'comma' && ['comma', 'time', 'adverb'].includes(before?.kind ?? ''))
    const later = laterValue(chunks, i)
    if (later > 0) yield totalOf(later, total.measure, at)
    if (before?.key === 'not') {
      const right = correctedTo(chunks, i)
      if (right >= 0) yield totalOf(right, total.measure, at)
    }
    if (before?.key === 'to' && goesOn(chunks, i)) continue
    if (!earlier && !inserted) {
      yield* formerValue(sentence, i, at, total.measure)
      return
    }
  }
}

/** "the number of people killed by the two storms that struck this week": who or what did it. */
const isAgent = (chunks: readonly Chunk[], at: number): boolean =>
  ['by', 'from', 'during', 'between', 'after', 'in'].includes(chunks[at - 1]?.key ?? '') &&
  !isPersonLike(chunks[at]?.np?.head ?? '')

/** "put the toll first at seven and later at 33": the second value; -1 without. */
function laterValue(chunks: readonly Chunk[], value: number): number {
  let i = value + 1
  while (chunks[i]?.kind === 'and' || chunks[i]?.kind === 'comma') i++
  if (i === value + 1 || !['later', 'then', 'now', 'finally'].includes(chunks[i]?.key ?? '')) return -1
  const np = ['at', 'to', 'as'].includes(chunks[i + 1]?.key ?? '') ? chunks[i + 2]?.np : undefined
  return np?.quantity && np.head === null ? i + 2 : -1
}

/** "from 61 on Monday to 137 on Tuesday to 529": the total rises again. */
function goesOn(chunks: readonly Chunk[], value: number): boolean {
  let at = value + 1
  if (chunks[at]?.key === 'on' || chunks[at]?.key === 'by') at++
  if (chunks[at]?.kind === 'time') at++
  if (chunks[at]?.kind === 'comma' || chunks[at]?.kind === 'and') at++
  return chunks[at]?.key === 'to' && chunks[at + 1]?.np?.quantity != null && chunks[at + 1]?.np?.head === null
}

/** "was not 37, as it had said for weeks, but 339": the figure that is put in its place. */
function correctedTo(chunks: readonly Chunk[], value: number): number {
  for (let i = value + 1; i < value + 12; i++) {
    if (chunks[i]?.kind === 'stop') return -1
    if (chunks[i]?.key === 'but') return chunks[i + 1]?.np?.quantity ? i + 1 : -1
  }
  return -1
}

/** "the toll, which", "the toll from the blasts, which". */
function isInClause(chunks: readonly Chunk[], from: number): boolean {
  let comma = from
  while (comma < from + 6 && ['prep', 'np', 'time'].includes(chunks[comma]?.kind ?? '')) comma++
  return chunks[comma]?.kind === 'comma' && chunks[comma + 1]?.kind === 'rel'
}

/** "which stood at 31 on Monday, is now 45": the comma that closes the clause, its verb after it. */
function closesClause(chunks: readonly Chunk[], value: number): boolean {
  let comma = value + 1
  while (comma < value + 4 && ['prep', 'time', 'np'].includes(chunks[comma]?.kind ?? '')) comma++
  return chunks[comma]?.kind === 'comma' && chunks[comma + 1]?.kind === 'vg'
}

/** "…, up from 32 the day before": the figure that the new one replaces. */
function* formerValue(
  { words, chunks }: Clause,
  value: number,
  cue: number,
  measure: string,
): Generator<Reading> {
  for (let i = value + 1; i < Math.min(chunks.length, value + 14); i++) {
    if (chunks[i]?.kind === 'stop') return
    if (chunks[i]?.key !== 'from' || !chunks[i + 1]?.np?.quantity) continue
    const lead = chunks[i - 1]
    if (
      ['up', 'down'].includes(lead?.key ?? '') ||
      lead?.vg?.lemma === 'rise' ||
      lead?.vg?.lemma === 'revise' ||
      (lead?.kind === 'comma' && isDatedApart(words, chunks, i + 1)) ||
      i <= value + 3
    )
      yield {
        chunk: i + 1,
        measure,
        rule: 'toll',
        cue,
        strength: 8.2,
        counts: 'people',
        modality: formerly(words, chunks, i + 1),
      }
    return
  }
}

const formerly = (words: readonly Word[], chunks: readonly Chunk[], at: number): Reading['modality'] =>
  isDatedApart(words, chunks, at) ? undefined : 'retracted'

const isTotalled = (head: string, chunk: Chunk): boolean =>
  !['figure', 'digit'].includes(head) &&
  ([
    'person',
    'people',
    'dead',
    'death',
    'fatality',
    'victim',
    'other',
    'soldier',
    'civilian',
    'life',
    'injured',
    'wounded',
    'case',
    'body',
  ].includes(head) ||
    (chunk.np?.modifiers.length ?? 0) === 0)
