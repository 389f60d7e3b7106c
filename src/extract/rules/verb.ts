import { measurePhrases } from '../../lexicon/measure-phrases.js'
import { measureVerbs } from '../../lexicon/measures.js'
import { personGroups, singular, wounds } from '../../lexicon/people.js'
import type { Chunk, VerbGroup } from '../clause/chunk.js'
import { coordinatedRight, objectsOf } from '../clause/object.js'
import { subjectsOf } from '../clause/subject.js'
import { captureOf, isStillHeld } from './capture.js'
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

const ofThings = new Set(['destroyed', 'explosions'])

function senseOf({ words, chunks }: Clause, at: number): Sense | undefined {
  const chunk = chunks[at] as Chunk
  const { vg } = chunk
  if (!vg) return undefined
  const bare = { weak: false, things: false, passiveOnly: false, end: at }
  for (const { after, measure, counted } of measurePhrases.get(vg.lemma) ?? []) {
    if (follows(words, chunk.last + 1, after))
      return {
        ...bare,
        things: ofThings.has(measure),
        measure,
        counted,
        end: chunkOfWord(chunks, at, chunk.last + after.length),
      }
    if (afterObject(words, chunks, at, after))
      return { ...bare, things: ofThings.has(measure), measure, counted }
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
  const active =
    captives.has(chunks[at + 1]?.np?.head ?? '') ||
    (vg?.ing === true && vg.modal === null) ||
    subjectsOf(chunks, at).some((subject) =>
      holders.has(personGroups.get(chunks[subject]?.np?.head ?? '') ?? ''),
    )
  return { ...bare, measure: 'held', counted: 'object', passiveOnly: !active }
}

const believed = new Set(['believe', 'fear', 'presume', 'think'])
const holders = new Set(['attacker', 'fighter'])
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
  if (chunks[at + 1]?.kind !== 'np') return false
  const last = [at + 1, ...coordinatedRight(chunks, at + 1)].at(-1) as number
  return (
    follows(words, (chunks[at + 1] as Chunk).last + 1, after) ||
    follows(words, (chunks[last] as Chunk).last + 1, after)
  )
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
    for (const [at, chunk] of clause.chunks.entries()) {
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

function* argumentsOf(clause: Clause, at: number, vg: VerbGroup, sense: Sense): Generator<Reading> {
  const { chunks } = clause
  const measure = sense.measure === 'released' && isStillHeld(clause, at) ? 'held' : sense.measure
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
    measure: captureOf(clause, at, chunk) ?? measure,
    rule: 'measure-verb',
    cue: at,
    strength:
      measure !== sense.measure || (sense.weak && sense.measure === 'injured')
        ? 6.4
        : i > 0
          ? 6.2
          : believed.has(chunks[at - 1]?.vg?.lemma ?? '')
            ? 7.8
            : near
              ? isReduced(chunks, at)
                ? 7.9
                : 9
              : chunks[at - 1]?.kind === 'rel'
                ? 7.8
                : 8,
    counts: sense.things
      ? 'things'
      : sense.counted === 'either' || sense.measure === 'evacuated'
        ? 'either'
        : 'people',
    modality: measure === sense.measure ? modalityOf(chunks, at, vg) : undefined,
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

/** "Seven nuns kidnapped in May were freed": a participle after its noun, before the verb of the clause. */
function isReduced(chunks: Clause['chunks'], at: number): boolean {
  if (!chunks[at]?.vg?.bare || !chunks[at - 1]?.np) return false
  for (let i = at + 1; i < Math.min(chunks.length, at + 12); i++) {
    const chunk = chunks[i] as Chunk
    if (['stop', 'sub', 'rel', 'and', 'comma', 'dash'].includes(chunk.kind)) return false
    if (chunk.vg?.infinitive || chunk.vg?.ing) continue
    if (chunk.vg) return subjectsOf(chunks, i)[0] === at - 1
  }
  return false
}

function modalityOf(chunks: Clause['chunks'], at: number, vg: VerbGroup): Reading['modality'] {
  if (vg.infinitive && chunks[at - 1]?.vg?.lemma === 'be') return 'planned'
  if (vg.negated) return 'denied'
  if (vg.modal && ['may', 'might', 'could'].includes(vg.modal)) return 'feared'
  if (vg.modal && ['will', 'would', 'shall', "'ll", 'should', 'must', 'can'].includes(vg.modal))
    return 'planned'
  return undefined
}
