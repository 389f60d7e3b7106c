import { eventNouns } from '../../lexicon/events.js'
import { nationalities, nations } from '../../lexicon/nationalities.js'
import { anybodyHeads, attackerGroups, personGroups, singular, thingGroups } from '../../lexicon/people.js'
import { speechVerbs } from '../../lexicon/speech.js'
import type { Population, Span } from '../../model/index.js'
import type { Chunk } from '../clause/chunk.js'
import type { Word } from '../clause/words.js'
import { countedPhrase, nationTold, partitiveTarget } from './counted-phrase.js'

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

/** Whose members are soldiers, and whose are police. */
const forces: ReadonlyMap<string, string> = new Map(
  Object.entries({ soldier: 'army guard military navy marines', police: 'police gendarmerie' }).flatMap(
    ([group, bodies]) => bodies.split(' ').map((body) => [body, group] as const),
  ),
)

const armed: ReadonlySet<string> = new Set([
  'national',
  'republican',
  'presidential',
  'border',
  'revolutionary',
])

/** "Nine members of the National Guard". */
function forceOf(chunks: readonly Chunk[], at: number): string | undefined {
  const target = partitiveTarget(chunks, at)?.np
  if (!target || target.quantity) return undefined
  if (target.head !== 'force') return forces.get(target.head ?? '')
  if (target.modifiers.includes('police')) return 'police'
  return target.modifiers.some((word) => word === 'air' || word === 'armed') ? 'soldier' : undefined
}

/** Who is counted, from the noun phrase of the figure and, for "thousands of them", the phrase after its "of". */
export function populationOf(
  words: readonly Word[],
  chunks: readonly Chunk[],
  at: number,
  text: string,
  counts: string,
): Population | null {
  const nationality = nationTold(chunks, at)
  if (nationality) return ofNation(words, nationality, text)
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
      modifiers.map((word) => personGroups.get(singular(word))).find((known) => known !== undefined) ??
      (singularHead === 'member' ? forceOf(chunks, chunks.indexOf(own)) : undefined) ??
      group
  if (singularHead === 'guard' && modifiers.some((word) => armed.has(word))) group = 'soldier'
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
  const owner = ownerNation(words, chunks, at, own.np.determiner)
  if (owner) qualifiers.add(owner)
  const nation = nationalities.get(head.toLowerCase()) ?? nationalities.get(singularHead)
  if (nation) {
    qualifiers.add(nation)
    group = null
  }
  for (const word of qualifiers)
    if (group !== null && personGroups.get(singular(word)) === group) qualifiers.delete(word)
  if (qualifiers.delete('foreign')) group = group === null || group === 'resident' ? 'foreigner' : group
  // "French citizens" are the French; a town's citizens are its people.
  if (nationals.has(singularHead) && [...qualifiers].some((word) => nations.has(word))) group = null
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

/** "France said three of its citizens had died", "Britain's foreign office said four of its nationals": whose they are. */
function ownerNation(
  words: readonly Word[],
  chunks: readonly Chunk[],
  at: number,
  determiner: string | null,
): string | undefined {
  if (determiner !== 'its' && determiner !== 'their') return undefined
  const verb = chunks.slice(0, at).findLastIndex(({ vg, kind }) => vg || kind === 'stop')
  const subject = chunks[verb]?.vg ? chunks[verb - 1] : undefined
  const { lemma = '' } = chunks[verb]?.vg ?? {}
  if (!subject?.np || chunks[verb - 2]?.kind === 'prep' || !(speechVerbs.has(lemma) || lemma === 'lose'))
    return undefined
  const holder = chunks[verb - 2]?.np ? chunks[verb - 2] : subject
  const named = words
    .slice(holder?.first, subject.last + 1)
    .flatMap(({ lower }) => (lower === 'the' ? [] : [lower.replace(/['’]s?$/u, '')]))
  const size = named.findIndex((word) => states.has(word))
  return nationalities.get(named.slice(0, size < 0 ? named.length : size).join('-'))
}

/** Those who speak for a country; a firm or an airline of that name counts its own. */
const states: ReadonlySet<string> = new Set(
  'government foreign defense defence interior ministry army navy military police embassy officials authorities president'.split(
    ' ',
  ),
)

const nationals: ReadonlySet<string> = new Set(['citizen', 'national'])

function ofNation(words: readonly Word[], { first, last, key }: Chunk, text: string): Population | null {
  const [from, to, nation] = [words[first], words[last], nationalities.get(key)]
  if (!from || !to || !nation) return null
  return { text: text.slice(from.start, to.end), head: key, group: null, qualifiers: [nation], side: null }
}

/** The words that `populationOf` reads: the counted noun with what stands before it. */
export function populationSpan(words: readonly Word[], chunks: readonly Chunk[], at: number): Span | null {
  const own = nationTold(chunks, at) ?? countedPhrase(chunks, at)
  const from = own && words[own.np?.bodyFirst ?? own.first]
  const to = own && words[own.last]
  return from && to ? { start: from.start, end: to.end } : null
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
