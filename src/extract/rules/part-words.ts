import { measureNouns, measureVerbs } from '../../lexicon/measures.js'
import { destructibles, isPersonLike, personGroups, singular, thingNouns } from '../../lexicon/people.js'
import type { Chunk } from '../clause/chunk.js'
import { isGroup } from './composed.js'

/** A figure that stands under another: of which chunk (or the figure before the sentence, -1), said by which chunk. */
export interface Part {
  readonly chunk: number
  readonly whole: number
  readonly cue: number
  readonly words: string
  /** The measure when the words say it ("among the dead"), else the whole's. */
  readonly measure: string | null
  /** Items that add up to their whole are what it is, whatever stands beside them. */
  readonly summed?: boolean
}

export const pronouns: ReadonlySet<string> = new Set(['them', 'whom', 'those', 'these', 'which'])

/** Those whom the news tells of beside the dead: "The families, some 400 of whom had gathered". */
const kin = new Set(['family', 'relative', 'mourner', 'parent', 'spectator', 'onlooker'])

/** "a team of experts, fewer than 10 of them soldiers": they are people of whom the sentence says no measure. */
export function areOthers(chunks: readonly Chunk[], at: number): boolean {
  if (areThey(chunks, at)) return true
  const named = chunks[at - 2]?.np
  if (chunks[at - 1]?.kind !== 'comma' || !named?.plural || named.quantity) return false
  if (named.determiner) return kin.has(named.head ?? '')
  if (!isPersonLike(named.head ?? '') || measureNouns.has(named.head ?? '')) return false
  return !chunks.slice(0, at).some(({ vg, measure }) => measure || (vg && measureVerbs.has(vg.lemma)))
}

/** "They fell on us from all sides, 1,400 of them": who "they" are no sentence before has counted. */
const areThey = (chunks: readonly Chunk[], at: number): boolean => {
  if (chunks[at - 1]?.kind !== 'comma' || chunks[at + 2]?.key !== 'them') return false
  const they = chunks.slice(0, at).findLastIndex(({ key, np }) => np?.pronoun && key === 'they')
  const vg = chunks[they + 1]?.vg
  return they >= 0 && vg !== undefined && !vg.passive && vg.lemma !== 'be' && !measureVerbs.has(vg.lemma)
}

/** "Its holder was among 198 migrants": a part that is no figure; the 198 are a whole. */
export const isBeing = (chunks: readonly Chunk[], among: number): boolean =>
  chunks[among - 1]?.vg?.lemma === 'be' && chunks[among - 2]?.kind === 'np'

/** "those injured": what the participle after the pronoun says of them. */
export const sufferedBy = (chunks: readonly Chunk[], at: number): string | undefined => {
  const vg = chunks[at]?.key === 'those' ? chunks[at + 1]?.vg : undefined
  return vg?.bare ? measureVerbs.get(vg.lemma)?.measure : undefined
}

/** "204 of them civilians, 50 policemen": what they were, without a verb. */
export const isPredicate = (chunk: Chunk | undefined): boolean =>
  chunk?.np?.plural === true && !chunk.np.quantity && chunk.np.determiner === null

/** "five Americans", "two teachers". */
export const namesPeople = (chunk: Chunk | undefined): boolean =>
  isGroup(chunk) || isPersonLike(chunk?.np?.head ?? '')

/** "There had been 40 of them": all of them, not some. */
export const isThere = (chunks: readonly Chunk[], verb: number): boolean =>
  chunks[verb]?.vg?.lemma === 'be' && chunks[verb - 1]?.key === 'there'

/** "four of the hostages", "two of the dead": the noun says the measure where it is an outcome. */
export const outcomeOf = (head: string | null): string | null =>
  head === 'victim' ? 'killed' : head ? (measureNouns.get(head) ?? null) : null

/** "50,000 of its people": whose they are says nothing of what befell them. */
export const isTheirs = ({ np }: Chunk): boolean =>
  ['its', 'his', 'her', 'our', 'my'].includes(np?.determiner ?? '') && !outcomeOf(np?.head ?? null)

/** "eight of the rebels", where they hold people: what befell others says nothing of them. */
export const isAttacker = (head: string | null, siege: boolean): boolean => {
  const group = personGroups.get(head ?? '')
  return group === 'attacker' || (siege && group === 'fighter')
}

export const isOnBoard = (head: string | null): boolean => head === 'passenger'

/** "of whom only 31", "of which just nine". */
export const isFew = (chunk: Chunk | undefined): boolean => ['only', 'just'].includes(chunk?.key ?? '')

/** Words that open a list of parts. */
export const openers = new Set(['including', 'among', 'amongst', 'include'])

/** "four of the town's", "two of the windows": whole of things, or of what belongs to somebody. */
export const isOtherKind = ({ np }: Chunk): boolean => {
  const head = singular(np?.head ?? '')
  return (
    np?.modifiers.some((word) => /['’]s?$/u.test(word)) === true ||
    (thingNouns.has(head) && !destructibles.has(head))
  )
}

/** "naming nine Germans and five Belgians": those who belong to whom the text speaks of. */
export const isNaming = ({ vg }: Chunk): boolean => /^nam(?:e|es|ed|ing)$/u.test(vg?.lemma ?? '')

const ties = new Set([...openers, 'comprise', 'of', 'out', ':', 'with', 'name', 'named', 'naming'])

/** False where `partsOf` finds nothing: no word that ties two figures, and no three figures that may add up. */
export function mayHaveParts(chunks: readonly Chunk[]): boolean {
  let figures = 0
  for (const { key, np } of chunks) if ((np?.quantity && ++figures > 2) || ties.has(key)) return true
  return false
}

const fates: ReadonlySet<string | null> = new Set(['killed', 'injured', 'missing'])

/** "Most of the dead, including 11 nurses,", "the wounded, among them two boys,": what befell those before the comma. */
export function sufferedByThose(chunks: readonly Chunk[], at: number): string | null {
  const closes = chunks[at - 1]?.kind === 'comma' || chunks[at - 1]?.kind === 'dash'
  const those = chunks[at - 2]?.np
  // "Relatives of the missing, including 40 women", "the dead and the wounded, including 12 children".
  const lead = chunks[at - 3]
  const owner = lead?.key === 'of' || lead?.key === 'for' ? singular(chunks[at - 4]?.np?.head ?? '') : ''
  if (lead?.kind === 'and' || (isPersonLike(owner) && !outcomeOf(owner))) return null
  if (!closes || !those || those.quantity || those.determiner !== 'the' || those.head === 'victim')
    return null
  const fate = outcomeOf(those.head)
  return fates.has(fate) ? fate : null
}
