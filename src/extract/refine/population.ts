import { eventNouns } from '../../lexicon/events.js'
import { nationalities } from '../../lexicon/nationalities.js'
import {
  anybodyHeads,
  attackerGroups,
  isPersonLike,
  personGroups,
  singular,
  thingGroups,
} from '../../lexicon/people.js'
import type { Population, Span } from '../../model/index.js'
import type { Chunk } from '../clause/chunk.js'
import type { Word } from '../clause/words.js'
import { countedAt } from '../rules/counted.js'

const noNarrowing = new Set([
  'other',
  'others',
  'more',
  'new',
  'additional',
  'further',
  'many',
  'total',
  'estimated',
  'confirmed',
  'reported',
  'whole',
  'innocent',
  'such',
  'dead',
  'killed',
  'injured',
  'wounded',
  'missing',
  'trapped',
  'captured',
  'kidnapped',
  'abducted',
  'displaced',
  'homeless',
  'remaining',
  'known',
  'recent',
  'first',
  'last',
  'stranded',
  'infected',
  'detained',
  'arrested',
  'death',
  'alleged',
  'suspected',
  'fellow',
  'human',
  'so',
  'some',
])

/** "Civilian deaths": who they befell stands before them. */
const fates: ReadonlySet<string> = new Set(['death', 'fatality', 'casualty', 'injury'])

/** Who is counted, from the noun phrase of the figure and, for "thousands of them", the phrase after its "of". */
export function populationOf(
  words: readonly Word[],
  chunks: readonly Chunk[],
  at: number,
  text: string,
  counts: string,
): Population | null {
  const own = countedPhrase(chunks, at)
  if (!own?.np?.head) return null
  const { head, bodyFirst, modifiers } = own.np
  const from = words[bodyFirst]
  const to = words[own.last]
  if (!from || !to) return null
  const singularHead = singular(head)
  const qualifiers = new Set<string>()
  let group = anybodyHeads.has(singularHead) ? null : (personGroups.get(singularHead) ?? singularHead)
  if (singularHead === 'member' || fates.has(singularHead))
    group =
      modifiers.map((word) => personGroups.get(singular(word))).find((known) => known !== undefined) ?? group
  for (const word of [...joinedNames(modifiers), ...laterQualifiers(chunks, at)]) {
    const nation = nationalities.get(word)
    if (nation) qualifiers.add(nation)
    else if (
      !noNarrowing.has(word) &&
      !eventNouns.has(word) &&
      !/(?:virus|flu)$/u.test(word) &&
      group !== 'attacker' &&
      /^\p{L}/u.test(word) &&
      !/(?:ed|ing)$/u.test(word)
    )
      qualifiers.add(word)
  }
  const nation = nationalities.get(head.toLowerCase()) ?? nationalities.get(singularHead)
  if (nation) {
    qualifiers.add(nation)
    group = null
  }
  for (const word of qualifiers)
    if (group !== null && personGroups.get(singular(word)) === group) qualifiers.delete(word)
  if (qualifiers.delete('foreign')) group = group === null || group === 'resident' ? 'foreigner' : group
  const side =
    group && attackerGroups.has(group)
      ? 'attacker'
      : group === 'victim' || group === 'hostage' || group === 'civilian'
        ? 'victim'
        : null
  return {
    text: text.slice(from.start, to.end),
    head: singularHead,
    group: counts === 'things' ? (thingGroups.get(singularHead) ?? singularHead) : group,
    qualifiers: [...qualifiers].sort(),
    side,
  }
}

/** The noun phrase that says who is counted; it may lack a head. */
function countedPhrase(chunks: readonly Chunk[], at: number): Chunk | undefined {
  const phrase = chunks[at]
  if (!phrase?.np) return undefined
  if (phrase.np.head !== null && phrase.np.head !== 'other') return phrase
  return (
    described(chunks, at) ??
    partitiveTarget(chunks, at) ??
    numbered(chunks, at) ??
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

/** The words that `populationOf` reads: the counted noun with what stands before it. */
export function populationSpan(words: readonly Word[], chunks: readonly Chunk[], at: number): Span | null {
  const own = countedPhrase(chunks, at)
  const from = own?.np && words[own.np.bodyFirst]
  const to = own && words[own.last]
  return from && to ? { start: from.start, end: to.end } : null
}

/** "two of the dead", "dozens of the hostages": the noun after "of". */
function partitiveTarget(chunks: readonly Chunk[], at: number): Chunk | undefined {
  return chunks[at + 1]?.kind === 'prep' && chunks[at + 1]?.key === 'of' && chunks[at + 2]?.kind === 'np'
    ? chunks[at + 2]
    : undefined
}

/** "Seven of the victims were pupils", "two were teachers", "three of them Germans": what the bare number is said to be. */
function described(chunks: readonly Chunk[], at: number): Chunk | undefined {
  const target = partitiveTarget(chunks, at)
  const next = chunks[target ? at + 3 : at + 1]
  const said =
    next?.vg?.lemma === 'be' ? chunks[target ? at + 4 : at + 2] : target?.np?.pronoun ? next : undefined
  const noun = said?.np
  if (!noun || noun.quantity || noun.pronoun || noun.determiner !== null || noun.head === null)
    return undefined
  const head = singular(noun.head)
  return nationalities.has(noun.head) || saysWho(head) ? said : undefined
}

/** "individuals with Russian citizenship", "citizens from Chicago": nationalities in a phrase right after the noun. */
function laterQualifiers(chunks: readonly Chunk[], at: number): string[] {
  const found: string[] = []
  if (chunks[at + 1]?.kind === 'prep' && ['with', 'from', 'of'].includes(chunks[at + 1]?.key ?? '')) {
    const phrase = chunks[at + 2]?.np
    for (const word of [...(phrase?.modifiers ?? []), phrase?.head ?? ''])
      if (nationalities.has(word)) found.push(word)
  }
  return found
}

/** "United States nationals": a name of two words for one nationality. */
function joinedNames(modifiers: readonly string[]): readonly string[] {
  const at = modifiers.indexOf('united')
  const whole =
    at < 0
      ? undefined
      : modifiers[at + 1] === 'states'
        ? 'american'
        : modifiers[at + 1] === 'kingdom'
          ? 'british'
          : undefined
  return whole ? [...modifiers.slice(0, at), whole, ...modifiers.slice(at + 2)] : modifiers
}
