import { byCodeUnit } from '../../model/index.js'
import type { NameMention } from './mentions.js'
import { isCompatible, nameKey, type PersonName, readName } from './person-name.js'

/** A mention with its name taken apart. */
export interface ReadMention {
  readonly mention: NameMention
  readonly name: PersonName
}

/** The mentions of one person. */
export type Person = readonly ReadMention[]

export interface Grouping {
  readonly people: readonly Person[]
  /** Bare words that fit nobody named in full; what look-alikes are sought among. */
  readonly unattached: readonly ReadMention[]
}

/**
 * People by name. Full names meet within their folded family name; each joins the one person that all of whose names it
 * fits, longer names first. A family name alone goes to its bearer in the same article, else to the only bearer there is.
 */
export function groupNames(
  mentions: readonly NameMention[],
  readAs: (name: PersonName) => PersonName = (name) => name,
): Grouping {
  const read = mentions.flatMap((mention) => {
    const name = readName(mention.text)
    return name ? [{ mention, name: readAs(name) }] : []
  })
  const byFamily = new Map<string, ReadMention[][]>()
  const full = read.filter(({ name }) => name.given.length > 0)
  for (const same of distinct(full)) join(byFamily, same)
  const alone = read.filter(({ name }) => name.given.length === 0)
  const left: ReadMention[] = []
  const bearers = new Map([...byFamily].map(([family, people]) => [family, people.map(bearerFrom)]))
  const additions = alone.map((one) => ({ one, person: bearerOf(one, bearers.get(one.name.family) ?? []) }))
  for (const { one, person } of additions) person ? person.push(one) : left.push(one)
  const titled = new Map<string, ReadMention[]>()
  for (const one of left)
    if (!one.mention.bare && !byFamily.has(one.name.family))
      titled.set(one.name.family, [...(titled.get(one.name.family) ?? []), one])
  const people = [...[...byFamily.values()].flat(), ...titled.values()]
  return { people, unattached: left }
}

/** Mentions of one folded name together, the names with most parts first. */
function distinct(mentions: readonly ReadMention[]): ReadMention[][] {
  const groups = new Map<string, ReadMention[]>()
  for (const one of mentions) {
    const key = nameKey(one.name)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  const length = ([first]: readonly ReadMention[]) => first?.name.given.join('').length ?? 0
  return [...groups]
    .sort(([a, x], [b, y]) => givenCount(y) - givenCount(x) || length(y) - length(x) || byCodeUnit(a, b))
    .map(([, group]) => group)
}

const givenCount = ([first]: readonly ReadMention[]): number => first?.name.given.length ?? 0

function join(byFamily: Map<string, ReadMention[][]>, same: readonly ReadMention[]): void {
  const name = same[0]?.name
  if (!name) return
  const people = byFamily.get(name.family) ?? []
  const fitting = people.slice(0, MOST_BEARERS).filter((person) => isFitting(person, name))
  const choice = fitting.length > 1 ? inOneArticle(fitting, same) : fitting[0]
  if (choice) choice.push(...same)
  else people.push([...same])
  byFamily.set(name.family, people)
}

/** More bearers of one family name than this are told apart by nothing that a family name alone could settle. */
const MOST_BEARERS = 100

/** All of a person's names fit; a few dozen mentions hold every form that news gives one person. */
const isFitting = (person: Person, name: PersonName): boolean =>
  person.slice(0, MOST_BEARERS).every((other) => isCompatible(other.name, name))

/** Of several whom a name fits, the only one that its own articles name as well. */
function inOneArticle(
  people: readonly ReadMention[][],
  same: readonly ReadMention[],
): ReadMention[] | undefined {
  const here = new Set(same.map(({ mention }) => mention.source))
  const found = people.filter((person) => person.some(({ mention }) => here.has(mention.source)))
  return found.length === 1 ? found[0] : undefined
}

interface Bearer {
  readonly person: ReadMention[]
  /** As they were before any family name alone was added. */
  readonly names: Person
  readonly sources: ReadonlySet<string>
}

const bearerFrom = (person: ReadMention[]): Bearer => ({
  person,
  names: person.slice(0, MOST_BEARERS),
  sources: new Set(person.map(({ mention }) => mention.source)),
})

/** The one person of that family name in the article; where there is none there, the only one at all. */
function bearerOf({ mention, name }: ReadMention, bearers: readonly Bearer[]): ReadMention[] | null {
  const fitting = bearers.slice(0, MOST_BEARERS).filter(({ names }) => isFitting(names, name))
  const here = fitting.filter(({ sources }) => sources.has(mention.source))
  if (here.length > 0) return here.length === 1 ? (here[0]?.person ?? null) : null
  return fitting.length === 1 && !mention.bare ? (fitting[0]?.person ?? null) : null
}
