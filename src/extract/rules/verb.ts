import { measureVerbs } from '../../lexicon/measures.js'
import { singular, wounds } from '../../lexicon/people.js'
import type { Chunk, VerbGroup } from '../clause/chunk.js'
import { coordinatedRight, objectsOf } from '../clause/object.js'
import { relativeObject } from '../clause/relative.js'
import { subjectsOf } from '../clause/subject.js'
import { captureOf, isStillHeld } from './capture.js'
import { wounding } from './hurts.js'
import { invertedSubjects } from './inverted.js'
import type { Clause, MeasureRule, Reading } from './rule.js'
import { type Sense, senseOf } from './sense.js'
import { unrealised } from './unrealised.js'

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
      if (!sense) continue
      yield* argumentsOf(clause, at, chunk.vg, sense)
      if (sense.counted === 'object' && !sense.things)
        for (const [i, index] of invertedSubjects(clause.chunks, at).entries())
          yield {
            chunk: index,
            measure: sense.measure,
            rule: 'measure-verb',
            cue: at,
            strength: i > 0 ? 6.2 : 8,
            counts: 'people',
          }
      for (const index of companions(clause.chunks, at, chunk.vg.passive || sense.counted === 'subject'))
        yield {
          chunk: index,
          measure: captureOf(clause, at, index) ?? sense.measure,
          rule: 'measure-verb',
          cue: at,
          strength: 6.4,
          counts: 'people',
        }
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

/** "was taken in, along with eight of his men", "was let go with four others": what befalls one befalls all. */
export function companions(chunks: Clause['chunks'], at: number, ofSubject: boolean): number[] {
  const found: number[] = []
  const oneAt = (i: number): number =>
    chunks[i]?.key !== 'with'
      ? -1
      : (['along', 'together'].includes(chunks[i - 1]?.key ?? '') && chunks[i + 1]?.np?.quantity) ||
          ((chunks[i + 1]?.np?.head === 'other' ||
            (ofSubject && chunks[i + 1]?.np?.modifiers.includes('other'))) &&
            chunks[i + 1]?.np?.quantity)
        ? i + 1
        : -1
  const from = chunks[at + 1]?.key === 'go' ? at + 2 : at + 1
  for (let i = from; i < Math.min(chunks.length, at + 13) && !opensClause(chunks[i]); i++)
    if (oneAt(i) >= 0) found.push(oneAt(i))
  for (let i = at - 1; ofSubject && i > Math.max(0, at - 9) && !opensClause(chunks[i]); i--)
    if (oneAt(i) >= 0) found.push(oneAt(i))
  return found
}

const opensClause = (chunk: Chunk | undefined): boolean =>
  ['stop', 'sub', 'rel'].includes(chunk?.kind ?? '') || (chunk?.vg !== undefined && !chunk.vg.ing)

const companies = new Set('crew group party team family convoy staff unit band handful'.split(' '))

/** "its crew of 17", "a group of 15 hikers": what is done to the company is done to those it counts. */
const membersOf = (chunks: Clause['chunks'], at: number): number =>
  companies.has(chunks[at]?.np?.head ?? '') &&
  !chunks[at]?.np?.quantity &&
  chunks[at + 1]?.key === 'of' &&
  chunks[at + 2]?.np?.quantity
    ? at + 2
    : at

function* argumentsOf(clause: Clause, at: number, vg: VerbGroup, sense: Sense): Generator<Reading> {
  const { chunks } = clause
  const detains = clause.siege && sense.measure === 'arrested' && isStill(clause, at)
  const freed = vg.lemma === 'free' && clause.accident && sense.measure === 'released'
  const measure = freed
    ? 'rescued'
    : detains || (sense.measure === 'released' && isStillHeld(clause, at))
      ? 'held'
      : sense.measure
  const objects =
    vg.passive || sense.counted === 'subject'
      ? []
      : isAdjunct(chunks[sense.end], at === sense.end || particled.has(vg.lemma))
        ? []
        : objectsOf(chunks, sense.end).filter((object, i) => i > 0 || object - sense.end <= 3)
  const hasObject =
    objects.length > 0 &&
    chunks[sense.end + 1]?.kind !== 'comma' &&
    !(vg.bare && isNewClause(chunks, objects[0] as number, at))
  const reading = (chunk: number, i: number, near: boolean): Reading => ({
    chunk,
    measure:
      captureOf(clause, at, chunk) ??
      (measure === 'displaced' && chunks[chunk]?.np?.head === 'evacuee' ? 'evacuated' : measure),
    rule: 'measure-verb',
    cue: at,
    strength:
      measure !== sense.measure && !freed
        ? measure === 'held'
          ? 7.2
          : 6.4
        : strengthOf(chunks, at, sense, i, near),
    counts: sense.things
      ? 'things'
      : sense.counted === 'either' || sense.measure === 'evacuated'
        ? 'either'
        : 'people',
    modality: freed || measure === sense.measure ? modalityIn(sense, chunks, at, vg) : undefined,
  })
  if (hasObject && !sense.passiveOnly) {
    for (const [i, object] of objects.entries())
      yield reading(membersOf(chunks, object), i, object === at + 1)
    if (sense.counted !== 'either') return
  }
  const contact = !hasObject && sense.counted !== 'subject' && !vg.passive ? relativeObject(chunks, at) : -1
  if (contact >= 0) {
    yield reading(contact, 0, false)
    return
  }
  if (vg.bare && !hasObject && isSharedObject(chunks, at)) return
  const countsSubject = sense.counted !== 'object' || vg.passive || (vg.bare && !hasObject)
  if (!countsSubject || (sense.weak && !vg.passive && !vg.bare && sense.counted === 'object')) return
  for (const [i, subject] of subjectsOf(chunks, at).entries())
    if (measure === 'released' || !isRest(chunks, subject))
      yield reading(membersOf(chunks, subject), i, subject === at - 1)
}

/** "are still detaining the ten", in news of captives. */
const isStill = ({ chunks, words }: Clause, at: number): boolean => {
  const { first, last } = chunks[at] as Chunk
  return (
    ['detain', 'hold'].includes(chunks[at]?.vg?.lemma ?? '') &&
    words.slice(Math.max(0, first - 1), last).some(({ lower }) => lower === 'still')
  )
}

/** Verbs whose particle is no preposition: "handed over two captives", "set fire to 40 cars". */
const particled = new Set(['operate', 'hand', 'turn', 'set', 'take', 'collapse', 'crash'])

/** "killed 18 and wounded twice as many": the second verb is active as the first, its object no figure. */
const isSharedObject = (chunks: Clause['chunks'], at: number): boolean => {
  const first = chunks[at - 3]?.vg
  if (chunks[at - 1]?.kind !== 'and') return false
  if (chunks[at + 1]?.kind === 'prep' && chunks[at + 2]?.np && chunks[at + 3]?.kind === 'np') return true
  return (
    chunks[at - 2]?.np?.quantity != null &&
    first != null &&
    !first.passive &&
    ['twice', 'many', 'as', 'scores', 'several', 'more'].includes(chunks[at + 1]?.key ?? '')
  )
}

const believed = new Set(['believe', 'fear', 'presume', 'think'])

/** "All but four were let go": the four were not. */
const isRest = (chunks: Clause['chunks'], at: number): boolean =>
  chunks[at - 1]?.key === 'but' && chunks[at - 2]?.key === 'all'

/** Nearest first; less sure of a coordinated argument, of what is only believed, and of a clause about the noun. */
function strengthOf(chunks: Clause['chunks'], at: number, sense: Sense, i: number, near: boolean): number {
  if (sense.weak && sense.measure === 'injured') return 6.4
  if (i > 0) return 6.2
  const before = chunks[at - 1]
  if (believed.has(before?.vg?.lemma ?? '')) return 7.8
  if (before?.kind === 'comma' && chunks[at]?.vg?.bare) return 7.9
  if (isReduced(chunks, at)) return near ? 7.9 : 7.7
  if (near) return 9
  return before?.kind === 'rel' ? 7.8 : 8
}

/** "held over the robbery": what follows the preposition is no object, unlike after "gunned down". */
const isAdjunct = (chunk: Chunk | undefined, isVerb: boolean): boolean =>
  !isVerb && chunk?.kind === 'prep' && !['up', 'down', 'out', 'off', 'away', 'for'].includes(chunk.key)

/** "Two killed, police say": a phrase with its own verb after a headline's participle is no object. */
const isNewClause = (chunks: Clause['chunks'], object: number, at: number): boolean =>
  object > at + 1 && chunks[object + 1]?.kind === 'vg' && !isRelative(chunks, object + 1)

/** "swept away 15 houses built on its banks". */
const isRelative = (chunks: Clause['chunks'], at: number): boolean =>
  chunks[at]?.vg?.bare === true &&
  chunks[at + 1]?.kind === 'prep' &&
  !measureVerbs.has(chunks[at]?.vg?.lemma ?? '')

const modalityIn = (
  sense: Sense,
  chunks: Clause['chunks'],
  at: number,
  vg: VerbGroup,
): Reading['modality'] =>
  sense.modality === 'asserted' ? undefined : (sense.modality ?? modalityOf(chunks, at, vg))

/** "Seven nuns kidnapped in May were freed": a participle after its noun, before the verb of the clause. */
function isReduced(chunks: Clause['chunks'], at: number): boolean {
  if (!chunks[at]?.vg?.bare || !chunks[at - 1]?.np) return false
  if (['of', 'for', 'with', 'by'].includes(chunks[at - 2]?.key ?? '')) return true
  for (let i = at + 1; i < Math.min(chunks.length, at + 12); i++) {
    const chunk = chunks[i] as Chunk
    if (['stop', 'sub', 'rel', 'and', 'comma', 'dash'].includes(chunk.kind)) return false
    if (chunk.vg?.infinitive || chunk.vg?.ing) continue
    if (chunk.vg) return subjectsOf(chunks, i)[0] === at - 1
  }
  return false
}

function modalityOf(chunks: Clause['chunks'], at: number, vg: VerbGroup): Reading['modality'] {
  const undone = unrealised(chunks, at, vg)
  if (undone) return undone
  if (vg.negated) return 'denied'
  if (vg.modal && ['may', 'might', 'could'].includes(vg.modal)) return 'feared'
  if (vg.modal && ['will', 'would', 'shall', "'ll", 'should', 'must', 'can'].includes(vg.modal))
    return 'planned'
  return undefined
}
