import { byCodeUnit, type NamedEntity, type Note, type Source, toRaw } from '../../model/index.js'
import { type Aliases, knownNames } from './aliases.js'
import { groupNames, type Person, type ReadMention } from './groups.js'
import { type NameMention, nameMentions } from './mentions.js'
import { type NamedArticle, roleNote, spellingNote } from './notes.js'
import { foldedSpellings, lookAlikeSpellings, type SpellingPair } from './spelling.js'

export type { Aliases } from './aliases.js'
export { fold } from './fold.js'
export { type NameMention, nameMentions } from './mentions.js'
export { OneName } from './one-name.js'
export { isCompatible, type PersonName, readName } from './person-name.js'

export interface Names {
  /** People in order of name; spellings in code-unit order. */
  readonly names: NamedEntity[]
  /** "name-spelling": one article, two spellings. "role": two articles, two ranks in one body. */
  readonly notes: Note[]
}

/** People named in the articles. */
export const namesOf = (
  sources: readonly (Pick<Source, 'path' | 'text' | 'sentences' | 'blocks' | 'outlet'> &
    Partial<Pick<Source, 'map' | 'raw'>>)[],
  aliases: Aliases = {},
): Names =>
  namesIn(
    sources.flatMap((source) => nameMentions(source)),
    new Map(sources.map(({ path, outlet, map, raw }) => [path, { outlet, ...inFileOf(map, raw) }])),
    aliases,
  )

const inFileOf = (map: Source['map'] | undefined, raw: string | undefined): Pick<NamedArticle, 'inFile'> =>
  map && raw !== undefined ? { inFile: (span) => toRaw({ map, raw }, span) } : {}

/** What can be left out of a mention that does not come from a text. */
export type NameInput = Pick<NameMention, 'text' | 'source'> & Partial<NameMention>

/** Groups mentions into people. `articles` gives the outlets that notes speak of, by path. */
export function namesIn(
  inputs: readonly NameInput[],
  articles: ReadonlyMap<string, NamedArticle> = new Map(),
  aliases: Aliases = {},
): Names {
  const mentions = inputs
    .map((input): NameMention => ({ position: null, role: null, bare: false, ...input }))
    .sort(byPlace)
  const known = knownNames(aliases)
  const grouping = groupNames(mentions, known.read)
  const lookAlikes = lookAlikeSpellings(grouping)
  const people = withLookAlikes(grouping.people, lookAlikes)
  const pairs = [...grouping.people.flatMap((person) => foldedSpellings(person)), ...lookAlikes].filter(
    ({ first, second }) => !known.areOne(first.name, second.name),
  )
  const roles = people.flatMap((person) => roleNote(person, articles) ?? [])
  const spelled = pairs.map((pair) => spellingNote(pair, articles))
  // One pair of spellings may both fold alike and be a slip apart.
  const notes = [...new Map([...spelled, ...roles].map((note) => [note.id, note])).values()]
  return {
    names: people.map(entityOf).sort((a, b) => byCodeUnit(JSON.stringify(a), JSON.stringify(b))),
    notes: notes.sort(
      (a, b) => byCodeUnit(a.source, b.source) || byCodeUnit(a.kind, b.kind) || byCodeUnit(a.says, b.says),
    ),
  }
}

/** A slip of the pen is one more spelling of the person whom the article means. */
function withLookAlikes(people: readonly Person[], pairs: readonly SpellingPair[]): Person[] {
  const slips = new Set(pairs.map(({ second }) => second.mention))
  const added = new Map<NameMention, ReadMention[]>()
  for (const { first, second } of pairs)
    added.set(first.mention, [...(added.get(first.mention) ?? []), second])
  return people
    .map((person) => [
      ...person.filter(({ mention }) => !slips.has(mention)),
      ...person.flatMap(({ mention }) => added.get(mention) ?? []),
    ])
    .filter((person) => person.length > 0)
}

function entityOf(person: Person): NamedEntity {
  const spellings = new Map<string, Set<string>>()
  for (const { mention, name } of person)
    spellings.set(name.written, (spellings.get(name.written) ?? new Set()).add(mention.source))
  const counted = new Map<string, number>()
  for (const { name } of person) counted.set(name.written, (counted.get(name.written) ?? 0) + 1)
  const counts = (text: string) => counted.get(text) ?? 0
  const parts = (text: string) => text.split(' ').length
  const [best] = [...spellings.keys()].sort(
    (a, b) =>
      Number(parts(b) > 1) - Number(parts(a) > 1) ||
      counts(b) - counts(a) ||
      parts(b) - parts(a) ||
      byCodeUnit(a, b),
  )
  return {
    name: best ?? '',
    spellings: [...spellings]
      .map(([text, sources]) => ({ text, sources: [...sources].sort() }))
      .sort((a, b) => byCodeUnit(a.text, b.text)),
  }
}

const byPlace = (a: NameMention, b: NameMention): number =>
  byCodeUnit(a.source, b.source) ||
  (a.position?.start ?? 0) - (b.position?.start ?? 0) ||
  byCodeUnit(a.text, b.text) ||
  byCodeUnit(a.role ?? '', b.role ?? '')
