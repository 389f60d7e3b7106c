import { measurePhrases } from '../../lexicon/measure-phrases.js'
import { measureVerbs } from '../../lexicon/measures.js'
import { singular, wounds } from '../../lexicon/people.js'
import type { Chunk, VerbGroup } from '../clause/chunk.js'
import { coordinatedRight, objectsOf } from '../clause/object.js'
import { subjectsOf } from '../clause/subject.js'
import type { Clause, MeasureRule, Reading } from './rule.js'

/** What a verb group measures, with the particle or noun it needs, and which of its arguments is counted. */
interface Sense {
  readonly measure: string
  readonly counted: 'object' | 'subject' | 'either'
  readonly things: boolean
  readonly weak: boolean
  readonly passiveOnly: boolean
  /** Chunk after which the object stands: the verb, or the word it needs ("shot dead 12"). */
  readonly end: number
}

function senseOf({ words, chunks }: Clause, at: number): Sense | undefined {
  const chunk = chunks[at] as Chunk
  const { vg } = chunk
  if (!vg) return undefined
  const bare = { weak: false, things: false, passiveOnly: false, end: at }
  for (const { after, measure, counted } of measurePhrases.get(vg.lemma) ?? []) {
    if (follows(words, chunk.last + 1, after))
      return { ...bare, measure, counted, end: chunkOfWord(chunks, at, chunk.last + after.length) }
    if (afterObject(words, chunks, at, after)) return { ...bare, measure, counted }
  }
  if (vg.lemma === 'hold') return holding(chunks, at, bare)
  if (vg.lemma === 'lose' && fallen.has(chunks[at + 1]?.np?.head ?? ''))
    return { ...bare, measure: 'killed', counted: 'object' }
  if (
    vg.lemma === 'shoot' &&
    !vg.passive &&
    chunks[at + 1]?.np?.quantity &&
    chunks[at + 1]?.np?.head === null
  )
    return undefined
  if (wounding.has(vg.lemma) && chunks[at + 1]?.np?.head && wounds.has(chunks[at + 1]?.np?.head ?? ''))
    return { ...bare, measure: 'injured', counted: 'subject' }
  const verb = measureVerbs.get(vg.lemma)
  return (
    verb && {
      ...bare,
      measure: verb.measure,
      counted: verb.counted,
      things: verb.things ?? false,
      weak: verb.weak ?? false,
    }
  )
}

/** "are holding 300 people", "were held": not what a hall or a hand can hold. */
function holding(chunks: Clause['chunks'], at: number, bare: Omit<Sense, 'measure' | 'counted'>): Sense {
  const vg = chunks[at]?.vg
  const active = captives.has(chunks[at + 1]?.np?.head ?? '') || (vg?.ing === true && vg.modal === null)
  return { ...bare, measure: 'held', counted: 'object', passiveOnly: !active }
}

const fallen = new Set(
  'man soldier troop fighter marine officer sailor firefighter policeman comrade'.split(' '),
)
const wounding = new Set(['suffer', 'sustain', 'receive'])
const captives = new Set(['hostage', 'captive', 'prisoner'])

function chunkOfWord(chunks: Clause['chunks'], from: number, word: number): number {
  let at = from
  while (at < chunks.length - 1 && (chunks[at] as Chunk).last < word) at++
  return at
}

const follows = (words: Clause['words'], at: number, after: readonly string[]): boolean =>
  after.every((word, i) => words[at + i]?.lower === word)

/** "took 50 people hostage", "pulled 12 miners out". */
function afterObject(
  words: Clause['words'],
  chunks: Clause['chunks'],
  at: number,
  after: readonly string[],
): boolean {
  const object = chunks[at + 1]
  return object?.kind === 'np' && follows(words, object.last + 1, after)
}

/** Verbs that say it of their object or of the subject of their passive. */
export const verbRule: MeasureRule = {
  id: 'measure-verb',
  description:
    'A verb of killing, hurting, taking, freeing … says it of its object, of the subject of its passive, or of the noun a participle follows.',
  examples: [
    {
      text: 'The blast killed at least 80 people and injured 30.',
      finds: ['at least 80 killed', '30 injured'],
    },
    { text: 'Five were killed and 12 injured.', finds: ['Five killed', '12 injured'] },
    { text: 'Gunmen took 50 people hostage at the theatre.', finds: ['50 abducted'] },
    { text: 'The hotel can hold 400 guests.', finds: [] },
  ],
  *read(clause) {
    for (let at = 0; at < clause.chunks.length; at++) {
      const chunk = clause.chunks[at] as Chunk
      if (chunk.kind !== 'vg' || !chunk.vg) continue
      yield* sufferedBy(clause, at)
      const sense = senseOf(clause, at)
      if (sense) yield* argumentsOf(clause, at, chunk.vg, sense)
    }
  },
}

/** "Injuries were suffered by 300 people": the agent of a passive is who was hurt. */
function* sufferedBy({ chunks }: Clause, at: number): Generator<Reading> {
  const vg = chunks[at]?.vg
  if (
    !vg?.passive ||
    !wounding.has(vg.lemma) ||
    chunks[at + 1]?.key !== 'by' ||
    !wounds.has(singular(chunks[at - 1]?.np?.head ?? ''))
  )
    return
  for (const chunk of [at + 2, ...coordinatedRight(chunks, at + 2)])
    yield { chunk, measure: 'injured', rule: 'measure-verb', cue: at, strength: 8, counts: 'people' }
}

function* argumentsOf({ chunks }: Clause, at: number, vg: VerbGroup, sense: Sense): Generator<Reading> {
  const objects =
    vg.passive || sense.counted === 'subject'
      ? []
      : isAdjunct(chunks[sense.end], at === sense.end)
        ? []
        : objectsOf(chunks, sense.end).filter((object, i) => i > 0 || object - sense.end <= 3)
  const hasObject =
    objects.length > 0 &&
    chunks[sense.end + 1]?.kind !== 'comma' &&
    !(vg.bare && isNewClause(chunks, objects[0] as number, at))
  const reading = (chunk: number, i: number, near: boolean): Reading => ({
    chunk,
    measure: sense.measure,
    rule: 'measure-verb',
    cue: at,
    strength:
      sense.weak && sense.measure === 'injured'
        ? 6.4
        : i > 0
          ? 6.2
          : near
            ? 9
            : chunks[at - 1]?.kind === 'rel'
              ? 7.8
              : 8,
    counts: sense.things
      ? 'things'
      : sense.counted === 'either' || sense.measure === 'evacuated'
        ? 'either'
        : 'people',
    modality: modalityOf(vg),
  })
  if (hasObject && !sense.passiveOnly) {
    for (const [i, object] of objects.entries()) yield reading(object, i, object === at + 1)
    if (sense.counted !== 'either') return
  }
  const countsSubject = sense.counted !== 'object' || vg.passive || (vg.bare && !hasObject)
  if (!countsSubject || (sense.weak && !vg.passive && !vg.bare && sense.counted === 'object')) return
  for (const [i, subject] of subjectsOf(chunks, at).entries()) yield reading(subject, i, subject === at - 1)
}

/** "held over the robbery": what follows the preposition is no object, unlike after "gunned down". */
const isAdjunct = (chunk: Chunk | undefined, isVerb: boolean): boolean =>
  !isVerb && chunk?.kind === 'prep' && !['up', 'down', 'out', 'off', 'away'].includes(chunk.key)

/** "Two killed, police say": a phrase with its own verb after a headline's participle is no object. */
const isNewClause = (chunks: Clause['chunks'], object: number, at: number): boolean =>
  object > at + 1 && chunks[object + 1]?.kind === 'vg'

export function modalityOf(vg: VerbGroup): Reading['modality'] {
  if (vg.negated) return 'denied'
  if (vg.modal && ['may', 'might', 'could'].includes(vg.modal)) return 'feared'
  if (vg.modal && ['will', 'would', 'shall', "'ll", 'should', 'must', 'can'].includes(vg.modal))
    return 'planned'
  return undefined
}
