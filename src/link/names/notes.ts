import { createHash } from 'node:crypto'
import { byCodeUnit, type Note, type Span } from '../../model/index.js'
import type { Person } from './groups.js'
import { isOtherRole, type Role, readRole } from './roles.js'
import type { SpellingPair } from './spelling.js'

export interface NamedArticle {
  readonly outlet: string | null
  /** Where a stretch of the reading text stands in the file. */
  readonly inFile?: (span: Span) => Span
}

type Articles = ReadonlyMap<string, NamedArticle>

const ID_LENGTH = 12

const placeOf = (source: string, position: Span | null, articles: Articles): Span | undefined =>
  position ? articles.get(source)?.inFile?.(position) : undefined

const noteOf = (kind: string, source: string, says: string, position: Span | undefined): Note => ({
  id: createHash('sha256')
    .update(JSON.stringify([kind, source, says]))
    .digest('hex')
    .slice(0, ID_LENGTH),
  kind,
  source,
  claims: [],
  ...(position && { position }),
  says,
})

const called = (source: string, articles: Articles): string =>
  articles.get(source)?.outlet ?? source.slice(source.lastIndexOf('/') + 1)

const line = (words: string): string => words.replace(/\s+/g, ' ')

export const spellingNote = ({ source, first, second }: SpellingPair, articles: Articles): Note =>
  noteOf(
    'name-spelling',
    source,
    `${called(source, articles)} has both "${line(first.mention.text)}" and "${line(second.mention.text)}": one person's name seems to be spelled two ways.`,
    placeOf(source, second.mention.position, articles),
  )

/** One note a person: the first two articles, in order of path, that give different ranks in one body. */
export function roleNote(person: Person, articles: Articles): Note | null {
  const stated = person
    .flatMap(({ mention }) => {
      const role = mention.role ? readRole(mention.role) : null
      const { source, text: name, position } = mention
      return role ? [{ source, name, position, role }] : []
    })
    .sort((a, b) => byCodeUnit(a.source, b.source) || byCodeUnit(a.role.written, b.role.written))
  for (const [index, one] of distinctRoles(stated).entries())
    for (const other of distinctRoles(stated).slice(index + 1)) {
      if (one.source === other.source || !isOtherRole(one.role, other.role)) continue
      const [a, b] = [called(one.source, articles), called(other.source, articles)]
      return noteOf(
        'role',
        one.source,
        `${a} calls ${line(one.name)} "${line(one.role.written)}", ${b} "${line(other.role.written)}".`,
        placeOf(one.source, one.position, articles),
      )
    }
  return null
}

interface StatedRole {
  readonly source: string
  readonly name: string
  readonly position: Span | null
  readonly role: Role
}

const MOST_ROLES = 40

/** A person has few roles however often they are stated; the cap keeps pairs few on hostile text. */
function distinctRoles(stated: readonly StatedRole[]): StatedRole[] {
  const seen = new Map<string, StatedRole>()
  for (const one of stated) {
    const key = `${one.source} ${one.role.rank} ${[...one.role.body].sort().join(' ')}`
    if (!seen.has(key)) seen.set(key, one)
  }
  return [...seen.values()].slice(0, MOST_ROLES)
}
