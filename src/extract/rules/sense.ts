import { measurePhrases } from '../../lexicon/measure-phrases.js'
import { measureVerbs } from '../../lexicon/measures.js'
import { isPersonLike, singular, wounds } from '../../lexicon/people.js'
import type { Chunk, VerbGroup } from '../clause/chunk.js'
import { subjectsOf } from '../clause/subject.js'
import { broughtDown } from './brought-down.js'
import { isCarriedOff, isOnStretchers } from './carried.js'
import { captiveFrame } from './frames.js'
import { agentFrame, isShotDead } from './frames-agents.js'
import { deedFrame, isAtGunpoint, isOfAttackers } from './frames-deeds.js'
import { isForced, isLeaving, isOrdered } from './frames-places.js'
import { holding } from './holding.js'
import { ill, isDischarge } from './patients.js'
import { isSubject, plightOf } from './plight.js'
import { isLeftAhead } from './refuge.js'
import type { Clause, Reading } from './rule.js'
import { areLost, isSearchedFor, isSoughtFor, isUnfound, searching } from './searches.js'
import { isNotSaved, isThroughNight } from './survival.js'

/** What a verb group measures, with the particle or noun it needs, and which of its arguments is counted. */
export interface Sense {
  readonly measure: string
  readonly counted: 'object' | 'subject' | 'either'
  readonly things: boolean
  readonly weak: boolean
  readonly passiveOnly: boolean
  /** Chunk after which the object stands: the verb, or the word it needs ("shot dead 12"). */
  readonly end: number
  readonly modality: Reading['modality'] | 'asserted'
}

/** Every sense is this one with some fields changed, so that all have one shape. */
const blank: Sense = {
  measure: '',
  counted: 'object',
  things: false,
  weak: false,
  passiveOnly: false,
  end: 0,
  modality: undefined,
}

const ofThings = new Set(['destroyed', 'explosions'])

/** "There are five of them, and they are ready to die". */
const isOnlyMeant = (chunks: Clause['chunks'], at: number): boolean =>
  chunks[at]?.vg?.infinitive === true && minded.has(chunks[at - 1]?.key ?? '') && !chunks[at + 1]?.np
const minded = new Set(['ready', 'willing', 'prepared', 'afraid', 'determined'])

export function senseOf(clause: Clause, at: number): Sense | undefined {
  const { words, chunks } = clause
  const chunk = chunks[at] as Chunk
  const { vg } = chunk
  if (!vg || isOnlyMeant(chunks, at)) return undefined
  const bare: Sense = { ...blank, end: at }
  const special =
    inContext(clause, at, vg, bare) ??
    broughtDown(chunks, at, vg, bare) ??
    agentFrame(clause, at, vg, bare) ??
    captiveFrame(clause, at, vg, bare)
  if (special) return special
  for (const { after, measure, counted } of measurePhrases.get(vg.lemma) ?? []) {
    // Divers reach the surface, and bathers the beach.
    if (vg.lemma === 'reach' && after[0] === 'the' && !clause.accident) continue
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
  const framed = inFrame(clause, at, vg, bare)
  if (framed !== undefined) return framed ?? undefined
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

/** "ordered to leave", "escaped with injuries": what the words around say goes before the verb's own phrases. */
function inContext({ chunks, accident }: Clause, at: number, vg: VerbGroup, bare: Sense): Sense | undefined {
  if (isOnStretchers(chunks, at)) return { ...bare, measure: 'injured', counted: 'object' }
  if (isCarriedOff(chunks, at)) return { ...bare, measure: 'killed', counted: 'object', end: at + 1 }
  if (isAtGunpoint(chunks, at, vg)) return { ...bare, measure: 'abducted', counted: 'object' }
  if ((accident || isThroughNight(chunks, at)) && isNotSaved(chunks, at, vg))
    return { ...bare, measure: 'killed', counted: 'subject', modality: 'asserted' }
  if (vg.infinitive && isLeaving(chunks, at, vg) && isOrdered(chunks, at))
    return { ...bare, measure: 'evacuated', counted: 'subject', modality: 'planned' }
  if (vg.infinitive && (vg.lemma === 'leave' || vg.lemma === 'evacuate') && isForced(chunks, at))
    return { ...bare, measure: 'evacuated', counted: 'subject', modality: 'asserted' }
  if (isLeaving(chunks, at, vg) && isLeftAhead(chunks, at))
    return { ...bare, measure: 'evacuated', counted: 'subject' }
  const hurt =
    vg.lemma === 'escape' &&
    chunks[at + 1]?.key === 'with' &&
    wounds.has(singular(chunks[at + 2]?.np?.head ?? ''))
  return hurt ? { ...bare, measure: 'injured', counted: 'subject' } : undefined
}

/** Verbs whose object or preposition decides; null where the verb's usual sense does not hold. */
function inFrame(clause: Clause, at: number, vg: VerbGroup, bare: Sense): Sense | null | undefined {
  const { chunks } = clause
  if (vg.lemma === 'release' && isDischarge(chunks, at)) return null
  if (vg.lemma === 'escape' && wars.has(chunks[at + 1]?.np?.head ?? ''))
    return { ...bare, measure: 'displaced', counted: 'subject' }
  if (vg.lemma === 'escape' && evaded.has(chunks[at + 1]?.np?.head ?? '')) return null
  if (vg.lemma === 'escape' && isOfAttackers(chunks, at)) return null
  if (clause.illness && vg.passive && chunks[at + 1]?.key === 'as' && ill.has(chunks[at + 2]?.np?.head ?? ''))
    return { ...bare, measure: 'infected', counted: 'object' }
  if (isUnfound(chunks, at, vg))
    return { ...bare, measure: 'missing', counted: 'subject', modality: 'asserted' }
  if (vg.lemma === 'hold' || vg.lemma === 'keep') return holding(clause, at, bare)
  if (searching.has(vg.lemma) && chunks[at + 1]?.key === 'for' && isSoughtFor(chunks, at))
    return { ...bare, measure: 'missing', counted: 'object', end: at + 1 }
  if (
    clause.accident &&
    vg.passive &&
    (vg.lemma === 'seek' ||
      (searching.has(vg.lemma) && chunks[at + 1]?.key === 'for' && !chunks[at + 2]?.np)) &&
    isSearchedFor(chunks, at)
  )
    return { ...bare, measure: 'missing', counted: 'object' }
  if (
    vg.lemma === 'pick' &&
    vg.passive &&
    chunks[at + 1]?.key === 'up' &&
    chunks[at + 2]?.key === 'by' &&
    savers.has(singular(chunks[at + 3]?.np?.head ?? ''))
  )
    return { ...bare, measure: 'rescued', counted: 'object', end: at + 1 }
  if (
    vg.lemma === 'pick' &&
    chunks[at + 1]?.key === 'up' &&
    isSubject(chunks, at, (head) => savers.has(head))
  )
    return { ...bare, measure: 'rescued', counted: 'object', end: at + 1 }
  if (vg.lemma === 'pick' && chunks[at + 2]?.key === 'off' && isPersonLike(chunks[at + 1]?.np?.head ?? ''))
    return { ...bare, measure: 'rescued', counted: 'object' }
  const deed = deedFrame(clause, at, vg, bare)
  if (deed) return deed
  if (isTakenInto(chunks, at, vg))
    return { ...bare, measure: 'injured', counted: 'object', end: vg.lemma === 'take' ? at + 1 : at }
  if (admitting.has(vg.lemma) && ['patient', 'casualty', 'victim'].includes(chunks[at + 1]?.np?.head ?? ''))
    return { ...bare, measure: 'injured', counted: 'object' }
  if (vg.lemma === 'lose' && vg.passive && chunks[at + 1]?.kind !== 'np' && areLost(clause, at))
    return { ...bare, measure: 'killed', counted: 'object' }
  if (isShotDead(clause, at, vg)) return { ...bare, measure: 'killed', counted: 'object' }
  if (
    vg.lemma === 'shoot' &&
    !vg.passive &&
    chunks[at + 1]?.np?.quantity &&
    chunks[at + 1]?.np?.head === null &&
    !chunks[at + 1]?.np?.modifiers.includes('more') &&
    chunks[at + 2]?.key !== 'of'
  )
    return null
  if (
    vg.lemma === 'shoot' &&
    chunks[at + 1]?.key === 'down' &&
    !(vg.passive && isSubjectOfPeople(chunks, at))
  )
    return null
  if (vg.lemma === 'bury' && !vg.passive && isSubjectOfPeople(chunks, at))
    return { ...bare, measure: 'killed', counted: 'object' }
  return plightOf(clause, at, vg, bare)
}

/** "hospitals had admitted 20 pupils", "took in 86 casualties". */
const isTakenInto = (chunks: Clause['chunks'], at: number, { lemma }: VerbGroup): boolean =>
  (lemma === 'admit' || (lemma === 'take' && chunks[at + 1]?.key === 'in')) &&
  (chunks[at + 2]?.np?.head === 'casualty' ||
    isSubject(chunks, at, (head) => ['hospital', 'clinic'].includes(singular(head))))

/** What people flee from, not what they come out of alive. */
const wars = new Set(['war', 'fighting', 'violence', 'famine', 'drought', 'persecution', 'conflict', 'clash'])
/** "escaped poverty", "escaped punishment": nothing that anybody is rescued from. */
const evaded = new Set('poverty notice detection punishment prosecution justice blame tax debt'.split(' '))
const admitting = new Set(['receive', 'admit', 'treat'])
const savers = new Set(
  'guard rescuer crew ship boat vessel helicopter navy fisherman lifeboat trawler freighter team diver'.split(
    ' ',
  ),
)
/** "We have buried 37 people": mourners bury, a mudslide does otherwise. */
const isSubjectOfPeople = (chunks: Clause['chunks'], at: number): boolean =>
  subjectsOf(chunks, at).some((index) => {
    const np = chunks[index]?.np
    return np?.pronoun
      ? ['we', 'they', 'i', 'he', 'she'].includes(chunks[index]?.key ?? '')
      : isPersonLike(np?.head ?? '')
  })

function chunkOfWord(chunks: Clause['chunks'], from: number, word: number): number {
  let at = from
  while (at < chunks.length - 1 && (chunks[at] as Chunk).last < word) at++
  return at
}

const follows = (words: Clause['words'], at: number, after: readonly string[]): boolean =>
  after.every((word, i) => words[at + i]?.lower === word)

/** "took 50 people hostage", "took 30 guests and staff hostage", "shot 12 pupils and a teacher to death". */
function afterObject(
  words: Clause['words'],
  chunks: Clause['chunks'],
  at: number,
  after: readonly string[],
): boolean {
  for (let i = at + 1; i < Math.min(chunks.length, at + 12); i++) {
    const chunk = chunks[i] as Chunk
    if (chunk.kind === 'np') {
      const inside = chunk.last + 1 - after.length
      if (follows(words, chunk.last + 1, after)) return true
      // Not "took five guards and a hostage": a noun with a number or article of its own.
      const isBare = chunk.np?.determiner === null && chunk.np.quantity === null
      if (isBare && chunks[i - 1]?.kind === 'and' && inside > chunk.first && follows(words, inside, after))
        return true
    } else if (!['and', 'comma'].includes(chunk.kind) && chunk.key !== 'of') return false
  }
  return false
}
