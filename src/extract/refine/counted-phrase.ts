import { nationalities } from '../../lexicon/nationalities.js'
import { anybodyHeads, isPersonLike, personGroups, singular } from '../../lexicon/people.js'
import type { Chunk } from '../clause/chunk.js'
import { countedAt } from '../rules/counted.js'

/** The noun phrase that says who is counted; it may lack a head. */
export function countedPhrase(chunks: readonly Chunk[], at: number): Chunk | undefined {
  const phrase = chunks[at]
  if (!phrase?.np) return undefined
  if (phrase.np.head !== null && phrase.np.head !== 'other') return phrase
  return (
    described(chunks, at) ??
    partitiveTarget(chunks, at) ??
    numbered(chunks, at) ??
    joined(chunks, at) ??
    chunks[countedAt(chunks, at) ?? -1]
  )
}

const farthestNumber = 8

/** "The number of soldiers killed rose to 17", "raised to 17 the number of soldiers killed", "and that of militants at 26". */
function numbered(chunks: readonly Chunk[], at: number): Chunk | undefined {
  if (chunks[at + 1]?.np?.head === 'number') return narrowing(chunks, at + 1)
  for (let i = at - 1; i >= 0 && i >= at - farthestNumber; i--) {
    const { np } = chunks[i] as Chunk
    if (np?.quantity) return undefined
    if (np?.head === 'number' || np?.head === 'that' || chunks[i]?.key === 'that') return narrowing(chunks, i)
  }
  return undefined
}

function narrowing(chunks: readonly Chunk[], number: number): Chunk | undefined {
  const target = partitiveTarget(chunks, number)
  const head = singular(target?.np?.head ?? '')
  return target && !target.np?.quantity && saysWho(head) ? target : undefined
}

const saysWho = (head: string): boolean => isPersonLike(head) && !anybodyHeads.has(head)

/** "two of the dead", "dozens of the hostages": the noun after "of". */
export function partitiveTarget(chunks: readonly Chunk[], at: number): Chunk | undefined {
  return chunks[at + 1]?.kind === 'prep' && chunks[at + 1]?.key === 'of' && chunks[at + 2]?.kind === 'np'
    ? chunks[at + 2]
    : undefined
}

/** "One soldier was killed and four were wounded": the second number counts what the first does. */
function joined(chunks: readonly Chunk[], at: number): Chunk | undefined {
  if (chunks[at]?.np?.head !== null || chunks[at - 1]?.kind !== 'and' || !chunks[at + 1]?.vg) return undefined
  const first = chunks[at - 2]?.vg ? chunks[at - 3] : undefined
  const isForce =
    first?.np?.quantity != null && serving.has(personGroups.get(singular(first.np.head ?? '')) ?? '')
  return isForce ? first : undefined
}

/** Those who fight and are sent: a bomb that kills two of them may hurt anybody, but it says whom. */
const serving: ReadonlySet<string> = new Set(['soldier', 'police', 'fighter', 'rescuer'])

/** "Seven of the victims were pupils", "seven of those killed were", "two were teachers", "three of them Germans": what the bare number is said to be. */
function described(chunks: readonly Chunk[], at: number): Chunk | undefined {
  const target = partitiveTarget(chunks, at)
  const isPart = target !== undefined || isOfWhom(chunks, at)
  const copula = copulaAt(chunks, isPart ? at + 3 : at + 1, isPart)
  const said = copula !== null ? chunks[copula + 1] : target?.np?.pronoun ? chunks[at + 3] : undefined
  const noun = said?.np
  if (!noun || noun.quantity || noun.pronoun || noun.determiner !== null || noun.head === null)
    return undefined
  const head = singular(noun.head)
  return nationalities.has(noun.head) || saysWho(head) ? said : undefined
}

/** The "were" after the number, or after "of those killed", "of those who died". */
function copulaAt(chunks: readonly Chunk[], from: number, isPart: boolean): number | null {
  if (isBe(chunks[from])) return from
  if (!isPart || chunks[from - 1]?.key !== 'those') return null
  const fate = chunks[from]?.kind === 'rel' ? from + 1 : from
  const isFate = chunks[fate]?.vg !== undefined || chunks[fate]?.kind === 'state'
  return isFate && isBe(chunks[fate + 1]) ? fate + 1 : null
}

const isOfWhom = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at + 1]?.key === 'of' && chunks[at + 2]?.key === 'whom'

const isBe = (chunk: Chunk | undefined): boolean => chunk?.vg?.lemma === 'be'

/** "Four of them French", "four of them were French": a nation told as an adjective. */
export function nationTold(chunks: readonly Chunk[], at: number): Chunk | undefined {
  const target = partitiveTarget(chunks, at)
  if (!target?.np?.pronoun && !isOfWhom(chunks, at)) return undefined
  const said = chunks[isBe(chunks[at + 3]) ? at + 4 : at + 3]
  return said?.kind === 'adjective' && nationalities.has(said.key) ? said : undefined
}
