import { plain } from './fold.js'
import { nameKey, type PersonName, readName } from './person-name.js'

/** Other writings of names, by the name. */
export type Aliases = Readonly<Record<string, readonly string[]>>

/** What a person has said of names: which writings are one. */
interface KnownNames {
  /** The name with the folded parts of the one that it stands for; what is written stays. */
  readonly read: (name: PersonName) => PersonName
  /** Both are writings that were said to be one: no slip of the pen. */
  readonly areOne: (a: PersonName, b: PersonName) => boolean
}

export function knownNames(aliases: Aliases): KnownNames {
  const heads = new Map<string, PersonName>()
  const owners = new Map<string, Set<string>>()
  for (const [name, writings] of Object.entries(aliases)) {
    const head = readName(name)
    if (!head) continue
    for (const each of [head, ...writings.flatMap((writing) => readName(writing) ?? [])]) {
      heads.set(nameKey(each), head)
      const family = plain(each.familyWritten)
      owners.set(family, (owners.get(family) ?? new Set()).add(name))
    }
  }
  return {
    read: (name) => {
      if (heads.size === 0) return name
      const head = heads.get(nameKey(name))
      if (!head) return name
      const { written, familyWritten, givenWritten } = name
      return { ...head, written, familyWritten, givenWritten }
    },
    areOne: (a, b) => {
      const others = owners.get(plain(b.familyWritten))
      return [...(owners.get(plain(a.familyWritten)) ?? [])].some((name) => others?.has(name))
    },
  }
}
