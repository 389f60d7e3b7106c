import { measureNouns, measureVerbs } from '../../lexicon/measures.js'
import { isPersonLike, singular } from '../../lexicon/people.js'
import { speechVerbs } from '../../lexicon/speech.js'
import type { Chunk } from '../clause/chunk.js'
import { tolled } from './groups.js'
import type { Clause, MeasureRule, Reading } from './rule.js'

const counting = new Set([
  'acknowledge',
  'admit',
  'record',
  'report',
  'register',
  'count',
  'confirm',
  'log',
  'tally',
])
const speaking = new Set(['tell', 'speak', 'speaks', 'spoke', 'spoken'])
/** Measures that authorities go on counting; of others a bare figure may be anything. */
const outcomes = new Set([
  'killed',
  'injured',
  'missing',
  'infected',
  'displaced',
  'arrested',
  'abducted',
  'aboard',
])

/** "neighbouring Talao recorded six", "It has reported 2,649": a bare figure goes on with what was counted last. */
export const reportedRule: MeasureRule = {
  id: 'reported',
  description:
    'A bare figure that somebody records or reports, or that a list gives a place, is of what was counted before it.',
  examples: [
    { text: 'Bihar had 19 deaths; neighbouring Assam recorded six.', finds: ['19 killed', 'six killed'] },
    { text: 'Of infections the ministry counts 2,400.', finds: ['2,400 infected'] },
    { text: 'The blast killed 31. The union says 35.', finds: ['31 killed', '35 killed'] },
    { text: 'The station recorded 41 on Monday.', finds: [] },
  ],
  cues: [
    'list',
    'report',
    'say',
    'have',
    'has',
    'had',
    ...speaking,
    ...counting,
    ...'- – — : ; in at near'.split(' '),
  ],
  *read(clause) {
    const { chunks } = clause
    for (let at = 0; at < chunks.length; at++) {
      const chunk = chunks[at] as Chunk
      const value = valueAfter(chunks, at)
      if (value < 0 || !isBare(chunks, value) || chunks[at - 1]?.np?.quantity) continue
      const measure = countedBefore(clause, at) ?? attackersCounted(clause, at)
      if (!measure) continue
      const former =
        clause.words.slice(chunk.first, chunk.last).some(({ lower }) => lower === 'had') &&
        !isRetold(chunks, at)
      yield { ...said(value, at, measure), modality: former ? 'retracted' : undefined }
      const next = elliptical(chunks, value + 1)
      if (next >= 0) yield said(next, at, measure)
    }
    const item = listItem(clause) ?? placeItem(clause) ?? datedItem(clause)
    if (item && clause.previous) yield said(item, 0, clause.previous)
  },
}

/** "a priest said he had counted 14": what somebody says now of what they did. */
const isRetold = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at - 1]?.np?.pronoun === true &&
  speechVerbs.has(chunks[chunks[at - 2]?.kind === 'rel' ? at - 3 : at - 2]?.vg?.lemma ?? '')

/** The chunk after "recorded", "had said", "speaks of" or "a list of", where a figure may stand; -1 otherwise. */
function valueAfter(chunks: readonly Chunk[], at: number): number {
  const { vg, np } = chunks[at] as Chunk
  const of = chunks[at + 1]?.key === 'of'
  if ((np?.head === 'list' || np?.head === 'report') && !np.quantity && of) return at + 2
  if (!vg || vg.passive || vg.infinitive || vg.modal !== null || vg.negated) return -1
  if (speaking.has(vg.lemma) && of) return at + 2
  if (/^ha(?:ve|s|d)$/u.test(vg.lemma))
    return isName(chunks[at - 1]) ||
      counters.has(singular(chunks[at - 1]?.np?.head ?? '')) ||
      isOurs(chunks, at)
      ? at + 1
      : -1
  if (vg.lemma === 'say' && isSaidAlone(chunks, at)) return at + 1
  const value = chunks[at + 1]?.key === 'only' ? at + 2 : at + 1
  return counting.has(vg.lemma) || ((vg.lemma === 'say' || vg.lemma === 'named') && vg.perfect) ? value : -1
}

/** "We have 23 here", "we have 14 confirmed so far": spoken of what was counted before. */
const isOurs = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at - 1]?.key === 'we' &&
  (chunks[at + 2]?.key === 'here' || chunks[at + 2]?.vg?.lemma === 'confirm' || chunks[at + 2]?.key === 'so')

/** "The union says 35.", "the ministry said 12, including …": the verb has nothing but the figure. */
const isSaidAlone = (chunks: readonly Chunk[], at: number): boolean => {
  const by = chunks[at - 1]?.np
  const after = chunks[at + 2]
  return (
    by != null &&
    !by.quantity &&
    !by.pronoun &&
    chunks[at - 2]?.kind !== 'quote' &&
    (after === undefined ||
      after.kind === 'stop' ||
      (after.kind === 'comma' && chunks[at + 3]?.kind !== 'np'))
  )
}

/** Where the dead are brought. */
const counters = new Set(['hospital', 'clinic', 'morgue', 'mortuary'])

const said = (chunk: number, cue: number, measure: string): Reading => ({
  chunk,
  measure,
  rule: 'reported',
  cue,
  strength: 5,
  counts: 'people',
})

/** A figure alone, with nothing after it that it could count. */
function isBare(chunks: readonly Chunk[], at: number): boolean {
  const np = chunks[at]?.np
  if (!np?.quantity || np.head !== null || np.determiner !== null || np.quantity.kind !== 'number')
    return false
  const after = chunks[at + 1]
  return (
    after === undefined ||
    ['stop', 'comma', 'and', 'time', 'quote', 'close', 'sub', 'dash'].includes(after.kind) ||
    (after.kind === 'prep' && ['in', 'on', 'by', 'as'].includes(after.key)) ||
    after.key === 'here' ||
    after.vg?.lemma === 'confirm'
  )
}

/** "and the city of San Roque three": name and figure, the verb left out. */
function elliptical(chunks: readonly Chunk[], and: number): number {
  if (chunks[and]?.kind !== 'and' || !chunks[and + 1]?.np || chunks[and + 1]?.np?.quantity) return -1
  let at = and + 2
  while (chunks[at]?.kind === 'prep' && chunks[at + 1]?.np && !chunks[at + 1]?.np?.quantity) at += 2
  return isBare(chunks, at) ? at : -1
}

function measureIn({ np, vg }: Chunk): string | undefined {
  if (np?.head === 'life' || np?.head === 'victim') return 'killed'
  if (np?.head) return measureNouns.get(np.head)
  const verb = vg ? measureVerbs.get(vg.lemma) : undefined
  return verb && !verb.weak && !verb.things ? verb.measure : undefined
}

/** "120 of these", which has no measure of its own. */
const isPartOfThem = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at + 1]?.key === 'of' &&
  ['these', 'them', 'those', 'whom', 'which'].includes(chunks[at + 2]?.key ?? '')

/** What the sentence counted before its verb, or opened with ("Of infections"), or the sentence before it counted. */
function countedBefore(clause: Clause, verb: number): string | undefined {
  const { chunks, previous } = clause
  for (let at = verb - 1; at >= 0; at--) {
    const chunk = chunks[at] as Chunk
    const measure = chunk.measure ?? measureIn(chunk)
    if (measure && (outcomes.has(measure) || at < verb - 1))
      return outcomes.has(measure) ? measure : undefined
    if (
      chunk.np?.quantity?.kind === 'number' &&
      chunk.np.head !== null &&
      !isPersonLike(chunk.np.head) &&
      !isPartOfThem(chunks, at)
    )
      return undefined
  }
  if (previous === null || !outcomes.has(previous)) return undefined
  return counters.has(singular(chunks[verb - 1]?.np?.head ?? '')) ? previous : tolled(clause, previous)
}

/** "put the number of the gunmen at seven. … had counted at least nine": of whom the sentence before spoke. */
const attackersCounted = ({ chunks, previous }: Clause, verb: number): string | undefined =>
  previous === 'involved' && chunks[verb]?.vg?.lemma === 'count' ? previous : undefined

/** "Sri Lanka - about 28,500", "Aceh: 12": a line of a list that has a name and a figure alone. */
function listItem({ chunks, previous }: Clause): number | undefined {
  if (previous === null || !outcomes.has(previous)) return undefined
  let at = 0
  while (chunks[at] && ['other', 'dash', 'stop'].includes(chunks[at]?.kind ?? '') && at < 2) at++
  if (!chunks[at]?.np || chunks[at]?.np?.quantity || !isName(chunks[at])) return undefined
  const mark = chunks[at + 1]
  if (mark?.kind !== 'dash' && mark?.key !== ':') return undefined
  const last = chunks[at + 3]
  const ends = !last || (last.kind === 'stop' && !chunks[at + 4])
  const parted = last?.kind === 'comma' && chunks[at + 4]?.key === 'including'
  return isBare(chunks, at + 2) && (ends || parted) ? at + 2 : undefined
}

/** "May 10, 1997: Northern Iran, 7.1; 1,500.": the last figure of a line that has day, place and size. */
function datedItem({ chunks, previous }: Clause): number | undefined {
  if (previous === null || !outcomes.has(previous)) return undefined
  if (chunks[0]?.kind !== 'time' || chunks[1]?.key !== ':') return undefined
  const last = chunks.length - (chunks.at(-1)?.kind === 'stop' ? 2 : 1)
  return chunks[last - 1]?.key === ';' && chunks[last - 2]?.np?.quantity && isBare(chunks, last)
    ? last
    : undefined
}

/** "In nearby Talao, 92.", "In Riau, 149, with 61 missing.": a place and its figure, the rest left out. */
function placeItem({ chunks, previous }: Clause): number | undefined {
  if (previous === null || !outcomes.has(previous) || !['in', 'at', 'near'].includes(chunks[0]?.key ?? ''))
    return undefined
  if (!chunks[1]?.np?.head || chunks[1].np.quantity || chunks[2]?.kind !== 'comma') return undefined
  const after = chunks[4]
  return isBare(chunks, 3) &&
    (!after || after.kind === 'stop' || (after.kind === 'comma' && chunks[5]?.key === 'with'))
    ? 3
    : undefined
}

/** A name before a colon or a dash, as the lines of a list begin. */
export const opensItem = (chunks: readonly Chunk[]): boolean => {
  const at = chunks.findIndex(({ kind }) => !['other', 'dash', 'stop'].includes(kind))
  return (
    at >= 0 &&
    at < 3 &&
    isName(chunks[at]) &&
    (chunks[at + 1]?.kind === 'dash' || chunks[at + 1]?.key === ':')
  )
}

const isName = (chunk: Chunk | undefined): boolean =>
  chunk?.np?.head != null && !chunk.np.plural && chunk.np.determiner === null
