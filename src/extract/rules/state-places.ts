import { measureNouns, measurePlaces, measureVerbs } from '../../lexicon/measures.js'
import {
  attackerGroups,
  breakings,
  destructibles,
  personGroups,
  singular,
  wounds,
} from '../../lexicon/people.js'
import type { Chunk } from '../clause/chunk.js'
import { subjectsOf } from '../clause/subject.js'
import { vehicles } from './loading.js'
import type { Clause } from './rule.js'

/** "11 others with severe burns". */
const woundMeasure = (chunk: Chunk | undefined): string | undefined => {
  const np = chunk?.np
  if (!np?.head || np.quantity) return undefined
  return wounds.has(np.head) || np.modifiers.some((word) => breakings.has(word)) ? 'injured' : undefined
}

/** What became of people who are in, under, behind, among or with what follows the preposition. */
export function measureOfPlace(chunks: Clause['chunks'], at: number): string | undefined {
  const { key } = chunks[at] as Chunk
  if (key === 'in') return placeMeasure(chunks, at)
  if (covering.has(key) && buriers.has(chunks[at + 1]?.np?.head ?? '')) return 'trapped'
  if (key === 'under' || key === 'behind')
    return underMeasures.get(`${key} ${chunks[at + 1]?.np?.head ?? ''}`)
  if (key === 'with') return woundMeasure(chunks[at + 1])
  if (key === 'without') return roofs.has(chunks[at + 1]?.np?.head ?? '') ? 'displaced' : undefined
  return key === 'among' && chunks[at - 1]?.vg?.lemma === 'be'
    ? groupMeasure(chunks[at + 1], chunks[at + 2], chunks[at + 3])
    : undefined
}

const roofs = new Set(['roof', 'home', 'shelter', 'house'])
const covering = new Set(['under', 'beneath', 'underneath'])
/** What lies on people after a collapse. */
export const buriers: ReadonlySet<string> = new Set(
  'rubble debris concrete wreckage ruin masonry slab brick mud earth snow avalanche mudslide landslide'.split(
    ' ',
  ),
)

const grave = new Set(['critical', 'serious', 'grave', 'stable', 'guarded', 'fair'])

/** "in rebel hands", "in the kidnappers' hands". */
const isOfCaptors = (word: string): boolean =>
  attackerGroups.has(personGroups.get(singular(word.replace(/['’]s?$/u, ''))) ?? '')

const standing = new Set(['be', 'lie', 'lay', 'remain', 'stand'])
const ruins = new Set(['ruin', 'rubble', 'ash'])

const isRefuge = (head: string, modifiers: readonly string[]): boolean =>
  ['center', 'centre', 'camp'].includes(head) &&
  modifiers.some((word) => ['evacuation', 'relief', 'refugee', 'displacement', 'emergency'].includes(word))

const underMeasures: ReadonlyMap<string, string> = new Map([
  ['under treatment', 'injured'],
  ['under arrest', 'arrested'],
  ['behind bar', 'arrested'],
])

function placeMeasure(chunks: Clause['chunks'], at: number): string | undefined {
  const [before, chunk, after] = [chunks[at - 1], chunks[at + 1], chunks[at + 2]]
  const verb = before?.kind === 'adverb' ? chunks[at - 2] : before
  const isVerbal = verb?.vg !== undefined || isNightSpent(chunks, at - 1)
  const np = chunk?.np
  if (!np?.head) return undefined
  if (isVerbal && np.head === 'shelter') return 'evacuated'
  if (isVerbal && isRefuge(np.head, np.modifiers)) return 'displaced'
  if (np.quantity) return undefined
  const lying = verb?.vg && standing.has(verb.vg.lemma) ? chunks[subjectsOf(chunks, at - 1)[0] ?? -1] : before
  if (np.head === 'ward' && np.modifiers.includes('isolation')) return 'infected'
  if (ruins.has(np.head) && destructibles.has(lying?.np?.head ?? '')) return 'destroyed'
  if (np.head === 'hand')
    return (np.determiner === 'the' && after?.key === 'of') || np.modifiers.some(isOfCaptors)
      ? 'held'
      : undefined
  if (np.head === 'condition') return np.modifiers.some((word) => grave.has(word)) ? 'injured' : undefined
  if (measurePlaces.has(np.head))
    return np.determiner && !(np.head === 'hospital' && np.plural && isVerbal)
      ? undefined
      : measurePlaces.get(np.head)
  return np.head === 'care' && np.modifiers.includes('intensive') ? 'injured' : undefined
}

/** "were spending the nights in 12 shelters". */
export const isNightSpent = (chunks: Clause['chunks'], at: number): boolean =>
  chunks[at]?.np?.head === 'night' && /^sp(?:end|ent)/u.test(chunks[at - 1]?.vg?.lemma ?? '')

const isVehicle = (chunk: Chunk | undefined): boolean =>
  vehicles.has(chunk?.np?.head ?? '') || chunk?.np?.head === 'flight'

function groupMeasure(
  chunk: Chunk | undefined,
  after: Chunk | undefined,
  vehicle: Chunk | undefined,
): string | undefined {
  if (chunk?.kind === 'state') return chunk.measure
  if (chunk?.key === 'those' && ['on', 'in', 'aboard'].includes(after?.key ?? '') && isVehicle(vehicle))
    return 'aboard'
  if (chunk?.key === 'those' || chunk?.np?.head === 'person')
    return after?.vg?.bare ? measureVerbs.get(after.vg.lemma)?.measure : after?.measure
  if (chunk?.np?.determiner === 'the' && !chunk.np.quantity && chunk.np.head === 'passenger' && !after?.vg)
    return 'aboard'
  return chunk?.np?.head === 'victim'
    ? 'killed'
    : chunk?.np?.head
      ? measureNouns.get(chunk.np.head)
      : undefined
}
